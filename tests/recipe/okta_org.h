// SPDX-License-Identifier: MIT
#pragma once

#include "base/json.h"
#include "base/secret.h"
#include "recipe/okta_facts.h"
#include "recipe/steps/steps.h"
#include "tenant/okta/accounts.h"

#include <QTimeZone>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

/// An org as a list of answers by request target, made from the samples in Okta's documents. A
/// target without an answer gives 404.
class OktaOrg
{
public:
    OktaOrg()
    {
        on("/.well-known/okta-organization",
           R"({"id":"00o1","pipeline":"idx","_links":{"organization":{"href":"https://acme.okta.com"}}})");
        on("/api/v1/org",
           R"({"id":"00o1","companyName":"Acme","subdomain":"acme","status":"ACTIVE","expiresAt":null})");
        on("/api/v1/users/me", R"({"id":"00uadmin","profile":{"login":"mara@acme.com"}})");
        role("SUPER_ADMIN");
        feature("DISABLED");
        on("/api/v1/features/ftr1/dependencies", "[]");
        on("/api/v1/features/ftr1/dependents", "[]");
        apps({app(u"0oa1"_s, u"desktop_password_sync"_s, u"Platform Single Sign-on for macOS"_s),
              app(u"0oa9"_s, u"oidc_client"_s, u"Platform SSO intranet"_s)});
        on("/api/v1/apps/0oa1/groups?limit=200&expand=group",
           R"([{"id":"00g1","_embedded":{"group":{"profile":{"name":"Mac users"}}}}])");
        on("/api/v1/apps/0oa1/users?limit=1", R"([{"id":"00u1"}])");
        schema({});
        on("/api/v1/mappings?targetId=0oa1&limit=200", mappingRow("prm1", "oty1", "0oa1"));
        on("/api/v1/mappings?sourceId=0oa1&limit=200", mappingRow("prm1", "oty1", "0oa1"));
        mapping("prmreverse", {{u"login"_s, property(u"appuser.userName"_s)}});
        mapping("prm1", {{u"userName"_s, property(u"user.login"_s)}});
    }

    void on(const QByteArray &target, const QByteArray &body, int status = 200)
    {
        base::Reply reply;
        reply.status = status;
        reply.body = body;
        reply.origin = "https://acme.okta.com";
        reply.headers.add("Content-Type", "application/json");
        m_answers[target] = reply;
    }
    bool has(const QByteArray &target) const { return m_answers.contains(target); }
    /// The scopes of the token, as the wire tells them beside each answer.
    void grant(const QByteArray &scopes)
    {
        m_answers["/api/v1/org"].headers.add("Latchkey-Granted-Scopes", scopes);
    }
    void refuse(const QByteArray &target, int status, const QByteArray &code)
    {
        on(target, R"({"errorCode":")" + code + R"(","errorSummary":"No."})", status);
    }
    void role(const QByteArray &type)
    {
        on("/api/v1/users/00uadmin/roles",
           R"([{"id":"r1","type":")" + type + R"(","label":"The role","status":"ACTIVE"}])");
    }
    void feature(const QByteArray &status, const QByteArray &stage = R"({"value":"EA"})")
    {
        on("/api/v1/features",
           R"([{"id":"ftr0","name":"Token preview","status":"ENABLED","stage":{"value":"EA"}},
               {"id":"ftr1","name":"Just-In-Time  local account Creation for macOS","status":")" +
               status + R"(","stage":)" + stage + "}]");
    }
    static QJsonObject app(const QString &id, const QString &name, const QString &label)
    {
        const QJsonObject client{{u"client_id"_s, id}, {u"client_secret"_s, u"canary"_s}};
        return {{u"id"_s, id},
                {u"name"_s, name},
                {u"label"_s, label},
                {u"status"_s, u"ACTIVE"_s},
                {u"signOnMode"_s, u"OPENID_CONNECT"_s},
                {u"credentials"_s, QJsonObject{{u"oauthClient"_s, client}}}};
    }
    void apps(const QJsonArray &apps) { on("/api/v1/apps?limit=200", base::jsonBytes(apps)); }
    void schema(const QJsonObject &custom)
    {
        const QJsonObject base{{u"properties"_s, QJsonObject{{u"userName"_s, QJsonObject()}}}};
        const QJsonObject definitions{
            {u"custom"_s, QJsonObject{{u"properties"_s, custom}, {u"required"_s, QJsonArray()}}},
            {u"base"_s, base}};
        on("/api/v1/meta/schemas/apps/0oa1/default",
           base::jsonBytes(QJsonObject{{u"definitions"_s, definitions}}));
    }
    static QJsonObject attribute(const QString &type = u"string"_s)
    {
        return {{u"title"_s, u"name"_s}, {u"type"_s, type}, {u"required"_s, false}};
    }
    static QByteArray mappingRow(const QByteArray &id, const QByteArray &userType,
                                 const QByteArray &appId)
    {
        return R"([{"id":")" + id + R"(","source":{"id":")" + userType +
               R"(","name":"user","type":"user"},"target":{"id":")" + appId +
               R"(","name":"desktop_password_sync","type":"appuser"}},
               {"id":"prmreverse","source":{"id":")" +
               appId + R"(","type":"appuser"},"target":{"id":"oty1","type":"user"}}])";
    }
    static QJsonObject property(const QString &expression, const QString &push = u"PUSH"_s)
    {
        return {{u"expression"_s, expression}, {u"pushStatus"_s, push}};
    }
    void mapping(const QByteArray &id, const QJsonObject &properties)
    {
        on("/api/v1/mappings/" + id, base::jsonBytes(QJsonObject{{u"id"_s, QString::fromLatin1(id)},
                                                                 {u"properties"_s, properties}}));
    }

    base::Reply answer(const base::Request &request) const
    {
        base::Reply none;
        none.status = 404;
        none.body = R"({"errorCode":"E0000007","errorSummary":"Not found"})";
        none.origin = "https://acme.okta.com";
        return m_answers.value(request.target, none);
    }

    /// Reads what the steps need, as a Run does: connection first, then round by round.
    void read(Facts &facts, const std::vector<Step> &steps)
    {
        fetch(facts, steps::oktaConnection());
        for (const Step &step : steps)
            fetch(facts, step);
    }
    /// What the undo of that write wants to see, read anew.
    Facts readForUndo(Facts facts, const Step &step, const Written &written)
    {
        facts.readings.clear();
        fetch(facts, [&] { return step.undoNeeds(facts, written); });
        return facts;
    }
    QByteArrayList asked; ///< targets, in order

