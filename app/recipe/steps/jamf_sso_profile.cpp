// SPDX-License-Identifier: MIT
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/profile_changes.h"
#include "recipe/profile_name.h"
#include "recipe/profile_scope.h"
#include "recipe/profiles.h"
#include "recipe/sso_situation.h"
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "tenant/jamf/server.h"

namespace latchkey::recipe::steps {

using namespace Qt::StringLiterals;
using base::text;

namespace {

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = profileStepNeeds(facts);
    for (tenant::Reading &reading : appNeeds(facts))
        needs.push_back(std::move(reading));
    if (!facts.has("jamf.prestages"))
        needs.push_back(jamf::prestages());
    if (needs.empty() && !ssoSituation(facts).rivals.empty())
        return exclusionNeeds(facts);
    return needs;
}

ProfilePlan planOf(const SsoSituation &now, const Facts &facts, const QByteArray &change,
                   base::Text what, base::Text risk)
{
    return {change, ssoProfileOutline(facts), now.wanted, std::move(what), std::move(risk)};
}

Change create(const SsoSituation &now, const Facts &facts)
{
    return createProfile(
        facts,
        planOf(now, facts, "jamf.sso-profile/profile",
               text("recipe", QT_TRANSLATE_NOOP("recipe", "Make the Platform SSO profile %1"),
                    {facts.recipe.string(u"psso.profile-name"_s)}),
               text("recipe", QT_TRANSLATE_NOOP("recipe", "It goes only to the members of our "
                                                          "groups, which begin without any."))));
}

/// Drift of our own profile. A key that the server does not keep is tried once and then told.
std::optional<Change> repair(const SsoSituation &now, const Facts &facts)
{
    // A SCEP payload that somebody put in may hold a challenge that was typed.
    if (now.differences.empty() || now.own->kind.scep || now.own->userLevel)
        return std::nullopt;
    auto change = updateProfile(
        facts,
        planOf(
            now, facts, "jamf.sso-profile/update",
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Bring the Platform SSO profile %1 back to the plan"),
                 {base::shown(now.own->name, 80)}),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Macs that have it get the new version when Jamf "
                                             "Pro sends it out next; it is not sent to all now."))),
        *now.own, mac::Keep::Identifiers, now.differences);
    return change && isKeptOut(facts, *change) ? std::nullopt : change;
}

std::optional<Change> adopt(const SsoSituation &now, const Facts &facts)
{
    if (now.differences.empty() || !now.refusals.empty())
        return std::nullopt;
    auto change = updateProfile(
        facts,
        planOf(now, facts, "jamf.sso-profile/adopt",
               text("recipe", QT_TRANSLATE_NOOP("recipe", "Update the profile %1 in place"),
                    {base::shown(now.byHand.front().name, 80)}),
               text("recipe",
                    QT_TRANSLATE_NOOP("recipe",
                                      "Name, scope and identifiers stay. It is sent to "
                                      "newly assigned Macs only, so that registered ones need "
                                      "not register again."))),
        now.byHand.front(), mac::Keep::Foreign, now.differences);
    return change && isKeptOut(facts, *change) ? std::nullopt : change;
}

Ask askExisting(const SsoSituation &now)
{
    const SeenProfile &profile = now.byHand.front();
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Jamf Pro has the Platform SSO profile %1 already, "
                                               "made by hand, and not all its keys are right. "
                                               "Two such profiles must never reach the same Mac, "
                                               "so you decide. leave: nothing is written, you "
                                               "correct it yourself. adopt: it is updated in place "
                                               "and keeps its name, scope and identifiers. "
                                               "replace: a new one is made for our groups, and the "
                                               "old one stays for the Macs that have it."),
                   {base::shown(profile.name, 80)});
    ask.menuPath =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Computers > Configuration Profiles > %1"),
             {base::shown(profile.name, 80)});
    ask.deepLink = now.page;
    ask.values.emplace_back(u"Profile"_s, base::shown(profile.name, 80));
    for (const mac::Difference &difference : now.differences)
        ask.values.emplace_back(difference.payload + u": "_s + difference.key, difference.wanted);
    ask.wants = {"existing"};
    ask.check =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The profile is read again and compared key by key."));
    return ask;
}

Ask askToLook(const SsoSituation &now)
{
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "These profiles reach Macs and cannot be read from "
                                               "here, because they are signed. If one sets up "
                                               "Platform SSO, take it out of scope first; of the "
                                               "others answer their ids."));
    ask.menuPath =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Computers > Configuration Profiles"));
    ask.deepLink = now.page;
    for (const SeenProfile &profile : now.unseen)
        ask.values.emplace_back(QString::fromLatin1(profile.id), base::shown(profile.name, 80));
    ask.wants = {"harmless"};
    ask.check = text("recipe", QT_TRANSLATE_NOOP("recipe", "It cannot be checked from here."));
    return ask;
}

Plan plan(const Facts &facts)
{
    Plan result;
    const auto add = [&](std::optional<Change> change) {
        if (change)
            result.changes.push_back(std::move(*change));
    };
    if (!unreadKey(facts).isEmpty())
        return result;
    const SsoSituation now = ssoSituation(facts);
    if (!now.unseen.empty() && now.kind != SsoSituation::Kind::Conflict) {
        result.ask = askToLook(now);
        return result;
    }
    switch (now.kind) {
    case SsoSituation::Kind::Absent:
        add(create(now, facts));
        break;
    case SsoSituation::Kind::Own:
    case SsoSituation::Kind::Replaced:
        add(repair(now, facts));
        add(restoreScope(facts, "jamf.sso-profile/scope", *now.own));
        break;
    case SsoSituation::Kind::ByHand:
        if (now.answer == "adopt"_L1)
            add(adopt(now, facts));
        else if (now.answer == "replace"_L1 && now.mayReplace)
            add(create(now, facts));
        else if (now.answer.isEmpty() && now.wanted && !now.right)
            result.ask = askExisting(now);
        break;
    case SsoSituation::Kind::Conflict:
        break;
    }
    return result;
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray key = unreadKey(facts); !key.isEmpty())
        return unreadVerdict(facts, key);
    return judgeSso(facts, ssoSituation(facts));
}

} // namespace

Step jamfSsoProfile()
{
    Step step;
    step.id = "jamf.sso-profile";
    step.phase = Phase::Jamf;
    step.system = base::System::Jamf;
    step.title = text("recipe", QT_TRANSLATE_NOOP("recipe", "Platform SSO profile"));
    step.why =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "It tells macOS to create accounts at the login "
                                                   "window with Okta. One such profile may reach a "
                                                   "Mac, never two."));
    step.after = {"jamf.groups", "okta.sso-app"};
    step.answers = {{"existing", AnswerKind::Choice, {u"adopt"_s, u"leave"_s, u"replace"_s}},
                    {"harmless", AnswerKind::Strings, {}}};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = [](const Facts &facts) { return heldByName(facts, plan, judge(facts)); };
    step.plan = [](const Facts &facts) { return unlessNameIsTaken(facts, plan(facts)); };
    step.undoNeeds = profileUndoNeeds;
    step.undo = profileUndo;
    return step;
}

} // namespace latchkey::recipe::steps
