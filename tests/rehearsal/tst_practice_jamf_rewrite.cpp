// SPDX-License-Identifier: MIT
#include "jamf_upload.h"

using namespace Qt::StringLiterals;
using namespace latchkey::rehearsal;
namespace base = latchkey::base;
using base::Method;
using base::Plist;

class TestPracticeJamfRewrite : public QObject
{
    Q_OBJECT

private slots:
    void anUploadIsRewritten();
    void customSettingsAreWrapped();
    void nestedIdentifiers();
    void unknownKeysMayBeDropped();
    void blanksBecomeAnEmptyArray();
    void ampersandsDecay();
    void scepReadBack_data();
    void scepReadBack();
    void aLostMarkerIsSetByHand();
    void aConsoleEditMayRename();
    void redistributionShowsInTheSubject();
    void aStaticChallengeMayBeMasked();
    void aPutKeepsOrLosesIdentifiers();
};

void TestPracticeJamfRewrite::anUploadIsRewritten()
{
    JamfClient client;
    client.signIn();
    const QByteArray id =
        create(client, general("SSO", plist(payload("com.apple.extensiblesso", ssoKeys()))));
    const Plist profile = stored(client, id);
    const QString uuid = textIn(profile, u"PayloadIdentifier"_s);
    QVERIFY(!uuid.isEmpty() && uuid != u"SENT-UUID");
    QCOMPARE(textIn(profile, u"PayloadUUID"_s), uuid);
    QCOMPARE(textIn(profile, u"PayloadDisplayName"_s), u"SSO"_s);
    QVERIFY(profile.find(u"PayloadEnabled"_s)->flag().value_or(false));
    const Plist sso = firstPayload(client, id);
    QCOMPARE(textIn(sso, u"Type"_s), u"Redirect"_s);
    QVERIFY(sso.find(u"Hosts"_s) && sso.find(u"Hosts"_s)->array().empty());
    const QByteArray xml = client.get(place + id, "application/xml").body;
    QVERIFY(xml.contains("<uuid>" + uuid.toUtf8() + "</uuid>"));
    QVERIFY(xml.indexOf("<computer_groups") < xml.indexOf("<exclusions>"));
}

void TestPracticeJamfRewrite::customSettingsAreWrapped()
{
    JamfClient client;
    client.signIn();
    const QByteArray keys = "<key>OktaVerify.OrgUrl</key><string>https://acme.okta.com</string>";
    const Plist found =
        firstPayload(client, create(client, general("A", plist(payload("com.okta.mobile", keys)))));
    QCOMPARE(textIn(found, u"PayloadType"_s), u"com.apple.ManagedClient.preferences"_s);
    QCOMPARE(textIn(found, u"PayloadDisplayName"_s), u"Custom Settings"_s);
    const Plist *forced =
        found.find(u"PayloadContent"_s)->find(u"com.okta.mobile"_s)->find(u"Forced"_s);
    const Plist *settings = forced->array().front().find(u"mcx_preference_settings"_s);
    QCOMPARE(textIn(*settings, u"OktaVerify.OrgUrl"_s), u"https://acme.okta.com"_s);
    QVERIFY(!settings->find(u"PayloadUUID"_s));
}

void TestPracticeJamfRewrite::nestedIdentifiers()
{
    const QByteArray upload =
        general("A", plist(payload("com.apple.loginwindow", "<key>SHOWFULLNAME</key><true/>")));
    for (const QString &how : {u"kept"_s, u"re-derived"_s}) {
        JamfClient client;
        QVERIFY(client.practice.setSwitch(u"jamf.nested-uuids"_s, how));
        client.signIn();
        const Plist nested = firstPayload(client, create(client, upload));
        QCOMPARE(textIn(nested, u"PayloadUUID"_s) == u"NESTED-1", how == u"kept");
    }
}

