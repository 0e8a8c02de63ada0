// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_state.h"

#include <optional>

namespace latchkey::rehearsal {

/// Works out a mapping expression of the classic Okta language for one person. It knows user.*
/// attributes, texts in quotes, + and String.substringBefore, substringAfter, toLowerCase,
/// toUpperCase, removeSpaces and replace; nothing for anything else, and where an attribute is
/// null.
std::optional<QString> oktaExpression(const QString &expression, const OktaUser &user);
/// Whether the org would take the expression at all: quotes and brackets in pairs.
bool isOktaExpression(const QString &expression);

/// What the mapping's properties give that person, for the attributes the schema has.
QJsonObject oktaProfileFrom(const QJsonObject &properties, const QJsonObject &schema,
                            const OktaUser &user);

} // namespace latchkey::rehearsal
