// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_call.h"

#include "base/json.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace latchkey::rehearsal {

using base::Reply;
using namespace Qt::StringLiterals;

Reply jamfJson(const QJsonObject &object, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "application/json");
    reply.body = base::jsonBytes(object);
    return reply;
}

Reply jamfError(int status, const QString &code, const QString &description, const QString &field)
{
    QJsonArray errors;
    if (!code.isEmpty()) {
        errors.append(QJsonObject{{u"code"_s, code},
                                  {u"description"_s, description},
                                  {u"id"_s, u"0"_s},
                                  {u"field"_s, field.isEmpty() ? QJsonValue() : field}});
    }
    return jamfJson({{u"httpStatus"_s, status}, {u"errors"_s, errors}}, status);
}

Reply jamfPage(int status, const QString &title, const QString &error)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "text/html;charset=utf-8");
    QString page = u"<html>\n<head>\n   <title>Status page</title>\n</head>\n<body>\n<p>"_s +
                   title + u"</p>\n"_s;
    if (!error.isEmpty())
        page += u"<p>Error: "_s + error.toHtmlEscaped() + u"</p>\n"_s;
    page += u"<p>You can get technical details <a href=\"http://www.w3.org/Protocols/\">here</a>."
            "<br/>\nPlease continue your visit at our <a href=\"/\">home page</a>.\n</p>\n"
            "</body>\n</html>\n"_s;
    reply.body = page.toUtf8();
    return reply;
}

std::optional<QJsonObject> jamfBody(const JamfCall &call)
{
    const auto object = base::readJsonObject(call.incoming.body);
    if (!object)
        return std::nullopt;
    return *object;
}

std::pair<int, int> jamfRows(const QUrlQuery &query, int total)
{
    const int page = std::clamp(query.queryItemValue(u"page"_s).toInt(), 0, 1'000'000);
    const QString asked = query.queryItemValue(u"page-size"_s);
    const int size = asked.isEmpty() ? 100 : std::clamp(asked.toInt(), 1, 2000);
    const qint64 first = std::min<qint64>(static_cast<qint64>(page) * size, total);
    return {static_cast<int>(first), std::min(size, total - static_cast<int>(first))};
}

QString jamfUuid(JamfState &state)
{
    const QByteArray seed = "practice Jamf Pro " + QByteArray::number(state.nextUuid++);
    return QUuid::createUuidV5(QUuid(), seed).toString(QUuid::WithoutBraces).toUpper();
}

QString jamfDate(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

} // namespace latchkey::rehearsal
