// SPDX-License-Identifier: MIT
#include "recipe/device_steps.h"

#include "base/json.h"
#include "mac/evidence.h"
#include "recipe/evidence_owner.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/okta_steps.h"
#include "recipe/pilot_events.h"
#include "recipe/pilot_log.h"
#include "tenant/jamf/one_mac.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Smaller is worse: the worst verdict speaks for all pilot Macs.
int rank(State state)
{
    switch (state) {
    case State::Unmet:
        return 0;
    case State::Unknown:
        return 1;
    case State::Waiting:
        return 2;
    case State::Met:
    case State::Waived:
    case State::NotApplicable:
        break;
    }
    return 3;
}

Verdict worstOf(const std::vector<Verdict> &verdicts)
{
    Verdict all;
    all.state = State::Met;
    for (const Verdict &verdict : verdicts) {
        if (rank(verdict.state) < rank(all.state) || all.advice.isEmpty())
            all.advice = verdict.advice;
        if (rank(verdict.state) < rank(all.state)) {
            all.state = verdict.state;
            all.recheck = verdict.recheck;
        }
        all.stated = all.stated || verdict.stated;
        all.evidence.insert(all.evidence.end(), verdict.evidence.begin(), verdict.evidence.end());
    }
    return all;
}

bool isStale(const Facts &facts, const PilotMac &mac)
{
    const int days = facts.decisions.value(u"fleet.inventory-days"_s).toInt();
    return mac.reportedAt.isValid() && facts.now.isValid() && days > 0 &&
           mac.reportedAt.daysTo(facts.now) > days;
}

Verdict staleInventory(const PilotMac &mac)
{
    return unknown(
        {toldOf(mac,
                text("recipe", QT_TRANSLATE_NOOP("recipe", "The inventory of %1 is of %2."),
                     {base::shown(mac.serial, 40), mac.reportedAt.toUTC().toString(Qt::ISODate)}))},
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "That is too old to trust. Run \"sudo jamf recon\" on "
                                         "the Mac, or make evidence with latchkey-evidence.sh.")));
}

Verdict toldVerdict(const Facts &facts, const PilotStep &pilot, const QString &serial)
{
    if (const QByteArray failed = failedGroupReading(facts); !failed.isEmpty())
        return unreadVerdict(facts, failed);
    if (!isPilotScoped(facts)) {
        return waiting(
            {}, text("recipe", QT_TRANSLATE_NOOP("recipe", "Scope the pilot first "
                                                           "(jamf.scope-pilot): the pilot Mac is "
                                                           "looked at after that.")));
    }
    const QByteArray key = jamf::oneMacKey(serial);
    for (const QByteArray &read : {key, pilot.readsLog ? QByteArray("okta.log") : key}) {
        if (const base::Error *problem = facts.problem(read))
            return verdictOf(*problem, read, facts.at(read));
    }
    const auto mac = pilotMac(facts, serial);
    if (!mac) {
        return waitingForMac(
            facts,
            {{text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 is not in Jamf Pro's inventory."),
                   {base::shown(serial, 40)}),
              key, facts.at(key)}},
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Enrol the Mac, or correct the "
                                                       "serial number of the pilot.")));
    }
    const Verdict verdict = pilot.told(facts, *mac);
    const bool doubtful = verdict.state == State::Met && !pilot.readsLog && isStale(facts, *mac);
    return doubtful ? staleInventory(*mac) : verdict;
}

std::optional<bool> accountCreated(const Facts &facts, const QString &serial)
{
    const auto mac = pilotMac(facts, serial);
    if (mac && pilotLog(facts, *mac).accountAt.isValid())
        return true;
    const bool told = mac && facts.isGood("okta.log") && !mayBeForgotten(facts);
    return told ? std::optional(false) : std::nullopt;
}

/// Evidence of another day says nothing of now.
bool isOfNow(const Facts &facts)
{
    constexpr qint64 day = 86'400;
    const qint64 age = evidenceTime(facts).secsTo(facts.now);
    return !facts.now.isValid() || !evidenceTime(facts).isValid() || (age <= day && age >= -day);
}

Verdict oldEvidence(const Facts &facts)
{
    const QDateTime made = evidenceTime(facts);
    return unknown(
        {{text("recipe", QT_TRANSLATE_NOOP("recipe", "The evidence file is of %1."),
               {made.toUTC().toString(Qt::ISODate)}),
          "evidence file", made}},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Run latchkey-evidence.sh on the Mac again: "
                                                   "what it was on another day is no proof.")));
}

Verdict judgePilot(const Facts &facts, const PilotStep &pilot, const QString &serial)
{
    if (!isEvidenceOf(facts, serial))
        return toldVerdict(facts, pilot, serial);
    Verdict shown =
        isOfNow(facts)
            ? pilot.shown({evidenceFor(facts, serial), "evidence file", evidenceTime(facts),
                           facts.now, accountCreated(facts, serial)})
            : oldEvidence(facts);
    if (whoseEvidence(facts, serial) == Whose::Untold && !serial.isEmpty() &&
        shown.state != State::Unknown) {
        shown.stated = true;
        shown.evidence.push_back(untoldOwner(facts, serial));
    }
    // "Not yet" holds until Okta tells more.
    const bool isOpen = shown.state == State::Unknown || shown.state == State::Waiting;
    if (!isOpen || serial.isEmpty())
        return shown;
    Verdict told = toldVerdict(facts, pilot, serial);
    if (told.state == State::Waiting && !told.recheck)
        return shown;
    if (!isOfNow(facts)) {
        told.evidence.insert(
            told.evidence.begin(),
            {text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "The evidence file is of %1 and does not count any "
                                              "more: this is what Jamf Pro and Okta tell."),
                  {evidenceTime(facts).toUTC().toString(Qt::ISODate)}),
             "evidence file", evidenceTime(facts)});
    }
    return told;
}

