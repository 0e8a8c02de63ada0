// SPDX-License-Identifier: MIT
#include "mac/accounts.h"
#include "mac/app_sso.h"
#include "mac/bootstrap_token.h"
#include "mac/domains.h"
#include "mac/enrolment.h"
#include "mac/evidence.h"
#include "mac/identities.h"
#include "mac/login_window.h"
#include "mac/okta_verify.h"
#include "mac/os_version.h"
#include "mac/profiles_show.h"

#include <QRegularExpression>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

/// A value of `ioreg -rd1 -c IOPlatformExpertDevice`: `"IOPlatformSerialNumber" = "C02..."`.
QJsonValue platformValue(const QString &print, const QString &key)
{
    const QRegularExpression entry(u"\"%1\" = \"([A-Za-z0-9-]{1,64})\""_s.arg(key));
    const auto match = entry.match(print);
    return match.hasMatch() ? QJsonValue(match.captured(1)) : QJsonValue(QJsonValue::Null);
}

QJsonObject macFacts(const std::optional<Print> &ioreg, const QJsonValue &host)
{
    const QString print = ioreg ? QString::fromUtf8(ioreg->out) : QString();
    return {{u"serial"_s, platformValue(print, u"IOPlatformSerialNumber"_s)},
            {u"udid"_s, platformValue(print, u"IOPlatformUUID"_s)},
            {u"host"_s, host.isString() ? host : QJsonValue(QJsonValue::Null)}};
}

QJsonValue fileVaultFact(const std::optional<Print> &print)
{
    if (print && print->out.contains("FileVault is On"))
        return true;
    const bool off = print && print->out.contains("FileVault is Off");
    return off ? QJsonValue(false) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject deviceFacts(const QJsonObject &evidence)
{
    // A tool that failed told nothing; raw prints do not tell how it ended.
    const auto print = [&](const char *id) {
        auto one = printOf(evidence, id);
        return one && one->exitCode > 0 ? std::nullopt : one;
    };
    const QDateTime made = evidenceMade(evidence);
    const IdentityFacts identities =
        identityFacts(print("security-find-identity"), print("security-find-certificate"));
    return {
        {u"made"_s, made.isValid() ? QJsonValue(made.toString(Qt::ISODate)) : QJsonValue()},
        {u"app-sso"_s, appSsoFacts(print("app-sso"))},
        {u"enrollment"_s, enrolmentFacts(print("profiles-enrollment"))},
        {u"bootstraptoken"_s, bootstrapTokenFacts(print("profiles-bootstraptoken"))},
        {u"identities"_s, QJsonObject{{u"okta"_s, identities.okta}}},
        {u"certificates"_s, identities.certificates},
        {u"accounts"_s, accountFacts(readAccounts(print("dscl-users")), print("homes"))},
        {u"domains"_s, domainFacts(print("swcutil-show"))},
        {u"os"_s, osFacts(print("sw_vers"))},
        {u"loginWindow"_s, loginWindowFacts(print("loginwindow-managed"), print("loginwindow"))},
        {u"oktaVerify"_s,
         oktaVerifyFacts(print("okta-verify-version"), print("okta-verify-receipt"))},
        {u"profiles"_s, installedProfileFacts(print("profiles-show"))},
        {u"fileVault"_s, fileVaultFact(print("fdesetup"))},
        {u"mac"_s, macFacts(print("ioreg"), evidence[u"host"_s])}};
}

} // namespace latchkey::mac
