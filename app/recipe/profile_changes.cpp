// SPDX-License-Identifier: MIT
#include "recipe/profile_changes.h"

#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Our groups by id; nothing while one of them is still to be made.
std::optional<jamf::ProfileScope> bornScope(const Facts &facts)
{
    const QByteArray pilot = pilotGroupId(facts);
    const QByteArray fleet = fleetGroupId(facts);
    const QByteArray exclusion = exclusionGroupId(facts);
    if (pilot.isEmpty() || fleet.isEmpty())
        return std::nullopt;
    if (!facts.decisions.exclusionGroup().isEmpty() && exclusion.isEmpty())
        return std::nullopt;
    jamf::ProfileScope scope{{pilot, fleet}, {}};
    if (!exclusion.isEmpty())
        scope.exclusions += exclusion;
    return scope;
}

/// The same by name, for people: names are known before the groups are made.
QJsonObject scopeForPeople(const Facts &facts)
{
    QJsonArray except;
    if (const QString name = facts.decisions.exclusionGroup(); !name.isEmpty())
        except += name;
    return {{u"groups"_s, QJsonArray{facts.decisions.pilotGroup(), facts.decisions.fleetGroup()}},
            {u"except"_s, except}};
}

QString namedList(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue entry : list.toArray())
        names += base::shown(entry[u"name"_s].toString(), 80);
    return names.join(u", "_s);
}

/// What undo needs of the profile as it was: it holds no secret, since the reading had none.
QJsonObject savedState(const QJsonObject &fact, const base::Plist &written)
{
    QJsonObject saved;
    for (const QString &key : {u"name"_s, u"description"_s, u"category"_s, u"uuid"_s,
                               u"removable"_s, u"distribution"_s, u"payload"_s})
        saved[key] = fact[key];
    const auto bytes = base::writePlist(mac::redacted(written), true);
    return {{u"id"_s, fact[u"id"_s]},
            {u"saved"_s, saved},
            {u"written"_s, bytes ? QString::fromUtf8(*bytes) : QString()}};
}

/// Whether a stored text imitates the place of a secret: writing it back would fill the secret in.
bool holdsForeignPlace(const QByteArray &change, const QByteArray &text)
{
    return !change.startsWith("jamf.scep-profile/") &&
           text.contains(base::secretPlace("scep.").left(8));
}

} // namespace

jamf::ProfileGeneral storedGeneral(const QJsonObject &stored, const QByteArray &plist)
{
    jamf::ProfileGeneral general;
    general.name = stored[u"name"_s].toString();
    general.description = stored[u"description"_s].toString();
    general.category = stored[u"category"_s].toString();
    general.uuid = stored[u"uuid"_s].toString().toUtf8();
    general.plist = plist;
    general.removable = stored[u"removable"_s].toBool();
    if (const QString method = stored[u"distribution"_s].toString(); !method.isEmpty())
        general.distribution = method;
    return general;
}

base::Plist withToken(const Facts &facts, const base::Plist &plist)
{
    if (const auto *entries = std::get_if<base::Plist::Array>(&plist.value)) {
        base::Plist::Array result;
        for (const base::Plist &entry : *entries)
            result.push_back(withToken(facts, entry));
        return base::Plist{std::move(result)};
    }
    base::Plist result = plist;
    for (const auto &[key, value] : plist.dict()) {
        const bool token = key == "RegistrationToken"_L1 && value.string() == jamf::redactedText();
        result.set(key, token ? base::Plist{facts.recipe.string(u"psso.registration-token"_s)}
                              : withToken(facts, value));
    }
    return result;
}

bool groupsHoldMacs(const Facts &facts)
{
    for (const GroupRole role : {GroupRole::Pilot, GroupRole::Fleet}) {
        const auto group = jamfGroup(facts, role);
        if (group && !sameCriteria(group->criteria, emptyCriteria(facts)))
            return true;
    }
    return false;
}

Change createProfile(const Facts &facts, const ProfilePlan &plan)
{
    Change change;
    change.id = plan.change;
    change.system = base::System::Jamf;
    change.what = plan.what;
    change.risk = plan.risk;
    change.after = QJsonObject{{u"name"_s, plan.outline.name},
                               {u"scope"_s, scopeForPeople(facts)},
                               {u"payloads"_s, mac::described(mac::toPlist(plan.outline))}};
    change.answer = jamfAnswered(jamf::Api::Classic);
    change.renews = {"jamf.profiles"};
    change.undo = {{u"name"_s, plan.outline.name}};
    change.patience = std::chrono::seconds(90);
    change.mayBeKept = false;
    change.repeatable = false;
    if (groupsHoldMacs(facts)) {
        change.reachesMacs = true;
        change.risk =
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe",
                     "Our groups hold Macs already: they get the profile at their next check-in."));
    }
    const auto scope = bornScope(facts);
    if (!plan.wanted || !scope)
        return change;
    if (const auto bytes = mac::toBytes(*plan.wanted, true)) {
        jamf::ProfileGeneral general;
        general.name = plan.wanted->name;
        general.description = jamfMarker(facts);
        general.category = facts.decisions.value(u"jamf.category"_s);
        general.plist = *bytes;
        change.apply = jamf::createProfile(general, *scope);
    }
    return change;
}

