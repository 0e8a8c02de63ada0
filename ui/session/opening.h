// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"
#include "session/session.h"

namespace latchkey::session {

using Opened = base::Result<std::unique_ptr<Session>>;

/// Opens a project, locked for others. `readOnly`: only to look, whoever else has it open; so is
/// one that a newer Latchkey made.
Opened openProject(const QString &path, bool readOnly = false);

/// Makes a project file for these addresses as a person typed them; gives its path.
base::Result<QString> makeProject(const QString &folder, const QString &client, const QString &org,
                                  const QString &jamf);

/// A copy of the decisions for another client: same recipe and answers to no step.
base::Result<QString> duplicateProject(const QString &from, const QString &to,
                                       const QString &client);

/// Practice tenants on this computer alone, with a project of their own in `folder`. `anew`: the
/// project and its journal are begun anew; otherwise they go on where they were. `clock` is that of
/// the computer unless another is given.
Opened practise(rehearsal::Practice tenants, const QString &folder,
                std::unique_ptr<engine::Clock> clock = nullptr, bool anew = true);

} // namespace latchkey::session
