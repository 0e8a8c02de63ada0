// SPDX-License-Identifier: MIT
#include "tenant/jamf/profiles.h"

#include "base/plist.h"
#include "base/secret.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray salt = "salt";

base::Reply reply(int status, const QByteArray &body) { return {status, {}, body, {}}; }

base::Plist text(const QString &value) { return base::Plist{value}; }

/// A profile's property list with one payload of that type.
QByteArray plistWith(const QString &type, base::Plist::Dict content)
{
    base::Plist payload;
    payload.set(u"PayloadType"_s, text(type));
    payload.set(u"PayloadContent"_s, base::Plist{std::move(content)});
    base::Plist profile;
    profile.set(u"PayloadDisplayName"_s, text(u"P"_s));
    profile.set(u"PayloadContent"_s, base::Plist{base::Plist::Array{payload}});
    return base::writePlist(profile).value();
}

QByteArray scep(const QString &challenge)
{
    base::Plist::Dict content{{u"URL"_s, text(u"https://acme.okta.com/pki/x/scep/rac1"_s)}};
    if (!challenge.isNull())
        content.emplace_back(u"Challenge"_s, text(challenge));
    return plistWith(u"com.apple.security.scep"_s, content);
}

/// A profile as the Classic API gives it.
QByteArray page(const QByteArray &payloads, const QByteArray &scope = {},
                const QByteArray &general = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><os_x_configuration_profile><general>"
           "<id>7</id><name>Okta SCEP</name><description>Made by Latchkey for acme.okta.com"
           "</description><level>System</level><user_removable>false</user_removable>"
           "<distribution_method>Install Automatically</distribution_method>"
           "<category><id>-1</id><name>No category assigned</name></category>"
           "<uuid>AB-1</uuid><payloads>" +
           QString::fromUtf8(payloads).toHtmlEscaped().toUtf8() + "</payloads>" + general +
           "</general><scope>" + scope + "</scope></os_x_configuration_profile>";
}

base::Result<QJsonValue> read(const QByteArray &body, int status = 200)
{
    const tenant::Reading reading = jamf::profile("7", salt);
    const auto reader = reading.open();
    const auto next = reader->take(reply(status, body));
    if (!next)
        return base::fail(next.error());
    return std::get<QJsonValue>(reader->finish());
}

} // namespace

class TestJamfProfiles : public QObject
{
    Q_OBJECT

private slots:
    void readsAProfile();
    void challenge_data();
    void challenge();
    void keepsNoSecret();
    void scope_data();
    void scope();
    void findsEntities();
    void unreadablePayloads_data();
    void unreadablePayloads();
    void readsWhatIsSigned_data();
    void readsWhatIsSigned();
    void badAnswers_data();
    void badAnswers();
    void goneIsNull();
    void readsTheList();
    void whatIsNoWholeListTellsNothing_data();
    void whatIsNoWholeListTellsNothing();
    void writesInSchemaOrder();
    void writesOneSectionOnly();
    void payloadSurvivesTheWay();
};

void TestJamfProfiles::readsAProfile()
{
    const auto profile = read(page(scep(u"$MSSCEPCHALLENGE"_s)));
    QVERIFY(profile);
    const QJsonObject object = profile->toObject();
    QCOMPARE(object[u"id"_s].toString(), u"7"_s);
    QCOMPARE(object[u"name"_s].toString(), u"Okta SCEP"_s);
    QCOMPARE(object[u"description"_s].toString(), u"Made by Latchkey for acme.okta.com"_s);
    QCOMPARE(object[u"level"_s].toString(), u"System"_s);
    QCOMPARE(object[u"category"_s].toString(), QString());
    QCOMPARE(object[u"uuid"_s].toString(), u"AB-1"_s);
    QCOMPARE(object[u"removable"_s], QJsonValue(false));
    QCOMPARE(object[u"distribution"_s].toString(), u"Install Automatically"_s);
    QCOMPARE(object[u"types"_s].toArray(), QJsonArray{u"com.apple.security.scep"_s});
    QCOMPARE(object[u"readable"_s], QJsonValue(true));
    const auto plist = base::readPlist(object[u"payload"_s].toString().toUtf8());
    QVERIFY(plist);
    QCOMPARE(plist->find(u"PayloadContent"_s)->array().size(), size_t(1));
}

