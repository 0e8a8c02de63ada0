// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// What `profiles show -type configuration -output stdout-xml` shows to root: one object a profile
/// with identifier, name, level ("computer" or "user"), types, and, where a payload has it,
/// extension (the Single Sign-On extension's identifier), applications (of the associated domains)
/// and settings (Okta's preference domains). Null = not known.
QJsonValue installedProfileFacts(const std::optional<Print> &print);

/// The same print without every value that is not known to be harmless: it holds SCEP challenges.
QByteArray withoutSecrets(const QByteArray &xml);

} // namespace latchkey::mac
