// SPDX-License-Identifier: MIT
#include "mac/app_sso.h"

#include <QFile>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class AppSsoTest : public QObject
{
    Q_OBJECT

private slots:
    void state_data();
    void state();
    void readsTheRegisteredUser();
    void readsOldBodies();
    void missingPrintIsNull();
    void survivesEveryCut();
    void keepsBackslashes();
};

static QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/mac/data/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QJsonObject factsOf(const QByteArray &out, const QByteArray &err = {})
{
    return mac::appSsoFacts(mac::Print{out, err, 0});
}

/// Prints that are cut off or none at all.
static void addDamaged(const QByteArray &ready, const QByteArray &user)
{
    const QByteArray none;
    QTest::newRow("nothing printed") << none << none << u"unreadable"_s;
    QTest::newRow("some other tool")
        << QByteArray("MDM enrollment: Yes\n") << none << u"unreadable"_s;
    QTest::newRow("cut off in the device part") << ready.left(300) << none << u"unreadable"_s;
    QTest::newRow("cut off in the user part")
        << user.left(user.indexOf("\"state\"")) << none << u"unreadable"_s;
    QTest::newRow("no device part")
        << ready.mid(ready.indexOf("Login Configuration")) << none << u"unreadable"_s;
}

static void addUsers(const QByteArray &user)
{
    const QByteArray none;
    const auto with = [&](const char *state) {
        return QByteArray(user).replace("POUserStateNormal (0)", state);
    };
    QTest::newRow("user registered") << user << none << u"user-registered"_s;
    QTest::newRow("user needs registration")
        << with("POUserStateNeedsRegistration (2)") << none << u"ready"_s;
    QTest::newRow("user in a state without a name here")
        << with("POUserStateSomething (5)") << none << u"user-registered"_s;
}

void AppSsoTest::state_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::addColumn<QString>("state");
    const QByteArray ready = sample("app-sso-ready.txt");
    const QByteArray user = sample("app-sso-user.txt");
    const auto with = [](QByteArray print, const char *from, const char *to) {
        return print.replace(from, to);
    };
    const QByteArray none;
    QTest::newRow("no configuration") << sample("app-sso-none.txt") << none << u"none"_s;
    QTest::newRow("only (null)") << QByteArray("(null)\n") << none << u"none"_s;
    QTest::newRow("extension never loaded")
        << none << QByteArray("Error -1000 \"no extension\"\n") << u"none"_s;
    QTest::newRow("registered, user part null") << ready << none << u"ready"_s;
    QTest::newRow("registered, user part absent")
        << ready.left(ready.indexOf("User Configuration")) << none << u"ready"_s;
    QTest::newRow("lines that end with CR") << with(ready, "\n", "\r\n") << none << u"ready"_s;
    QTest::newRow("not completed")
        << with(ready, "\"registrationCompleted\" : true", "\"registrationCompleted\" : false")
        << none << u"device-pending"_s;
    QTest::newRow("completion not told")
        << with(ready, "  \"registrationCompleted\" : true,\n", "") << none << u"device-pending"_s;
    QTest::newRow("old body, not completed")
        << sample("app-sso-old.txt") << none << u"device-pending"_s;
    QTest::newRow("another vendor")
        << with(ready, "com.okta.mobile.auth-service-extension", "com.microsoft.CompanyPortalMac")
        << none << u"other"_s;
    QTest::newRow("an extension that begins like Okta's")
        << with(ready, "auth-service-extension", "auth-service-extension.evil") << none
        << u"other"_s;
    QTest::newRow("whose extension is not told")
        << with(ready, "  \"extensionIdentifier\" : \"com.okta.mobile.auth-service-extension\",\n",
                "")
        << none << u"unreadable"_s;
    addUsers(user);
    addDamaged(ready, user);
}

void AppSsoTest::state()
{
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    QFETCH(QString, state);
    QCOMPARE(factsOf(out, err)[u"state"_s].toString(), state);
}

void AppSsoTest::readsTheRegisteredUser()
{
    const QJsonObject facts = factsOf(sample("app-sso-user.txt"));
    QCOMPARE(facts[u"registrationCompleted"_s], QJsonValue(true));
    QCOMPARE(facts[u"sharedDeviceKeys"_s], QJsonValue(true));
    QCOMPARE(facts[u"createUsersEnabled"_s], QJsonValue(true));
    QCOMPARE(facts[u"loginType"_s].toString(), u"POLoginTypePassword (1)"_s);
    QCOMPARE(facts[u"userStateNumber"_s], QJsonValue(0));
    QCOMPARE(facts[u"loginUserName"_s].toString(), u"ada@acme.example"_s);
    QCOMPARE(facts[u"tokensExpired"_s], QJsonValue(false));
    const QByteArray expired = sample("app-sso-user.txt").replace("(Not Expired)", "(Expired)");
    QCOMPARE(factsOf(expired)[u"tokensExpired"_s], QJsonValue(true));
}

void AppSsoTest::readsOldBodies()
{
    const QJsonObject facts = factsOf(sample("app-sso-old.txt"));
    QCOMPARE(facts[u"extensionIdentifier"_s].toString(),
             u"com.okta.mobile.auth-service-extension"_s);
    QCOMPARE(facts[u"registrationCompleted"_s], QJsonValue(false));
    QCOMPARE(facts[u"sharedDeviceKeys"_s], QJsonValue(true));
    QCOMPARE(facts[u"tokensExpired"_s], QJsonValue(QJsonValue::Null));
}

void AppSsoTest::missingPrintIsNull()
{
    const QJsonObject facts = mac::appSsoFacts(std::nullopt);
    for (const char *key :
         {"state", "registrationCompleted", "extensionIdentifier", "sharedDeviceKeys",
          "createUsersEnabled", "loginType", "userStateNumber", "loginUserName", "tokensExpired"}) {
        QVERIFY2(facts.contains(QString::fromLatin1(key)), key);
        QVERIFY2(facts[QString::fromLatin1(key)].isNull(), key);
    }
}

/// A print that was cut anywhere never shows a Mac as ready that is not, nor one without its user.
void AppSsoTest::survivesEveryCut()
{
    const QByteArray user = sample("app-sso-user.txt");
    const qsizetype userHead = user.indexOf("User Configuration");
    const qsizetype loginEnd = user.indexOf("\n}\n", user.indexOf("Login Configuration")) + 2;
    QVERIFY(userHead > loginEnd);
    for (qsizetype length = 0; length < user.size(); ++length) {
        const QString state = factsOf(user.left(length))[u"state"_s].toString();
        if (state == u"ready"_s)
            QVERIFY2(length >= loginEnd, qPrintable(QString::number(length)));
    }
}

void AppSsoTest::keepsBackslashes()
{
    QByteArray print = sample("app-sso-user.txt");
    print.replace("ada@acme.example", "a\\\\d\\\"a@acme.example");
    QCOMPARE(factsOf(print)[u"loginUserName"_s].toString(), u"a\\d\"a@acme.example"_s);
}

QTEST_GUILESS_MAIN(AppSsoTest)
#include "tst_app_sso.moc"
