// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_sign_in.h"

#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_scenario.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;
using namespace Qt::StringLiterals;

namespace {

QByteArray bearer(const base::Headers &headers)
{
    const QByteArray value = headers.value("Authorization");
    return value.startsWith("Bearer ") ? value.mid(7).trimmed() : QByteArray();
}

QByteArray newToken(Practice::World &world, const JamfToken &token)
{
    JamfState &state = world.jamf;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(world.now.toString(Qt::ISODateWithMs).toUtf8());
    hash.addData("practice token " + QByteArray::number(state.nextToken++));
    QByteArray name =
        "eyJhbGciOiJIUzI1NiJ9." +
        hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    state.tokens.removeIf([&](const auto &one) { return one.value().expires <= world.now; });
    state.tokens.insert(name, token);
    return name;
}

/// The roles of "api-role:1 api-role:3"; nothing where the client has not got one of them.
std::optional<QSet<int>> roles(const QString &scope)
{
    if (scope.isEmpty())
        return QSet<int>{1, 2, 3};
    QSet<int> all;
    for (const QString &one : scope.split(u' ', Qt::SkipEmptyParts)) {
        const int role = one.startsWith(u"api-role:") ? QStringView(one).mid(9).toInt() : 0;
        if (role < 1 || role > 3)
            return std::nullopt;
        all += role;
    }
    return all;
}

QString scopeOf(const QSet<int> &roles)
{
    QStringList all;
    for (const int role : {1, 2, 3}) {
        if (roles.contains(role))
            all += u"api-role:%1"_s.arg(role);
    }
    return all.join(u' ');
}

Reply oauthError(const QString &error, const QString &description)
{
    return jamfJson(
        {{u"error"_s, error},
         {u"error_description"_s, description},
         {u"error_uri"_s, u"https://datatracker.ietf.org/doc/html/rfc6749#section-5.2"_s}},
        400);
}

Reply clientToken(JamfCall &call)
{
    QByteArray form = call.incoming.body;
    const QUrlQuery fields(QString::fromUtf8(form.replace('+', ' ')));
    const auto field = [&](const QString &name) {
        return fields.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (field(u"grant_type"_s) != u"client_credentials")
        return oauthError(u"unsupported_grant_type"_s, u"Only client_credentials is served."_s);
    const auto secrets = jamfSecrets();
    if (field(u"client_id"_s).toUtf8() != secrets.value("jamf.client-id") ||
        field(u"client_secret"_s).toUtf8() != secrets.value("jamf.client-secret"))
        return oauthError(u"invalid_client"_s, u"Client authentication failed."_s);
    const auto wanted = roles(field(u"scope"_s));
    if (!wanted)
        return oauthError(u"invalid_scope"_s, u"The client has not got such a role."_s);
    const int seconds = call.world.number(u"jamf.token-seconds"_s);
    const QByteArray token = newToken(call.world, {call.world.now.addSecs(seconds), true, *wanted});
    return jamfJson({{u"access_token"_s, QString::fromLatin1(token)},
                     {u"scope"_s, scopeOf(*wanted)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, seconds}});
}

Reply userTokenAnswer(Practice::World &world)
{
    constexpr int halfAnHour = 1800;
    const int seconds = world.switchValue(u"jamf.token-seconds"_s) == u"599"
                            ? halfAnHour
                            : world.number(u"jamf.token-seconds"_s);
    const QDateTime expires = world.now.addSecs(seconds);
    const QByteArray token = newToken(world, {expires, false, {1, 2, 3}});
    return jamfJson({{u"token"_s, QString::fromLatin1(token)}, {u"expires"_s, jamfDate(expires)}});
}

Reply userToken(JamfCall &call)
{
    const auto secrets = jamfSecrets();
    const QByteArray pair = secrets.value("jamf.user") + ':' + secrets.value("jamf.password");
    const bool isLocal = call.world.switchValue(u"jamf.local-users"_s) == u"yes";
    if (!isLocal || call.incoming.headers.value("Authorization") != "Basic " + pair.toBase64())
        return jamfError(401, u"INVALID_CREDENTIALS"_s, u"Unauthorized"_s);
    return userTokenAnswer(call.world);
}

Reply keepAlive(JamfCall &call)
{
    if (call.token.client)
        return jamfError(403, u"INVALID_PRIVILEGE"_s, u"Forbidden"_s);
    call.world.jamf.tokens.remove(bearer(call.incoming.headers));
    return userTokenAnswer(call.world);
}

Reply invalidate(JamfCall &call)
{
    call.world.jamf.tokens.remove(bearer(call.incoming.headers));
    return {204, {}, {}, {}};
}

Reply whoAmI(JamfCall &call)
{
    const bool isClient = call.token.client;
    const bool isFull = !isClient || call.world.switchValue(u"jamf.auth-body"_s) == u"full";
    QJsonValue account;
    if (isFull) {
        const QString name =
            isClient ? u"Latchkey"_s : QString::fromUtf8(jamfSecrets().value("jamf.user"));
        account = QJsonObject{{u"id"_s, isClient ? u"7"_s : u"3"_s},
                              {u"username"_s, name},
                              {u"realName"_s, name},
                              {u"email"_s, QString()},
                              {u"accessLevel"_s, u"FullAccess"_s},
                              {u"privilegeSet"_s, u"CUSTOM"_s},
                              {u"privilegesBySite"_s,
                               QJsonObject{{u"-1"_s, QJsonArray::fromStringList(call.privileges)}}},
                              {u"groupIds"_s, QJsonArray()},
                              {u"currentSiteId"_s, u"-1"_s}};
    }
    return jamfJson({{u"account"_s, account},
                     {u"accountGroups"_s, QJsonArray()},
                     {u"sites"_s, QJsonArray()},
                     {u"authenticationType"_s, isClient ? u"CLIENT_CREDENTIALS"_s : u"JSS"_s}});
}

} // namespace

std::optional<JamfToken> jamfToken(const Practice::World &world, const base::Headers &headers)
{
    const auto found = world.jamf.tokens.constFind(bearer(headers));
    if (found == world.jamf.tokens.constEnd() || found->expires <= world.now)
        return std::nullopt;
    return *found;
}

std::vector<JamfRoute> jamfSignInRoutes()
{
    constexpr auto first = JamfRelease::V11_23;
    constexpr auto last = JamfRelease::Later;
    return {
        {Method::Post, "/api/v1/oauth/token", {}, clientToken, first, last, true},
        {Method::Post, "/api/oauth/token", {}, clientToken, first, last, true},
        {Method::Post, "/api/v1/auth/token", {}, userToken, first, last, true},
        {Method::Post, "/api/v1/auth/keep-alive", {}, keepAlive},
        {Method::Post, "/api/v1/auth/invalidate-token", {}, invalidate},
        {Method::Get, "/api/v1/auth", {}, whoAmI},
    };
}

} // namespace latchkey::rehearsal