std::optional<Change> updateProfile(const Facts &facts, const ProfilePlan &plan,
                                    const SeenProfile &profile, mac::Keep keep,
                                    const std::vector<mac::Difference> &differences)
{
    if (!plan.wanted || !mac::problems(*plan.wanted).empty() || profile.isSigned ||
        (keep == mac::Keep::Foreign && profile.entities))
        return std::nullopt;
    const base::Plist plist = withToken(facts, mac::updated(*plan.wanted, profile.plist, keep));
    const auto bytes = base::writePlist(plist, true);
    if (!bytes || holdsForeignPlace(plan.change, *bytes + profile.name.toUtf8()))
        return std::nullopt;
    QJsonObject before{{u"name"_s, profile.name}};
    QJsonObject after = before;
    for (const mac::Difference &difference : differences) {
        const QString key = difference.payload + u": "_s + difference.key;
        before[key] = difference.found;
        after[key] = difference.wanted;
    }
    Change change;
    change.id = plan.change;
    change.system = base::System::Jamf;
    change.what = plan.what;
    change.risk = plan.risk;
    change.before = before;
    change.after = after;
    change.apply = jamf::updateProfileGeneral(profile.id, storedGeneral(profile.fact, *bytes));
    change.answer = jamfAnswered(jamf::Api::Classic);
    change.renews = {"jamf.profiles", jamf::profileKey(profile.id)};
    change.undo = savedState(profile.fact, plist);
    change.patience = std::chrono::seconds(90);
    return change;
}

/// The exclusions that the newest write of that profile's scope had; nothing where none was
/// written.
static std::optional<QStringList> writtenExclusions(const Facts &facts, const QByteArray &profile)
{
    const Written *newest = nullptr;
    for (const Written &one : facts.written) {
        const bool hasScope = one.after[u"scope"_s].isObject() || one.after[u"except"_s].isArray();
        if (one.object == profile && hasScope && one.outcome == Outcome::Proved &&
            (!newest || one.number > newest->number))
            newest = &one;
    }
    if (!newest)
        return std::nullopt;
    const QJsonValue scope = newest->after[u"scope"_s];
    QStringList names;
    for (const QJsonValue name :
         (scope.isObject() ? scope[u"except"_s] : newest->after[u"except"_s]).toArray())
        names += name.toString();
    return names;
}

QJsonObject scopeNames(const SeenProfile &profile)
{
    const QJsonValue scope = profile.fact[u"scope"_s];
    QJsonObject names{{u"groups"_s, namedList(scope[u"groups"_s])},
                      {u"except"_s, namedList(scope[u"exclusions"_s])}};
    if (scope[u"allComputers"_s].toBool())
        names[u"all computers"_s] = true;
    return names;
}

bool isAsWritten(const Facts &facts, const SeenProfile &profile)
{
    const Written *newest = nullptr;
    for (const Written &one : facts.written) {
        if (one.object == profile.id && one.outcome == Outcome::Proved &&
            one.after[u"payloads"_s].isObject() && (!newest || one.number > newest->number))
            newest = &one;
    }
    if (!newest)
        return false;
    const QJsonObject found = mac::described(profile.plist);
    const QJsonObject written = newest->after[u"payloads"_s].toObject();
    for (auto payload = written.begin(); payload != written.end(); ++payload) {
        const QJsonObject keys = payload.value().toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            // In brackets: what was filled in at the time of writing, or a secret.
            const bool standsFor = key.value().toString().startsWith(u'(');
            if (!standsFor && found[payload.key()][key.key()] != key.value())
                return false;
        }
    }
    return true;
}

ScopeGap scopeGap(const Facts &facts, const SeenProfile &profile)
{
    ScopeGap gap;
    if (!bornScope(facts))
        return gap; // the groups are the business of jamf.groups
    const auto lacks = [](const QStringList &ids, const QByteArray &id) {
        return !ids.contains(QString::fromLatin1(id));
    };
    if (lacks(profile.groupIds(), pilotGroupId(facts)))
        gap.groups += facts.decisions.pilotGroup();
    if (lacks(profile.groupIds(), fleetGroupId(facts)))
        gap.groups += facts.decisions.fleetGroup();
    const QString except = facts.decisions.exclusionGroup();
    const auto written = writtenExclusions(facts, profile.id);
    if (!except.isEmpty() && lacks(profile.exclusionIds(), exclusionGroupId(facts)))
        gap.exclusions += except;
    for (const QJsonValue found : profile.fact[u"scope"_s][u"exclusions"_s].toArray()) {
        const QString name = found[u"name"_s].toString();
        if (name != except && written && written->contains(name))
            gap.stale += name;
    }
    gap.isByDecision =
        gap.groups.isEmpty() && written && (gap.exclusions.isEmpty() || !written->contains(except));
    return gap;
}