void TestJamfProfiles::challenge_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("digest");
    QTest::newRow("the marker of a dynamic challenge")
        << scep(u"$MSSCEPCHALLENGE"_s) << u"marker"_s << QString();
    QTest::newRow("a literal one gives its digest")
        << scep(u"s3cret"_s) << u"literal"_s
        << QString::fromLatin1(base::Secret(QByteArray("s3cret")).digest(salt));
    QTest::newRow("none in a SCEP payload") << scep(QString()) << u"absent"_s << QString();
    QTest::newRow("an empty one counts as none") << scep(u""_s) << u"absent"_s << QString();
    QTest::newRow("no SCEP payload at all")
        << plistWith(u"com.apple.loginwindow"_s, {{u"Challenge"_s, text(u"x"_s)}}) << u"none"_s
        << QString();
}

void TestJamfProfiles::challenge()
{
    QFETCH(QByteArray, payload);
    const auto profile = read(page(payload));
    QVERIFY(profile);
    QTEST((*profile)[u"challenge"_s].toString(), "kind");
    QTEST((*profile)[u"challengeDigest"_s].toString(), "digest");
}

void TestJamfProfiles::keepsNoSecret()
{
    base::Plist::Dict inner{{u"RegistrationToken"_s, text(u"canary-1"_s)},
                            {u"UserPassword"_s, text(u"canary-2"_s)},
                            {u"OktaVerify.PasswordSyncClientID"_s, text(u"0oa-kept"_s)}};
    base::Plist::Dict content{
        {u"Challenge"_s, text(u"canary-3"_s)},
        {u"PayloadContent"_s, base::Plist{QByteArray("canary-4")}},
        {u"Nested"_s, base::Plist{base::Plist::Array{base::Plist{inner}}}},
        {u"Password"_s, base::Plist{base::Plist::Array{text(u"canary-5"_s)}}}};
    const auto profile = read(page(plistWith(u"com.apple.security.scep"_s, content)));
    QVERIFY(profile);
    const QString all = (*profile)[u"payload"_s].toString();
    QVERIFY(!all.contains(u"canary"_s));
    QVERIFY(!all.toUtf8().contains(QByteArray("canary-4").toBase64()));
    QVERIFY(all.contains(u"0oa-kept"_s));
    QVERIFY(all.contains(jamf::redactedText()));
}

void TestJamfProfiles::scope_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QJsonObject>("expected");
    const auto scopeOf = [](bool all, const QJsonArray &computers, const QJsonArray &groups,
                            const QJsonArray &exclusions, bool more, bool others = false) {
        return QJsonObject{{u"allComputers"_s, all}, {u"computers"_s, computers},
                           {u"groups"_s, groups},    {u"exclusions"_s, exclusions},
                           {u"others"_s, others},    {u"more"_s, more}};
    };
    const QJsonObject pilot{{u"id"_s, u"3"_s}, {u"name"_s, u"Pilot"_s}};
    QTest::newRow("empty") << QByteArray() << scopeOf(false, {}, {}, {}, false);
    QTest::newRow("all computers")
        << QByteArray("<all_computers>true</all_computers>") << scopeOf(true, {}, {}, {}, false);
    QTest::newRow("groups and exclusions")
        << QByteArray("<computers><computer><id>9</id></computer></computers><computer_groups>"
                      "<computer_group><id>3</id><name>Pilot</name></computer_group>"
                      "</computer_groups><limitations><users/><network_segments/></limitations>"
                      "<exclusions><computer_groups><computer_group><id>3</id><name>Pilot</name>"
                      "</computer_group></computer_groups><buildings/></exclusions>")
        << scopeOf(false, {u"9"_s}, {pilot}, {pilot}, false);
    QTest::newRow("a building is more")
        << QByteArray("<buildings><building><id>1</id></building></buildings>")
        << scopeOf(false, {}, {}, {}, true, true);
    QTest::newRow("a limitation is more")
        << QByteArray("<limitations><users><user><name>a</name></user></users></limitations>")
        << scopeOf(false, {}, {}, {}, true);
    QTest::newRow("an excluded computer is more")
        << QByteArray(
               "<exclusions><computers><computer><id>1</id></computer></computers></exclusions>")
        << scopeOf(false, {}, {}, {}, true);
    QTest::newRow("all users is more") << QByteArray("<all_jss_users>true</all_jss_users>")
                                       << scopeOf(false, {}, {}, {}, true, true);
}

