// SPDX-License-Identifier: MIT
#include "profile_samples.h"

#include "base/json.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::mac;
using namespace latchkey::mac::samples;
using namespace Qt::StringLiterals;
using base::Plist;

namespace {

Plist profileOf(const Plist &payload)
{
    Plist profile;
    profile.set(u"PayloadType"_s, Plist{u"Configuration"_s});
    profile.set(u"PayloadUUID"_s, Plist{u"TOP"_s});
    profile.set(u"PayloadIdentifier"_s, Plist{u"TOP"_s});
    profile.set(u"PayloadContent"_s, Plist{Plist::Array{payload}});
    return profile;
}

Plist extension(const QString &identifier, const QString &type)
{
    Plist payload;
    payload.set(u"PayloadType"_s, Plist{u"com.apple.extensiblesso"_s});
    payload.set(u"ExtensionIdentifier"_s, Plist{identifier});
    payload.set(u"Type"_s, Plist{type});
    return payload;
}

const QString s_okta = u"com.okta.mobile.auth-service-extension"_s;

} // namespace

class TestProfileRecognise : public QObject
{
    Q_OBJECT

private slots:
    void oursIsPlatformSsoOfOkta()
    {
        const Recognised kind = recognise(toPlist(platformSsoProfile(samples::sso())));
        QVERIFY(kind.platformSso && kind.okta);
        QVERIFY(!kind.fastPass && !kind.otherVendorSso && !kind.scep && !kind.signedContent);
        QCOMPARE(kind.clientId, u"0oa1client"_s);
    }

    void theNonceAddressIsEnough()
    {
        Plist payload = extension(s_okta, u"Redirect"_s);
        payload.set(u"URLs"_s, list({u"https://a.okta.com/device-access/api/v1/nonce"_s}));
        QVERIFY(recognise(profileOf(payload)).platformSso);
    }

    void fastPassIsNoPlatformSso()
    {
        const Recognised kind = recognise(profileOf(extension(s_okta, u"Credential"_s)));
        QVERIFY(kind.okta && kind.fastPass && !kind.platformSso);
    }

    void anotherVendorIsSeen()
    {
        Plist payload = extension(u"com.microsoft.CompanyPortalMac.ssoextension"_s, u"Redirect"_s);
        payload.set(u"PlatformSSO"_s,
                    Plist{Plist::Dict{{u"AuthenticationMethod"_s, Plist{u"Password"_s}}}});
        const Recognised kind = recognise(profileOf(payload));
        QVERIFY(kind.platformSso && kind.otherVendorSso && !kind.okta);
    }

    void scepTellsItsAddressAndMarker()
    {
        const Recognised kind = recognise(toPlist(scepProfile(scep())));
        QVERIFY(kind.scep && kind.dynamicScepMarker && !kind.redistributed);
        QCOMPARE(kind.scepUrl, u"https://acme.okta.com/pki/0123/scep/rac1"_s);
        auto settings = scep();
        settings.challenge = u"fixed"_s;
        settings.subject += u" $PROFILE_IDENTIFIER"_s;
        const Recognised other = recognise(toPlist(scepProfile(settings)));
        QVERIFY(!other.dynamicScepMarker && other.redistributed);
    }

    void theLoginWindowTellsItsForm()
    {
        const Recognised kind = recognise(toPlist(loginWindowProfile({u"n"_s, u"i"_s, u"o"_s})));
        QVERIFY(kind.loginWindow);
        QCOMPARE(kind.showsNameAndPassword, std::optional(true));
        Plist payload;
        payload.set(u"PayloadType"_s, Plist{u"com.apple.loginwindow"_s});
        QCOMPARE(recognise(profileOf(payload)).showsNameAndPassword, std::nullopt);
    }

    void entitiesAreSeenAnywhere_data()
    {
        QTest::addColumn<Plist>("value");
        QTest::newRow("in a text") << Plist{u"R&D"_s};
        QTest::newRow("in a list") << list({u"a"_s, u"<b"_s});
        QTest::newRow("in a key") << Plist{Plist::Dict{{u"a&b"_s, Plist{true}}}};
    }

    void entitiesAreSeenAnywhere()
    {
        QFETCH(Plist, value);
        Plist payload = extension(s_okta, u"Redirect"_s);
        QVERIFY(!recognise(profileOf(payload)).hasEntities);
        payload.set(u"Extra"_s, value);
        QVERIFY(recognise(profileOf(payload)).hasEntities);
    }

    void whatIsNoProfileIsSaid_data()
    {
        QTest::addColumn<Plist>("plist");
        QTest::newRow("empty") << Plist();
        QTest::newRow("a text") << Plist{u"x"_s};
        QTest::newRow("content that is data")
            << Plist{Plist::Dict{{u"PayloadContent"_s, Plist{QByteArray("sealed")}}}};
    }

    void whatIsNoProfileIsSaid()
    {
        QFETCH(Plist, plist);
        const Recognised kind = recognise(plist);
        QVERIFY(kind.signedContent && !kind.platformSso && !kind.scep);
    }