void TestPracticeJamfRewrite::unknownKeysMayBeDropped()
{
    for (const QString &how : {u"kept"_s, u"dropped"_s}) {
        JamfClient client;
        QVERIFY(client.practice.setSwitch(u"jamf.unknown-sso-keys"_s, how));
        client.signIn();
        const QByteArray id =
            create(client, general("A", plist(payload("com.apple.extensiblesso", ssoKeys()))));
        const Plist found = firstPayload(client, id);
        const Plist *sso = found.find(u"PlatformSSO"_s);
        QCOMPARE(sso->find(u"EnableRegistrationDuringSetup"_s) != nullptr, how == u"kept");
        QCOMPARE(textIn(*sso, u"AuthenticationMethod"_s), u"Password"_s);
    }
}

void TestPracticeJamfRewrite::blanksBecomeAnEmptyArray()
{
    JamfClient client;
    client.signIn();
    const auto subject = [&](const QByteArray &name, const QByteArray &blank) {
        const QByteArray keys =
            "<key>Subject</key><array>" + blank + "<array><string>CN</string></array></array>";
        const QByteArray id = create(client, general(name, plist(payload("com.acme.x", keys))));
        const Plist found = firstPayload(client, id);
        const Plist *domain = found.find(u"PayloadContent"_s)->find(u"com.acme.x"_s);
        const Plist entry = domain->find(u"Forced"_s)->array().front();
        return entry.find(u"mcx_preference_settings"_s)->find(u"Subject"_s)->array().size();
    };
    QCOMPARE(subject("one line", ""), size_t(1));
    QCOMPARE(subject("broken", "\n  "), size_t(2));
}

void TestPracticeJamfRewrite::ampersandsDecay()
{
    JamfClient client;
    client.signIn();
    const QByteArray plain = plist(
        payload("com.apple.loginwindow", "<key>LoginwindowText</key><string>R&amp;D</string>"));
    const base::Reply refused =
        client.send(Method::Post, place + '0', document(general("A", plain)));
    QCOMPARE(refused.status, 409);
    QCOMPARE(errorOf(refused), u"Unable to update the database"_s);
    const QByteArray cdata = plist(payload(
        "com.apple.loginwindow", "<key>LoginwindowText</key><string><![CDATA[R&D]]></string>"));
    const QByteArray id = create(client, general("A", cdata));
    const auto text = [&] { return textIn(firstPayload(client, id), u"LoginwindowText"_s); };
    QCOMPARE(text(), u"R&amp;D"_s);
    const QByteArray scope = document("<scope><all_computers>false</all_computers></scope>");
    QCOMPARE(client.send(Method::Put, place + id, scope).status, 201);
    QCOMPARE(text(), u"R&D"_s);
    QCOMPARE(client.send(Method::Put, place + id, scope).status, 409);
}

void TestPracticeJamfRewrite::scepReadBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<bool>("showsUrl");
    QTest::newRow("the marker only") << u"marker-only"_s << u"$MSSCEPCHALLENGE"_s << false;
    QTest::newRow("no challenge at all") << u"absent"_s << QString() << false;
    QTest::newRow("the fields too") << u"shown"_s << u"$MSSCEPCHALLENGE"_s << true;
}

void TestPracticeJamfRewrite::scepReadBack()
{
    QFETCH(QString, how);
    QFETCH(QString, challenge);
    QFETCH(bool, showsUrl);
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.scep-read-back"_s, how));
    client.signIn();
    const QByteArray scep = payload("com.apple.security.scep", scepKeys("$MSSCEPCHALLENGE"));
    const QByteArray id = create(client, general("SCEP", plist(scep)));
    QVERIFY(client.practice.byHand("jamf.scep-profile"));
    const Plist found = firstPayload(client, id);
    const Plist *keys = found.find(u"PayloadContent"_s);
    QCOMPARE(textIn(*keys, u"Challenge"_s), challenge);
    QCOMPARE(keys->find(u"ChallengeURL"_s) != nullptr, showsUrl);
    const QByteArray password = client.practice.secrets().value("scep.password");
    QVERIFY(!client.get(place + id).body.contains(password));
}