void TestJamfProfiles::scope()
{
    QFETCH(QByteArray, scope);
    const auto profile = read(page(scep(u"$MSSCEPCHALLENGE"_s), scope));
    QVERIFY(profile);
    QTEST((*profile)[u"scope"_s].toObject(), "expected");
}

void TestJamfProfiles::findsEntities()
{
    const auto clean = read(page(scep(u"a"_s)));
    QCOMPARE((*clean)[u"entities"_s], QJsonValue(false));
    const auto poisoned = read(page(plistWith(u"x"_s, {{u"a"_s, text(u"R&D"_s)}})));
    QCOMPARE((*poisoned)[u"entities"_s], QJsonValue(true));
}

void TestJamfProfiles::unreadablePayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a signed one") << QByteArray("MIAGCSqGSIb3DQEHAqCAMIACAQExDzAN") << true;
    QTest::newRow("a cut property list")
        << QByteArray("<plist version=\"1.0\"><dict><key>a</key>") << false;
    QTest::newRow("an array at the top")
        << QByteArray("<plist version=\"1.0\"><array/></plist>") << false;
    QTest::newRow("entity declarations")
        << QByteArray("<!DOCTYPE plist [<!ENTITY a \"b\">]><plist version=\"1.0\"><dict><key>k"
                      "</key><string>&a;</string></dict></plist>")
        << false;
}

void TestJamfProfiles::unreadablePayloads()
{
    QFETCH(QByteArray, payload);
    const auto profile = read(page(payload));
    QVERIFY(profile);
    QCOMPARE((*profile)[u"readable"_s], QJsonValue(false));
    QCOMPARE((*profile)[u"payload"_s].toString(), QString());
    QTEST((*profile)[u"signed"_s].toBool(), "isSigned");
}

void TestJamfProfiles::readsWhatIsSigned_data()
{
    const QByteArray plain = plistWith(u"x"_s, {{u"a"_s, text(u"b"_s)}});
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("readable");
    QTest::newRow("in Base64") << ("0.*" + plain + "0.signature").toBase64() << true;
    QTest::newRow("as bytes") << "0.*" + plain + "0.signature" << true;
    QTest::newRow("in pieces") << ("0.*" + plain.left(60) + "\x04" + plain.mid(60)).toBase64()
                               << false;
    QTest::newRow("cut") << ("0.*" + plain.left(60)).toBase64() << false;
}

void TestJamfProfiles::readsWhatIsSigned()
{
    QFETCH(QByteArray, payload);
    const auto profile = read(page(payload));
    QVERIFY(profile);
    QCOMPARE((*profile)[u"signed"_s], QJsonValue(true));
    QTEST((*profile)[u"readable"_s].toBool(), "readable");
}

void TestJamfProfiles::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = page(scep(u"a"_s));
    QTest::newRow("cut in the middle") << good.left(good.size() / 2);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another object")
        << QByteArray("<policy><general><name>x</name></general></policy>");
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("a document type")
        << QByteArray("<!DOCTYPE x>") + good.mid(good.indexOf("<os_x"));
    QTest::newRow("too deep") << QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
    QTest::newRow("a proxy's page") << QByteArray("<html><body>Sign in</body></html>");
    QByteArray other = good;
    other.replace("<id>7</id>", "<id>8</id>");
    QTest::newRow("another profile") << other;
    QByteArray binary = good;
    binary.replace("Okta SCEP", QByteArray("\xff\xfe\x00", 3));
    QTest::newRow("bytes that are no UTF-8") << binary;
}

void TestJamfProfiles::badAnswers()
{
    QFETCH(QByteArray, body);
    const auto profile = read(body);
    QVERIFY(!profile);
    QVERIFY(!profile.error().advice.isEmpty());
}

void TestJamfProfiles::goneIsNull()
{
    const auto profile = read("<html>", 404);
    QVERIFY(profile);
    QVERIFY(profile->isNull());
}

void TestJamfProfiles::readsTheList()
{
    const auto reader = jamf::profileList().open();
    const auto next = reader->take(
        reply(200, "<os_x_configuration_profiles><size>1</size><os_x_configuration_profile>"
                   "<id>7</id><name>A &amp; B</name></os_x_configuration_profile>"
                   "</os_x_configuration_profiles>"));
    QVERIFY(next);
    QVERIFY(!*next);
    const QJsonArray expected{QJsonObject{{u"id"_s, u"7"_s}, {u"name"_s, u"A & B"_s}}};
    QCOMPARE(std::get<QJsonValue>(reader->finish()).toArray(), expected);
}

