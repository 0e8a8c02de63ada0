// SPDX-License-Identifier: MIT
#include "recipe/jamf_steps.h"
#include "recipe/profile_scope.h"
#include "recipe/scep_situation.h"

#include "base/json.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

using Evidences = std::vector<Evidence>;

QString nameOf(const SeenProfile &profile) { return base::shown(profile.name, 80); }

Verdict stated(Evidences evidence)
{
    Verdict verdict = met(std::move(evidence));
    verdict.stated = true;
    return verdict;
}

Evidence certificateEvidence(const Facts &facts, const QString &serial)
{
    return seen(facts, "jamf.pilot/" + serial.toUtf8(),
                text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "The pilot Mac %1 has a certificate from Okta, so "
                                                 "the profile works."),
                     {base::shown(serial, 40)}));
}

/// By the person's word only; said with what the read-back can and cannot tell.
Verdict statedByHand(const Facts &facts, const SeenProfile &profile, Evidences evidence)
{
    evidence.push_back(
        {text("recipe",
              QT_TRANSLATE_NOOP("recipe", "A person says that challenge URL, user name "
                                          "and password are typed in. Jamf Pro does not let "
                                          "anybody read them back.")),
         "answer", facts.now});
    if (profile.kind.redistributed) {
        evidence.push_back(profileEvidence(
            facts, profile,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The subject ends in $PROFILE_IDENTIFIER: "
                                                       "redistribution before expiry is on."))));
    }
    return stated(std::move(evidence));
}

std::optional<Verdict> judgeKeys(const Facts &facts, const ScepSituation &now, Evidences &evidence,
                                 bool byApi)
{
    if (!now.wanted) {
        return unknown(
            std::move(evidence),
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The SCEP URL is not known yet. Finish "
                                                       "scep.configuration first.")));
    }
    for (const mac::Difference &difference : now.foreign)
        evidence.push_back(profileEvidence(facts, *now.own, differenceText(difference)));
    if (const ScopeGap gap = scopeGap(facts, *now.own); now.differences.empty() && !gap.isEmpty())
        return unmetScope(*now.own, gap, std::move(evidence), false);
    if (now.differences.empty())
        return std::nullopt;
    for (const mac::Difference &difference : now.differences)
        evidence.push_back(profileEvidence(facts, *now.own, differenceText(difference)));
    Verdict verdict =
        unmet(std::move(evidence),
              byApi ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Our SCEP profile differs from "
                                                                 "the plan. Run apply."))
                    : text("recipe",
                           QT_TRANSLATE_NOOP("recipe", "Correct these values in Jamf Pro by hand: "
                                                       "a write could wipe what was typed.")));
    verdict.isOwnRight = isAsWritten(facts, *now.own);
    return verdict;
}

Verdict judgeDynamic(const Facts &facts, const ScepSituation &now, Evidences evidence)
{
    const SeenProfile &profile = *now.own;
    for (Evidence &one : ownEvidence(facts, profile))
        evidence.push_back(std::move(one));
    if (auto verdict = judgeKeys(facts, now, evidence, false))
        return *verdict;
    const bool said = facts.saidDone("jamf.scep-profile");
    if (profile.challenge == "literal"_L1) {
        evidence.push_back(profileEvidence(
            facts, profile,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "It holds a fixed challenge."))));
        const auto advice = text(
            "recipe", QT_TRANSLATE_NOOP("recipe", "Choose Dynamic-Microsoft CA as the "
                                                  "challenge type in Jamf Pro; plain Dynamic and "
                                                  "Static do not fit."));
        return said ? unmet(std::move(evidence), advice) : waiting(std::move(evidence), advice);
    }
    evidence.push_back(profileEvidence(
        facts, profile,
        profile.challenge == "marker"_L1
            ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "It is of the kind Dynamic-Microsoft CA, with "
                                               "the planned URL and subject."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Jamf Pro does not show its challenge type; URL "
                                               "and subject are as planned."))));
    if (!now.certified.isEmpty()) {
        evidence.push_back(certificateEvidence(facts, now.certified));
        return met(std::move(evidence));
    }
    if (said)
        return statedByHand(facts, profile, std::move(evidence));
    return waiting(
        std::move(evidence),
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Type challenge URL, user name and password in "
                                                   "Jamf Pro, save, and answer done.")));
}

