// SPDX-License-Identifier: MIT
#include "jamf_side.h"
#include "recipe/jamf_facts.h"

#include "base/plist.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

base::Plist text(const QString &value) { return base::Plist{value}; }

QString profileWith(const QString &type, const base::Plist::Dict &content)
{
    base::Plist payload;
    payload.set(u"PayloadType"_s, text(type));
    for (const auto &[key, value] : content)
        payload.set(key, value);
    base::Plist profile;
    profile.set(u"PayloadContent"_s, base::Plist{base::Plist::Array{payload}});
    return QString::fromUtf8(base::writePlist(profile).value());
}

QString scep(const QString &url)
{
    const base::Plist content{base::Plist::Dict{{u"URL"_s, text(url)}}};
    return profileWith(u"com.apple.security.scep"_s, {{u"PayloadContent"_s, content}});
}

QString sso(const QString &extension)
{
    return profileWith(u"com.apple.extensiblesso"_s,
                       {{u"ExtensionIdentifier"_s, text(extension)},
                        {u"Type"_s, text(u"Redirect"_s)},
                        {u"PlatformSSO"_s, base::Plist{base::Plist::Dict{{u"AuthenticationMethod"_s,
                                                                          text(u"Password"_s)}}}}});
}

const QString oktaExtension = u"com.okta.mobile.auth-service-extension"_s;
const QString ownUrl = u"https://acme.okta.com/pki/x/scep/rac1"_s;

/// Facts of a tenant with profiles, each as its reading gives it.
class Profiles
{
public:
    Facts facts;

    Profiles() { facts.decisions.orgHost = u"acme.okta.com"_s; }

    void add(const QString &id, const QString &payload, bool ours = false)
    {
        const QByteArray type = payload.contains(u"security.scep"_s) ? "com.apple.security.scep"
                                                                     : "com.apple.extensiblesso";
        m_list += QJsonObject{{u"id"_s, id}, {u"name"_s, u"P"_s + id}};
        set("jamf.profiles", m_list);
        set("jamf.profile/" + id.toUtf8(),
            QJsonObject{
                {u"id"_s, id},
                {u"description"_s, ours ? u"Made by Latchkey for acme.okta.com"_s : QString()},
                {u"types"_s, QJsonArray{QString::fromLatin1(type)}},
                {u"payload"_s, payload}});
    }
    void set(const QByteArray &key, const QJsonValue &value)
    {
        facts.readings.insert_or_assign(key, Fact{tenant::Value(value), facts.now});
    }
    void wrote(const StepId &step, const QByteArray &object)
    {
        Written written;
        written.number = int(facts.written.size()) + 1;
        written.step = step;
        written.object = object;
        written.outcome = Outcome::Proved;
        facts.written.push_back(written);
    }

private:
    QJsonArray m_list;
};

} // namespace

class TestJamfFacts : public QObject
{
    Q_OBJECT

private slots:
    void profileNeedsAsksForEachOnce();
    void scepUrl_data();
    void scepUrl();
    void ourScepProfileGoesFirst();
    void ssoProfile();
    void writtenProfileGoesFirst();
    void pilotMacsOfTheInventory();
    void serialsAreUpperCaseAndOnce();
};

void TestJamfFacts::profileNeedsAsksForEachOnce()
{
    Profiles profiles;
    QCOMPARE(profileNeeds(profiles.facts).front().key, QByteArray("jamf.profiles"));
    profiles.set("jamf.profiles",
                 QJsonArray{QJsonObject{{u"id"_s, u"1"_s}}, QJsonObject{{u"id"_s, u"../2"_s}}, 7});
    const auto missing = profileNeeds(profiles.facts);
    QCOMPARE(missing.size(), size_t(1));
    QCOMPARE(missing.front().key, QByteArray("jamf.profile/1"));
    profiles.set("jamf.profile/1", QJsonValue());
    QVERIFY(profileNeeds(profiles.facts).empty());
}

