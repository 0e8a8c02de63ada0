// SPDX-License-Identifier: MIT
#pragma once

#include "base/json.h"
#include "rehearsal/practice.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

namespace latchkey::rehearsal {

/// A bare client of the practice Jamf Pro: signs in once and keeps the cookie, unless told not to.
class JamfClient
{
public:
    explicit JamfClient(const QString &scenario = QStringLiteral("nothing-set-up"))
        : practice(scenario)
    {
        practice.advanceTo(now);
    }

    base::Reply send(base::Method method, const QByteArray &target, const QByteArray &body = {},
                     base::Headers headers = {})
    {
        if (!token.isEmpty() && !headers.has("Authorization"))
            headers.add("Authorization", "Bearer " + token);
        if (keepsCookie && !cookie.isEmpty())
            headers.add("Cookie", cookie);
        const auto reply = practice.answer(base::System::Jamf, {method, target, headers, body});
        if (!reply)
            return {};
        if (cookie.isEmpty())
            cookie = reply->headers.value("Set-Cookie").split(';').first();
        return *reply;
    }

    base::Reply get(const QByteArray &target, const QByteArray &accept = "application/json")
    {
        return send(base::Method::Get, target, {}, {{"Accept", accept}});
    }

    QJsonObject object(const QByteArray &target)
    {
        return base::readJsonObject(get(target).body).value_or(QJsonObject());
    }

    base::Reply signIn(const QByteArray &scope = {})
    {
        const auto secrets = practice.secrets();
        QByteArray form =
            "grant_type=client_credentials&client_id=" + secrets.value("jamf.client-id") +
            "&client_secret=" + secrets.value("jamf.client-secret");
        if (!scope.isEmpty())
            form += "&scope=" + scope;
        const base::Reply reply = send(base::Method::Post, "/api/v1/oauth/token", form);
        const auto body = base::readJsonObject(reply.body);
        token =
            body ? body->value(QStringLiteral("access_token")).toString().toLatin1() : QByteArray();
        return reply;
    }

    void pass(int seconds)
    {
        now = now.addSecs(seconds);
        practice.advanceTo(now);
    }

    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-24T10:00:00Z"), Qt::ISODate);
    Practice practice;
    QByteArray token;
    QByteArray cookie;
    bool keepsCookie = true;
};

} // namespace latchkey::rehearsal
