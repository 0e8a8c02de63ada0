// SPDX-License-Identifier: MIT
#include "recipe/profile_scope.h"

#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/okta_steps.h"

#include "base/json.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// The exclusions that the newest write of the scope had; nothing where none was written.
std::optional<QStringList> writtenExclusions(const Facts &facts, const QByteArray &profile)
{
    const Written *newest = facts.newest([&](const Written &one) {
        const bool hasScope = one.after[u"scope"_s].isObject() || one.after[u"except"_s].isArray();
        return one.object == profile && hasScope && one.outcome == Outcome::Proved;
    });
    if (!newest)
        return std::nullopt;
    const QJsonValue scope = newest->after[u"scope"_s];
    QStringList names;
    for (const QJsonValue name :
         (scope.isObject() ? scope[u"except"_s] : newest->after[u"except"_s]).toArray())
        names += name.toString();
    return names;
}

/// The scope by name, for a person.
QJsonObject scopeNames(const SeenProfile &profile)
{
    const QJsonValue scope = profile.fact[u"scope"_s];
    QJsonObject names{{u"groups"_s, groupNames(scope[u"groups"_s])},
                      {u"except"_s, groupNames(scope[u"exclusions"_s])}};
    if (scope[u"allComputers"_s].toBool())
        names[u"all computers"_s] = true;
    if (const auto single = scope[u"computers"_s].toArray().size(); single > 0)
        names[u"single computers"_s] = single;
    return names;
}

/// What to change in the scope by hand, one thing after the other.
base::Text scopeAdvice(const SeenProfile &profile, const ScopeGap &gap)
{
    QStringList acts;
    const auto act = [&acts](const char *sentence, const QStringList &names) {
        if (!names.isEmpty())
            acts += text("recipe", sentence, {names.join(u", "_s)}).translated();
    };
    act(QT_TRANSLATE_NOOP("recipe", "take out %1"), gap.added);
    act(QT_TRANSLATE_NOOP("recipe", "add %1"), gap.groups);
    act(QT_TRANSLATE_NOOP("recipe", "take %1 out of the exclusions, or set jamf.exclusion-group "
                                    "back"),
        gap.stale);
    act(QT_TRANSLATE_NOOP("recipe", "add %1 to the exclusions"), gap.exclusions);
    const QStringList arguments{base::shown(profile.name, 80), acts.join(u"; "_s)};
    if (!gap.added.isEmpty())
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "It goes to more Macs than those of our groups. In "
                                                "Jamf Pro, in the scope of %1: %2. Macs come in "
                                                "by the criteria of our groups only."),
                    arguments);
    return text("recipe", QT_TRANSLATE_NOOP("recipe", "In Jamf Pro, in the scope of %1: %2."),
                arguments);
}

/// Our groups beside those that somebody added: nothing of theirs is taken away.
jamf::ProfileScope joined(jamf::ProfileScope scope, const SeenProfile &profile)
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

QJsonArray idsOf(const QList<QByteArray> &ids)
{
    QJsonArray all;
    for (const QByteArray &id : ids)
        all += QString::fromLatin1(id);
    return all;
}

QJsonArray namesWith(const QJsonValue &found, const QString &one, const QString &other)
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

/// Exclusions that are neither decided nor ever written by this project, by name.
QStringList addedExclusions(const Facts &facts, const SeenProfile &profile)
{
    const QStringList stale = scopeGap(facts, profile).stale;
    QStringList others;
    for (const QJsonValue found : profile.fact[u"scope"_s][u"exclusions"_s].toArray()) {
        const QString name = found[u"name"_s].toString();
        const bool isDecided = found[u"id"_s].toString().toUtf8() == exclusionGroupId(facts);
        if (!isDecided && !stale.contains(name))
            others += base::shown(name, 80);
    }
    return others;
}

/// What this project called the profile when it made it; empty where it did not.
QString writtenName(const Facts &facts, const QByteArray &profile)
{
    const Written *newest = facts.newest([&](const Written &one) {
        return one.object == profile && one.outcome == Outcome::Proved &&
               one.after[u"name"_s].isString() && one.after[u"payloads"_s].isObject();
    });
    return newest ? newest->after[u"name"_s].toString() : QString();
}

/// Whether a write of this project made it, whatever it says of itself.
bool isMade(const Facts &facts, const QByteArray &id)
{
    const QByteArrayView all[] = {"jamf.sso-profile/profile", "jamf.scep-profile/profile",
                                  "jamf.login-window/profile"};
    return std::any_of(std::begin(all), std::end(all), [&](QByteArrayView change) {
        return facts.made(change.toByteArray()) == id;
    });
}

} // namespace

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

