// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/accounts.h"
#include "tenant/okta/apps.h"

#include <QUrl>

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

/// What still has to be done about the app, first things first.
enum class Gap { None, NotThere, ChosenNotThere, Several, Inactive, NoClientId, NobodyAssigned };

QByteArray groupsKey(const SsoApp &app) { return "okta.app-groups/" + app.id.toUtf8(); }

bool isAnybodyAssigned(const Facts &facts, const SsoApp &app)
{
    const auto accounts = facts.accounts("okta.app-users/" + app.id.toUtf8());
    return (accounts && accounts->size() > 0) ||
           facts.json("okta.app-any-user/" + app.id.toUtf8()).toBool();
}

Gap gap(const Facts &facts)
{
    const auto app = ssoApp(facts);
    if (!app && !chosenAppId(facts).isEmpty())
        return Gap::ChosenNotThere;
    if (!app)
        return ssoAppCandidates(facts).isEmpty() ? Gap::NotThere : Gap::Several;
    if (app->status != u"ACTIVE"_s)
        return Gap::Inactive;
    if (app->clientId.isEmpty())
        return Gap::NoClientId;
    return isAnybodyAssigned(facts, *app) ? Gap::None : Gap::NobodyAssigned;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = appNeeds(facts);
    const auto app = ssoApp(facts);
    if (!needs.empty() || !app)
        return needs;
    if (!facts.has(groupsKey(*app)))
        needs.push_back(okta::appGroups(app->id));
    if (!facts.has("okta.app-any-user/" + app->id.toUtf8()))
        needs.push_back(okta::anyAppUser(app->id));
    return needs;
}

QString named(const QJsonValue &app)
{
    return u"%1 (%2, %3)"_s.arg(base::shown(app[u"label"_s].toString(), 100),
                                base::shown(app[u"id"_s].toString(), 40),
                                base::shown(app[u"status"_s].toString(), 20));
}

std::vector<Evidence> aboutApp(const Facts &facts, const SsoApp &app)
{
    std::vector<Evidence> evidence{seen(
        facts, "okta.apps",
        text("recipe", QT_TRANSLATE_NOOP("recipe", "App “%1” (%2), %3, client id %4"),
             {base::shown(app.label, 100), base::shown(app.id, 40), base::shown(app.status, 20),
              app.clientId.isEmpty() ? u"-"_s : base::shown(app.clientId, 60)}))};
    QStringList groups;
    bool everyone = false;
    for (const QJsonValue group : facts.array(groupsKey(app))) {
        groups += base::shown(group[u"name"_s].toString(), 80);
        everyone = everyone || group[u"name"_s].toString() == u"Everyone"_s;
    }
    if (!groups.isEmpty()) {
        const QString some = QStringList(groups.mid(0, 5)).join(u", "_s) +
                             (groups.size() > 5 ? u" ..."_s : QString());
        evidence.push_back(
            seen(facts, groupsKey(app),
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Groups assigned (%1): %2"),
                      {QString::number(groups.size()), some})));
    }
    if (everyone) {
        evidence.push_back(seen(
            facts, groupsKey(app),
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "Mind: the group Everyone is assigned, so every Okta user "
                                         "can make an account on these Macs."))));
    }
    return evidence;
}

std::vector<Evidence> candidatesSeen(const Facts &facts)
{
    std::vector<Evidence> evidence;
    for (const QJsonValue app : ssoAppCandidates(facts)) {
        evidence.push_back(
            seen(facts, "okta.apps",
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Found: %1"), {named(app)})));
    }
    if (evidence.empty()) {
        evidence.push_back(seen(
            facts, "okta.apps",
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "No app instance of Platform Single Sign-on for macOS or "
                                         "Desktop Password Sync was found."))));
    }
    return evidence;
}

