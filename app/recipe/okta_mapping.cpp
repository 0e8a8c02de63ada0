// SPDX-License-Identifier: MIT
#include "recipe/okta_mapping.h"

#include "base/json.h"
#include "tenant/okta/expression.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

QString shortNameAttribute(const Facts &facts)
{
    return facts.recipe.string(u"okta.attribute.username"_s);
}

QString fullNameAttribute(const Facts &facts)
{
    return facts.recipe.string(u"okta.attribute.fullname"_s);
}

QString shortNameExpression(const Facts &facts)
{
    const QString key = u"account.short-name"_s;
    const QString ofRecipe = facts.recipe.string(key);
    const bool decided = facts.decisions.isSet(key) || ofRecipe.isEmpty();
    const QString kind = decided ? facts.decisions.value(key) : ofRecipe;
    if (kind == u"custom"_s)
        return facts.decisions.value(u"account.short-name-expression"_s).trimmed();
    return facts.recipe.string(u"okta.mapping.username."_s + kind);
}

QString fullNameExpression(const Facts &facts)
{
    return facts.recipe.string(u"okta.mapping.fullname"_s);
}

QJsonObject wantedMapping(const Facts &facts)
{
    const auto pushed = [](const QString &expression) {
        return QJsonObject{{u"expression"_s, expression}, {u"pushStatus"_s, u"PUSH"_s}};
    };
    return {{shortNameAttribute(facts), pushed(shortNameExpression(facts))},
            {fullNameAttribute(facts), pushed(fullNameExpression(facts))}};
}

bool isSameMapping(const QJsonValue &one, const QJsonValue &other)
{
    if (!one.isObject() || !other.isObject())
        return !one.isObject() && !other.isObject();
    return one[u"pushStatus"_s].toString() == other[u"pushStatus"_s].toString() &&
           okta::isSameExpression(one[u"expression"_s].toString(),
                                  other[u"expression"_s].toString());
}

MappedNames mappedNames(const Facts &facts, const QString &appId)
{
    const auto mapped = [&](const QString &attribute, const QString &decided) {
        std::optional<QString> found;
        for (const QJsonValue row : facts.array("okta.mappings/" + appId.toUtf8())) {
            const QString id = row[u"id"_s].toString();
            const QString expression =
                facts.object("okta.mapping/" + id.toUtf8())[attribute][u"expression"_s].toString();
            if (found && !okta::isSameExpression(*found, expression))
                return QString();
            found = expression;
        }
        return found.value_or(QString()).isEmpty() ? decided : *found;
    };
    return {mapped(shortNameAttribute(facts), shortNameExpression(facts)),
            mapped(fullNameAttribute(facts), fullNameExpression(facts))};
}

QStringList mappingPreview(const Facts &facts, const QString &appId, const MappedNames &names,
                           int most)
{
    QStringList lines;
    const auto accounts = facts.accounts("okta.app-users/" + appId.toUtf8());
    const auto shortName = okta::Expression::parse(names.shortName);
    const auto fullName = okta::Expression::parse(names.fullName);
    if (!accounts || !shortName || !fullName)
        return lines;
    for (size_t i = 0; i < accounts->size() && lines.size() < most; ++i) {
        const okta::Accounts::Row row = accounts->row(i);
        if (row.flags & okta::Accounts::Deprovisioned)
            continue;
        lines += u"%1 → %2, “%3”"_s.arg(base::shown(QString::fromUtf8(row.login), 100),
                                        base::shown(shortName->value(row), 100),
                                        base::shown(fullName->value(row), 100));
    }
    return lines;
}

} // namespace latchkey::recipe
