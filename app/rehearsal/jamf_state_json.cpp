// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_scenario.h"

#include "rehearsal/jamf_rewrite.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Plist;

namespace {

/// The meaning of a property list: keys in order, identifiers left out, a challenge as a digest.
QJsonValue meaning(const Plist &plist, const QString &key = {})
{
    if (plist.isDict()) {
        QJsonObject object;
        for (const auto &[name, value] : plist.dict()) {
            if (name != u"PayloadUUID" && name != u"PayloadIdentifier")
                object[name] = meaning(value, name);
        }
        return object;
    }
    if (std::holds_alternative<Plist::Array>(plist.value)) {
        QJsonArray array;
        for (const Plist &entry : plist.array())
            array += meaning(entry);
        return array;
    }
    if (const auto flag = plist.flag())
        return *flag;
    if (const auto number = plist.integer())
        return *number;
    const QString text = plist.string();
    if (key != u"Challenge" || text == jamfScepMarker())
        return text;
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(digest.toHex().left(16));
}

QJsonArray groupNames(const JamfTenant &tenant, const QList<int> &ids)
{
    QStringList names;
    for (const int id : ids)
        names += tenant.groups.value(id).name;
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonArray numbers(const QList<int> &ids)
{
    QJsonArray all;
    for (const int id : ids)
        all += id;
    return all;
}

QJsonObject profileState(const JamfTenant &tenant, const JamfProfile &profile)
{
    return {{u"description"_s, profile.description},
            {u"level"_s, profile.level},
            {u"distribution"_s, profile.distribution},
            {u"category"_s, tenant.categories.value(profile.category)},
            {u"removable"_s, profile.removable},
            {u"payload"_s, meaning(profile.payload)},
            {u"identifiers"_s, profile.identifiersLost ? u"lost"_s : u"kept"_s},
            {u"completed by hand"_s, profile.typed.isComplete()},
            {u"all computers"_s, profile.scope.all},
            {u"computers"_s, numbers(profile.scope.computers)},
            {u"groups"_s, groupNames(tenant, profile.scope.groups)},
            {u"excluded computers"_s, numbers(profile.scope.excludedComputers)},
            {u"excluded groups"_s, groupNames(tenant, profile.scope.excludedGroups)}};
}

QJsonObject groupState(const JamfGroup &group)
{
    QJsonArray criteria;
    for (const JamfCriterion &one : group.criteria) {
        criteria +=
            QStringList{one.andOr, one.opening ? u"("_s : QString(), one.name, one.searchType,
                        one.value, one.closing ? u")"_s : QString()}
                .join(u' ')
                .simplified();
    }
    return {{u"description"_s, group.description},
            {u"smart"_s, group.smart},
            {u"criteria"_s, criteria},
            {u"members"_s, numbers(group.members)}};
}

/// Two of one name are both shown.
void insert(QJsonObject &all, const QString &name, const QJsonObject &state)
{
    QString key = name;
    for (int next = 2; all.contains(key); ++next)
        key = u"%1 (%2)"_s.arg(name).arg(next);
    all[key] = state;
}

} // namespace

QJsonObject jamfStateJson(const Practice::World &world)
{
    const JamfTenant &tenant = world.jamf.tenant;
    QJsonObject groups;
    for (const JamfGroup &group : tenant.groups)
        insert(groups, group.name, groupState(group));
    QJsonObject profiles;
    for (const JamfProfile &profile : tenant.profiles)
        insert(profiles, profile.name, profileState(tenant, profile));
    QStringList categories = tenant.categories.values();
    categories.sort();
    return {{u"categories"_s, QJsonArray::fromStringList(categories)},
            {u"groups"_s, groups},
            {u"profiles"_s, profiles}};
}

} // namespace latchkey::rehearsal
