// SPDX-License-Identifier: MIT
#include "pages/change_table.h"

#include "base/json.h"
#include "pages/plain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Sign;

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::String:
        return base::shown(value.toString(), 400);
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += valueText(one);
        return parts.isEmpty() ? told(QT_TRANSLATE_NOOP("pages", "none")) : parts.join(u", "_s);
    }
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts += u"%1: %2"_s.arg(it.key(), valueText(it.value()));
        return parts.join(u", "_s);
    }
    }
    return {};
}

namespace {

/// An object of objects, like the payloads of a profile, becomes groups of properties.
bool isGroup(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return !object.isEmpty() && std::all_of(object.begin(), object.end(),
                                            [](const QJsonValue &one) { return one.isObject(); });
}

void addObject(std::vector<PropertyRow> &rows, const QString &group, const QJsonObject &before,
               const QJsonObject &after)
{
    QStringList keys = before.keys();
    for (const QString &key : after.keys()) {
        if (!keys.contains(key))
            keys += key;
    }
    for (const QString &key : keys) {
        const QJsonValue was = before[key];
        const QJsonValue is = after[key];
        if (isGroup(was) || isGroup(is)) {
            const QJsonObject wasGroup = was.toObject();
            const QJsonObject isGroupNow = is.toObject();
            QStringList names = wasGroup.keys() + isGroupNow.keys();
            names.removeDuplicates();
            for (const QString &name : names)
                addObject(rows, name, wasGroup[name].toObject(), isGroupNow[name].toObject());
            continue;
        }
        rows.push_back({group, base::shown(key.section(u'/', -1), 120), valueText(was),
                        valueText(is), look::signOf(was, is)});
    }
}

} // namespace

std::vector<PropertyRow> propertiesOf(const QJsonValue &before, const QJsonValue &after)
{
    std::vector<PropertyRow> rows;
    if (before.isObject() || after.isObject())
        addObject(rows, {}, before.toObject(), after.toObject());
    else
        rows.push_back({{},
                        told(QT_TRANSLATE_NOOP("pages", "Value")),
                        valueText(before),
                        valueText(after),
                        look::signOf(before, after)});
    std::stable_sort(rows.begin(), rows.end(), [](const PropertyRow &a, const PropertyRow &b) {
        return a.group.isEmpty() && !b.group.isEmpty();
    });
    return rows;
}

std::vector<PropertyRow> propertiesOf(const recipe::Change &change)
{
    return propertiesOf(change.before, change.after);
}

look::Sign signOf(const recipe::Change &change)
{
    const auto rows = propertiesOf(change);
    const auto all = [&](Sign sign) {
        return std::all_of(rows.begin(), rows.end(),
                           [sign](const PropertyRow &row) { return row.sign == sign; });
    };
    return all(Sign::Add) ? Sign::Add : all(Sign::Remove) ? Sign::Remove : Sign::Change;
}

QString summaryOf(const recipe::Change &change)
{
    int added = 0;
    int changed = 0;
    int removed = 0;
    const auto rows = propertiesOf(change);
    for (const PropertyRow &row : rows) {
        added += row.sign == Sign::Add ? 1 : 0;
        changed += row.sign == Sign::Change ? 1 : 0;
        removed += row.sign == Sign::Remove ? 1 : 0;
    }
    if (rows.size() == 1 && !rows.front().after.isEmpty()) {
        const QString none = told(QT_TRANSLATE_NOOP("pages", "not there"));
        return u"%1 → %2"_s.arg(rows.front().before.isEmpty() ? none : rows.front().before,
                                rows.front().after);
    }
    QStringList parts;
    if (added > 0)
        parts += QCoreApplication::translate("pages", "%n properties added", nullptr, added);
    if (changed > 0)
        parts += QCoreApplication::translate("pages", "%n changed", nullptr, changed);
    if (removed > 0)
        parts += QCoreApplication::translate("pages", "%n removed", nullptr, removed);
    return parts.join(u", "_s);
}

look::Table *makeChangeTable(const QString &name, const std::vector<PropertyRow> &rows,
                             const QStringList &columns)
{
    const QString none = told(QT_TRANSLATE_NOOP("pages", "not there"));
    QStringList heads{told(QT_TRANSLATE_NOOP("pages", "Property"))};
    heads += columns.isEmpty() ? QStringList{told(QT_TRANSLATE_NOOP("pages", "Now")),
                                             told(QT_TRANSLATE_NOOP("pages", "After"))}
                               : columns;
    auto *table = new look::Table(name, heads);
    table->setWidths({32, 18, 0});
    QTreeWidgetItem *group = nullptr;
    QString open;
    for (const PropertyRow &row : rows) {
        if (row.group != open) {
            open = row.group;
            group = table->addGroup(open);
        }
        auto *item = table->addRow({row.name, row.before.isEmpty() ? none : row.before,
                                    row.after.isEmpty() ? none : row.after},
                                   row.group.isEmpty() ? nullptr : group);
        look::setSign(item, row.sign);
        look::setCode(item, 0);
        if (!row.after.isEmpty())
            look::setCode(item, 2);
        if (!row.before.isEmpty())
            look::setCode(item, 1);
        else
            look::setCellTone(item, 1, look::Tone::Quiet);
    }
    return table;
}

} // namespace latchkey::pages