base::Text adviceFor(Gap gap)
{
    switch (gap) {
    case Gap::NotThere:
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe",
                        "Add the app from the App Catalog. If it is there under another name, "
                        "answer with its id."));
    case Gap::ChosenNotThere:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "The chosen id is not among the org's catalog "
                                                "apps. Choose again, or add the app."));
    case Gap::Several:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe",
                "Several instances fit. Say which one the Macs shall use: answer with its id."));
    case Gap::Inactive:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "Activate the app in the Admin Console."));
    case Gap::NoClientId:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe",
                "This sign-in may not read the client id. Copy it from the app's Sign On tab."));
    case Gap::NobodyAssigned:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe", "Assign the people, best by a group, who shall sign in to the Macs."));
    case Gap::None:
        break;
    }
    return {};
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    if (facts.problem("okta.apps"))
        return problemOf(facts, "okta.apps");
    const Gap open = gap(facts);
    const auto app = ssoApp(facts);
    if (open == Gap::None)
        return met(aboutApp(facts, *app));
    if (open == Gap::NobodyAssigned && facts.problem("okta.app-any-user/" + app->id.toUtf8()))
        return problemOf(facts, "okta.app-any-user/" + app->id.toUtf8());
    Verdict verdict = waiting(app ? aboutApp(facts, *app) : candidatesSeen(facts), adviceFor(open));
    if (!facts.answer("okta.sso-app").isEmpty()) {
        std::vector<QByteArray> keys{"okta.apps"};
        if (app)
            keys.push_back("okta.app-any-user/" + app->id.toUtf8());
        verdict.recheck = Recheck{keys, std::chrono::seconds(5), 3};
    }
    return verdict;
}

/// Where the app's own pages are; not documented as stable.
QString appPage(const Facts &facts, const SsoApp &app, const QString &tab)
{
    return adminPage(facts, u"/admin/app/%1/instance/%2/#%3"_s.arg(
                                QString::fromLatin1(QUrl::toPercentEncoding(app.name)),
                                QString::fromLatin1(QUrl::toPercentEncoding(app.id)), tab));
}

void sayWhere(Ask &ask, const Facts &facts, Gap gap)
{
    const auto app = ssoApp(facts);
    ask.menuPath =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "Applications > Applications > Browse App Catalog > Add Integration "
                               "(if the link leads elsewhere, follow this path)"));
    ask.deepLink = adminPage(facts, u"/admin/apps/add-app"_s);
    ask.wants = {"app-id"};
    if (gap == Gap::Several || gap == Gap::ChosenNotThere) {
        ask.menuPath = text(
            "recipe",
            QT_TRANSLATE_NOOP("recipe", "Applications > Applications (if the link leads elsewhere, "
                                        "follow this path)"));
        ask.deepLink = adminPage(facts, u"/admin/apps/active"_s);
    } else if (gap == Gap::Inactive) {
        ask.menuPath =
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "Applications > Applications > the app > Inactive > Activate "
                                   "(if the link leads elsewhere, follow this path)"));
        ask.deepLink = appPage(facts, *app, u"tab-general"_s);
        ask.wants = {"done"};
    } else if (gap == Gap::NoClientId) {
        ask.menuPath =
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Applications > Applications > the app > Sign On "
                                             "(if the link leads elsewhere, follow this path)"));
        ask.deepLink = appPage(facts, *app, u"tab-signon"_s);
        ask.wants = {"client-id"};
    } else if (gap == Gap::NobodyAssigned) {
        ask.menuPath = text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe", "Applications > Applications > the app > Assignments > Assign > Assign "
                          "to Groups (if the link leads elsewhere, follow this path)"));
        ask.deepLink = appPage(facts, *app, u"tab-assignments"_s);
        ask.wants = {"done"};
    }
}

Plan plan(const Facts &facts)
{
    Plan plan;
    if (!isConnected(facts) || judge(facts).state != State::Waiting)
        return plan;
    const Gap open = gap(facts);
    Ask ask;
    ask.why = adviceFor(open);
    ask.renews = {"okta.apps", "okta.app-groups/", "okta.app-any-user/"};
    if (open == Gap::NobodyAssigned)
        ask.renews.push_back("okta.app-users/");
    sayWhere(ask, facts, open);
    for (const QJsonValue app : ssoAppCandidates(facts))
        ask.values.emplace_back(base::shown(app[u"label"_s].toString(), 100),
                                app[u"id"_s].toString());
    ask.check =
        open == Gap::NoClientId
            ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Checked by the first registration of a "
                                                         "Mac: a wrong client id lets it fail."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Checked by reading the app and its assignments again."));
    plan.ask = ask;
    return plan;
}

} // namespace

Step oktaSsoApp()
{
    Step step = oktaStep(
        "okta.sso-app", Phase::Prerequisites,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The Platform SSO app is there, active and assigned")),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Macs sign in through this app. Its client id goes into the profile, and "
                 "only people assigned to it get an account.")));
    step.gate = Gate::Macs;
    step.after = {"okta.connection"};
    step.answers = {{"app-id", AnswerKind::String, {}},
                    {"client-id", AnswerKind::String, {}},
                    {"done", AnswerKind::True, {}}};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    return step;
}

} // namespace latchkey::recipe::steps
