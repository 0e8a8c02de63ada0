// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <QJsonObject>

#include <optional>

namespace latchkey::recipe {

/// Why an attribute of the app's profile is no good, and what a person can do about it: no request
/// of ours puts it right without losing what users have in it.
struct AttributeFault
{
    base::Text what;
    base::Text advice;
};

/// The fault of an attribute that is there, as okta::appSchema() tells it; `longest` is the most
/// characters that a value may have.
std::optional<AttributeFault> attributeFault(const QString &name, const QJsonObject &attribute,
                                             int longest);

/// The fault of a name that is taken in another case: the two collide (Okta's OpenAPI 2026.06.3,
/// UserSchemaPublic).
AttributeFault wrongCase(const QString &taken, const QString &wanted);

} // namespace latchkey::recipe
