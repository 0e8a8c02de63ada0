// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace latchkey::rehearsal {

/// A SCIM filter as Okta takes it: eq ne sw ew co gt ge lt le pr, and, or, not, brackets.
using OktaFilter = std::function<bool(const QJsonObject &)>;

/// Nothing where the expression cannot be read. An empty one lets everything through.
std::optional<OktaFilter> oktaFilter(const QString &expression);

} // namespace latchkey::rehearsal
