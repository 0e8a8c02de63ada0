// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"
#include "engine/ports.h"
#include "wire/http_wire.h"
#include "wire/system_clock.h"

namespace latchkey::cli {

/// The vault that the options name, for one project.
std::unique_ptr<engine::Vault> makeVault(const Options &options, const QString &projectId,
                                         engine::Clock &clock);

/// The project's secrets: those of --secrets put into the vault first, then all that it holds.
void openKeys(const Options &options, const QString &projectId, QObject *owner,
              const engine::Then<base::Result<wire::Secrets>> &then);

} // namespace latchkey::cli
