// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

namespace latchkey::recipe {

/// The variable names of the two attributes, exact to the case: Okta's device code reads them.
QString shortNameAttribute(const Facts &facts);
QString fullNameAttribute(const Facts &facts);

/// The expressions that fill them, by the decision account.short-name; where nobody decided, by the
/// recipe's own account.short-name. Empty: custom was decided, but no expression was given.
QString shortNameExpression(const Facts &facts);
QString fullNameExpression(const Facts &facts);

/// {ATTRIBUTE: {expression, pushStatus}} for both. PUSH is the console's "Apply mapping on user
/// create and update" (Okta's OpenAPI 2026.06.3).
QJsonObject wantedMapping(const Facts &facts);

/// Whether two property mappings mean the same; null is "not mapped".
bool isSameMapping(const QJsonValue &one, const QJsonValue &other);

/// The expressions by which Okta fills the two attributes now: the mapping that was read, which may
/// be one that somebody else made; before there is any, the decided ones. An empty text: the user
/// types differ.
struct MappedNames
{
    QString shortName;
    QString fullName;
};
MappedNames mappedNames(const Facts &facts, const QString &appId);

/// "ann@acme.com → ann, “Ann Lee”" for some real users; empty without an inventory or where the
/// expressions are beyond what Latchkey can preview.
QStringList mappingPreview(const Facts &facts, const QString &appId, const MappedNames &names,
                           int most);

} // namespace latchkey::recipe