QStringList reachedBesides(const QJsonObject &scope,
                           const std::function<bool(const QJsonValue &)> &isOurs)
{
    QStringList others;
    if (scope[u"allComputers"_s].toBool())
        others += text("recipe", QT_TRANSLATE_NOOP("recipe", "All Computers")).translated();
    for (const QJsonValue group : scope[u"groups"_s].toArray()) {
        if (!isOurs(group))
            others += base::shown(group[u"name"_s].toString(), 80);
    }
    if (const auto single = scope[u"computers"_s].toArray().size(); single > 0)
        others += text("recipe", QT_TRANSLATE_NOOP("recipe", "the single computers (%1)"),
                       {QString::number(single)})
                      .translated();
    if (scope[u"others"_s].toBool())
        others += text("recipe", QT_TRANSLATE_NOOP("recipe", "users, buildings or departments"))
                      .translated();
    return others;
}

std::vector<Evidence> ownEvidence(const Facts &facts, const SeenProfile &profile)
{
    std::vector<Evidence> evidence{scopeEvidence(facts, profile)};
    const auto add = [&](const char *sentence, const QStringList &arguments) {
        evidence.push_back(profileEvidence(facts, profile, text("recipe", sentence, arguments)));
    };
    if (const QStringList others = addedExclusions(facts, profile); !others.isEmpty()) {
        add(QT_TRANSLATE_NOOP("recipe", "Somebody excludes %1 from it, which was not decided here: "
                                        "those Macs do not get it."),
            {others.join(u", "_s)});
    }
    if (!profile.ours && isMade(facts, profile.id)) {
        add(QT_TRANSLATE_NOOP("recipe", "Its description does not say any more that Latchkey made "
                                        "it: undo will leave it."),
            {});
    }
    const QString name = writtenName(facts, profile.id);
    if (!name.isEmpty() && name != profile.name) {
        add(QT_TRANSLATE_NOOP("recipe", "Somebody renamed it to %1: Latchkey wrote it as %2."),
            {base::shown(profile.name, 80), name});
    }
    const QString category = facts.decisions.value(u"jamf.category"_s);
    const QString found = profile.fact[u"category"_s].toString();
    if (!category.isEmpty() && found.compare(category, Qt::CaseInsensitive) != 0) {
        add(QT_TRANSLATE_NOOP("recipe", "It is in the category \"%1\" and not in \"%2\", which is "
                                        "decided. Move it in Jamf Pro, if you like."),
            {base::shown(found, 80), category});
    }
    return evidence;
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
    gap.added = reachedBesides(profile.fact[u"scope"_s].toObject(), [&](const QJsonValue &group) {
        const QByteArray id = group[u"id"_s].toString().toUtf8();
        return id == pilotGroupId(facts) || id == fleetGroupId(facts);
    });
    gap.isByDecision = gap.groups.isEmpty() && gap.added.isEmpty() && written &&
                       (gap.exclusions.isEmpty() || !written->contains(except));
    return gap;
}

Ask scopeAsk(const Facts &facts, const SeenProfile &profile, const ScopeGap &gap)
{
    const QString name = base::shown(profile.name, 80);
    Ask ask;
    ask.why = scopeAdvice(profile, gap);
    ask.menuPath = text("recipe",
                        QT_TRANSLATE_NOOP("recipe", "Computers > Configuration Profiles > %1 > "
                                                    "Scope"),
                        {name});
    ask.deepLink = jamfProfilePage(facts, QString::fromLatin1(profile.id));
    for (const QString &group : gap.groups)
        ask.values.emplace_back(u"Target"_s, group);
    for (const QString &group : gap.exclusions)
        ask.values.emplace_back(u"Exclusion"_s, group);
    ask.renews = {jamf::profileKey(profile.id)};
    ask.check = text("recipe", QT_TRANSLATE_NOOP("recipe", "The scope is read again."));
    return ask;
}

Verdict unmetScope(const SeenProfile &profile, const ScopeGap &gap, std::vector<Evidence> evidence,
                   bool byApply)
{
    const QString missing = (gap.groups + gap.exclusions).join(u", "_s);
    Verdict verdict =
        unmet(std::move(evidence),
              byApply && gap.added.isEmpty()
                  ? text("recipe",
                         QT_TRANSLATE_NOOP("recipe", "Its scope lacks what was decided: %1. Run "
                                                     "apply."),
                         {missing})
                  : scopeAdvice(profile, gap));
    verdict.isOwnRight = gap.isByDecision;
    verdict.found = scopeNames(profile);
    return verdict;
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
        text("recipe",
             gap.groups.isEmpty()
                 ? QT_TRANSLATE_NOOP("recipe", "Add the exclusion to the scope of %1")
                 : QT_TRANSLATE_NOOP("recipe", "Put our groups back into the scope of %1"),
             {base::shown(profile.name, 80)});
    result.before = scopeNames(profile);
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

} // namespace latchkey::recipe
