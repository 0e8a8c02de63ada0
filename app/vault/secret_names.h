// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace latchkey::vault {

/// The names that a project's secrets may have, in the order in which they are asked for:
/// okta.token ... scep.secret. Any other name is a mistake.
QList<QByteArray> secretNames();

} // namespace latchkey::vault
