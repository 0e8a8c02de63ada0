// SPDX-License-Identifier: MIT
#include "tenant/okta/errors.h"

#include "base/json.h"
#include "base/request_id.h"
#include "tenant/okta/okta.h"

#include <QRegularExpression>
#include <QStringList>

namespace latchkey::okta {

using base::Error;
using base::Fault;
using base::Reply;
using base::Text;
using base::text;
using namespace Qt::StringLiterals;

namespace {

/// What an error answer tells, in Okta's own form or in that of OAuth.
struct Told
{
    QByteArray code;
    QString said;  ///< the summary and every cause, as Okta worded them
    QString scope; ///< the scope that a 403 names; empty where it does not
};

Told toldBy(const Reply &reply)
{
    Told told;
    const auto body = base::readJsonObject(reply.body, 1024 * 1024);
    QStringList sentences;
    if (body) {
        told.code = body->value(u"errorCode"_s)
                        .toString(body->value(u"error"_s).toString())
                        .toUtf8()
                        .left(40);
        sentences +=
            body->value(u"errorSummary"_s).toString(body->value(u"error_description"_s).toString());
        for (const QJsonValue cause : body->value(u"errorCauses"_s).toArray())
            sentences += cause[u"errorSummary"_s].toString();
    }
    const QString challenge = QString::fromUtf8(reply.headers.value("WWW-Authenticate").left(2000));
    static const QRegularExpression description(u"error_description=\"([^\"]*)\""_s);
    static const QRegularExpression scope(u"scope=\"([^\"]*)\""_s);
    if (sentences.join(QString()).isEmpty())
        sentences += description.match(challenge).captured(1);
    told.scope = base::shown(scope.match(challenge).captured(1), 200);
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    told.said = base::shown(sentences.join(u' '), 1000);
    if (told.said.isEmpty())
        told.said = u"HTTP "_s + QString::number(reply.status);
    return told;
}

Error made(Fault fault, const Reply &reply, Text what, Text means, Text advice)
{
    Error error;
    error.fault = fault;
    error.status = reply.status;
    error.requestId = base::requestIdOf(reply);
    error.what = std::move(what);
    error.means = std::move(means);
    error.advice = std::move(advice);
    return error;
}

Error signInRefused(const Reply &reply, const Told &told)
{
    return made(
        Fault::Unauthorised, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta refused the sign-in. %1"), {told.said}),
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant",
                 "The token or key is wrong, was revoked, belongs to another org, or has expired "
                 "(an API token does after 30 days without use).")),
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant",
                 "Make a new token in the Admin Console under Security > API > Tokens, or check "
                 "the service app, and give it to Latchkey.")));
}

Error notLicensed(const Reply &reply, const Told &told)
{
    return made(
        Fault::Forbidden, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "This org has not got the feature. %1"),
             {told.said}),
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "The sign-in is fine. Okta has not switched the feature "
                                         "on for this org, by licence or by choice.")),
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Ask your Okta account team whether the licence "
                                                   "includes it. A new token does not help.")));
}

Error browserSessionWanted(const Reply &reply, const Told &told)
{
    return made(
        Fault::Forbidden, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta refused the request. %1"), {told.said}),
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "This call only works in the Admin Console with a browser session.")),
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Do this step by hand in the Admin Console.")));
}

Error rightMissing(const Reply &reply, const Told &told)
{
    const Text means =
        told.scope.isEmpty()
            ? text("tenant", QT_TRANSLATE_NOOP("tenant", "The administrator role is too small, or "
                                                         "the service app has not got the scope."))
            : text("tenant",
                   QT_TRANSLATE_NOOP("tenant", "The service app has not got the scope %1."),
                   {told.scope});
    return made(
        Fault::Forbidden, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta does not allow this. %1"), {told.said}),
        means,
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant",
                 "Use a token of an administrator with a larger role, or grant the scope on the "
                 "app's Okta API Scopes tab.")));
}

Error notFound(const Reply &reply, const Told &told)
{
    return made(
        Fault::NotFound, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta has not found it. %1"), {told.said}),
        text("tenant", QT_TRANSLATE_NOOP("tenant", "It was deleted, or this role may not see it.")),
        text("tenant",
             QT_TRANSLATE_NOOP("tenant",
                               "Check again; if it stays, look for it in the Admin Console.")));
}

