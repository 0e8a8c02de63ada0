// SPDX-License-Identifier: MIT
#include "pages/profile_keys.h"

#include "mac/payloads.h"
#include "recipe/profiles.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

QByteArray profilePartOf(const recipe::StepId &step)
{
    static const QHash<QByteArray, QByteArray> all{{"jamf.sso-profile", "sso"},
                                                   {"jamf.scep-profile", "scep"},
                                                   {"jamf.login-window", "login_window"}};
    return all.value(step);
}

mac::Profile profileFor(const recipe::StepId &step, const recipe::Facts &facts)
{
    const QByteArray part = profilePartOf(step);
    if (part == "login_window")
        return recipe::loginWindowProfile(facts);
    if (part == "scep")
        return recipe::scepProfile(facts).value_or(recipe::scepProfileOutline(facts));
    return recipe::ssoProfile(facts).value_or(recipe::ssoProfileOutline(facts));
}

std::vector<ProfileKey> keysOf(const mac::Profile &profile)
{
    std::vector<ProfileKey> keys;
    const QJsonObject payloads = mac::described(mac::toPlist(profile));
    for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
        const QJsonObject paths = payload.value().toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path)
            keys.push_back({payload.key(), path.key(), path.value().toString(),
                            report::payloadOrigin(payload.key(), path.key())});
    }
    // The payload that the profile is made for comes first.
    const QString first = profile.payloads.empty() ? QString() : profile.payloads.front().type;
    std::stable_partition(keys.begin(), keys.end(),
                          [&first](const ProfileKey &key) { return key.payload == first; });
    return keys;
}

QString payloadName(const QString &payload)
{
    static const QHash<QString, const char *> all{
        {QLatin1String(mac::extensibleSsoType),
         QT_TRANSLATE_NOOP("pages", "Single sign-on extension")},
        {QLatin1String(mac::associatedDomainsType),
         QT_TRANSLATE_NOOP("pages", "Associated domains")},
        {QLatin1String(mac::scepType), QT_TRANSLATE_NOOP("pages", "SCEP")},
        {QLatin1String(mac::loginWindowType), QT_TRANSLATE_NOOP("pages", "Login window")},
        {u"com.okta.mobile"_s, QT_TRANSLATE_NOOP("pages", "Okta Verify settings")},
        {u"com.okta.mobile.auth-service-extension"_s,
         QT_TRANSLATE_NOOP("pages", "Sign-on extension settings")},
    };
    const char *name = all.value(payload);
    return name ? QCoreApplication::translate("pages", name) : QString();
}

} // namespace latchkey::pages
