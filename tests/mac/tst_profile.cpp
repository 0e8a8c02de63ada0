// SPDX-License-Identifier: MIT
#include "profile_samples.h"

#include "base/http.h"

#include <QSet>
#include <QTest>

using namespace latchkey;
using namespace latchkey::mac;
using namespace Qt::StringLiterals;
using base::Plist;

namespace {

Plist written(const Profile &profile)
{
    const auto bytes = toBytes(profile, true);
    return bytes ? base::readPlist(*bytes).value_or(Plist()) : Plist();
}

const Plist *at(const Plist &plist, const QStringList &path)
{
    const Plist *result = &plist;
    for (const QString &key : path) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (isIndex)
            result = std::size_t(index) < result->array().size()
                         ? &result->array()[std::size_t(index)]
                         : nullptr;
        else
            result = result->find(key);
        if (!result)
            return nullptr;
    }
    return result;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void theSameDecisionsGiveTheSameBytes()
    {
        const auto one = toBytes(platformSsoProfile(samples::sso()));
        const auto other = toBytes(platformSsoProfile(samples::sso()));
        QVERIFY(one && other);
        QCOMPARE(*one, *other);
        QCOMPARE(uuidFor(u"a"_s), uuidFor(u"a"_s));
        QVERIFY(uuidFor(u"a"_s) != uuidFor(u"b"_s));
        QCOMPARE(uuidFor(u"a"_s).at(14), u'5');
        QCOMPARE(uuidFor(u"a"_s), uuidFor(u"a"_s).toUpper());
    }

    void everyUuidIsAnother()
    {
        const Plist plist = toPlist(platformSsoProfile(samples::sso()));
        QSet<QString> uuids{plist.find(u"PayloadUUID"_s)->string()};
        for (const Plist &payload : plist.find(u"PayloadContent"_s)->array()) {
            uuids.insert(payload.find(u"PayloadUUID"_s)->string());
            QVERIFY(payload.find(u"PayloadIdentifier"_s)->string().startsWith(u"com.latchkey."_s));
        }
        QCOMPARE(uuids.size(), 5);
    }

    void anotherValueChangesNoUuid()
    {
        auto settings = samples::sso();
        settings.clientId = u"0oa2"_s;
        const Plist one = toPlist(platformSsoProfile(samples::sso()));
        const Plist other = toPlist(platformSsoProfile(settings));
        QCOMPARE(other.find(u"PayloadUUID"_s)->string(), one.find(u"PayloadUUID"_s)->string());
        QVERIFY(!(one == other));
    }

    void theSsoProfileHoldsAllButScep()
    {
        const Plist plist = written(platformSsoProfile(samples::sso()));
        QStringList types;
        for (const Plist &payload : plist.find(u"PayloadContent"_s)->array())
            types += payload.find(u"PayloadType"_s)->string();
        QCOMPARE(types,
                 QStringList({u"com.apple.extensiblesso"_s, u"com.apple.associated-domains"_s,
                              u"com.apple.ManagedClient.preferences"_s,
                              u"com.apple.ManagedClient.preferences"_s}));
        QCOMPARE(plist.find(u"PayloadScope"_s)->string(), u"System"_s);
    }