std::vector<tenant::Reading> needs(const Facts &facts, const PilotStep &pilot)
{
    const bool readsLog = pilot.readsLog;
    auto missing = groupNeeds(facts);
    if (!missing.empty() || !isPilotScoped(facts))
        return missing;
    missing = pilotNeeds(facts);
    if (missing.empty() && !readsLog)
        missing = profileNeeds(facts);
    if (missing.empty() && (readsLog || !facts.evidence.isEmpty()))
        missing = pilotEventNeeds(facts);
    if (!missing.empty() || !pilot.more)
        return missing;
    for (const PilotMac &mac : pilotMacs(facts)) {
        for (tenant::Reading &reading : pilot.more(facts, mac))
            missing.push_back(std::move(reading));
    }
    return missing;
}

Plan plan(const Facts &facts, const PilotStep &pilot)
{
    const Verdict verdict = judgePilots(facts, pilot);
    const bool open = verdict.state == State::Waiting || verdict.state == State::Unknown;
    if (!open || verdict.recheck || !isPilotScoped(facts))
        return {};
    Ask ask;
    ask.why =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Jamf Pro and Okta cannot tell this of the Mac. "
                                                   "Let the Mac say it itself."));
    ask.menuPath = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "On the pilot Mac: sudo bash "
                                              "latchkey-evidence.sh, or a Jamf Pro policy with "
                                              "that script"));
    ask.wants = {"path"};
    ask.check =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Checked by reading the file that the script "
                                                   "makes (mac.evidence)."));
    return {{}, ask};
}

} // namespace

bool isPilotScoped(const Facts &facts)
{
    const auto group = jamfGroup(facts, GroupRole::Pilot);
    const auto serials = group && group->ours ? serialsOf(facts, group->criteria) : std::nullopt;
    return serials && !serials->isEmpty();
}

Verdict judgePilots(const Facts &facts, const PilotStep &pilot)
{
    QStringList serials = pilotSerials(facts);
    if (serials.isEmpty())
        serials += facts.evidence[u"mac"_s][u"serial"_s].toString();
    std::vector<Verdict> verdicts;
    bool isUsed = facts.evidence.isEmpty();
    for (const QString &serial : std::as_const(serials)) {
        isUsed = isUsed || isEvidenceOf(facts, serial);
        verdicts.push_back(judgePilot(facts, pilot, serial));
    }
    Verdict all = worstOf(verdicts);
    if (!isUsed)
        all.evidence.insert(all.evidence.begin(), notOfAPilot(facts));
    return all;
}

Step pilotStep(const PilotStep &pilot, base::Text title, base::Text why)
{
    Step step;
    step.id = pilot.id;
    step.phase = Phase::PilotMac;
    step.system = base::System::Jamf;
    step.title = std::move(title);
    step.why = std::move(why);
    step.after = {"jamf.scope-pilot"};
    step.needs = [pilot](const Facts &facts) { return needs(facts, pilot); };
    step.judge = [pilot](const Facts &facts) { return judgePilots(facts, pilot); };
    step.plan = [pilot](const Facts &facts) { return plan(facts, pilot); };
    return step;
}

Verdict waitingForMac(const Facts &facts, std::vector<Evidence> evidence, base::Text advice)
{
    Verdict verdict = waiting(std::move(evidence), std::move(advice));
    Recheck recheck;
    for (const auto &[key, fact] : facts.readings) {
        if (key.startsWith("jamf.pilot/") || key.startsWith("jamf.commands/") ||
            key.startsWith("okta.device/") || key == "okta.log")
            recheck.keys.push_back(key);
    }
    if (!recheck.keys.empty())
        verdict.recheck = recheck;
    return verdict;
}

base::Text adviceEvidence()
{
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe", "Run latchkey-evidence.sh on the Mac with sudo and "
                                            "give its file to Latchkey."));
}

Verdict notShown(const Shown &shown, base::Text what)
{
    return unknown({seenOn(shown, std::move(what))}, adviceEvidence());
}

Evidence seenOn(const Shown &shown, base::Text text)
{
    return {std::move(text), shown.source, shown.at};
}

Evidence toldOf(const PilotMac &mac, base::Text text)
{
    return {std::move(text), jamf::oneMacKey(mac.serial), mac.reportedAt};
}

bool hasProfile(const PilotMac &mac, const QByteArray &id)
{
    return std::any_of(mac.profiles.begin(), mac.profiles.end(), [&](const QJsonValue &profile) {
        return !id.isEmpty() && profile[u"id"_s].toVariant().toString().toLatin1() == id &&
               profile[u"username"_s].toString().isEmpty();
    });
}

std::vector<std::pair<QByteArray, Verdict>> judgeDevice(const QJsonObject &deviceFacts,
                                                        const QDateTime &at)
{
    const QDateTime made = mac::evidenceMade(deviceFacts);
    const Shown shown{deviceFacts, "evidence file", made.isValid() ? made : at, at, std::nullopt};
    Verdict log;
    log.state = State::NotApplicable; // of one Mac alone
    log.evidence = {seenOn(
        shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "A Mac does not show Okta's log; "
                                                          "\"verify\" on the project reads it.")))};
    return {{"mac.profiles", device::profiles(shown)},
            {"mac.certificate", device::certificate(shown)},
            {"mac.registration", device::registration(shown)},
            {"mac.okta-log", log},
            {"mac.accounts", device::accounts(shown)},
            {"mac.login-window", device::loginWindow(shown)},
            {"mac.do-not-register", device::doNotRegister(shown)}};
}

} // namespace latchkey::recipe
