// SPDX-License-Identifier: MIT
#include "recipe/jamf_steps.h"
#include "recipe/profile_changes.h"
#include "recipe/profile_name.h"
#include "recipe/profile_scope.h"
#include "recipe/profiles.h"
#include "recipe/steps/steps.h"

#include "base/json.h"

namespace latchkey::recipe::steps {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// The profiles that say how the login window looks.
struct Found
{
    std::optional<SeenProfile> own;
    std::optional<SeenProfile> right;  ///< somebody's, with name and password
    std::vector<SeenProfile> opposing; ///< somebody's, with the list of users
};

Found found(const Facts &facts)
{
    Found result;
    const QByteArray made = facts.made("jamf.login-window/profile");
    for (const SeenProfile &profile : seenProfiles(facts)) {
        if (!profile.kind.loginWindow)
            continue;
        const bool own = profile.ours || profile.id == made;
        const auto names = profile.kind.showsNameAndPassword;
        if (own && (!result.own || profile.id == made))
            result.own = profile;
        else if (!own && profile.reachesMacs() && names == true)
            result.right = profile;
        else if (!own && profile.reachesMacs() && names == false)
            result.opposing.push_back(profile);
    }
    return result;
}

bool isWanted(const Facts &facts)
{
    return facts.decisions.value(u"login-window.manage"_s) != "no"_L1;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    return isWanted(facts) ? profileStepNeeds(facts) : std::vector<tenant::Reading>();
}

Verdict judgeFound(const Facts &facts, const Found &now, std::vector<Evidence> evidence)
{
    if (now.own) {
        for (Evidence &one : ownEvidence(facts, *now.own))
            evidence.push_back(std::move(one));
        const auto differences = differencesOf(loginWindowProfile(facts), *now.own);
        for (const mac::Difference &difference : differences)
            evidence.push_back(profileEvidence(facts, *now.own, differenceText(difference)));
        const ScopeGap gap = scopeGap(facts, *now.own);
        if (differences.empty() && gap.isEmpty())
            return met(std::move(evidence));
        if (differences.empty()) {
            const bool byApply =
                restoreScope(facts, "jamf.login-window/scope", *now.own).has_value();
            return unmetScope(*now.own, gap, std::move(evidence), byApply);
        }
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Our profile differs from the plan. Run apply.")));
    }
    if (now.right) {
        evidence.push_back(profileEvidence(
            facts, *now.right,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "%1 already makes the login window ask for name and "
                                             "password."),
                 {base::shown(now.right->name, 80)})));
        return met(std::move(evidence));
    }
    evidence.push_back(
        seen(facts, "jamf.profiles",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "No profile makes the login window ask for "
                                                        "name and password."))));
    return unmet(std::move(evidence),
                 text("recipe", QT_TRANSLATE_NOOP(
                                    "recipe", "Run apply: the profile is made for our groups.")));
}

Verdict judge(const Facts &facts)
{
    if (!isWanted(facts)) {
        Verdict verdict;
        verdict.state = State::NotApplicable;
        verdict.evidence.push_back(
            {text("recipe", QT_TRANSLATE_NOOP("recipe", "It was decided to leave the login "
                                                        "window alone (login-window.manage).")),
             "decisions",
             {}});
        return verdict;
    }
    if (const QByteArray key = unreadKey(facts); !key.isEmpty())
        return unreadVerdict(facts, key);
    const Found now = found(facts);
    std::vector<Evidence> evidence;
    for (const SeenProfile &other : now.opposing) {
        evidence.push_back(profileEvidence(
            facts, other,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "%1 shows the list of users at the login window. Keep "
                                             "it away from our groups, or change it."),
                 {base::shown(other.name, 80)})));
    }
    return judgeFound(facts, now, std::move(evidence));
}

Plan plan(const Facts &facts)
{
    Plan result;
    if (!isWanted(facts) || !unreadKey(facts).isEmpty())
        return result;
    const Found now = found(facts);
    const mac::Profile wanted = loginWindowProfile(facts);
    const base::Text risk =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Only the look of the login window changes."));
    if (!now.own && !now.right) {
        result.changes.push_back(createProfile(
            facts,
            {"jamf.login-window/profile", wanted, wanted,
             text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "Make the login window ask for name and password")),
             risk}));
    }
    if (!now.own)
        return result;
    if (const auto differences = differencesOf(wanted, *now.own); !differences.empty()) {
        auto change = updateProfile(
            facts,
            {"jamf.login-window/update", wanted, wanted,
             text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "Bring the login window profile back to the plan")),
             risk},
            *now.own, mac::Keep::Identifiers, differences);
        if (change && !isKeptOut(facts, *change))
            result.changes.push_back(std::move(*change));
    }
    if (auto change = restoreScope(facts, "jamf.login-window/scope", *now.own))
        result.changes.push_back(std::move(*change));
    return result;
}

} // namespace

Step jamfLoginWindow()
{
    Step step;
    step.id = "jamf.login-window";
    step.phase = Phase::Jamf;
    step.system = base::System::Jamf;
    step.title = text("recipe", QT_TRANSLATE_NOOP("recipe", "Login window profile"));
    step.why =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A new person can only sign in where the login window "
                                         "takes a name; a list of users has no place to "
                                         "type one."));
    step.after = {"jamf.groups"};
    step.needs = needs;
    step.judge = [](const Facts &facts) { return heldByName(facts, plan, judge(facts)); };
    step.plan = [](const Facts &facts) { return unlessNameIsTaken(facts, plan(facts)); };
    step.undoNeeds = profileUndoNeeds;
    step.undo = profileUndo;
    return step;
}

} // namespace latchkey::recipe::steps
