// SPDX-License-Identifier: MIT
#pragma once

#include "look/table.h"
#include "recipe/step.h"

namespace latchkey::pages {

/// One property of a changed object, as a person reads it.
struct PropertyRow
{
    QString group; ///< "com.apple.extensiblesso", say; empty for none
    QString name;
    QString before; ///< empty: not there
    QString after;
    look::Sign sign = look::Sign::Same;
};

/// What a change does, property by property; unchanged ones last.
std::vector<PropertyRow> propertiesOf(const recipe::Change &change);
std::vector<PropertyRow> propertiesOf(const QJsonValue &before, const QJsonValue &after);
/// Added, changed or removed, by what becomes of its properties.
look::Sign signOf(const recipe::Change &change);
/// In a few words: "2 added", "Macs: 0, then 3".
QString summaryOf(const recipe::Change &change);

/// A value as a person reads it: lists by commas.
QString valueText(const QJsonValue &value);

/// Property, Now, After; `columns` names the last two otherwise.
look::Table *makeChangeTable(const QString &name, const std::vector<PropertyRow> &rows,
                             const QStringList &columns = {});

} // namespace latchkey::pages
