// SPDX-License-Identifier: MIT
#include "recipe/neighbours.h"

#include "base/json.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/okta_steps.h"
#include "tenant/jamf/groups.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Whether the criteria of the exclusion group catch the Macs in that scope. Criteria of Jamf
/// Connect go by its app, as in Jamf's own module (terraform-jamf-platform, read 2026-11-24).
bool isCaught(const Facts &facts, const SeenProfile &profile)
{
    const auto exclusion = jamfGroup(facts, GroupRole::Exclusion);
    if (!exclusion)
        return false;
    const QJsonArray criteria =
        facts.object(jamf::groupKey(exclusion->id))[u"criteria"_s].toArray();
    if (profile.kind.jamfConnect &&
        (catches(criteria, u"Application Title"_s, u"is"_s, u"Jamf Connect.app"_s) ||
         catches(criteria, u"Application Bundle ID"_s, u"is"_s, u"com.jamf.connect"_s)))
        return true;
    const QJsonObject scope = profile.fact[u"scope"_s].toObject();
    const bool byGroups = !scope[u"allComputers"_s].toBool() && !scope[u"more"_s].toBool() &&
                          scope[u"computers"_s].toArray().isEmpty();
    const QJsonArray groups = scope[u"groups"_s].toArray();
    return byGroups && std::all_of(groups.begin(), groups.end(), [&](const QJsonValue &group) {
               return group[u"id"_s].toString().toUtf8() == exclusion->id ||
                      catches(criteria, u"Computer Group"_s, u"member of"_s,
                              group[u"name"_s].toString());
           });
}

Evidence usedBy(const Facts &facts, const PrestageUse &use, const QString &profile)
{
    if (!profile.isEmpty()) {
        return seen(facts, "jamf.prestages",
                    text("recipe",
                         QT_TRANSLATE_NOOP("recipe", "The PreStage \"%1\" gives %2 to new Macs."),
                         {base::shown(use.prestage, 80), base::shown(profile, 80)}));
    }
    return seen(
        facts, "jamf.prestages",
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The PreStage \"%1\" sets up Platform SSO in Setup "
                                         "Assistant with the app %2."),
             {base::shown(use.prestage, 80), base::shown(use.ssoApp, 100)}));
}

} // namespace

std::optional<std::vector<PrestageUse>> prestageUses(const Facts &facts)
{
    if (!facts.isGood("jamf.prestages"))
        return std::nullopt;
    std::vector<PrestageUse> uses;
    for (const QJsonValue row : facts.array("jamf.prestages")) {
        const QString name = row[u"name"_s].toString();
        const bool on = row[u"ssoOn"_s].toBool();
        const QString app = on ? row[u"ssoApp"_s].toString() : QString();
        QJsonArray ids = row[u"profileIds"_s].toArray();
        if (on)
            ids += row[u"ssoProfileId"_s];
        for (const QJsonValue id : std::as_const(ids)) {
            const QByteArray profile = id.toVariant().toString().toUtf8();
            if (jamf::isId(profile) && profile != "0")
                uses.push_back({name, profile, {}});
        }
        if (on)
            uses.push_back({name, {}, app});
    }
    return uses;
}

QStringList prestagesWith(const Facts &facts, const QByteArray &profileId)
{
    QStringList names;
    for (const PrestageUse &use : prestageUses(facts).value_or(std::vector<PrestageUse>())) {
        if (use.profileId == profileId && !names.contains(use.prestage))
            names += use.prestage;
    }
    return names;
}

bool reachesMacs(const Facts &facts, const SeenProfile &profile)
{
    return profile.reachesMacs() || !prestagesWith(facts, profile.id).isEmpty();
}

std::vector<Evidence> handOutEvidence(const Facts &facts, const std::vector<SeenProfile> &profiles)
{
    std::vector<Evidence> evidence;
    const auto uses = prestageUses(facts);
    for (const PrestageUse &use : uses.value_or(std::vector<PrestageUse>())) {
        const auto named = std::find_if(profiles.begin(), profiles.end(),
                                        [&](const auto &one) { return one.id == use.profileId; });
        if (named != profiles.end())
            evidence.push_back(usedBy(facts, use, named->name));
        else if (!use.ssoApp.isEmpty())
            evidence.push_back(usedBy(facts, use, {}));
    }
    if (!uses) {
        evidence.push_back(seen(
            facts, "jamf.profiles",
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Whether a PreStage gives out such a profile is not "
                                             "known: the PreStages cannot be read (privilege Read "
                                             "Computer PreStage Enrollments)."))));
    }
    // No endpoint of Jamf Pro 11.30 tells of Blueprints (schema read 2026-11-24).
    evidence.push_back(
        seen(facts, "jamf.profiles",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "Blueprints cannot be read from here. If "
                                                        "you use them, see that none sets up "
                                                        "single sign-on for these Macs."))));
    return evidence;
}

bool leavesOut(const SeenProfile &profile, const QList<QByteArray> &groups)
{
    const QStringList except = profile.exclusionIds();
    return std::all_of(groups.begin(), groups.end(), [&](const QByteArray &id) {
        return !id.isEmpty() && except.contains(QString::fromLatin1(id));
    });
}

bool isKeptApart(const Facts &facts, const SeenProfile &profile)
{
    if (!reachesMacs(facts, profile) ||
        leavesOut(profile, {pilotGroupId(facts), fleetGroupId(facts)}))
        return true;
    return prestagesWith(facts, profile.id).isEmpty() && isCaught(facts, profile);
}

std::vector<tenant::Reading> exclusionNeeds(const Facts &facts)
{
    const auto exclusion = jamfGroup(facts, GroupRole::Exclusion);
    if (!exclusion || !exclusion->smart || facts.has(jamf::groupKey(exclusion->id)))
        return {};
    return {jamf::smartGroup(groupVersion(facts), exclusion->id)};
}

} // namespace latchkey::recipe
