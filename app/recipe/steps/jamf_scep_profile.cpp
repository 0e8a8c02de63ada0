// SPDX-License-Identifier: MIT
#include "recipe/jamf_facts.h"
#include "recipe/jamf_steps.h"
#include "recipe/okta_facts.h"
#include "recipe/profile_name.h"
#include "recipe/profile_scope.h"
#include "recipe/profiles.h"
#include "recipe/scep_situation.h"
#include "recipe/steps/steps.h"

#include "base/json.h"

namespace latchkey::recipe::steps {

using namespace Qt::StringLiterals;
using base::text;

namespace {

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = profileStepNeeds(facts);
    if (!needs.empty() || !unreadKey(facts).isEmpty())
        return needs;
    // Where a profile is there already, a certificate on the pilot Mac proves what cannot be read.
    return scepSituation(facts).used() ? pilotNeeds(facts) : needs;
}

ProfilePlan planOf(const Facts &facts, const ScepSituation &now, const QByteArray &change,
                   base::Text what)
{
    return {change, scepProfileOutline(facts), now.wanted, std::move(what),
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "It goes only to the members of our groups, which begin "
                                         "without any."))};
}

Change create(const Facts &facts, const ScepSituation &now)
{
    const auto what =
        facts.decisions.staticScep()
            ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Make the SCEP profile with its secret"))
            : text("recipe", QT_TRANSLATE_NOOP(
                                 "recipe", "Make the SCEP profile; the challenge is typed by hand "
                                           "afterwards"));
    // A dynamic profile is born without its password: it must not reach a Mac before that is typed.
    Change change = createProfile(facts, planOf(facts, now, "jamf.scep-profile/profile", what));
    const bool isStatic = facts.decisions.staticScep();
    if (isStatic ? !facts.secrets.contains("scep.secret") : groupsHoldMacs(facts))
        change.apply.reset();
    return change;
}

/// A static profile may be written again; a dynamic one never (jamf.md 5).
std::optional<Change> rewrite(const Facts &facts, const ScepSituation &now)
{
    const ChallengeMatch match = challengeMatch(facts, *now.own);
    const bool other = match == ChallengeMatch::Other && now.own->challenge != "marker"_L1;
    const bool writable =
        facts.secrets.contains("scep.secret") && now.own->challenge != "marker"_L1;
    if (!writable || (now.differences.empty() && !other))
        return std::nullopt;
    auto differences = now.differences;
    if (other) {
        differences.push_back({mac::Difference::Kind::Changed, u"com.apple.security.scep"_s,
                               u"Challenge"_s, u"(the secret of this project)"_s,
                               u"(another one)"_s});
    }
    auto change = updateProfile(
        facts,
        planOf(facts, now, "jamf.scep-profile/update",
               text("recipe", QT_TRANSLATE_NOOP("recipe", "Write the SCEP profile anew"))),
        *now.own, mac::Keep::Identifiers, differences);
    return change && isKeptOut(facts, *change) ? std::nullopt : change;
}

Ask byHand(const Facts &facts, const SeenProfile &profile)
{
    const RecipeData &recipe = facts.recipe;
    const QString name = base::shown(profile.name, 80);
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "No API of Jamf Pro takes challenge URL, user name "
                                               "and password of a dynamic SCEP profile, so a "
                                               "person types them once. Click Edit, choose SCEP, "
                                               "select the challenge type %1, type the values, set "
                                               "redistribution, and save."),
                   {recipe.string(u"scep.challenge-kind"_s)});
    ask.menuPath =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Computers > Configuration Profiles > %1 > Options > "
                                         "SCEP"),
             {name});
    ask.deepLink = jamfProfilePage(facts, QString::fromLatin1(profile.id));
    ask.values = {{u"SCEP URL"_s, scepUrl(facts)},
                  {u"Challenge type"_s, recipe.string(u"scep.challenge-kind"_s)},
                  {u"Challenge URL"_s, challengeUrl(facts)},
                  {u"Name"_s, recipe.string(u"scep.ca-name"_s)},
                  {u"Subject"_s, recipe.string(u"scep.subject"_s)},
                  {u"Key size"_s, QString::number(recipe.value(u"scep.key-size"_s).toInt())},
                  {u"Redistribute before expiry (days)"_s,
                   facts.decisions.value(u"scep.redistribution-days"_s)}};
    ask.secrets = {"scep.user", "scep.password"};
    ask.wants = {"done"};
    ask.renews = {"jamf.profile/" + profile.id};
    ask.check = text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe", "The profile is read again: challenge type, URL and "
                                    "subject. What was typed cannot be read back; a certificate on "
                                    "the pilot Mac proves it."));
    return ask;
}

