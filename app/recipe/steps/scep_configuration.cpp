// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/jamf_facts.h"
#include "recipe/okta_steps.h"
#include "recipe/scep_facts.h"
#include "tenant/okta/org.h"
#include "tenant/scep.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonDays = 60; // an authority that ends this soon is worth a word

QStringList held(const Facts &facts, bool wanted)
{
    const QList<QByteArray> names = facts.decisions.staticScep()
                                        ? QList<QByteArray>{"scep.secret"}
                                        : QList<QByteArray>{"scep.user", "scep.password"};
    QStringList found;
    for (const QByteArray &name : names) {
        if (facts.secrets.contains(name) == wanted)
            found += QString::fromLatin1(name);
    }
    return found;
}

/// Whether the profile in Jamf Pro has this address already: then nothing needs to be taken again.
bool isInJamf(const Facts &facts)
{
    const QString answered = answeredScepUrl(facts);
    const QString there = scepUrlInJamf(facts);
    return !there.isEmpty() && (answered.isEmpty() || answered == there);
}

/// Whether the challenge address matters: for dynamic SCEP that is not in Jamf Pro yet, or when
/// given.
bool wantsChallenge(const Facts &facts)
{
    return !facts.decisions.staticScep() &&
           (!isInJamf(facts) || !answeredChallengeUrl(facts).isEmpty());
}

bool canProbe(const Facts &facts)
{
    return wantsChallenge(facts) && held(facts, false).isEmpty() && !challengeUrl(facts).isEmpty();
}

bool mayProbe(const Facts &facts)
{
    return canProbe(facts) && facts.answer("scep.configuration")[u"probe-challenge"_s].toBool();
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (!facts.has("okta.well-known"))
        return {okta::wellKnown()};
    if (answeredScepUrl(facts).isEmpty()) {
        if (auto profiles = profileNeeds(facts); !profiles.empty())
            return profiles;
    }
    const QString url = scepUrl(facts);
    if (url.isEmpty())
        return {};
    std::vector<tenant::Reading> needs;
    if (!facts.has("scep.caps"))
        needs.push_back(scep::capabilitiesReading(QUrl(url)));
    if (!facts.has("scep.ca"))
        needs.push_back(scep::authorityReading(QUrl(url)));
    if (mayProbe(facts) && !facts.has("scep.challenge"))
        needs.push_back(scep::challengeReading(QUrl(challengeUrl(facts))));
    return needs;
}

/// What is missing or wrong in what was said; nothing where all is there.
std::optional<Verdict> judgeWords(const Facts &facts)
{
    const QString answered = answeredScepUrl(facts);
    const QString url = answered.isEmpty() ? scepUrlInJamf(facts) : answered;
    const QString which = answered.isEmpty() ? u"SCEP URL (Jamf Pro)"_s : u"SCEP URL"_s;
    if (url.isEmpty()) {
        return waiting(
            {}, text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "Add the SCEP configuration in Okta and take "
                                                 "its values from there.")));
    }
    if (const auto fault = scepUrlFault(facts, url); fault != AddressFault::None) {
        return unmet(
            {{text("recipe", QT_TRANSLATE_NOOP("recipe", "SCEP URL: %1"), {base::shown(url)}),
              answered.isEmpty() ? "jamf.profiles" : "answer", facts.now}},
            adviceOn(fault, which, facts));
    }
    const QString challenge = answeredChallengeUrl(facts);
    const auto fault =
        wantsChallenge(facts) ? challengeUrlFault(facts, challenge) : AddressFault::None;
    const base::Text advice = adviceOn(fault, u"Challenge URL"_s, facts);
    if (fault == AddressFault::Empty)
        return waiting({}, advice);
    if (fault != AddressFault::None) {
        return unmet({{text("recipe", QT_TRANSLATE_NOOP("recipe", "Challenge URL: %1"),
                            {base::shown(challenge)}),
                       "answer", facts.now}},
                     advice);
    }
    const QStringList missing = held(facts, false);
    if (missing.isEmpty() || isInJamf(facts))
        return std::nullopt;
    return waiting({}, text("recipe",
                            QT_TRANSLATE_NOOP("recipe", "Still to take into the keychain: %1. Okta "
                                                        "shows it once."),
                            {missing.join(u", "_s)}));
}

