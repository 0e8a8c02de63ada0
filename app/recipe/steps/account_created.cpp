// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/device_steps.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/okta_steps.h"
#include "recipe/pilot_events.h"
#include "tenant/okta/devices.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

const QString kCreated = u"device.local_account.create"_s; // fired on failure too

/// What the pilot Macs' log says of accounts made at the login window.
struct Logins
{
    std::vector<Evidence> made;
    std::vector<Evidence> failed; ///< those after which none was made on that Mac
    QString reason;               ///< of the newest of them
};

Logins logins(const Facts &facts)
{
    Logins found;
    for (const QString &serial : pilotSerials(facts)) {
        for (const PilotEvent &event : pilotEvents(facts, serial)) {
            if (event.type != kCreated)
                continue;
            const QStringList where{base::shown(serial, 40), shownLogTime(event.published)};
            if (event.success) {
                found.made.push_back(seen(
                    facts, "okta.log",
                    text("recipe",
                         QT_TRANSLATE_NOOP("recipe", "On %1 an account was created at %2 (%3)."),
                         where + QStringList(base::shown(event.who, 100)))));
                continue;
            }
            found.reason = event.reason;
            found.failed.push_back(
                seen(facts, "okta.log",
                     text("recipe",
                          QT_TRANSLATE_NOOP("recipe", "On %1 no account was created at %2: %3"),
                          where + QStringList(base::shown(event.reason)))));
        }
    }
    return found;
}

QByteArray accountsKey(const QString &deviceId) { return "okta.os-accounts/" + deviceId.toUtf8(); }

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = pilotEventNeeds(facts);
    if (!needs.empty() || !isPilotScoped(facts) || !logins(facts).made.empty())
        return needs;
    // Worth a request only where the log should know better, or may have forgotten.
    if (!facts.saidDone("account.created") && !mayBeForgotten(facts))
        return needs;
    for (const QString &serial : pilotSerials(facts)) {
        for (const QString &id : deviceIdsOf(facts, serial)) {
            if (!facts.has(accountsKey(id)))
                needs.push_back(okta::osAccountsReading(id));
        }
    }
    return needs;
}

/// Accounts on the pilot Macs that Okta lists with a Platform SSO enrolment.
std::vector<Evidence> listedAccounts(const Facts &facts)
{
    std::vector<Evidence> evidence;
    for (const QString &serial : pilotSerials(facts)) {
        for (const QString &id : deviceIdsOf(facts, serial)) {
            for (const QJsonValue account : facts.array(accountsKey(id))) {
                const bool active = account[u"status"_s].toString() == u"ACTIVE"_s;
                if (!active || !account[u"platformSso"_s].toBool())
                    continue;
                evidence.push_back(seen(
                    facts, accountsKey(id),
                    text("recipe",
                         QT_TRANSLATE_NOOP("recipe", "Okta lists the account %1 (%2) on %3, with "
                                                     "a Platform SSO enrolment."),
                         {base::shown(account[u"username"_s].toString(), 100),
                          base::shown(account[u"fullName"_s].toString(), 100),
                          base::shown(serial, 40)})));
            }
        }
    }
    return evidence;
}

base::Text adviceOn(const QString &reason)
{
    if (reason.contains(u"not assigned"_s, Qt::CaseInsensitive)) {
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "Assign this user to the Platform SSO app in "
                                                "Okta, best by a group, and sign in again."));
    }
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe",
                                  "Look at the reason above. Often a similar account or an old "
                                  "home folder is on the Mac (mac.accounts), the user has no "
                                  "password in Okta, or the short name does not fit "
                                  "(accounts.names). Then sign in again."));
}

Verdict waitForLogin(const Facts &facts)
{
    Verdict verdict = waiting(
        {seen(facts, "okta.log",
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "No account was created on a pilot Mac yet.")))},
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "Let the person who gets the pilot Mac sign in at its login "
                                     "window with the Okta user name and password.")));
    if (!facts.saidDone("account.created"))
        return verdict;
    Recheck recheck{{"okta.log"}, std::chrono::seconds(5), 12};
    for (const auto &[key, fact] : facts.readings) {
        if (key.startsWith("okta.os-accounts/") && fact.value && facts.json(key).isArray())
            recheck.keys.push_back(key);
    }
    verdict.recheck = recheck;
    return verdict;
}

/// The log cannot be read: a person's word is all there is.
Verdict judgeUnread(const Facts &facts)
{
    Verdict verdict = problemOf(facts, "okta.log");
    if (!facts.saidDone("account.created"))
        return verdict;
    Verdict stated = met(verdict.evidence);
    stated.stated = true;
    stated.evidence.push_back(
        {text("recipe",
              QT_TRANSLATE_NOOP("recipe", "It was said that somebody signed in and got an "
                                          "account.")),
         "answer", facts.now});
    return stated;
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray failed = failedGroupReading(facts); !failed.isEmpty())
        return unreadVerdict(facts, failed);
    if (!isPilotScoped(facts)) {
        return waiting(
            {}, text("recipe", QT_TRANSLATE_NOOP("recipe", "No pilot Mac is in scope yet. Finish "
                                                           "jamf.scope-pilot first.")));
    }
    if (!facts.isGood("okta.log"))
        return judgeUnread(facts);
    Logins found = logins(facts);
    std::vector<Evidence> evidence = found.made;
    evidence.insert(evidence.end(), found.failed.begin(), found.failed.end());
    if (!found.made.empty())
        return met(evidence);
    if (auto listed = listedAccounts(facts); !listed.empty())
        return met(listed);
    if (!found.failed.empty())
        return unmet(evidence, adviceOn(found.reason));
    return waitForLogin(facts);
}

Plan plan(const Facts &facts)
{
    const Verdict verdict = judge(facts);
    const bool open = verdict.state == State::Waiting || verdict.state == State::Unmet;
    if (!open || !isPilotScoped(facts))
        return {};
    Ask ask;
    ask.why =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Only a real sign-in shows that it works. It must be the "
                                         "person who gets the Mac: the first Okta user on a Mac is "
                                         "the one who is enrolled there."));
    ask.menuPath = text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe",
                          "On the pilot Mac: log out, then at the login window type the Okta "
                          "user name and password. Seen afterwards in Okta: Reports > System Log"));
    ask.deepLink = adminPage(facts, u"/report/system_log_2?search="_s +
                                        QString::fromLatin1(QUrl::toPercentEncoding(
                                            u"eventType eq \"%1\""_s.arg(kCreated))));
    for (const QString &serial : pilotSerials(facts))
        ask.values.emplace_back(u"pilot.serials"_s, base::shown(serial, 40));
    ask.wants = {"done"};
    ask.renews = {"okta.log", "okta.os-accounts/"};
    ask.check =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Checked by the event device.local_account.create on the "
                                         "pilot Mac, or by the accounts that Okta lists there."));
    return {{}, ask};
}

} // namespace

Step accountCreated()
{
    Step step = oktaStep(
        "account.created", Phase::HandOver,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A first person got an account at the login window")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The proof of the whole setup, wanted before it goes "
                                         "to all Macs.")));
    step.after = {"mac.registration"};
    step.answers = {{"done", AnswerKind::True, {}}};
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    return step;
}

} // namespace latchkey::recipe::steps
