// SPDX-License-Identifier: MIT
#pragma once

#include "wire/authorities.h"
#include "wire/settings.h"

namespace latchkey::session {

/// The authorities in a PEM file that a person chose; an Error says why it is not taken.
base::Result<wire::Authorities> authoritiesOf(const QString &path);

/// What a person set, as a session takes it. An Error where the file is not what it was.
base::Result<wire::Network> networkOf(bool systemProxy, const QString &authoritiesFile);

} // namespace latchkey::session