/// What is taken for "no profile" makes a second one.
void TestJamfProfiles::whatIsNoWholeListTellsNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    const QByteArray one =
        "<os_x_configuration_profile><id>7</id><name>A</name></os_x_configuration_profile>";
    const auto list = [](const QByteArray &inside) {
        return "<os_x_configuration_profiles>" + inside + "</os_x_configuration_profiles>";
    };
    QTest::newRow("none, and it says so") << list("<size>0</size>") << true;
    QTest::newRow("as many as it says") << list("<size>2</size>" + one + one) << true;
    QTest::newRow("none, and no count") << list({}) << false;
    QTest::newRow("fewer than it says") << list("<size>2</size>" + one) << false;
    QTest::newRow("all were taken out") << list("<size>1</size>") << false;
    QTest::newRow("another list") << QByteArray("<policies><size>0</size></policies>") << false;
    QTest::newRow("anything") << QByteArray("<x/>") << false;
    QTest::newRow("without an id") << list("<size>1</size><os_x_configuration_profile/>") << false;
}

void TestJamfProfiles::whatIsNoWholeListTellsNothing()
{
    QFETCH(QByteArray, body);
    const auto read = jamf::profileList().open()->take(reply(200, body));
    QTEST(bool(read), "good");
    if (!read)
        QVERIFY(!read.error().advice.isEmpty());
}

void TestJamfProfiles::writesInSchemaOrder()
{
    const base::Request request = jamf::createProfile(
        {u"Okta SCEP"_s, u"Made by Latchkey"_s, u"Okta"_s, {}, "<plist/>"}, {{"3", "4"}, {"5"}});
    QCOMPARE(request.target, QByteArray("/JSSResource/osxconfigurationprofiles/id/0"));
    QCOMPARE(request.method, base::Method::Post);
    QStringList order;
    QXmlStreamReader xml(request.body);
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && ++depth == 3)
            order += xml.name().toString();
        else if (xml.isEndElement())
            --depth;
    }
    QVERIFY(!xml.hasError());
    const QStringList expected{
        u"name"_s,           u"description"_s,   u"category"_s,           u"distribution_method"_s,
        u"user_removable"_s, u"level"_s,         u"redeploy_on_update"_s, u"payloads"_s,
        u"all_computers"_s,  u"all_jss_users"_s, u"computer_groups"_s,    u"exclusions"_s};
    QCOMPARE(order, expected);
    QVERIFY(request.body.contains("<redeploy_on_update>Newly Assigned</redeploy_on_update>"));
    QVERIFY(request.body.contains("<all_computers>false</all_computers>"));
    QVERIFY(
        request.body.contains("<computer_group><id>3</id></computer_group><computer_group><id>4"));
}

void TestJamfProfiles::writesOneSectionOnly()
{
    const base::Request general =
        jamf::updateProfileGeneral("7", {u"N"_s, u"D"_s, {}, "AB-1", "<plist/>"});
    QCOMPARE(general.method, base::Method::Put);
    QVERIFY(general.body.contains("<uuid>AB-1</uuid>"));
    QVERIFY(!general.body.contains("<scope>"));
    QVERIFY(!general.body.contains("<category>"));
    const base::Request scope = jamf::updateProfileScope("7", {{"3"}, {}});
    QVERIFY(!scope.body.contains("<general>"));
    QVERIFY(scope.body.contains("<exclusions><computer_groups"));
    QCOMPARE(jamf::deleteProfile("7").target,
             QByteArray("/JSSResource/osxconfigurationprofiles/id/7"));
}

void TestJamfProfiles::payloadSurvivesTheWay()
{
    const QByteArray plist = scep(u"ä \"quoted\" '1'"_s);
    const base::Request request = jamf::createProfile({u"N"_s, {}, {}, {}, plist}, {});
    QXmlStreamReader xml(request.body);
    QString payloads;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"payloads")
            payloads = xml.readElementText();
    }
    QCOMPARE(payloads.toUtf8().trimmed(), plist.trimmed());
}

QTEST_GUILESS_MAIN(TestJamfProfiles)
#include "tst_jamf_profiles.moc"
