// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/device_steps.h"
#include "recipe/okta_steps.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Text adviceByHand()
{
    return text("recipe",
                QT_TRANSLATE_NOOP(
                    "recipe", "On the Mac: System Settings > Lock Screen > When switching user, "
                              "login window shows > Name and password."));
}

Verdict told(const Facts &facts, const PilotMac &mac)
{
    const QByteArray profile = loginWindowProfileId(facts);
    const QString name = base::shown(mac.serial, 40);
    if (hasProfile(mac, profile)) {
        return met({toldOf(
            mac,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 has the profile for the login window."),
                 {name}))});
    }
    if (!profile.isEmpty()) {
        return waitingForMac(
            facts,
            {toldOf(mac, text("recipe",
                              QT_TRANSLATE_NOOP("recipe",
                                                "Jamf Pro's inventory of %1 "
                                                "does not show the login window's profile yet."),
                              {name}))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Run \"sudo jamf recon\" on the Mac, then check "
                                             "again.")));
    }
    if (facts.saidDone("mac.login-window")) {
        Verdict verdict =
            met({{text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "Stated: the login window asks for name and "
                                                   "password.")),
                  "answer", facts.now}});
        verdict.stated = true;
        return verdict;
    }
    return waiting(
        {toldOf(mac,
                text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "No profile of this project sets the login window "
                                                 "of %1."),
                     {name}))},
        adviceByHand());
}

/// Set by hand where no profile does it.
Plan planByHand(const Facts &facts, Plan plan)
{
    if (plan.ask && loginWindowProfileId(facts).isEmpty()) {
        plan.ask->why = text(
            "recipe",
            QT_TRANSLATE_NOOP("recipe", "No profile sets the login window. Set it on the Mac."));
        plan.ask->menuPath = adviceByHand();
        plan.ask->wants = {"done", "path"};
    }
    return plan;
}

} // namespace

Verdict device::loginWindow(const Shown &shown)
{
    const QJsonValue full = shown.facts[u"loginWindow"_s][u"showFullName"_s];
    if (full == QJsonValue(true)) {
        return met({seenOn(
            shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "The login window asks for name and "
                                                              "password.")))});
    }
    if (full == QJsonValue(false)) {
        return unmet(
            {seenOn(shown, text("recipe",
                                QT_TRANSLATE_NOOP("recipe",
                                                  "The login window shows a list of users: a new "
                                                  "person has nowhere to type a name.")))},
            adviceByHand());
    }
    return notShown(
        shown, text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "The evidence does not tell what the login window "
                                                "shows.")));
}

Step steps::macLoginWindow()
{
    Step step = pilotStep(
        {"mac.login-window", device::loginWindow, told},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The login window asks for name and password")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A list of users has no place for somebody who has no "
                                         "account yet.")));
    step.answers = {{"done", AnswerKind::True, {}}};
    step.plan = [usual = step.plan](const Facts &facts) { return planByHand(facts, usual(facts)); };
    return step;
}

} // namespace latchkey::recipe