    void everySecretIsRedacted_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Plist>("value");
        for (const char *key : {"Challenge", "Password", "RegistrationToken", "AutologinPassword",
                                "SharedSecret", "ServerPASSWORD"})
            QTest::newRow(key) << QString::fromLatin1(key) << Plist{u"canary-7"_s};
        QTest::newRow("a certificate") << u"PayloadContent"_s << Plist{QByteArray("canary-7")};
        QTest::newRow("bytes of a password") << u"Password"_s << Plist{QByteArray("canary-7")};
    }

    void everySecretIsRedacted()
    {
        QFETCH(QString, key);
        QFETCH(Plist, value);
        Plist payload;
        payload.set(u"PayloadType"_s, Plist{u"com.apple.something"_s});
        payload.set(u"Inner"_s, Plist{Plist::Array{Plist{Plist::Dict{{key, value}}}}});
        const Plist clean = redacted(profileOf(payload));
        const auto bytes = base::writePlist(clean);
        QVERIFY(bytes.has_value());
        QVERIFY(!bytes->contains("canary-7"));
        QVERIFY(!bytes->contains(QByteArray("canary-7").toBase64()));
        QVERIFY(!base::jsonBytes(described(profileOf(payload))).contains("canary-7"));
    }

    void whatIsNoSecretStays()
    {
        const Plist profile = toPlist(scepProfile(scep()));
        QVERIFY(redacted(profile) == profile);
        const Recognised kind = recognise(redacted(toPlist(platformSsoProfile(samples::sso()))));
        QCOMPARE(kind.clientId, u"0oa1client"_s);
    }

    void anUpdateKeepsIdentifiers()
    {
        Plist server = toPlist(platformSsoProfile(samples::sso()));
        server.set(u"PayloadUUID"_s, Plist{u"STORED"_s});
        server.set(u"PayloadIdentifier"_s, Plist{u"STORED"_s});
        payloadAt(server, 3)->set(u"PayloadUUID"_s, Plist{u"NESTED"_s});
        auto settings = samples::sso();
        settings.clientId = u"0oa2"_s;
        Plist next = updated(platformSsoProfile(settings), server, Keep::Identifiers);
        QCOMPARE(next.find(u"PayloadUUID"_s)->string(), u"STORED"_s);
        QCOMPARE(next.find(u"PayloadIdentifier"_s)->string(), u"STORED"_s);
        QCOMPARE(payloadAt(next, 3)->find(u"PayloadUUID"_s)->string(), u"NESTED"_s);
        QCOMPARE(recognise(next).clientId, u"0oa2"_s);
        QVERIFY(compare(platformSsoProfile(settings), next).empty());
    }

    void anUpdateOfOursTakesForeignKeysOut()
    {
        Plist server = toPlist(platformSsoProfile(samples::sso()));
        payloadAt(server, 0)->set(u"Extra"_s, Plist{u"x"_s});
        const Profile wanted = platformSsoProfile(samples::sso());
        QVERIFY(compare(wanted, updated(wanted, server, Keep::Identifiers)).empty());
    }

    void anAdoptedOneKeepsWhatIsTheirs()
    {
        Plist payload = extension(s_okta, u"Redirect"_s);
        payload.set(u"PayloadUUID"_s, Plist{u"HAND"_s});
        payload.set(u"URLs"_s, list({u"https://acme.okta.com/v1/auth/device-sign"_s}));
        payload.set(u"DeniedBundleIdentifiers"_s, list({u"a.b"_s}));
        payload.set(u"PlatformSSO"_s, Plist{Plist::Dict{{u"EnableAuthorization"_s, Plist{true}}}});
        Plist server = profileOf(payload);
        server.set(u"PayloadDisplayName"_s, Plist{u"By hand"_s});
        Plist dock;
        dock.set(u"PayloadType"_s, Plist{u"com.apple.dock"_s});
        Plist content = *server.find(u"PayloadContent"_s);
        std::get<Plist::Array>(content.value).push_back(dock);
        server.set(u"PayloadContent"_s, content);

        const Profile wanted = platformSsoProfile(samples::sso());
        Plist next = updated(wanted, server, Keep::Foreign);
        QCOMPARE(next.find(u"PayloadDisplayName"_s)->string(), u"By hand"_s);
        QCOMPARE(payloadAt(next, 0)->find(u"PayloadUUID"_s)->string(), u"HAND"_s);
        QCOMPARE(payloadAt(next, 0)->find(u"URLs"_s)->array().size(), std::size_t(3));
        QVERIFY(payloadAt(next, 0)->find(u"DeniedBundleIdentifiers"_s));
        QCOMPARE(next.find(u"PayloadContent"_s)->array().size(), std::size_t(5));
        for (const Difference &one : compare(wanted, next))
            QCOMPARE(one.kind, Difference::Kind::Added);
    }
};

QTEST_GUILESS_MAIN(TestProfileRecognise)
#include "tst_profile_recognise.moc"