void TestPracticeJamfRewrite::aLostMarkerIsSetByHand()
{
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.scep-marker"_s, u"lost"_s));
    client.signIn();
    const QByteArray scep = payload("com.apple.security.scep", scepKeys("$MSSCEPCHALLENGE"));
    const QByteArray id = create(client, general("SCEP", plist(scep)));
    const auto challenge = [&] {
        return textIn(*firstPayload(client, id).find(u"PayloadContent"_s), u"Challenge"_s);
    };
    QCOMPARE(challenge(), QString());
    QVERIFY(client.practice.byHand("jamf.scep-profile"));
    QCOMPARE(challenge(), u"$MSSCEPCHALLENGE"_s);
}

void TestPracticeJamfRewrite::aConsoleEditMayRename()
{
    for (const QString &how : {u"no"_s, u"yes"_s}) {
        JamfClient client;
        QVERIFY(client.practice.setSwitch(u"jamf.console-new-uuids"_s, how));
        client.signIn();
        const QByteArray scep = payload("com.apple.security.scep", scepKeys("$MSSCEPCHALLENGE"));
        const QByteArray id = create(client, general("SCEP", plist(scep)));
        const QString before = textIn(stored(client, id), u"PayloadIdentifier"_s);
        QVERIFY(client.practice.byHand("jamf.scep-profile"));
        QCOMPARE(textIn(stored(client, id), u"PayloadIdentifier"_s) != before, how == u"yes");
    }
}

void TestPracticeJamfRewrite::redistributionShowsInTheSubject()
{
    for (const QString &how : {u"present"_s, u"absent"_s}) {
        JamfClient client;
        QVERIFY(client.practice.setSwitch(u"jamf.redistribution-suffix"_s, how));
        client.signIn();
        const QByteArray subject =
            "<key>Subject</key><array><array><array><string>CN</string><string>$COMPUTERNAME ODA "
            "$UDID</string></array></array></array>";
        QByteArray keys = scepKeys("$MSSCEPCHALLENGE");
        keys.replace("<key>Challenge", subject + "<key>Challenge");
        const QByteArray id =
            create(client, general("SCEP", plist(payload("com.apple.security.scep", keys))));
        const QByteArray suffix = "$UDID $PROFILE_IDENTIFIER";
        QVERIFY(!client.get(place + id).body.contains(suffix));
        QVERIFY(client.practice.byHand("jamf.scep-profile"));
        QCOMPARE(client.get(place + id).body.contains(suffix), how == u"present");
    }
}

void TestPracticeJamfRewrite::aStaticChallengeMayBeMasked()
{
    JamfClient client;
    client.signIn();
    const QByteArray scep = payload("com.apple.security.scep", scepKeys("shared-secret"));
    const QByteArray id = create(client, general("SCEP", plist(scep)));
    QVERIFY(client.get(place + id).body.contains("shared-secret"));
    QVERIFY(client.practice.setSwitch(u"jamf.static-challenge"_s, u"masked"_s));
    QVERIFY(!client.get(place + id).body.contains("shared-secret"));
}

void TestPracticeJamfRewrite::aPutKeepsOrLosesIdentifiers()
{
    JamfClient client;
    client.signIn();
    const QByteArray login = payload("com.apple.loginwindow", "<key>SHOWFULLNAME</key><true/>");
    const QByteArray id = create(client, general("A", plist(login)));
    const auto identifiers = [&] {
        return client.practice.state()[u"jamf"_s][u"profiles"_s][u"A"_s][u"identifiers"_s]
            .toString();
    };
    const QByteArray uuid = textIn(stored(client, id), u"PayloadIdentifier"_s).toUtf8();
    const auto put = [&](const QByteArray &with) {
        return client.send(Method::Put, place + id, document(general("A", plist(login, with))));
    };
    QCOMPARE(put(uuid).status, 201);
    QCOMPARE(identifiers(), u"kept"_s);
    QCOMPARE(put("ANOTHER").status, 201);
    QCOMPARE(identifiers(), u"lost"_s);
    QCOMPARE(textIn(stored(client, id), u"PayloadIdentifier"_s), u"ANOTHER"_s);
}

QTEST_GUILESS_MAIN(TestPracticeJamfRewrite)
#include "tst_practice_jamf_rewrite.moc"
