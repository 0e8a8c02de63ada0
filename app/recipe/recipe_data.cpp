// SPDX-License-Identifier: MIT
#include "recipe/recipe_data.h"

#include "base/json.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

/// A static library drops its resources unless they are asked for; the macro wants the global
/// scope.
static void openRecipes() { Q_INIT_RESOURCE(recipes); }

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::fail;
using base::invalid;
using base::Result;
using base::text;

namespace {

const QString s_folder = u":/latchkey/recipes"_s;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// Texts, numbers, true and false, and lists of texts.
bool isPlain(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isString() || value.isBool() || value.isDouble();
    for (const QJsonValue entry : value.toArray()) {
        if (!entry.isString())
            return false;
    }
    return true;
}

/// Whether all entries are known ones, and the words about the value are there.
Result<void> checkEntries(const QString &key, const QJsonObject &row)
{
    static const QStringList known{u"key"_s,  u"value"_s,   u"source"_s,
                                   u"date"_s, u"osRange"_s, u"why"_s};
    for (const QString &name : row.keys()) {
        if (!known.contains(name)) {
            return fail(invalid(
                text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "The recipe value %1 has an unknown entry: %2"),
                     {key, base::shown(name, 60)})));
        }
    }
    for (const QString &name : known.mid(2)) {
        if (row[name].toString().trimmed().isEmpty()) {
            return fail(invalid(text("recipe",
                                     QT_TRANSLATE_NOOP("recipe", "The recipe value %1 has no %2."),
                                     {key, name})));
        }
    }
    return {};
}

Result<RecipeValue> readValue(const QJsonObject &row)
{
    const QString key = row[u"key"_s].toString();
    if (!matches(key, u"[a-z0-9-]+(\\.[a-z0-9-]+)+"_s)) {
        return fail(invalid(text(
            "recipe", QT_TRANSLATE_NOOP("recipe", "A value of the recipe has no valid key: %1"),
            {base::shown(key, 60)})));
    }
    if (const auto checked = checkEntries(key, row); !checked)
        return fail(checked.error());
    if (!isPlain(row[u"value"_s])) {
        return fail(invalid(text("recipe",
                                 QT_TRANSLATE_NOOP("recipe", "The recipe value %1 has no text, "
                                                             "number, truth or list of texts."),
                                 {key})));
    }
    const QString date = row[u"date"_s].toString();
    if (!matches(date, u"\\d{4}-\\d{2}-\\d{2}"_s) ||
        !QDate::fromString(date, Qt::ISODate).isValid()) {
        return fail(invalid(
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The recipe value %1 has no valid date: %2"),
                 {key, base::shown(date, 60)})));
    }
    return RecipeValue{key,
                       row[u"value"_s],
                       row[u"source"_s].toString(),
                       date,
                       row[u"osRange"_s].toString(),
                       row[u"why"_s].toString()};
}

} // namespace

Result<RecipeData> RecipeData::read(const QByteArray &bytes)
{
    const auto root = base::readJsonObject(bytes, 1024 * 1024);
    if (!root)
        return fail(root.error());
    RecipeData result;
    result.id = (*root)[u"id"_s].toString();
    result.title = (*root)[u"title"_s].toString();
    if (!matches(result.id, u"[a-z0-9]+(-[a-z0-9]+)*"_s) || result.title.trimmed().isEmpty())
        return fail(invalid(text(
            "recipe", QT_TRANSLATE_NOOP("recipe", "The recipe has no valid id or no title."))));
    const QJsonArray rows = (*root)[u"values"_s].toArray();
    for (const QJsonValue row : rows) {
        auto value = readValue(row.toObject());
        if (!value)
            return fail(value.error());
        if (result.values.contains(value->key)) {
            return fail(invalid(
                text("recipe", QT_TRANSLATE_NOOP("recipe", "The recipe has the value %1 twice."),
                     {value->key})));
        }
        const QString key = value->key;
        result.values.insert(key, *value);
    }
    if (result.values.isEmpty())
        return fail(
            invalid(text("recipe", QT_TRANSLATE_NOOP("recipe", "The recipe has no values."))));
    return result;
}

Result<RecipeData> RecipeData::load(const QString &id)
{
    if (!ids().contains(id)) {
        return fail(invalid(text("recipe", QT_TRANSLATE_NOOP("recipe", "There is no recipe %1."),
                                 {base::shown(id, 60)}),
                            text("recipe", QT_TRANSLATE_NOOP("recipe", "The recipes are: %1."),
                                 {ids().join(u", "_s)})));
    }
    QFile file(s_folder + u'/' + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(invalid(
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The recipe %1 cannot be read."), {id})));
    return read(file.readAll());
}

QStringList RecipeData::ids()
{
    openRecipes();
    QStringList result;
    for (const QString &name : QDir(s_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        result += name.chopped(5);
    return result;
}

} // namespace latchkey::recipe
