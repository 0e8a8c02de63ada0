// SPDX-License-Identifier: MIT
#include "recipe/sso_situation.h"

#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/profiles.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;
using mac::Difference;

namespace {

/// Keys of convenience: a profile made by hand works as well without them.
bool isNeeded(const Difference &difference)
{
    static const QStringList convenient{
        u"RegistrationToken"_s,
        u"OktaVerify.UserPrincipalName"_s,
        u"PlatformSSO/AccountDisplayName"_s,
        u"PlatformSSO/EnableCreateFirstUserDuringSetup"_s,
    };
    if (difference.kind == Difference::Kind::Added || convenient.contains(difference.key))
        return false;
    const bool rights = difference.key == "PlatformSSO/NewUserAuthorizationMode"_L1;
    return !(rights && difference.kind == Difference::Kind::Missing &&
             difference.wanted == "Standard"_L1);
}

/// Whether a redacted text other than the unused registration token is inside: it would be lost.
bool holdsSecret(const base::Plist &plist)
{
    const auto inValue = [](const auto &entry) {
        return entry.first != "RegistrationToken"_L1 && holdsSecret(entry.second);
    };
    return plist.string() == jamf::redactedText() ||
           std::any_of(plist.array().begin(), plist.array().end(), holdsSecret) ||
           std::any_of(plist.dict().begin(), plist.dict().end(), inValue);
}

/// Each reason for which a PUT could damage the profile (jamf.md 4, Brownfield).
std::vector<base::Text> refusalsFor(const SeenProfile &profile)
{
    std::vector<base::Text> result;
    const auto add = [&](bool holds, const char *sentence) {
        if (holds)
            result.push_back(text("recipe", sentence));
    };
    add(profile.isSigned,
        QT_TRANSLATE_NOOP("recipe", "It is signed, and Jamf Pro keeps signed profiles read-only."));
    add(profile.userLevel,
        QT_TRANSLATE_NOOP("recipe",
                          "It is at user level; shared device keys need computer level."));
    add(profile.entities,
        QT_TRANSLATE_NOOP(
            "recipe", "A text in it holds & or <, which Jamf Pro damages when it is saved again."));
    add(profile.kind.scep,
        QT_TRANSLATE_NOOP("recipe", "It also holds a SCEP payload, and saving it could wipe the "
                                    "challenge that was typed."));
    add(holdsSecret(profile.plist) && !profile.kind.scep,
        QT_TRANSLATE_NOOP("recipe",
                          "It holds a secret that cannot be read back and would be lost."));
    return result;
}

/// Whether a person looked into that profile and says that it sets up no single sign-on.
bool isSaidHarmless(const Facts &facts, const SeenProfile &profile)
{
    return facts.answer("jamf.sso-profile")[u"harmless"_s].toArray().contains(
        QString::fromLatin1(profile.id));
}

void sortOutOthers(const Facts &facts, const SeenProfile &profile, SsoSituation &now)
{
    if (!profile.readable) {
        now.opaque.push_back(profile);
        if (reachesMacs(facts, profile) && !isSaidHarmless(facts, profile))
            now.unseen.push_back(profile);
    } else if (profile.kind.otherVendorSso || profile.kind.jamfConnect) {
        now.foreign.push_back(profile);
        if (!isKeptApart(facts, profile))
            now.rivals.push_back(profile);
    }
}

void sortOut(const Facts &facts, SsoSituation &now)
{
    const QByteArray made = facts.made("jamf.sso-profile/profile");
    for (const SeenProfile &profile : seenProfiles(facts)) {
        const mac::Recognised &kind = profile.kind;
        const bool oktaSso = kind.platformSso && kind.okta && !kind.otherVendorSso;
        const bool own = oktaSso && (profile.ours || profile.id == made);
        if (own && (!now.own || profile.id == made))
            now.own = profile;
        else if (oktaSso && !own && reachesMacs(facts, profile))
            now.byHand.push_back(profile);
        else if (oktaSso && !own)
            now.idle.push_back(profile);
        if (kind.fastPass && !oktaSso)
            now.fastPass.push_back(profile);
        sortOutOthers(facts, profile, now);
    }
}

/// Our group as it is born: absent, or without members.
bool isEmptyGroup(const Facts &facts, GroupRole role)
{
    const auto group = jamfGroup(facts, role);
    return !group || sameCriteria(group->criteria, emptyCriteria(facts));
}

SsoSituation::Kind kindOf(const SsoSituation &now)
{
    if (now.byHand.size() > 1)
        return SsoSituation::Kind::Conflict;
    if (!now.byHand.empty())
        return now.own ? SsoSituation::Kind::Replaced : SsoSituation::Kind::ByHand;
    return now.own ? SsoSituation::Kind::Own : SsoSituation::Kind::Absent;
}

void compareNow(SsoSituation &now)
{
    if (!now.wanted)
        return;
    if (now.own) {
        now.differences = differencesOf(*now.wanted, *now.own);
    } else if (now.kind == SsoSituation::Kind::ByHand) {
        for (const Difference &difference : differencesOf(*now.wanted, now.byHand.front())) {
            if (isNeeded(difference))
                now.differences.push_back(difference);
        }
    }
}

} // namespace

SsoSituation ssoSituation(const Facts &facts)
{
    SsoSituation now;
    sortOut(facts, now);
    now.kind = kindOf(now);
    now.wanted = ssoProfile(facts);
    now.answer = facts.answer("jamf.sso-profile")[u"existing"_s].toString();
    compareNow(now);
    if (!now.byHand.empty()) {
        const SeenProfile &other = now.byHand.front();
        now.right = now.wanted && now.differences.empty() && !other.userLevel;
        now.refusals = refusalsFor(other);
        now.excludesOurs = leavesOut(other, {pilotGroupId(facts), fleetGroupId(facts)});
        now.prestages = prestagesWith(facts, other.id);
        now.mayReplace = now.prestages.isEmpty() &&
                         (now.excludesOurs || (isEmptyGroup(facts, GroupRole::Pilot) &&
                                               isEmptyGroup(facts, GroupRole::Fleet)));
        now.page = jamfProfilePage(facts, QString::fromLatin1(other.id));
    }
    return now;
}

} // namespace latchkey::recipe
