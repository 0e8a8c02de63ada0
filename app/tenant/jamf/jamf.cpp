// SPDX-License-Identifier: MIT
#include "tenant/jamf/jamf.h"

#include "base/json.h"
#include "base/plain_xml.h"
#include "base/request_id.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace latchkey::jamf {

using base::Error;
using base::Fault;
using base::Method;
using base::Reply;
using base::Request;
using base::Result;
using base::text;
using namespace Qt::StringLiterals;

namespace {

Request request(Method method, const QByteArray &target, const QByteArray &label)
{
    Request result;
    result.system = base::System::Jamf;
    result.credential = base::Credential::Jamf;
    result.method = method;
    result.target = target;
    result.label = label.isEmpty() ? target.split('?').constFirst() : label;
    return result;
}

} // namespace

Request get(const QByteArray &target, const QByteArray &label)
{
    return request(Method::Get, target, label);
}

Request send(Method method, const QByteArray &target, const QJsonObject &body,
             const QByteArray &label)
{
    Request result = request(method, target, label);
    result.contentType = "application/json";
    result.body = base::jsonBytes(body);
    return result;
}

Request classicGet(const QByteArray &target, const QByteArray &label)
{
    Request result = request(Method::Get, target, label);
    result.accept = "application/xml";
    return result;
}

Request classicSend(Method method, const QByteArray &target, const QByteArray &xml,
                    const QByteArray &label)
{
    Request result = classicGet(target, label);
    result.method = method;
    result.contentType = "application/xml";
    result.body = xml;
    return result;
}

Request remove(const QByteArray &target, const QByteArray &label)
{
    Request result = request(Method::Delete, target, label);
    if (target.startsWith("/JSSResource/"))
        result.accept = "application/xml";
    return result;
}

static Error unreadable(const Reply &reply, const base::Text &what)
{
    Error error;
    error.fault = Fault::Unexpected;
    error.status = reply.status;
    error.requestId = base::requestIdOf(reply);
    error.what = what;
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "The answer of Jamf Pro cannot be read, so nothing is known from it."));
    error.advice = text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant",
                          "Check again. If it stays, look for a proxy between here and Jamf Pro."));
    return error;
}

static Error notAPage(const Reply &reply)
{
    return unreadable(reply, text("tenant", QT_TRANSLATE_NOOP("tenant", "The answer is no whole "
                                                                        "page of a list.")));
}

Result<QJsonObject> readObject(const Reply &reply)
{
    if (const auto checked = check(reply); !checked)
        return base::fail(checked.error());
    auto object = base::readJsonObject(reply.body);
    if (object)
        return object;
    return base::fail(unreadable(reply, object.error().what));
}

Result<QJsonArray> readRows(const Reply &reply, const QJsonObject &page)
{
    const QJsonValue rows = page[u"results"_s];
    const QJsonValue count = page[u"totalCount"_s];
    const bool isEmpty = rows.toArray().isEmpty();
    if (rows.isArray() && (!isEmpty || (count.isDouble() && count.toInt(-1) == 0)))
        return rows.toArray();
    return base::fail(notAPage(reply));
}

Result<std::optional<QJsonObject>> readObjectOrNothing(const Reply &reply)
{
    if (reply.status == 404)
        return std::optional<QJsonObject>();
    auto object = readObject(reply);
    if (!object)
        return base::fail(object.error());
    return std::optional<QJsonObject>(*object);
}

QByteArray createdId(const Reply &reply)
{
    QByteArray id;
    if (reply.body.trimmed().startsWith('{')) {
        const auto object = base::readJsonObject(reply.body, 1024 * 1024);
        const QJsonValue value = object ? object->value(u"id"_s) : QJsonValue();
        id = value.isDouble() ? QByteArray::number(value.toInteger()) : value.toString().toUtf8();
    } else if (reply.body.size() < 1024 * 1024 && base::isPlainXml(reply.body)) {
        QXmlStreamReader xml(reply.body);
        while (!xml.atEnd() && id.isEmpty()) {
            if (xml.readNext() == QXmlStreamReader::DTD)
                return {};
            if (xml.isStartElement() && xml.name() == u"id")
                id = xml.readElementText().toUtf8();
        }
    }
    return isId(id) ? id : QByteArray();
}

Result<QByteArray> created(const Reply &reply, Api api)
{
    if (const auto checked = check(reply, api); !checked)
        return base::fail(checked.error());
    return createdId(reply);
}

QString classicError(const QByteArray &page)
{
    static const QRegularExpression paragraph(u"<p[^>]*>\\s*(Error:.*?)</p>"_s,
                                              QRegularExpression::DotMatchesEverythingOption |
                                                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString source = QString::fromUtf8(page.left(64 * 1024));
    QString sentence = paragraph.match(source).captured(1);
    sentence.remove(tag);
    return base::shown(sentence.simplified());
}

bool isId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 12 &&
           std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace latchkey::jamf
