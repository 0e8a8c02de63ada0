// SPDX-License-Identifier: MIT
#include "recipe/profile_changes.h"

#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/profile_scope.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Our groups by name, for people: names are known before the groups are made.
QJsonObject scopeForPeople(const Facts &facts)
{
    QJsonArray except;
    if (const QString name = facts.decisions.exclusionGroup(); !name.isEmpty())
        except += name;
    return {{u"groups"_s, QJsonArray{facts.decisions.pilotGroup(), facts.decisions.fleetGroup()}},
            {u"except"_s, except}};
}

/// A payload as the journal keeps it, without secrets.
QString textOf(const base::Plist &plist)
{
    const auto bytes = base::writePlist(mac::redacted(plist), true);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

/// What undo needs of the profile as it was: it holds no secret, since the reading had none.
QJsonObject savedState(const QJsonObject &fact, const base::Plist &written)
{
    QJsonObject saved;
    for (const QString &key : {u"name"_s, u"description"_s, u"category"_s, u"uuid"_s,
                               u"removable"_s, u"distribution"_s, u"payload"_s})
        saved[key] = fact[key];
    return {{u"id"_s, fact[u"id"_s]}, {u"saved"_s, saved}, {u"written"_s, textOf(written)}};
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

std::vector<mac::Difference> differencesOf(const mac::Profile &wanted, const SeenProfile &seen)
{
    auto all = mac::compare(wanted, seen.plist);
    const QString method = jamf::ProfileGeneral().distribution;
    const QString found = seen.fact[u"distribution"_s].toString();
    if (!found.isEmpty() && found != method) {
        all.push_back({mac::Difference::Kind::Changed, u"Jamf Pro"_s, u"Distribution Method"_s,
                       method, found});
    }
    return all;
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
        if (group && group->ours && !sameCriteria(group->criteria, emptyCriteria(facts)))
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
    change.undo[u"written"_s] = textOf(mac::toPlist(*plan.wanted));
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
    jamf::ProfileGeneral general = storedGeneral(profile.fact, *bytes);
    general.distribution = jamf::ProfileGeneral().distribution;
    change.apply = jamf::updateProfileGeneral(profile.id, general);
    change.answer = jamfAnswered(jamf::Api::Classic);
    change.renews = {"jamf.profiles", jamf::profileKey(profile.id)};
    change.undo = savedState(profile.fact, plist);
    change.patience = std::chrono::seconds(90);
    return change;
}

bool isAsWritten(const Facts &facts, const SeenProfile &profile)
{
    const Written *newest = facts.newest([&](const Written &one) {
        return one.object == profile.id && one.outcome == Outcome::Proved &&
               one.after[u"payloads"_s].isObject();
    });
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

bool isKeptOut(const Facts &facts, const Change &change)
{
    const Written *newest =
        facts.newest([&](const Written &one) { return one.change == change.id; });
    return newest && newest->outcome == Outcome::Differs && newest->after == change.after;
}

} // namespace latchkey::recipe