Error notAccepted(const Reply &reply, const Told &told)
{
    const bool ourFault = told.code == "E0000003";
    return made(
        ourFault ? Fault::Unexpected : Fault::Invalid, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta did not accept the request. %1"),
             {told.said}),
        ourFault ? text("tenant",
                        QT_TRANSLATE_NOOP(
                            "tenant", "The request was malformed: that is a fault of Latchkey."))
                 : text("tenant", QT_TRANSLATE_NOOP("tenant", "Nothing was changed.")),
        ourFault ? text("tenant", QT_TRANSLATE_NOOP(
                                      "tenant", "Please report it together with the request id."))
                 : text("tenant",
                        QT_TRANSLATE_NOOP("tenant", "Put right what Okta names, then carry on.")));
}

Error throttled(const Reply &reply)
{
    return made(
        Fault::Throttled, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta asks to slow down.")),
        text("tenant", QT_TRANSLATE_NOOP("tenant", "The org's limit of requests is used up for the "
                                                   "moment, maybe by another program.")),
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Wait a minute, then carry on.")));
}

Error brokenDown(const Reply &reply, const Told &told)
{
    Error error = made(
        Fault::Unexpected, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta answered with the error %1. %2"),
             {QString::number(reply.status), told.said}),
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "Something failed at Okta. A change may or may not have been made.")),
        text("tenant",
             QT_TRANSLATE_NOOP("tenant",
                               "Carry on in some minutes: what was done is read back first.")));
    error.mayHaveBeenDone = true;
    return error;
}

Error unforeseen(const Reply &reply, const Told &told)
{
    return made(
        Fault::Unexpected, reply,
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "Okta gave an answer that was not expected: %1. %2"),
             {QString::number(reply.status), told.said}),
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "It fits no document of Okta that Latchkey knows.")),
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Check that the address is that of the Okta "
                                                   "org. If it is, report the request id.")));
}

Error byStatus(const Reply &reply, const Told &told)
{
    if (told.code == "E0000015")
        return notLicensed(reply, told);
    if (told.code == "E0000005")
        return browserSessionWanted(reply, told);
    switch (reply.status) {
    case 400:
        return notAccepted(reply, told);
    case 401:
        return signInRefused(reply, told);
    case 403:
    case 405:
        return rightMissing(reply, told); // 405 comes for missing rights too (E0000022)
    case 404:
        return notFound(reply, told);
    case 429:
        return throttled(reply);
    default:
        return reply.status >= 500 ? brokenDown(reply, told) : unforeseen(reply, told);
    }
}

} // namespace

Error errorOf(const Reply &reply)
{
    const Told told = toldBy(reply);
    Error error = byStatus(reply, told);
    error.code = told.code;
    if (reply.status == 409 || reply.status == 412)
        error.fault = Fault::Conflict;
    return error;
}

bool isWebPage(const Reply &reply)
{
    return reply.headers.value("Content-Type").toLower().contains("text/html") ||
           reply.body.left(200).trimmed().startsWith('<');
}

Error webPage(const Reply &reply)
{
    Error error = made(
        Fault::Unexpected, reply,
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "A web page came in the place of Okta's answer.")),
        text(
            "tenant",
            QT_TRANSLATE_NOOP(
                "tenant",
                "Most likely a proxy, a firewall or a sign-in page of the network answered, or the "
                "address is not an Okta org.")),
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "Open the org's address in a browser on this computer. "
                                         "Let the network's administrator "
                                         "allow it without inspection, or use another network.")));
    error.mayHaveBeenDone = reply.isGood() || reply.status >= 500;
    return error;
}

Error unreadable(const Reply &reply, const Error &reason)
{
    Error error = made(
        Fault::Unexpected, reply,
        text("tenant", QT_TRANSLATE_NOOP("tenant", "Okta's answer cannot be read.")), reason.what,
        text("tenant",
             QT_TRANSLATE_NOOP("tenant",
                               "Carry on in a minute: the answer may have been cut on its way.")));
    error.mayHaveBeenDone = true;
    return error;
}

Error foreignPage(const Reply &reply, const QString &origin)
{
    return made(
        Fault::Unexpected, reply,
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "The next page of the answer does not lie where this one "
                                         "does, but at %1"),
             {base::shown(origin.isEmpty() ? u"(no valid address)"_s : origin, 200)}),
        text("tenant",
             QT_TRANSLATE_NOOP("tenant",
                               "Reading it would send the sign-in to there, so it was not read.")),
        text(
            "tenant",
            QT_TRANSLATE_NOOP(
                "tenant", "Check the org's address and whether a proxy rewrites Okta's answers.")));
}

base::Result<void> check(const Reply &reply)
{
    if (isWebPage(reply) && reply.status != 429)
        return base::fail(webPage(reply));
    if (reply.isGood())
        return {};
    return base::fail(errorOf(reply));
}

Error notAsked()
{
    return base::invalid(
        text("tenant", QT_TRANSLATE_NOOP("tenant", "The answer is not what was asked for.")));
}

} // namespace latchkey::okta