Ask confirmFound(const Facts &facts, const SeenProfile &profile)
{
    const QString name = base::shown(profile.name, 80);
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "The SCEP profile %1 was made by hand and asks the "
                                               "right server. Jamf Pro does not let anybody read "
                                               "whether it is complete, so please look: challenge "
                                               "type, challenge URL, user name, password, "
                                               "redistribution."),
                   {name});
    ask.menuPath =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Computers > Configuration Profiles > %1 > Options > "
                                         "SCEP"),
             {name});
    ask.deepLink = jamfProfilePage(facts, QString::fromLatin1(profile.id));
    ask.values = {{u"SCEP URL"_s, base::shown(profile.kind.scepUrl, 300)},
                  {u"Challenge type"_s, facts.recipe.string(u"scep.challenge-kind"_s)}};
    if (const QString url = challengeUrl(facts); !url.isEmpty())
        ask.values.emplace_back(u"Challenge URL"_s, url);
    ask.wants = {"done"};
    ask.renews = {"jamf.profile/" + profile.id};
    ask.check =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A certificate from Okta on the pilot Mac proves it."));
    return ask;
}

Plan plan(const Facts &facts)
{
    Plan result;
    if (!unreadKey(facts).isEmpty())
        return result;
    const ScepSituation now = scepSituation(facts);
    if (!now.used()) {
        result.changes.push_back(create(facts, now));
        return result;
    }
    if (now.own && facts.decisions.staticScep()) {
        if (auto change = rewrite(facts, now))
            result.changes.push_back(std::move(*change));
        return result;
    }
    if (const ScopeGap gap = now.own ? scopeGap(facts, *now.own) : ScopeGap();
        !gap.isEmpty() && now.differences.empty()) {
        result.ask = scopeAsk(facts, *now.own, gap);
        return result;
    }
    const Verdict verdict = judgeScep(facts, now);
    if (verdict.state == State::Waiting || (verdict.state == State::Unmet && now.own))
        result.ask = now.own ? byHand(facts, *now.own) : confirmFound(facts, *now.byHand);
    return result;
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray key = unreadKey(facts); !key.isEmpty())
        return unreadVerdict(facts, key);
    return judgeScep(facts, scepSituation(facts));
}

} // namespace

Step jamfScepProfile()
{
    Step step;
    step.id = "jamf.scep-profile";
    step.phase = Phase::Jamf;
    step.system = base::System::Jamf;
    step.title = text("recipe", QT_TRANSLATE_NOOP("recipe", "SCEP profile"));
    step.why =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "It fetches the certificate by which Okta knows "
                                                   "the Mac. Without it the Mac never registers."));
    step.after = {"jamf.groups", "scep.configuration"};
    step.answers = {{"done", AnswerKind::True, {}}};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = [](const Facts &facts) { return heldByName(facts, plan, judge(facts)); };
    step.plan = [](const Facts &facts) { return unlessNameIsTaken(facts, plan(facts)); };
    step.undoNeeds = profileUndoNeeds;
    step.undo = profileUndo;
    return step;
}

} // namespace latchkey::recipe::steps