    void whatTheSsoProfileSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const QString mcx = u"Forced/0/mcx_preference_settings/"_s;
        QTest::newRow("redirect") << u"0/Type"_s << u"Redirect"_s;
        QTest::newRow("the nonce")
            << u"0/URLs/0"_s << u"https://acme.okta.com/device-access/api/v1/nonce"_s;
        QTest::newRow("the token") << u"0/URLs/1"_s << u"https://acme.okta.com/oauth2/v1/token"_s;
        QTest::newRow("the method") << u"0/PlatformSSO/AuthenticationMethod"_s << u"Password"_s;
        QTest::newRow("the name claim")
            << u"0/PlatformSSO/TokenToUserMapping/AccountName"_s << u"macOSAccountUsername"_s;
        QTest::newRow("the domain without scheme")
            << u"1/Configuration/1/AssociatedDomains/0"_s << u"authsrv:acme.okta.com"_s;
        QTest::newRow("the client id for the app")
            << u"2/PayloadContent/com.okta.mobile/"_s + mcx + u"OktaVerify.PasswordSyncClientID"_s
            << u"0oa1client"_s;
        QTest::newRow("the protocol for the extension")
            << u"3/PayloadContent/com.okta.mobile.auth-service-extension/"_s + mcx +
                   u"PlatformSSO.ProtocolVersion"_s
            << u"2.0"_s;
        QTest::newRow("the address with scheme")
            << u"2/PayloadContent/com.okta.mobile/"_s + mcx + u"OktaVerify.OrgUrl"_s
            << u"https://acme.okta.com"_s;
    }

    void whatTheSsoProfileSays()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const Plist plist = written(platformSsoProfile(samples::sso()));
        const Plist *value = at(plist, QStringList(u"PayloadContent"_s) + path.split(u'/'));
        QVERIFY(value);
        QCOMPARE(value->string(), text);
    }

    void emptySettingsAreLeftOut_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"UserAuthorizationMode", "FileVaultPolicy", "LoginPolicy", "UnlockPolicy",
              "OfflineGracePeriod", "AuthenticationGracePeriod", "NonPlatformSSOAccounts",
              "AdministratorGroups", "EnableRegistrationDuringSetup",
              "EnableCreateFirstUserDuringSetup", "AccountDisplayName"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void emptySettingsAreLeftOut()
    {
        QFETCH(QString, key);
        const Plist plist = written(platformSsoProfile(samples::sso()));
        QVERIFY(at(plist, {u"PayloadContent"_s, u"0"_s, u"PlatformSSO"_s}));
        QVERIFY(!at(plist, {u"PayloadContent"_s, u"0"_s, u"PlatformSSO"_s, key}));
    }

    void theSetupKeysAreWrittenFalseUnlessDecided_data()
    {
        QTest::addColumn<bool>("simplified");
        QTest::newRow("not decided") << false;
        QTest::newRow("decided") << true;
    }

    void theSetupKeysAreWrittenFalseUnlessDecided()
    {
        QFETCH(bool, simplified);
        auto settings = samples::sso();
        settings.setupKeys = true;
        settings.simplifiedSetup = simplified;
        const Plist plist = written(platformSsoProfile(settings));
        const Plist *sso = at(plist, {u"PayloadContent"_s, u"0"_s, u"PlatformSSO"_s});
        QVERIFY(sso);
        QCOMPARE(sso->find(u"EnableCreateFirstUserDuringSetup"_s)->flag(),
                 std::optional(simplified));
        QCOMPARE(sso->find(u"EnableRegistrationDuringSetup"_s)->flag(), std::optional(simplified));
    }

    void theScepPayloadIsNested()
    {
        const Plist plist = written(scepProfile(samples::scep()));
        const Plist *inner = at(plist, {u"PayloadContent"_s, u"0"_s, u"PayloadContent"_s});
        QVERIFY(inner);
        QCOMPARE(at(*inner, {u"Subject"_s, u"0"_s, u"0"_s, u"1"_s})->string(),
                 u"$COMPUTERNAME ODA $UDID"_s);
        QCOMPARE(inner->find(u"Keysize"_s)->integer(), std::optional<qint64>(2048));
        QCOMPARE(inner->find(u"Key Usage"_s)->integer(), std::optional<qint64>(1));
        QCOMPARE(inner->find(u"KeyIsExtractable"_s)->flag(), std::optional(false));
        QCOMPARE(inner->find(u"AllowAllAppsAccess"_s)->flag(), std::optional(true));
        QCOMPARE(inner->find(u"Challenge"_s)->string(), u"$MSSCEPCHALLENGE"_s);
    }

    void eachPartOfASubjectIsItsOwnList()
    {
        auto settings = samples::scep();
        settings.subject = u"CN=a b, OU=c"_s;
        const Plist plist = written(scepProfile(settings));
        const Plist *subject =
            at(plist, {u"PayloadContent"_s, u"0"_s, u"PayloadContent"_s, u"Subject"_s});
        QVERIFY(subject);
        QCOMPARE(subject->array().size(), std::size_t(2));
        QCOMPARE(at(*subject, {u"1"_s, u"0"_s, u"0"_s})->string(), u"OU"_s);
    }

    void theStaticSecretIsOnlyAPlace()
    {
        auto settings = samples::scep();
        settings.challenge = QString::fromUtf8(base::secretPlace("scep.secret"));
        const auto bytes = toBytes(scepProfile(settings), true);
        QVERIFY(bytes.has_value());
        QVERIFY(bytes->contains(base::secretPlace("scep.secret")));
    }

    void theLoginWindowAsksForNameAndPassword()
    {
        const Plist plist = written(loginWindowProfile({u"n"_s, u"i.d"_s, u"o"_s}));
        QCOMPARE(at(plist, {u"PayloadContent"_s, u"0"_s, u"SHOWFULLNAME"_s})->flag(),
                 std::optional(true));
    }

    void nothingIsWrittenWhenARuleIsBroken()
    {
        auto settings = samples::sso();
        settings.clientId = u"a&b"_s;
        const auto bytes = toBytes(platformSsoProfile(settings));
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().fault, base::Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