Verdict judgeStatic(const Facts &facts, const ScepSituation &now, Evidences evidence)
{
    const SeenProfile &profile = *now.own;
    for (Evidence &one : ownEvidence(facts, profile))
        evidence.push_back(std::move(one));
    if (profile.challenge == "marker"_L1) {
        Verdict verdict = unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "This profile was made for dynamic SCEP. Undo it "
                                             "first, or set scep.mode back to dynamic.")));
        verdict.isOwnRight = isAsWritten(facts, profile);
        return verdict;
    }
    if (auto verdict = judgeKeys(facts, now, evidence, true))
        return *verdict;
    switch (challengeMatch(facts, profile)) {
    case ChallengeMatch::Same:
        evidence.push_back(profileEvidence(
            facts, profile,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "URL, subject and secret are as "
                                             "planned; the secret was compared by digest."))));
        return met(std::move(evidence));
    case ChallengeMatch::Hidden:
        evidence.push_back(profileEvidence(
            facts, profile,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "URL and subject are as planned. The "
                                             "secret cannot be read back or compared."))));
        return now.certified.isEmpty() ? stated(std::move(evidence)) : met(std::move(evidence));
    case ChallengeMatch::Other:
        break;
    }
    evidence.push_back(profileEvidence(
        facts, profile,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The secret in it is not the one of this "
                                                   "project."))));
    return unmet(
        std::move(evidence),
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Run apply: the secret is written anew.")));
}

Verdict judgeFound(const Facts &facts, const ScepSituation &now, Evidences evidence)
{
    const SeenProfile &profile = *now.byHand;
    evidence.push_back(scopeEvidence(facts, profile));
    evidence.push_back(profileEvidence(
        facts, profile,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "%1 was there already and asks Okta for certificates. It "
                                         "is used as it is; nothing is written."),
             {nameOf(profile)})));
    if (!now.certified.isEmpty()) {
        evidence.push_back(certificateEvidence(facts, now.certified));
        return met(std::move(evidence));
    }
    if (facts.saidDone("jamf.scep-profile"))
        return statedByHand(facts, profile, std::move(evidence));
    return waiting(std::move(evidence),
                   text("recipe", QT_TRANSLATE_NOOP(
                                      "recipe", "See in Jamf Pro that the profile is complete, and "
                                                "answer done.")));
}

} // namespace

Verdict judgeScep(const Facts &facts, const ScepSituation &now)
{
    Evidences evidence;
    for (const SeenProfile &other : now.others) {
        evidence.push_back(profileEvidence(
            facts, other,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "%1 is a SCEP profile for Okta too, but not the one of "
                                   "this setup. It stays as it is."),
                 {nameOf(other)})));
    }
    if (now.own && facts.decisions.staticScep())
        return judgeStatic(facts, now, std::move(evidence));
    if (now.own)
        return judgeDynamic(facts, now, std::move(evidence));
    if (now.byHand)
        return judgeFound(facts, now, std::move(evidence));
    evidence.push_back(
        seen(facts, "jamf.profiles",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "No profile asks Okta for Device Access "
                                                        "certificates."))));
    if (!facts.decisions.staticScep() && groupsHoldMacs(facts)) {
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Our groups hold Macs, and a profile without its "
                                             "password would reach them at once. Take the Macs out "
                                             "first (`latchkeyctl undo`), or make the profile in "
                                             "the console.")));
    }
    return unmet(std::move(evidence),
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Run apply: the profile is made once "
                                                            "scep.configuration is done.")));
}

} // namespace latchkey::recipe
