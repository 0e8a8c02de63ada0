// SPDX-License-Identifier: MIT
#include "wire/browser_code.h"

#include "base/json.h"
#include "wire/signing_key.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace latchkey::wire {

using namespace Qt::StringLiterals;
using Parameters = QMap<QByteArray, QByteArray>;

namespace {

constexpr qsizetype longestTarget = 8192;
constexpr qsizetype longestCode = 4096;

/// 43 characters of 256 random bits: what RFC 7636 recommends for a verifier.
QByteArray randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    quint32 words[8] = {};
    QRandomGenerator::system()->fillRange(words);
    std::copy_n(static_cast<const char *>(static_cast<const void *>(words)), bytes.size(),
                bytes.data());
    return base64Url(bytes);
}

QByteArray field(const char *name, const QByteArray &value)
{
    return name + QByteArray("=") + value.toPercentEncoding();
}

/// The parameters of a query. Nothing where one stands twice (RFC 6749 3.1) or has no name.
std::optional<Parameters> parametersOf(const QByteArray &query)
{
    Parameters all;
    for (QByteArray part : query.split('&')) {
        part.replace('+', ' ');
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(part.left(sign));
        if (sign < 1 || all.contains(name))
            return std::nullopt;
        all.insert(name, QByteArray::fromPercentEncoding(part.mid(sign + 1)));
    }
    return all;
}

/// Takes as long for a near miss as for a far one.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.isEmpty() || one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one[i] ^ other[i];
    return difference == 0;
}

bool isCode(const QByteArray &code)
{
    return !code.isEmpty() && code.size() <= longestCode &&
           std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// The fault of an OAuth error and what to do about it.
std::pair<base::Fault, base::Text> adviceFor(const QByteArray &error, const BrowserRequest &request)
{
    if (error == "access_denied")
        return {base::Fault::Unauthorised,
                base::text("wire", QT_TRANSLATE_NOOP("wire", "Sign in again and allow it. If Okta "
                                                             "never asked, a super administrator "
                                                             "has to assign the app to you."))};
    if (error == "invalid_scope")
        return {base::Fault::Forbidden,
                base::text("wire",
                           QT_TRANSLATE_NOOP("wire", "Let a super administrator open the app in "
                                                     "Okta, tab Okta API Scopes, and grant: %1. "
                                                     "offline_access also needs the grant type "
                                                     "Refresh Token on the tab General."),
                           {QString::fromLatin1(request.scopes.join(", "))})};
    if (error == "server_error" || error == "temporarily_unavailable")
        return {base::Fault::Unexpected,
                base::text("wire", QT_TRANSLATE_NOOP("wire", "Try again in some minutes."))};
    return {base::Fault::Unauthorised,
            base::text("wire", QT_TRANSLATE_NOOP("wire", "Check in Okta that the app is an active "
                                                         "native app with the grant type "
                                                         "Authorization Code."))};
}

base::Error refusal(const Parameters &answer, const BrowserRequest &request)
{
    const QByteArray name = answer.value("error");
    const QString words =
        base::shown(QString::fromUtf8(answer.value("error_description", name).trimmed()));
    base::Error error;
    std::tie(error.fault, error.advice) = adviceFor(name, request);
    error.code = base::shown(QString::fromUtf8(name), 60).toUtf8();
    error.what = base::text("wire", QT_TRANSLATE_NOOP("wire", "Okta refused the sign-in: %1"),
                            {words.isEmpty() ? u"?"_s : words});
    error.means = base::text("wire", QT_TRANSLATE_NOOP("wire", "Nothing was read or changed."));
    return error;
}

} // namespace

QByteArray redirectFor(quint16 port)
{
    return "http://127.0.0.1:" + QByteArray::number(port) + redirectPath;
}

BrowserRequest newBrowserRequest(const QByteArray &origin, const QByteArray &clientId,
                                 const QList<QByteArray> &scopes)
{
    return {origin, clientId, scopes, {}, randomText(), base::Secret(randomText())};
}

QByteArray codeChallenge(const base::Secret &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier.expose(), QCryptographicHash::Sha256));
}

QUrl authorizeUrl(const BrowserRequest &request)
{
    const QByteArrayList fields{field("client_id", request.clientId),
                                field("response_type", "code"),
                                field("response_mode", "query"),
                                field("scope", request.scopes.join(' ')),
                                field("redirect_uri", request.redirect),
                                field("state", request.state),
                                field("code_challenge", codeChallenge(request.verifier)),
                                field("code_challenge_method", "S256")};
    return QUrl::fromEncoded(request.origin + "/oauth2/v1/authorize?" + fields.join('&'),
                             QUrl::StrictMode);
}

Landing judgeLanding(const QByteArray &target, const BrowserRequest &request)
{
    const qsizetype mark = target.indexOf('?');
    if ((mark < 0 ? target : target.left(mark)) != redirectPath)
        return {Landing::Kind::Elsewhere, {}, {}};
    const Landing stranger{Landing::Kind::Stranger, {}, {}};
    if (mark < 0 || target.size() > longestTarget)
        return stranger;
    const auto answer = parametersOf(target.mid(mark + 1));
    if (!answer || !isSame(answer->value("state"), request.state))
        return stranger;
    if (answer->contains("error"))
        return {Landing::Kind::Refused, {}, refusal(*answer, request)};
    if (!isCode(answer->value("code")))
        return stranger;
    return {Landing::Kind::Granted, base::Secret(answer->value("code")), {}};
}

QByteArray codeForm(const BrowserCode &code)
{
    return QByteArrayList{field("grant_type", "authorization_code"),
                          field("client_id", code.clientId), field("redirect_uri", code.redirect),
                          field("code", code.code.expose()),
                          field("code_verifier", code.verifier.expose())}
        .join('&');
}

QByteArray refreshForm(const QByteArray &clientId, const base::Secret &refreshToken)
{
    return QByteArrayList{field("grant_type", "refresh_token"), field("client_id", clientId),
                          field("refresh_token", refreshToken.expose())}
        .join('&');
}

} // namespace latchkey::wire
