// SPDX-License-Identifier: MIT
#include "rehearsal/okta_call.h"

#include "base/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QString baseFor(const Practice::World &world, const QByteArray &host)
{
    if (host.startsWith("127.0.0.1:") || host.startsWith("localhost:"))
        return u"http://"_s + QString::fromLatin1(host);
    const QString custom = world.switchValue(u"okta.custom-domain"_s);
    if (!custom.isEmpty() && host == custom.toLatin1())
        return u"https://"_s + custom;
    return u"https://"_s + QString::fromLatin1(practiceOktaHost());
}

/// Query text: percent-encoded, and a plus sign stands for a space.
QString decoded(QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); }

} // namespace

OktaCall::OktaCall(Practice::World &theWorld, const Incoming &theIncoming)
    : world(theWorld)
    , incoming(theIncoming)
    , base(baseFor(theWorld, theIncoming.headers.value("Host")))
{
    const qsizetype mark = incoming.target.indexOf('?');
    path = mark < 0 ? incoming.target : incoming.target.left(mark);
    if (mark < 0)
        return;
    for (const QByteArray &part : incoming.target.mid(mark + 1).split('&')) {
        const qsizetype sign = part.indexOf('=');
        if (!part.isEmpty())
            query.emplace_back(decoded(part.left(sign)),
                               sign < 0 ? QString() : decoded(part.mid(sign + 1)));
    }
}

QString OktaCall::value(const QString &name) const
{
    for (const auto &[key, given] : query) {
        if (key == name)
            return given;
    }
    return {};
}

bool OktaCall::has(const QString &name) const
{
    return std::any_of(query.begin(), query.end(),
                       [&](const auto &item) { return item.first == name; });
}

std::optional<QStringList> matchRoute(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{id}" && !given[i].isEmpty())
            ids += QUrl::fromPercentEncoding(given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return ids;
}

base::Reply oktaText(const QByteArray &body, const QByteArray &type, int status)
{
    base::Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", type);
    reply.body = body;
    return reply;
}

base::Reply oktaJson(const QJsonValue &value, int status)
{
    return oktaText(base::jsonBytes(value), "application/json", status);
}

base::Reply oktaError(int status, const QString &code, const QString &summary,
                      const QStringList &causes)
{
    QJsonArray all;
    for (const QString &cause : causes)
        all += QJsonObject{{u"errorSummary"_s, cause}};
    const QByteArray seed = QCryptographicHash::hash((code + summary + causes.join(u'|')).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return oktaJson(
        QJsonObject{{u"errorCode"_s, code},
                    {u"errorSummary"_s, summary},
                    {u"errorLink"_s, code},
                    {u"errorId"_s, u"oae"_s + QString::fromLatin1(seed.toHex().left(22))},
                    {u"errorCauses"_s, all}},
        status);
}

base::Reply oktaNotFound(const QString &what)
{
    return oktaError(404, u"E0000007"_s, u"Not found: Resource not found: "_s + what);
}

base::Reply oktaInvalid(const QString &subject, const QString &cause)
{
    return oktaError(400, u"E0000001"_s, u"Api validation failed: "_s + subject, {cause});
}

base::Reply oktaLicence()
{
    return oktaError(401, u"E0000015"_s,
                     u"You do not have permission to access the feature you are requesting"_s);
}

base::Reply oauthError(int status, const QString &error, const QString &description)
{
    return oktaJson(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}},
                    status);
}

QString oktaTime(const QDateTime &time)
{
    return time.toTimeZone(QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QByteArray httpDate(const QDateTime &time)
{
    const QDateTime utc = time.toTimeZone(QTimeZone::utc());
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

std::optional<QJsonObject> bodyOf(const OktaCall &call)
{
    const auto object = base::readJsonObject(call.incoming.body);
    if (!object)
        return std::nullopt;
    return *object;
}

} // namespace latchkey::rehearsal
