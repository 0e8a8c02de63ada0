// SPDX-License-Identifier: MIT
#include "wire/sign_in_error.h"

#include "base/json.h"
#include "base/request_id.h"

#include <QJsonArray>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 256 * 1024;

/// The vendor's own words on it: OAuth's description, Okta's summary, Jamf's first error.
QString vendorWords(const QJsonObject &answer)
{
    for (const QString &key : {u"error_description"_s, u"errorSummary"_s, u"error"_s}) {
        if (answer[key].isString())
            return base::shown(answer[key].toString());
    }
    const QJsonObject first = answer[u"errors"_s].toArray().first().toObject();
    return base::shown(first[u"code"_s].toString());
}

QByteArray vendorCode(const QJsonObject &answer)
{
    const QString code = answer[u"error"_s].toString(answer[u"errorCode"_s].toString());
    return base::shown(code, 60).toUtf8();
}

base::Error error(base::Fault fault, const base::Reply &reply, base::Text what, base::Text advice)
{
    base::Error result;
    result.fault = fault;
    result.what = std::move(what);
    result.means = base::text("wire", QT_TRANSLATE_NOOP("wire", "Nothing was read or changed."));
    result.advice = std::move(advice);
    result.status = reply.status;
    result.code = vendorCode(tokenAnswer(reply));
    result.requestId = base::requestIdOf(reply);
    return result;
}

} // namespace

QJsonObject tokenAnswer(const base::Reply &reply)
{
    return base::readJsonObject(reply.body, largestAnswer).value_or(QJsonObject());
}

base::Error refusedSignIn(const QString &system, const base::Reply &reply, base::Text advice)
{
    const QString words = vendorWords(tokenAnswer(reply));
    const base::Text what =
        words.isEmpty()
            ? base::text("wire", QT_TRANSLATE_NOOP("wire", "%1 refused the sign-in."), {system})
            : base::text("wire", QT_TRANSLATE_NOOP("wire", "%1 refused the sign-in: %2"),
                         {system, words});
    return error(base::Fault::Unauthorised, reply, what, std::move(advice));
}

base::Error failedSignIn(const QString &system, const base::Reply &reply)
{
    const base::Fault fault =
        reply.status == 429 ? base::Fault::Throttled : base::Fault::Unexpected;
    return error(
        fault, reply,
        base::text("wire", QT_TRANSLATE_NOOP("wire", "%1 gave no token (HTTP status %2)."),
                   {system, QString::number(reply.status)}),
        base::text("wire", QT_TRANSLATE_NOOP("wire", "Check that the address is that of "
                                                     "the tenant and that no proxy sign-in "
                                                     "page stands between; then try "
                                                     "again.")));
}

} // namespace latchkey::wire