void TestJamfFacts::scepUrl_data()
{
    QTest::addColumn<QString>("inProfile");
    QTest::addColumn<QString>("custom");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of this org") << ownUrl << QString() << ownUrl;
    QTest::newRow("of another org")
        << u"https://other.okta.com/pki/x/scep/rac1"_s << QString() << QString();
    QTest::newRow("of a host that only begins like it")
        << u"https://acme.okta.com.evil.example/pki"_s << QString() << QString();
    QTest::newRow("of the custom domain")
        << u"https://id.acme.com/pki/x/scep/rac1"_s << u"id.acme.com"_s
        << u"https://id.acme.com/pki/x/scep/rac1"_s;
    QTest::newRow("no URL") << QString() << QString() << QString();
}

void TestJamfFacts::scepUrl()
{
    QFETCH(QString, inProfile);
    QFETCH(QString, custom);
    Profiles profiles;
    QVERIFY(profiles.facts.decisions.set(u"okta.custom-domain"_s, custom));
    profiles.add(u"1"_s, scep(inProfile));
    QTEST(scepUrlInJamf(profiles.facts), "expected");
}

void TestJamfFacts::ourScepProfileGoesFirst()
{
    Profiles profiles;
    profiles.add(u"1"_s, scep(ownUrl + u'1'));
    QCOMPARE(scepProfileId(profiles.facts), QByteArray("1"));
    profiles.add(u"2"_s, scep(ownUrl + u'2'), true);
    QCOMPARE(scepProfileId(profiles.facts), QByteArray("2"));
    QCOMPARE(scepUrlInJamf(profiles.facts), ownUrl + u'2');
}

void TestJamfFacts::ssoProfile()
{
    Profiles profiles;
    profiles.add(u"1"_s, sso(u"com.microsoft.CompanyPortalMac.ssoextension"_s));
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray());
    profiles.add(u"2"_s, sso(oktaExtension));
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray("2"));
    profiles.add(u"3"_s, sso(oktaExtension));
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray());
    profiles.add(u"4"_s, sso(oktaExtension), true);
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray("4"));
}

void TestJamfFacts::writtenProfileGoesFirst()
{
    Profiles profiles;
    profiles.add(u"1"_s, sso(oktaExtension), true);
    profiles.add(u"2"_s, sso(oktaExtension), true);
    profiles.wrote("jamf.sso-profile", "2");
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray("2"));
    profiles.set("jamf.profile/2", QJsonValue());
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray("1"));
    profiles.facts.written.back().outcome = Outcome::Undone;
    QCOMPARE(ssoProfileId(profiles.facts), QByteArray("1"));
}

void TestJamfFacts::pilotMacsOfTheInventory()
{
    Profiles profiles;
    QVERIFY(profiles.facts.decisions.set(u"pilot.serials"_s, u"C02A,C02B,C02C"_s));
    QCOMPARE(pilotNeeds(profiles.facts).size(), size_t(3));
    profiles.set("jamf.pilot/C02A", QJsonObject{{u"id"_s, u"1"_s},
                                                {u"serial"_s, u"C02A"_s},
                                                {u"reportedAt"_s, u"2026-11-20T10:00:00Z"_s}});
    profiles.set("jamf.pilot/C02B", QJsonValue());
    profiles.set("jamf.pilot/C02C", QJsonArray{1});
    QVERIFY(pilotNeeds(profiles.facts).empty());
    const auto macs = pilotMacs(profiles.facts);
    QCOMPARE(macs.size(), size_t(1));
    QCOMPARE(macs.front().reportedAt,
             QDateTime(QDate(2026, 11, 20), QTime(10, 0), QTimeZone::utc()));
}

void TestJamfFacts::serialsAreUpperCaseAndOnce()
{
    Profiles profiles;
    profiles.facts.answers["jamf.scope-pilot"] =
        QJsonObject{{u"serials"_s, QJsonArray{u"c02a "_s, u"C02A"_s, QString(), 7}}};
    QCOMPARE(pilotSerials(profiles.facts), QStringList{u"C02A"_s});
}

QTEST_GUILESS_MAIN(TestJamfFacts)
#include "tst_jamf_facts.moc"