Evidence capabilities(const Facts &facts)
{
    const QStringList words =
        facts.object("scep.caps")[u"capabilities"_s].toVariant().toStringList();
    if (words.isEmpty()) {
        return seen(facts, "scep.caps",
                    text("recipe", QT_TRANSLATE_NOOP("recipe", "The SCEP server did not tell what "
                                                               "it can do.")));
    }
    return seen(facts, "scep.caps",
                text("recipe", QT_TRANSLATE_NOOP("recipe", "The SCEP server can: %1"),
                     {base::shown(words.join(u", "_s))}));
}

QDateTime endOf(const QJsonValue &certificate)
{
    return QDateTime::fromString(certificate[u"notAfter"_s].toString(), Qt::ISODate);
}

std::vector<Evidence> certificates(const Facts &facts)
{
    std::vector<Evidence> evidence;
    for (const QJsonValue one : facts.object("scep.ca")[u"certificates"_s].toArray()) {
        evidence.push_back(
            seen(facts, "scep.ca",
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe", "Certificate %1, SHA-256 %2, valid until %3"),
                      {base::shown(one[u"subject"_s].toString()), one[u"fingerprint"_s].toString(),
                       one[u"notAfter"_s].toString()})));
        const QDateTime end = endOf(one);
        if (end > facts.at("scep.ca") && end < facts.at("scep.ca").addDays(kSoonDays)) {
            evidence.push_back(seen(
                facts, "scep.ca",
                text("recipe", QT_TRANSLATE_NOOP("recipe", "Mind: it ends soon. Ask Okta's support "
                                                           "when the new one comes."))));
        }
    }
    return evidence;
}

/// What the SCEP server shows; nothing where it is as it should be.
std::optional<Verdict> judgeServer(const Facts &facts, const std::vector<Evidence> &evidence)
{
    if (!facts.isGood("scep.ca"))
        return problemOf(facts, "scep.ca");
    const QJsonObject answer = facts.object("scep.ca");
    const QJsonArray all = answer[u"certificates"_s].toArray();
    if (all.isEmpty()) {
        return unmet(
            {seen(facts, "scep.ca",
                  text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "The SCEP URL gave no certificate (it answered "
                                                   "with %1)."),
                       {QString::number(answer[u"status"_s].toInt())}))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Copy the SCEP URL from Okta's Device Access tab "
                                             "again; the configuration may have been deleted.")));
    }
    for (const QJsonValue one : all) {
        const QDateTime end = endOf(one);
        if (!end.isValid() || end <= facts.at("scep.ca")) {
            return unmet(
                evidence,
                text("recipe", QT_TRANSLATE_NOOP("recipe", "A certificate of the SCEP server has "
                                                           "expired, so it can give out none. Ask "
                                                           "Okta's support.")));
        }
    }
    return std::nullopt;
}

/// What came of the one challenge that was asked for; nothing where all is well or none was.
std::optional<Verdict> judgeChallenge(const Facts &facts, std::vector<Evidence> *evidence)
{
    if (!mayProbe(facts)) {
        if (wantsChallenge(facts)) {
            evidence->push_back(
                {text("recipe", QT_TRANSLATE_NOOP("recipe", "The challenge URL was not "
                                                            "tried: each try spends a challenge.")),
                 "answer", facts.now});
        }
        return std::nullopt;
    }
    if (!facts.isGood("scep.challenge"))
        return problemOf(facts, "scep.challenge");
    const QJsonObject answer = facts.object("scep.challenge");
    if (answer[u"challenge"_s].toBool()) {
        evidence->push_back(
            seen(facts, "scep.challenge",
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe", "The challenge URL answered to the user name "
                                                  "and password; one challenge was spent."))));
        return std::nullopt;
    }
    evidence->push_back(
        seen(facts, "scep.challenge",
             text("recipe",
                  QT_TRANSLATE_NOOP("recipe",
                                    "The challenge URL gave no challenge (it answered with %1)."),
                  {QString::number(answer[u"status"_s].toInt())})));
    return unmet(
        *evidence,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Take challenge URL, user name and password "
                                                   "from Okta again. Mind: Reset password in Okta "
                                                   "breaks a profile that is deployed already.")));
}

