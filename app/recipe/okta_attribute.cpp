// SPDX-License-Identifier: MIT
#include "recipe/okta_attribute.h"

#include "base/json.h"

namespace latchkey::recipe {

using base::text;
using namespace Qt::StringLiterals;

namespace {

AttributeFault wrongType(const QString &name, const QString &type)
{
    return {text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "%1 is there with the type %2 instead of string."),
                 {name, base::shown(type, 40)}),
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe",
                     "The type cannot be changed. Delete the attribute in the Profile Editor (what "
                     "users have in it is lost), wait some minutes, then let Latchkey add it."))};
}

AttributeFault fixedList(const QString &name)
{
    return {text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 only takes values of a fixed list."),
                 {name}),
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Clear “Define enumerated list of values” "
                                                       "of the attribute in the Profile Editor."))};
}

AttributeFault narrowPattern(const QString &name, const QString &pattern)
{
    return {text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "%1 only takes values that fit the pattern %2."),
                 {name, base::shown(pattern, 100)}),
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Remove the pattern of the attribute in the "
                                                       "Profile Editor: a name that does not fit "
                                                       "it would stay empty."))};
}

AttributeFault tooShort(const QString &name, int most, int longest)
{
    return {
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "%1 takes at most %2 characters; a value may have %3."),
             {name, QString::number(most), QString::number(longest)}),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Widen the length of the attribute in the Profile Editor, "
                                         "or leave it open."))};
}

/// A name on the Mac may have a single character.
AttributeFault tooLong(const QString &name, int least)
{
    return {
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "%1 takes at least %2 characters: a shorter name stays "
                                         "empty."),
             {name, QString::number(least)}),
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Remove the least length of the attribute "
                                                   "in the Profile Editor."))};
}

} // namespace

std::optional<AttributeFault> attributeFault(const QString &name, const QJsonObject &attribute,
                                             int longest)
{
    const QString type = attribute[u"type"_s].toString();
    const QString pattern = attribute[u"pattern"_s].toString();
    const int most = attribute[u"maxLength"_s].toInt(-1);
    if (type != u"string"_s)
        return wrongType(name, type);
    if (attribute[u"enumerated"_s].toBool())
        return fixedList(name);
    if (!pattern.isEmpty())
        return narrowPattern(name, pattern);
    if (most >= 0 && most < longest)
        return tooShort(name, most, longest);
    if (const int least = attribute[u"minLength"_s].toInt(); least > 1)
        return tooLong(name, least);
    return std::nullopt;
}

AttributeFault wrongCase(const QString &taken, const QString &wanted)
{
    return {text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "There is an attribute %1, which differs from %2 only in case."),
                 {base::shown(taken, 100), wanted}),
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe",
                     "Okta reads the exact name only, and the two cannot live side by side. Delete "
                     "the wrong one in the Profile Editor (what users have in it is lost), wait "
                     "some minutes, then let Latchkey add the right one."))};
}

} // namespace latchkey::recipe