private:
    void fetch(Facts &facts, const Step &step)
    {
        fetch(facts, [&] { return step.needs(facts); });
    }
    void fetch(Facts &facts, const std::function<std::vector<tenant::Reading>()> &wanted)
    {
        for (int round = 0; round < 20; ++round) {
            const auto needs = wanted();
            if (needs.empty())
                return;
            for (const tenant::Reading &reading : needs)
                facts.readings.insert_or_assign(reading.key, Fact{one(reading), facts.now});
        }
        qFatal("the step never has enough");
    }
    base::Result<tenant::Value> one(const tenant::Reading &reading)
    {
        const auto reader = reading.open();
        base::Request request = reading.first;
        for (;;) {
            asked += request.target;
            const auto next = reader->take(answer(request));
            if (!next)
                return base::fail(next.error());
            if (!*next)
                return reader->finish();
            request = **next;
        }
    }
    QMap<QByteArray, base::Reply> m_answers;
};

/// Facts before anything was read: the values of the recipes that Okta's steps use, an API token.
inline Facts freshFacts()
{
    Facts facts;
    facts.decisions.orgHost = u"acme.okta.com"_s;
    facts.now = QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::utc());
    facts.secrets = {"okta.token"};
    const auto set = [&](const QString &key, const QJsonValue &value) {
        facts.recipe.values[key] = RecipeValue{key, value, {}, {}, {}, {}};
    };
    set(u"okta.jit-feature-name"_s, u"Just-In-Time Local Account Creation for macOS"_s);
    set(u"okta.app-names"_s, QJsonArray{u"Platform Single Sign-On for macOS"_s, u"Platform SSO"_s,
                                        u"Desktop Password Sync"_s});
    set(u"okta.attribute.username"_s, u"macOSAccountUsername"_s);
    set(u"okta.attribute.fullname"_s, u"macOSAccountFullName"_s);
    set(u"okta.mapping.username.email"_s, u"user.email"_s);
    set(u"okta.mapping.username.local-part"_s, u"String.substringBefore(user.login, \"@\")"_s);
    set(u"okta.mapping.fullname"_s, u"user.firstName + \" \" + user.lastName"_s);
    set(u"okta.app-mapping-tab"_s, u"Okta User to Platform Single Sign-On for macOS"_s);
    return facts;
}

/// Everything that a person reads of a verdict, in English.
inline QString sentences(const Verdict &verdict)
{
    QStringList lines;
    for (const Evidence &evidence : verdict.evidence)
        lines += evidence.text.english();
    lines += verdict.advice.english();
    return lines.join(u'\n');
}

/// "met", "met (stated)", "unmet", ...
inline QString standing(const Verdict &verdict)
{
    const QString name = QString::fromLatin1(stateName(verdict.state));
    return verdict.stated ? name + u" (stated)"_s : name;
}

/// The write as the journal would know it after it was proved.
inline Written writtenOf(const Change &change, const StepId &step, int number = 1)
{
    Written written;
    written.number = number;
    written.change = change.id;
    written.step = step;
    written.before = change.before;
    written.after = change.after;
    written.undo = change.undo;
    written.outcome = Outcome::Proved;
    return written;
}

} // namespace latchkey::recipe
