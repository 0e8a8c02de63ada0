// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace latchkey::recipe {

/// One value of a recipe with where it comes from. Changing what a vendor changed is one line of
/// data.
struct RecipeValue
{
    QString key; ///< "psso.team-identifier"
    QJsonValue value;
    QString source;
    QString date;    ///< ISO 8601 date of the source
    QString osRange; ///< "macOS 14 and later"
    QString why;
};

/// A dated set of values, read from resources/recipes/ID.json.
class RecipeData
{
public:
    /// Reads and checks a recipe: every value needs source, date, osRange and why.
    static base::Result<RecipeData> read(const QByteArray &bytes);
    /// A recipe that ships with the program; an Error names the ones there are.
    static base::Result<RecipeData> load(const QString &id);
    static QStringList ids();

    QString id;
    QString title;
    QMap<QString, RecipeValue> values;

    QJsonValue value(const QString &key) const { return values.value(key).value; }
    QString string(const QString &key) const { return value(key).toString(); }
    bool flag(const QString &key) const { return value(key).toBool(); }
};

} // namespace latchkey::recipe
