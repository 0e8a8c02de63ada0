// SPDX-License-Identifier: MIT
#include "recipe/jamf_steps.h"
#include "recipe/profile_scope.h"
#include "recipe/profiles.h"
#include "recipe/sso_situation.h"

#include "base/json.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

using Evidences = std::vector<Evidence>;

void addEach(const Facts &facts, const std::vector<SeenProfile> &profiles, const char *sentence,
             Evidences &evidence)
{
    for (const SeenProfile &profile : profiles) {
        evidence.push_back(profileEvidence(
            facts, profile, text("recipe", sentence, {base::shown(profile.name, 80)})));
    }
}

/// Another vendor's Platform SSO or Jamf Connect, and whether our Macs could get it as well.
Evidence foreignEvidence(const Facts &facts, const SeenProfile &profile)
{
    const QString name = base::shown(profile.name, 80);
    const bool apart = isKeptApart(facts, profile);
    const char *sentence =
        profile.kind.otherVendorSso
            ? (apart ? QT_TRANSLATE_NOOP("recipe", "%1 sets up Platform SSO of another vendor. "
                                                   "No Mac gets both.")
                     : QT_TRANSLATE_NOOP("recipe", "%1 sets up Platform SSO of another vendor, and "
                                                   "nothing keeps its Macs out of our groups."))
            : (apart ? QT_TRANSLATE_NOOP("recipe", "%1 sets up Jamf Connect. No Mac gets both.")
                     : QT_TRANSLATE_NOOP("recipe", "%1 sets up Jamf Connect, and nothing keeps its "
                                                   "Macs out of our groups."));
    return profileEvidence(facts, profile, text("recipe", sentence, {name}));
}

/// What is there besides, whatever the verdict.
void addNeighbours(const Facts &facts, const SsoSituation &now, Evidences &evidence)
{
    addEach(facts, now.idle,
            QT_TRANSLATE_NOOP("recipe",
                              "%1 sets up Platform SSO with Okta too, but no Mac is in its scope."),
            evidence);
    for (const SeenProfile &other : now.foreign)
        evidence.push_back(foreignEvidence(facts, other));
    addEach(facts, now.fastPass,
            QT_TRANSLATE_NOOP("recipe",
                              "%1 is Okta FastPass with the same extension, which is fine beside "
                              "Platform SSO."),
            evidence);
    std::vector<SeenProfile> handed = now.byHand;
    handed.insert(handed.end(), now.foreign.begin(), now.foreign.end());
    if (now.own)
        handed.push_back(*now.own);
    for (Evidence &one : handOutEvidence(facts, handed))
        evidence.push_back(std::move(one));
    addEach(facts, now.opaque,
            QT_TRANSLATE_NOOP(
                "recipe", "%1 is signed or cannot be read, so nobody can tell whether it sets up "
                          "Platform SSO. Please look at it."),
            evidence);
}

void addDifferences(const Facts &facts, const SsoSituation &now, const SeenProfile &profile,
                    Evidences &evidence)
{
    for (const mac::Difference &difference : now.differences)
        evidence.push_back(profileEvidence(facts, profile, differenceText(difference)));
}

/// The profile cannot be built: the client id is missing, or a decision breaks one of Apple's
/// rules.
std::optional<Verdict> notBuilt(const SsoSituation &now, Evidences &evidence)
{
    if (!now.wanted) {
        return unknown(std::move(evidence),
                       text("recipe", QT_TRANSLATE_NOOP(
                                          "recipe", "The client id of the Platform SSO app is not "
                                                    "known yet. Finish okta.sso-app first.")));
    }
    const auto problems = mac::problems(*now.wanted);
    if (problems.empty())
        return std::nullopt;
    for (const base::Text &problem : problems)
        evidence.push_back({problem, "decisions", {}});
    return unmet(std::move(evidence),
                 text("recipe", QT_TRANSLATE_NOOP(
                                    "recipe", "Nothing is sent while the profile breaks a rule. "
                                              "Change the decision that is named above.")));
}

/// Whether what is wrong lies beside our profile, which is as it was written.
bool isOwnAsPlanned(const Facts &facts, const SsoSituation &now)
{
    return now.own && isAsWritten(facts, *now.own) && scopeGap(facts, *now.own).isEmpty();
}

