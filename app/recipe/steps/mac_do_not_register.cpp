// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/device_steps.h"
#include "recipe/okta_steps.h"
#include "recipe/pilot_events.h"
#include "recipe/pilot_log.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Text adviceLeaveIt()
{
    return text("recipe",
                QT_TRANSLATE_NOOP(
                    "recipe", "Leave the notice \"Registration Required\" unanswered while you are "
                              "signed in as administrator: it is for the new user."));
}

base::Text adviceTakeBack()
{
    return text("recipe",
                QT_TRANSLATE_NOOP(
                    "recipe",
                    "In Okta, remove this Mac from the person who registered, under "
                    "Directory > Devices. One person can register one account on a Mac; where "
                    "that does not help, erase the Mac."));
}

Verdict registeredTooEarly(Evidence evidence)
{
    return unmet({std::move(evidence)}, adviceTakeBack());
}

/// A Mac that is registered: did anybody register with it before the hand-over?
Verdict judgeReady(const Shown &shown)
{
    const QJsonValue linked = shown.facts[u"accounts"_s][u"linked"_s];
    const bool created = shown.accountCreated.value_or(false);
    if (!linked.toArray().isEmpty() && !created) {
        const Evidence evidence =
            seenOn(shown, text("recipe",
                               QT_TRANSLATE_NOOP("recipe", "The local account %1 is linked to an "
                                                           "Okta user: right only after the first "
                                                           "login with Okta."),
                               {base::shown(linked[0].toString(), 60)}));
        if (shown.accountCreated)
            return registeredTooEarly(evidence);
        return unknown(
            {evidence},
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Run \"verify\" on the project: Okta's log "
                                                       "tells how the account was made.")));
    }
    const bool userShown = shown.facts[u"app-sso"_s][u"userPart"_s].toBool();
    if (!linked.isArray() && !userShown) {
        return notShown(
            shown, text("recipe",
                        QT_TRANSLATE_NOOP("recipe", "The evidence does not tell whether a user has "
                                                    "registered.")));
    }
    return met({seenOn(
        shown, text("recipe", QT_TRANSLATE_NOOP(
                                  "recipe", "The Mac is registered, and nobody has answered the "
                                            "notice \"Registration Required\".")))});
}

Verdict told(const Facts &facts, const PilotMac &mac)
{
    const PilotLog log = pilotLog(facts, mac);
    const QString name = base::shown(mac.serial, 40);
    if (log.userAt.isValid()) {
        return registeredTooEarly(
            {text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "A user registered on %1 before the first login "
                                              "with Okta."),
                  {name}),
             "okta.log", log.userAt});
    }
    if (log.registeredAt.isValid()) {
        return met({{text("recipe",
                          QT_TRANSLATE_NOOP(
                              "recipe", "%1 is registered, and no user registered before the first "
                                        "login with Okta."),
                          {name}),
                     "okta.log", log.registeredAt}});
    }
    if (facts.saidDone("mac.do-not-register")) {
        Verdict verdict = met(
            {{text("recipe", QT_TRANSLATE_NOOP("recipe", "Stated: the notice is left unanswered.")),
              "answer", facts.now}});
        verdict.stated = true;
        return verdict;
    }
    const std::vector<Evidence> nothing{
        {text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta's log shows no registration of %1."),
              {name}),
         "okta.log", facts.at("okta.log")}};
    if (mayBeForgotten(facts))
        return unknown(nothing, adviceEvidence());
    return waitingForMac(facts, nothing, adviceLeaveIt());
}

/// The notice to the administrator, as long as it can be of use.
Plan planNotice(const Facts &facts, const PilotStep &pilot, Plan usual)
{
    if (judgePilots(facts, pilot).state != State::Waiting || !isPilotScoped(facts))
        return usual;
    Ask ask;
    ask.why = adviceLeaveIt();
    ask.menuPath =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "On the pilot Mac, while signed in as its administrator"));
    ask.wants = {"done"};
    ask.renews = {"okta.log"};
    ask.check = text("recipe", QT_TRANSLATE_NOOP("recipe", "Checked by Okta's log: no user may "
                                                           "register before the first account is "
                                                           "made."));
    return {{}, ask};
}

} // namespace

Verdict device::doNotRegister(const Shown &shown)
{
    const QString state = shown.facts[u"app-sso"_s][u"state"_s].toString();
    if (state == u"ready"_s)
        return judgeReady(shown);
    if (state == u"user-registered"_s && !shown.accountCreated.value_or(false)) {
        return registeredTooEarly(seenOn(
            shown, text("recipe",
                        QT_TRANSLATE_NOOP(
                            "recipe", "A user is registered on the Mac: right only after the first "
                                      "login with Okta."))));
    }
    if (state == u"user-registered"_s) {
        return met({seenOn(
            shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "The user who signed in with Okta is "
                                                              "registered.")))});
    }
    if (state == u"none"_s || state == u"device-pending"_s) {
        return waiting(
            {seenOn(shown, text("recipe", QT_TRANSLATE_NOOP(
                                              "recipe", "The Mac is not registered yet: there is "
                                                        "nothing to answer.")))},
            adviceLeaveIt());
    }
    return notShown(
        shown,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The evidence does not tell whether a user has "
                                                   "registered.")));
}

Step steps::macDoNotRegister()
{
    const PilotStep pilot{"mac.do-not-register", device::doNotRegister, told, true};
    Step step = pilotStep(
        pilot,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The administrator leaves the registration to the user")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Answering \"Registration Required\" as administrator "
                                         "enrols that account in Okta FastPass, and one person can "
                                         "register one account on a Mac.")));
    step.answers = {{"done", AnswerKind::True, {}}};
    step.plan = [pilot, usual = step.plan](const Facts &facts) {
        return planNotice(facts, pilot, usual(facts));
    };
    return step;
}

} // namespace latchkey::recipe
