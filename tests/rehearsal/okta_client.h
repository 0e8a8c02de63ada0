// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// A bare client of the practice Okta org: what curl would do.
class OktaClient
{
public:
    explicit OktaClient(rehearsal::Practice &practice)
        : m_practice(practice)
    {
        practice.advanceTo(m_now);
    }

    base::Reply send(base::Method method, const QByteArray &target, const QByteArray &body = {})
    {
        rehearsal::Incoming incoming{method, target, {{"Host", host}}, body};
        if (!authorization.isEmpty())
            incoming.headers.add("Authorization", authorization);
        if (!proof.isEmpty())
            incoming.headers.add("DPoP", proof);
        answered = false;
        const auto reply = m_practice.answer(base::System::Okta, incoming);
        answered = reply.has_value();
        return reply.value_or(base::Reply());
    }

    base::Reply get(const QByteArray &target) { return send(base::Method::Get, target); }
    base::Reply post(const QByteArray &target, const QJsonObject &body = {})
    {
        return send(base::Method::Post, target, QJsonDocument(body).toJson());
    }

    QJsonObject object(const QByteArray &target) { return objectOf(get(target)); }
    QJsonArray array(const QByteArray &target) { return arrayOf(get(target)); }

    static QJsonObject objectOf(const base::Reply &reply)
    {
        return QJsonDocument::fromJson(reply.body).object();
    }
    static QJsonArray arrayOf(const base::Reply &reply)
    {
        return QJsonDocument::fromJson(reply.body).array();
    }
    static QString codeOf(const base::Reply &reply)
    {
        return objectOf(reply).value(u"errorCode"_s).toString();
    }

    /// The target behind a Link header of that relation; empty without one.
    QByteArray link(const base::Reply &reply, const QByteArray &relation) const
    {
        for (const QByteArray &value : reply.headers.values("Link")) {
            const qsizetype end = value.indexOf('>');
            if (!value.mid(end).contains("rel=\"" + relation + '"'))
                continue;
            const QByteArray url = value.mid(1, end - 1);
            const QByteArray start = (host.startsWith("127.") ? "http://" : "https://") + host;
            return url.startsWith(start) ? url.mid(start.size()) : "another host: " + url;
        }
        return {};
    }

    void wait(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_practice.advanceTo(m_now);
    }
    QDateTime now() const { return m_now; }

    /// The id of the Platform SSO app.
    QByteArray appId()
    {
        for (const QJsonValue &app : array("/api/v1/apps?limit=200")) {
            if (app[u"label"_s].toString().startsWith(u"Platform"))
                return app[u"id"_s].toString().toLatin1();
        }
        return "none";
    }

    QByteArray host = "acme.okta.com";
    QByteArray authorization = "SSWS 00practice-token-of-acme-opens-nothing-real";
    QByteArray proof; ///< a DPoP header
    bool answered = false;

private:
    rehearsal::Practice &m_practice;
    QDateTime m_now = QDateTime(QDate(2026, 12, 1), QTime(9, 0), QTimeZone::utc());
};