Verdict judgeConflict(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    for (const SeenProfile &profile : now.byHand)
        evidence.push_back(scopeEvidence(facts, profile));
    if (now.own)
        evidence.push_back(scopeEvidence(facts, *now.own));
    Verdict verdict = unmet(
        std::move(evidence),
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Several Platform SSO profiles of Okta are "
                                                   "active, and a Mac may only have one. Take all "
                                                   "but one out of scope in Jamf Pro, then check "
                                                   "again. Latchkey deletes none of them.")));
    verdict.isOwnRight = isOwnAsPlanned(facts, now);
    return verdict;
}

Verdict judgeOwn(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    for (Evidence &one : ownEvidence(facts, *now.own))
        evidence.push_back(std::move(one));
    if (auto verdict = notBuilt(now, evidence))
        return *verdict;
    addDifferences(facts, now, *now.own, evidence);
    if (!now.differences.empty()) {
        return unmet(
            std::move(evidence),
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "Our profile differs from the plan. Run apply; if a "
                                         "key stays away, this Jamf Pro does not know it: update "
                                         "Jamf Pro.")));
    }
    if (const ScopeGap gap = scopeGap(facts, *now.own); !gap.isEmpty()) {
        const bool byApply = restoreScope(facts, "jamf.sso-profile/scope", *now.own).has_value();
        return unmetScope(*now.own, gap, std::move(evidence), byApply);
    }
    evidence.push_back(profileEvidence(
        facts, *now.own,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Every key of %1 is as planned."),
             {base::shown(now.own->name, 80)})));
    return met(std::move(evidence));
}

Verdict judgeReplaced(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    evidence.push_back(scopeEvidence(facts, now.byHand.front()));
    if (now.excludesOurs) {
        addEach(facts, now.byHand,
                QT_TRANSLATE_NOOP("recipe",
                                  "%1 stays for the Macs that have it and leaves our groups out."),
                evidence);
        return judgeOwn(facts, now, std::move(evidence));
    }
    evidence.push_back(scopeEvidence(facts, *now.own));
    Verdict verdict = unmet(
        std::move(evidence),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Our profile and %1 would reach the same Macs. Add the "
                                         "groups \"%2\" and \"%3\" to the "
                                         "exclusions of %1 in Jamf Pro, then check again."),
             {base::shown(now.byHand.front().name, 80), facts.decisions.pilotGroup(),
              facts.decisions.fleetGroup()}));
    verdict.isOwnRight = isOwnAsPlanned(facts, now);
    return verdict;
}

/// What each answer would come to, with its reasons.
void addChoices(const Facts &facts, const SsoSituation &now, Evidences &evidence)
{
    const SeenProfile &profile = now.byHand.front();
    const auto add = [&](const char *sentence, const QStringList &arguments = {}) {
        evidence.push_back(profileEvidence(facts, profile, text("recipe", sentence, arguments)));
    };
    add(QT_TRANSLATE_NOOP("recipe", "leave: nothing is written; a person corrects it."));
    if (now.refusals.empty()) {
        add(QT_TRANSLATE_NOOP("recipe", "adopt: it is updated in place; its name, category, scope "
                                        "and identifiers stay."));
    }
    for (const base::Text &reason : now.refusals)
        evidence.push_back(
            profileEvidence(facts, profile,
                            text("recipe", QT_TRANSLATE_NOOP("recipe", "adopt is not safe: %1"),
                                 {reason.translated()})));
    if (now.mayReplace) {
        add(QT_TRANSLATE_NOOP("recipe", "replace: a new one is made for our groups; this one stays "
                                        "for the Macs that have it."));
    } else if (!now.prestages.isEmpty()) {
        add(QT_TRANSLATE_NOOP("recipe", "replace is not safe: new Macs get it from the PreStage "
                                        "\"%1\", and would have both."),
            {base::shown(now.prestages.join(u", "_s), 200)});
    } else {
        add(QT_TRANSLATE_NOOP("recipe", "replace is not safe: our groups have members already, who "
                                        "would get both."));
    }
}

