// SPDX-License-Identifier: MIT
#include "profile_samples.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::mac;
using namespace latchkey::mac::samples;
using namespace Qt::StringLiterals;
using base::Plist;

namespace {

const QString s_sso = u"com.apple.extensiblesso"_s;
const QString s_domains = u"com.apple.associated-domains"_s;
const QString s_settings = u"com.apple.ManagedClient.preferences"_s;

QString sentences(const Profile &profile)
{
    QStringList result;
    for (const base::Text &text : problems(profile))
        result += text.english();
    return result.join(u'\n');
}

using Spoil = std::function<void(Profile &)>;

Spoil sso(const QString &path, const std::optional<Plist> &value)
{
    return [=](Profile &profile) { put(contentOf(profile, s_sso), path, value); };
}

Spoil psso(const QString &key, const std::optional<Plist> &value)
{
    return sso(u"PlatformSSO/"_s + key, value);
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

namespace {

void row(const char *name, const Spoil &spoil, const QString &part)
{
    QTest::newRow(name) << spoil << part;
}

void extensionRows()
{
    row("Platform SSO in a credential extension", sso(u"Type"_s, Plist{u"Credential"_s}),
        u"Redirect"_s);
    row("an unknown type", sso(u"Type"_s, Plist{u"redirect"_s}), u"Type cannot be"_s);
    row("no extension", sso(u"ExtensionIdentifier"_s, {}), u"no ExtensionIdentifier"_s);
    row("no team", sso(u"TeamIdentifier"_s, {}), u"no TeamIdentifier"_s);
    row("no address", sso(u"URLs"_s, list({})), u"at least one URL"_s);
    row("plain http", sso(u"URLs"_s, list({u"http://a.b/c"_s})), u"https"_s);
    row("a query", sso(u"URLs"_s, list({u"https://a.b/c?d"_s})), u"without query"_s);
    row("a fragment", sso(u"URLs"_s, list({u"https://a.b/c#d"_s})), u"without query"_s);
    row("the same address in other case",
        sso(u"URLs"_s, list({u"https://a.b/c"_s, u"HTTPS://A.B/c"_s})), u"stands twice"_s);
    row("a token without Platform SSO", sso(u"PlatformSSO"_s, {}), u"registration token"_s);
    row(
        "two configurations",
        [](Profile &profile) { profile.payloads.push_back(profile.payloads.front()); },
        u"Only one"_s);
}

void keysRows()
{
    row("accounts without shared keys", psso(u"UseSharedDeviceKeys"_s, Plist{false}),
        u"EnableCreateUserAtLogin needs UseSharedDeviceKeys"_s);
    row("accounts with the Secure Enclave",
        psso(u"AuthenticationMethod"_s, Plist{u"UserSecureEnclaveKey"_s}),
        u"Password or SmartCard"_s);
    row("no method", psso(u"AuthenticationMethod"_s, {}), u"AuthenticationMethod cannot be"_s);
    row(
        "authorization without shared keys",
        [](Profile &profile) {
            psso(u"UseSharedDeviceKeys"_s, Plist{false})(profile);
            psso(u"EnableAuthorization"_s, Plist{true})(profile);
        },
        u"EnableAuthorization needs"_s);
    row(
        "registration in setup without shared keys",
        [](Profile &profile) {
            psso(u"UseSharedDeviceKeys"_s, Plist{false})(profile);
            psso(u"EnableRegistrationDuringSetup"_s, Plist{true})(profile);
        },
        u"EnableRegistrationDuringSetup needs"_s);
    row("rights in lower case", psso(u"NewUserAuthorizationMode"_s, Plist{u"standard"_s}),
        u"cannot be"_s);
    row("temporary rights for everybody", psso(u"UserAuthorizationMode"_s, Plist{u"Temporary"_s}),
        u"cannot be"_s);
    row("a login every minute", psso(u"LoginFrequency"_s, Plist{qint64(60)}), u"3600"_s);
    row("an empty claim", psso(u"TokenToUserMapping/AccountName"_s, Plist{QString()}),
        u"names no claim"_s);
    row("101 groups", psso(u"AdministratorGroups"_s, list(QStringList(101, u"g"_s))),
        u"100 groups"_s);
}

void policiesRows()
{
    row("both attempt and require",
        psso(u"LoginPolicy"_s, list({u"AttemptAuthentication"_s, u"RequireAuthentication"_s})),
        u"either"_s);
    row("neither attempt nor require",
        psso(u"FileVaultPolicy"_s, list({u"AllowOfflineGracePeriod"_s})), u"either"_s);
    row(
        "grace with attempt",
        [](Profile &profile) {
            psso(u"LoginPolicy"_s,
                 list({u"AttemptAuthentication"_s, u"AllowOfflineGracePeriod"_s}))(profile);
            psso(u"OfflineGracePeriod"_s, Plist{qint64(60)})(profile);
        },
        u"belong to"_s);
    row("grace without its length",
        psso(u"LoginPolicy"_s, list({u"RequireAuthentication"_s, u"AllowOfflineGracePeriod"_s})),
        u"OfflineGracePeriod is missing"_s);
    row("the other grace without its length",
        psso(u"UnlockPolicy"_s,
             list({u"RequireAuthentication"_s, u"AllowAuthenticationGracePeriod"_s})),
        u"AuthenticationGracePeriod is missing"_s);
    row("Touch ID at the login window",
        psso(u"LoginPolicy"_s,
             list({u"RequireAuthentication"_s, u"AllowTouchIDOrWatchForUnlock"_s})),
        u"cannot be"_s);
}

void textsRows()
{
    row("an ampersand in a value", sso(u"RegistrationToken"_s, Plist{u"a&b"_s}), u"PI-827"_s);
    row("an ampersand deep inside", psso(u"AdministratorGroups"_s, list({u"R&D"_s})), u"PI-827"_s);
    row(
        "an angle bracket in the name", [](Profile &profile) { profile.name = u"<x"_s; },
        u"PI-827"_s);
    row(
        "an ampersand in the organization",
        [](Profile &profile) { profile.organization = u"A&B"_s; }, u"PI-827"_s);
    row(
        "a line break", [](Profile &profile) { profile.name = u"a\nb"_s; }, u"control character"_s);
    row(
        "no name", [](Profile &profile) { profile.name.clear(); }, u"no name"_s);
    row(
        "no identifier", [](Profile &profile) { profile.identifier.clear(); }, u"no identifier"_s);
}

void payloadsRows()
{
    row(
        "no payload", [](Profile &profile) { profile.payloads.clear(); }, u"no payload"_s);
    row(
        "no domain", [](Profile &profile) { contentOf(profile, s_domains).clear(); },
        u"name no application"_s);
    row(
        "a domain set twice",
        [](Profile &profile) { profile.payloads.push_back(profile.payloads.back()); },
        u"is set twice"_s);
    row(
        "settings without a domain",
        [](Profile &profile) { contentOf(profile, s_settings).clear(); }, u"has no domain"_s);
}

} // namespace

class TestProfileRules : public QObject
{
    Q_OBJECT

private slots:
    void goodProfilesHaveNoProblems()
    {
        QCOMPARE(sentences(platformSsoProfile(samples::sso())), QString());
        QCOMPARE(sentences(scepProfile(scep())), QString());
        QCOMPARE(sentences(loginWindowProfile({u"n"_s, u"i"_s, u"o"_s})), QString());
        auto strict = samples::sso();
        strict.loginPolicy = {u"RequireAuthentication"_s, u"AllowOfflineGracePeriod"_s};
        strict.unlockPolicy = {u"RequireAuthentication"_s, u"AllowTouchIDOrWatchForUnlock"_s};
        strict.offlineGraceSeconds = 3600;
        QCOMPARE(sentences(platformSsoProfile(strict)), QString());
    }

    void everyRuleIsSeen_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("part");
        extensionRows();
        keysRows();
        policiesRows();
        textsRows();
        payloadsRows();
    }

    void everyRuleIsSeen()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, part);
        Profile profile = platformSsoProfile(samples::sso());
        spoil(profile);
        const QString found = sentences(profile);
        QVERIFY2(found.contains(part), qPrintable(found));
        QVERIFY(!toBytes(profile).has_value());
    }

    void domainsNeedTeamServiceAndHost_data()
    {
        QTest::addColumn<QString>("application");
        QTest::addColumn<QString>("domain");
        const QString good = u"B7F62B65BN.com.okta.mobile"_s;
        QTest::newRow("no team") << u"com.okta.mobile"_s << u"authsrv:a.b"_s;
        QTest::newRow("no service") << good << u"a.b"_s;
        QTest::newRow("a short host") << good << u"authsrv:localhost"_s;
        QTest::newRow("with scheme") << good << u"authsrv:https://a.b"_s;
    }

    void domainsNeedTeamServiceAndHost()
    {
        QFETCH(QString, application);
        QFETCH(QString, domain);
        Plist entry;
        entry.set(u"ApplicationIdentifier"_s, Plist{application});
        entry.set(u"AssociatedDomains"_s, list({domain}));
        Profile profile = platformSsoProfile(samples::sso());
        contentOf(profile, s_domains) = {{u"Configuration"_s, Plist{Plist::Array{entry}}}};
        QVERIFY(!sentences(profile).isEmpty());
    }

    void directDownloadsNeedTheirMode()
    {
        Plist entry;
        entry.set(u"ApplicationIdentifier"_s, Plist{u"B7F62B65BN.com.okta.mobile"_s});
        entry.set(u"AssociatedDomains"_s, list({u"authsrv:a.b?mode=managed"_s}));
        entry.set(u"EnableDirectDownloads"_s, Plist{true});
        Profile profile = platformSsoProfile(samples::sso());
        contentOf(profile, s_domains) = {{u"Configuration"_s, Plist{Plist::Array{entry}}}};
        QCOMPARE(sentences(profile), QString());
        entry.set(u"AssociatedDomains"_s, list({u"authsrv:a.b"_s}));
        contentOf(profile, s_domains) = {{u"Configuration"_s, Plist{Plist::Array{entry}}}};
        QVERIFY(sentences(profile).contains(u"mode=managed"_s));
    }

    void scepRules_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Plist>("value");
        QTest::newRow("plain http") << u"URL"_s << Plist{u"http://a.b/c"_s};
        QTest::newRow("no challenge") << u"Challenge"_s << Plist{QString()};
        QTest::newRow("512 bits") << u"Keysize"_s << Plist{qint64(512)};
        QTest::newRow("bits as text") << u"Keysize"_s << Plist{u"2048"_s};
        QTest::newRow("usage 2") << u"Key Usage"_s << Plist{qint64(2)};
        QTest::newRow("a flat subject") << u"Subject"_s << list({u"CN"_s, u"x"_s});
        QTest::newRow("a subject of three")
            << u"Subject"_s
            << Plist{Plist::Array{Plist{Plist::Array{list({u"CN"_s, u"x"_s, u"y"_s})}}}};
        QTest::newRow("an empty subject") << u"Subject"_s << list({});
    }

    void scepRules()
    {
        QFETCH(QString, key);
        QFETCH(Plist, value);
        Profile profile = scepProfile(scep());
        put(profile.payloads.front().content, u"PayloadContent/"_s + key, value);
        QCOMPARE(problems(profile).size(), std::size_t(1));
    }

    void theProtocolIsAText()
    {
        auto settings = samples::sso();
        settings.protocolVersion = u"2"_s;
        QVERIFY(sentences(platformSsoProfile(settings)).contains(u"ProtocolVersion"_s));
    }
};

QTEST_GUILESS_MAIN(TestProfileRules)
#include "tst_profile_rules.moc"