Verdict judge(const Facts &facts)
{
    if (const auto open = judgeWords(facts))
        return *open;
    const bool fromJamf = answeredScepUrl(facts).isEmpty();
    std::vector<Evidence> evidence{
        {text("recipe",
              fromJamf ? QT_TRANSLATE_NOOP("recipe", "SCEP URL, from the profile in Jamf Pro: %1")
                       : QT_TRANSLATE_NOOP("recipe", "SCEP URL: %1"),
              {base::shown(scepUrl(facts))}),
         fromJamf ? "jamf.profiles" : "answer", facts.now}};
    if (facts.isGood("scep.caps"))
        evidence.push_back(capabilities(facts));
    for (Evidence &one : certificates(facts))
        evidence.push_back(std::move(one));
    if (const auto bad = judgeServer(facts, evidence))
        return *bad;
    if (const auto bad = judgeChallenge(facts, &evidence))
        return *bad;
    return met(evidence);
}

Ask ask(const Facts &facts, const Verdict &verdict)
{
    const bool isStatic = facts.decisions.staticScep();
    const bool again = verdict.state == State::Unmet;
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP(
                       "recipe", "No interface of Okta's can add a SCEP configuration. Use the "
                                 "Device Access tab: Endpoint management, beside it, makes one "
                                 "that looks alike and does not work here. Copy everything before "
                                 "you close the page: the password is shown once."));
    ask.menuPath = text(
        "recipe",
        isStatic ? QT_TRANSLATE_NOOP("recipe",
                                     "Security > Device Integrations > Device Access > Add SCEP "
                                     "configuration > Static SCEP URL > Generate")
                 : QT_TRANSLATE_NOOP("recipe",
                                     "Security > Device Integrations > Device Access > Add SCEP "
                                     "configuration > Dynamic SCEP URL: Generic > Generate"));
    if (again || scepUrl(facts).isEmpty())
        ask.wants.push_back("scep-url");
    if (!isStatic && (again || (wantsChallenge(facts) && challengeUrl(facts).isEmpty())))
        ask.wants.push_back("challenge-url");
    for (const QString &name : again ? held(facts, true) + held(facts, false) : held(facts, false))
        ask.secrets.push_back(name.toLatin1());
    ask.check = text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "Checked by asking the SCEP server for its "
                                                 "certificate; with probe-challenge also by taking "
                                                 "one challenge."));
    return ask;
}

Plan plan(const Facts &facts)
{
    const Verdict verdict = judge(facts);
    if (verdict.state != State::Waiting && verdict.state != State::Unmet)
        return {};
    return {{}, ask(facts, verdict)};
}

} // namespace

bool isChallengeUntried(const Facts &facts)
{
    return canProbe(facts) && !facts.object("scep.challenge")[u"challenge"_s].toBool();
}

Step scepConfiguration()
{
    Step step = oktaStep(
        "scep.configuration", Phase::Scep,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta gives certificates to the Macs")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "From macOS 14 on, a Mac shows Okta a certificate "
                                         "from a SCEP configuration before it may register.")));
    step.after = {"okta.engine"};
    step.answers = {{"scep-url", AnswerKind::Url, {}},
                    {"challenge-url", AnswerKind::Url, {}},
                    {"probe-challenge", AnswerKind::Flag, {}}};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    return step;
}

} // namespace latchkey::recipe::steps