Verdict judgeAnswer(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    addChoices(facts, now, evidence);
    if (now.answer == "adopt"_L1 && !now.refusals.empty()) {
        return unmet(std::move(evidence),
                     text("recipe", QT_TRANSLATE_NOOP(
                                        "recipe", "It cannot be adopted safely. Answer leave and "
                                                  "correct it yourself, or replace.")));
    }
    if (now.answer == "adopt"_L1) {
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "It will be updated in place. Run apply; if a key "
                                             "stays away, this Jamf Pro does not know it.")));
    }
    if (now.answer == "replace"_L1 && now.mayReplace) {
        return unmet(std::move(evidence),
                     text("recipe", QT_TRANSLATE_NOOP(
                                        "recipe", "A new profile will be made for our groups. Run "
                                                  "apply.")));
    }
    if (now.answer == "replace"_L1) {
        return unmet(std::move(evidence),
                     text("recipe",
                          QT_TRANSLATE_NOOP("recipe",
                                            "Some Macs would get both profiles. Exclude our groups "
                                            "from the old one, or take it out of the PreStage, "
                                            "then run apply.")));
    }
    if (now.answer == "leave"_L1) {
        return unmet(
            std::move(evidence),
            now.refusals.empty()
                ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Correct what is named above in Jamf "
                                                             "Pro, or answer adopt."))
                : text("recipe", QT_TRANSLATE_NOOP("recipe", "Correct what is named above in Jamf "
                                                             "Pro.")));
    }
    return waiting(std::move(evidence),
                   text("recipe", QT_TRANSLATE_NOOP(
                                      "recipe", "Decide what becomes of the profile that is there: "
                                                "leave, adopt or replace.")));
}

Verdict judgeByHand(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    const SeenProfile &profile = now.byHand.front();
    evidence.push_back(scopeEvidence(facts, profile));
    if (auto verdict = notBuilt(now, evidence))
        return *verdict;
    addDifferences(facts, now, profile, evidence);
    if (now.right && now.answer != "replace"_L1) {
        evidence.push_back(profileEvidence(
            facts, profile,
            text("recipe",
                 facts.standing("jamf.sso-profile/adopt")
                     ? QT_TRANSLATE_NOOP("recipe",
                                         "%1 was there already. What differed was changed "
                                         "in it, and every needed key is right now.")
                     : QT_TRANSLATE_NOOP("recipe", "%1 was there already and every needed key is "
                                                   "right. It is used as it is."),
                 {base::shown(profile.name, 80)})));
        return met(std::move(evidence));
    }
    return judgeAnswer(facts, now, std::move(evidence));
}

Verdict judgeAbsent(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    if (now.wanted) {
        if (auto verdict = notBuilt(now, evidence))
            return *verdict;
    }
    evidence.push_back(
        seen(facts, "jamf.profiles",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "No profile sets up Platform SSO with Okta "
                                                        "for a Mac."))));
    if (!now.rivals.empty()) {
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "First name an exclusion group (jamf.exclusion-group) "
                                             "with the Macs of the other sign-in, so that no Mac "
                                             "gets both. Then run apply: the profile is made for "
                                             "our groups.")));
    }
    return unmet(std::move(evidence),
                 text("recipe", QT_TRANSLATE_NOOP(
                                    "recipe", "Run apply: the profile is made for our groups.")));
}

Verdict judgeOkta(const Facts &facts, const SsoSituation &now, Evidences evidence)
{
    switch (now.kind) {
    case SsoSituation::Kind::Conflict:
        return judgeConflict(facts, now, std::move(evidence));
    case SsoSituation::Kind::Own:
        return judgeOwn(facts, now, std::move(evidence));
    case SsoSituation::Kind::Replaced:
        return judgeReplaced(facts, now, std::move(evidence));
    case SsoSituation::Kind::ByHand:
        return judgeByHand(facts, now, std::move(evidence));
    case SsoSituation::Kind::Absent:
        break;
    }
    return judgeAbsent(facts, now, std::move(evidence));
}

} // namespace

Verdict judgeSso(const Facts &facts, const SsoSituation &now)
{
    Evidences evidence;
    addNeighbours(facts, now, evidence);
    if (!now.unseen.empty() && now.kind != SsoSituation::Kind::Conflict) {
        return waiting(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Look into the profiles that cannot be read: two "
                                             "Platform SSO profiles must never reach the same "
                                             "Mac. Answer harmless with the ids of those that set "
                                             "up no single sign-on.")));
    }
    Verdict verdict = judgeOkta(facts, now, std::move(evidence));
    if (verdict.state != State::Met || now.rivals.empty())
        return verdict;
    Verdict beside =
        unmet(std::move(verdict.evidence),
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "A Mac could get both sign-ins. Name an exclusion "
                                               "group (jamf.exclusion-group) whose criteria, "
                                               "joined by \"or\", catch the other's Macs: "
                                               "\"Computer Group member of\" each group in its "
                                               "scope. Or exclude our groups from it.")));
    beside.isOwnRight = true;
    return beside;
}

} // namespace latchkey::recipe
