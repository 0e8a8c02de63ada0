// SPDX-License-Identifier: MIT
#include "tenant/jamf/jamf.h"

#include "base/json.h"
#include "base/request_id.h"

#include <QJsonArray>

namespace latchkey::jamf {

using base::Error;
using base::Fault;
using base::Reply;
using base::Result;
using base::text;
using namespace Qt::StringLiterals;

namespace {

/// "INVALID_PRIVILEGE" and the sentence beside it, of a Pro error body.
std::pair<QByteArray, QString> proError(const QByteArray &body)
{
    const auto object = base::readJsonObject(body, 1024 * 1024);
    if (!object)
        return {};
    const QJsonObject first = object->value(u"errors"_s).toArray().at(0).toObject();
    QString sentence = first[u"description"_s].toString();
    if (const QString field = first[u"field"_s].toString(); !field.isEmpty())
        sentence += u" ("_s + field + u')';
    return {base::shown(first[u"code"_s].toString(), 80).toUtf8(), base::shown(sentence)};
}

bool isPage(const QByteArray &body)
{
    const QByteArray start = body.trimmed().left(200).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// A good status with a body of the wrong kind.
bool isForeign(const Reply &reply, Api api)
{
    return isPage(reply.body) || (api == Api::Pro && reply.body.trimmed().startsWith('<'));
}

Error unauthorised()
{
    Error error;
    error.fault = Fault::Unauthorised;
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro refused the sign-in."));
    error.means = text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant",
                          "The credential is wrong or was disabled, or its token has just ended."));
    error.advice =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant",
                 "Check the API client in Settings > System > API roles and clients: it must be "
                 "enabled, "
                 "and a new client secret ends the old one. Then store the credential again."));
    return error;
}

Error forbidden()
{
    Error error;
    error.fault = Fault::Forbidden;
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro does not allow this."));
    error.means = text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant", "A privilege is missing in the API role of this sign-in."));
    error.advice = text(
        "tenant", QT_TRANSLATE_NOOP("tenant", "Add the privilege to the API role; `latchkeyctl "
                                              "export rights` writes the whole list."));
    return error;
}

/// The Classic API says 401 for a bad token and for a missing privilege (python-jss #21, JAWA #40).
Error classicRefusal()
{
    Error error = forbidden();
    error.means = text(
        "tenant",
        QT_TRANSLATE_NOOP(
            "tenant",
            "The Classic API gives this answer both for a missing privilege and for a token that "
            "has ended. After a good sign-in it is nearly always the privilege."));
    return error;
}

Error notFound()
{
    Error error;
    error.fault = Fault::NotFound;
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro does not have this."));
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant",
                 "The object is gone, or this version of Jamf Pro does not know the request."));
    error.advice = text(
        "tenant",
        QT_TRANSLATE_NOOP(
            "tenant",
            "Check again in a minute: the nodes of Jamf Cloud need up to 60 seconds to agree."));
    return error;
}

Error conflict()
{
    Error error;
    error.fault = Fault::Conflict;
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro did not take the change."));
    error.means =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "It does not fit what is there: a name that "
                                                   "exists already, a group that is gone, or an "
                                                   "object that is still in use."));
    error.advice =
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "Check again to see the present state, then decide."));
    return error;
}

Error throttled()
{
    Error error;
    error.fault = Fault::Throttled;
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro asks to slow down."));
    error.means =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Nothing was changed by this request."));
    error.advice = text("tenant", QT_TRANSLATE_NOOP("tenant", "Wait some minutes and carry on."));
    return error;
}

Error serverTrouble()
{
    Error error;
    error.fault = Fault::Timeout;
    error.what =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro did not give an answer in time."));
    error.means = text(
        "tenant",
        QT_TRANSLATE_NOOP(
            "tenant",
            "It starts up, is being upgraded, or was too busy. A change may have got through."));
    error.advice =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Wait some minutes and carry on: what is there "
                                                   "is read before anything is sent again."));
    error.mayHaveBeenDone = true;
    return error;
}

Error unexpected()
{
    Error error;
    error.what = text("tenant",
                      QT_TRANSLATE_NOOP("tenant", "Jamf Pro answered in a way that is not known."));
    error.means =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "The request does not fit this version of Jamf "
                                                   "Pro, or something on the way answered in "
                                                   "its place."));
    error.advice = text(
        "tenant",
        QT_TRANSLATE_NOOP(
            "tenant", "Check the address and the version of Jamf Pro, and any proxy on the way."));
    return error;
}

Error foreignPage()
{
    Error error = unexpected();
    error.what = text(
        "tenant", QT_TRANSLATE_NOOP("tenant", "A web page came in place of Jamf Pro's answer."));
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "A proxy, a sign-in page or a maintenance page answers on the way."));
    error.mayHaveBeenDone = true;
    return error;
}

Error errorOf(const Reply &reply, Api api)
{
    switch (reply.status) {
    case 401:
        return api == Api::Classic ? classicRefusal() : unauthorised();
    case 403:
        return forbidden();
    case 404:
        return notFound();
    case 409:
    case 422:
        return conflict();
    case 429:
        return throttled();
    case 408:
    case 500:
    case 502:
    case 503:
    case 504:
        return serverTrouble();
    default:
        return unexpected();
    }
}

} // namespace

Result<void> check(const Reply &reply, Api api)
{
    if (reply.isGood() && !isForeign(reply, api))
        return {};
    Error error = reply.isGood() ? foreignPage() : errorOf(reply, api);
    error.status = reply.status;
    error.requestId = base::requestIdOf(reply);
    const auto [code, sentence] = proError(reply.body);
    error.code = code;
    const QString said = sentence.isEmpty() ? classicError(reply.body) : sentence;
    if (!reply.isGood() && !said.isEmpty()) {
        error.what =
            text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro refused the request: %1"), {said});
    }
    return base::fail(error);
}

} // namespace latchkey::jamf
