// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace latchkey::base {

/// The first name that stands twice in one object. `json` is text that QJsonDocument took.
std::optional<QString> doubledName(const QByteArray &json);

} // namespace latchkey::base