base::Text scopeAdvice(const SeenProfile &profile, const ScopeGap &gap)
{
    const QString name = base::shown(profile.name, 80);
    const QString groups = gap.groups.join(u", "_s);
    const QString exclusions = gap.exclusions.join(u", "_s);
    if (!gap.stale.isEmpty() && !exclusions.isEmpty()) {
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "It was decided otherwise since: in Jamf Pro, take "
                                                "%2 out of the exclusions of %1 and add %3, or set "
                                                "jamf.exclusion-group back. Latchkey takes no "
                                                "exclusion away."),
                    {name, gap.stale.join(u", "_s), exclusions});
    }
    if (!gap.stale.isEmpty()) {
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "It was decided otherwise since: in Jamf Pro, take "
                                                "%2 out of the exclusions of %1, or set "
                                                "jamf.exclusion-group back. Latchkey takes no "
                                                "exclusion away."),
                    {name, gap.stale.join(u", "_s)});
    }
    if (exclusions.isEmpty())
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "In Jamf Pro, add to the scope of %1: %2."),
                    {name, groups});
    if (groups.isEmpty())
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "In Jamf Pro, add to the exclusions of %1: %2."),
                    {name, exclusions});
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe", "In Jamf Pro, add to the scope of %1: %2; and to its "
                                            "exclusions: %3."),
                {name, groups, exclusions});
}

/// Our groups beside those that somebody added: nothing of theirs is taken away.
static jamf::ProfileScope joined(jamf::ProfileScope scope, const SeenProfile &profile)
{
    for (const QString &id : profile.groupIds()) {
        if (!scope.groups.contains(id.toUtf8()))
            scope.groups += id.toUtf8();
    }
    for (const QString &id : profile.exclusionIds()) {
        if (!scope.exclusions.contains(id.toUtf8()))
            scope.exclusions += id.toUtf8();
    }
    return scope;
}

static QJsonArray idsOf(const QList<QByteArray> &ids)
{
    QJsonArray all;
    for (const QByteArray &id : ids)
        all += QString::fromLatin1(id);
    return all;
}

static QJsonArray namesWith(const QJsonValue &found, const QString &one, const QString &other)
{
    QJsonArray names;
    for (const QJsonValue group : found.toArray())
        names += group[u"name"_s];
    for (const QString &name : {one, other}) {
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

std::optional<Change> restoreScope(const Facts &facts, const QByteArray &change,
                                   const SeenProfile &profile)
{
    const auto scope = bornScope(facts);
    const QJsonObject found = profile.fact[u"scope"_s].toObject();
    const bool foreign = found[u"more"_s].toBool() || found[u"allComputers"_s].toBool() ||
                         !found[u"computers"_s].toArray().isEmpty();
    // A save of the scope alone damages texts with entities as well (PI-827).
    const bool fragile = profile.isSigned || profile.entities;
    const ScopeGap gap = scopeGap(facts, profile);
    const bool lacks = !gap.groups.isEmpty() || !gap.exclusions.isEmpty();
    if (!scope || !lacks || foreign || fragile)
        return std::nullopt;
    Change result;
    result.id = change;
    result.system = base::System::Jamf;
    result.what =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Put our groups back into the scope of %1"),
             {base::shown(profile.name, 80)});
    result.before = QJsonObject{{u"groups"_s, namedList(found[u"groups"_s])},
                                {u"except"_s, namedList(found[u"exclusions"_s])}};
    const jamf::ProfileScope whole = joined(*scope, profile);
    result.after = QJsonObject{
        {u"groups"_s,
         namesWith(found[u"groups"_s], facts.decisions.pilotGroup(), facts.decisions.fleetGroup())},
        {u"except"_s, namesWith(found[u"exclusions"_s], facts.decisions.exclusionGroup(), {})}};
    result.apply = jamf::updateProfileScope(profile.id, whole);
    result.answer = jamfAnswered(jamf::Api::Classic);
    result.renews = {"jamf.profiles", jamf::profileKey(profile.id)};
    result.undo = {{u"id"_s, profile.fact[u"id"_s]},
                   {u"groups"_s, QJsonArray::fromStringList(profile.groupIds())},
                   {u"exclusions"_s, QJsonArray::fromStringList(profile.exclusionIds())},
                   {u"wrote"_s, idsOf(whole.groups)},
                   {u"wroteExclusions"_s, idsOf(whole.exclusions)},
                   {u"scope"_s, true}};
    result.patience = std::chrono::seconds(90);
    result.reachesMacs = true;
    return result;
}

bool isKeptOut(const Facts &facts, const Change &change)
{
    const Written *newest = nullptr;
    for (const Written &one : facts.written) {
        if (one.change == change.id && (!newest || one.number > newest->number))
            newest = &one;
    }
    return newest && newest->outcome == Outcome::Differs && newest->after == change.after;
}

} // namespace latchkey::recipe
