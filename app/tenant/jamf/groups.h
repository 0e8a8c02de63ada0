// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/jamf/jamf.h"
#include "tenant/reading.h"

#include <QJsonArray>
#include <QStringList>

namespace latchkey::jamf {

/// Computer groups: v3 since Jamf Pro 11.28, v2 before (jamf.md 1, schema 11.30 read 2026-11).

/// Key "jamf.groups": JSON {version: "v3"|"v2", groups: [{id, name, smart}]} with the groups of
/// these names. Finds out which version lives, and asks for static groups only where a name is
/// still open.
tenant::Reading groupList(const QStringList &names);

/// Key "jamf.group/ID": JSON {id, name, description, siteId, criteria} of a smart group, null with
/// 404.
tenant::Reading smartGroup(const QString &version, const QByteArray &id);
QByteArray groupKey(const QByteArray &id);

/// Key "jamf.members/ID": JSON array of the ids of its Macs, as strings.
tenant::Reading groupMembers(const QString &version, const QByteArray &id);
QByteArray membersKey(const QByteArray &id);

/// A smart group as it is written, always whole.
struct SmartGroup
{
    QString name;
    QString description;
    QString siteId = QStringLiteral("-1");
    QJsonArray criteria;
};

/// One criterion of a smart group as both versions spell it.
QJsonObject criterion(const QString &name, const QString &searchType, const QString &value,
                      int priority, bool isOr = false);

/// POST; 201 {id, href}, 422 for a name that exists.
base::Request createGroup(const QString &version, const SmartGroup &group);
/// PUT of the whole group; 202. May outlive the cloud edge's 90 s and still be done.
base::Request updateGroup(const QString &version, const QByteArray &id, const SmartGroup &group);
/// DELETE; 204, 422 while it is in use.
base::Request deleteGroup(const QString &version, const QByteArray &id);

/// Categories by name: key "jamf.category": JSON {id, name}, null where there is none.
tenant::Reading categoryNamed(const QString &name);
base::Request createCategory(const QString &name);
base::Request deleteCategory(const QByteArray &id);

} // namespace latchkey::jamf
