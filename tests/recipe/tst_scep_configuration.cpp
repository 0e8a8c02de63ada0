// SPDX-License-Identifier: MIT
#include "pilot_facts.h"
#include "recipe/scep_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString kScep = u"https://acme.okta.com/pki/3f1c9a0d/scep/rac1"_s;
const QString kChallenge =
    u"https://acme.okta.com/api/v1/certificateAuthorities/3f1c/registrationAuthorities/rac1/challenge"_s;

Verdict judged(const Facts &facts) { return steps::scepConfiguration().judge(facts); }

QJsonObject answer(bool probe = false)
{
    QJsonObject said{{u"scep-url"_s, kScep}, {u"challenge-url"_s, kChallenge}};
    if (probe)
        said[u"probe-challenge"_s] = true;
    return said;
}

/// Facts with everything said and taken, and no profile in Jamf Pro.
Facts saidFacts(const QJsonObject &said = answer())
{
    Facts facts = freshFacts();
    putFact(facts, "okta.well-known",
            QJsonObject{{u"host"_s, u"acme.okta.com"_s}, {u"customHost"_s, u"id.acme.com"_s}});
    putFact(facts, "jamf.profiles", QJsonArray());
    facts.secrets = {"scep.user", "scep.password"};
    facts.answers["scep.configuration"] = said;
    return facts;
}

void putServer(Facts &facts, const QString &notAfter = u"2036-01-01T00:00:00Z"_s)
{
    putFact(facts, "scep.caps",
            QJsonObject{{u"status"_s, 200}, {u"capabilities"_s, QJsonArray{u"SHA-256"_s}}});
    putFact(facts, "scep.ca",
            QJsonObject{{u"status"_s, 200},
                        {u"certificates"_s, QJsonArray{QJsonObject{{u"subject"_s, u"CN=Acme CA"_s},
                                                                   {u"fingerprint"_s, u"AB:CD"_s},
                                                                   {u"notAfter"_s, notAfter}}}}});
}

/// A SCEP profile in Jamf Pro that somebody made, with that URL.
void putProfile(Facts &facts, const QString &url)
{
    const QString payload =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict>"
        "<key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array><dict>"
        "<key>PayloadType</key><string>com.apple.security.scep</string><key>PayloadContent</"
        "key><dict>"
        "<key>URL</key><string>%1</string></dict></dict></array></dict></plist>"_s.arg(url);
    putFact(facts, "jamf.profiles",
            QJsonArray{QJsonObject{{u"id"_s, u"5"_s}, {u"name"_s, u"SCEP"_s}}});
    putFact(facts, "jamf.profile/5",
            QJsonObject{{u"id"_s, u"5"_s},
                        {u"name"_s, u"SCEP"_s},
                        {u"types"_s, QJsonArray{u"com.apple.security.scep"_s}},
                        {u"payload"_s, payload}});
}

std::vector<QByteArray> wants(const Facts &facts)
{
    const Plan plan = steps::scepConfiguration().plan(facts);
    return plan.ask ? plan.ask->wants : std::vector<QByteArray>{"no ask"};
}

std::vector<QByteArray> secretsWanted(const Facts &facts)
{
    const Plan plan = steps::scepConfiguration().plan(facts);
    return plan.ask ? plan.ask->secrets : std::vector<QByteArray>{"no ask"};
}

} // namespace

class TestScepConfiguration : public QObject
{
    Q_OBJECT
private slots:
    void asksWhenNothingIsKnown();
    void staticAsksForOther();
    void needsInOrder();
    void challengeOnlyWithConsent_data();
    void challengeOnlyWithConsent();
    void challengeIsUntriedUntilOneAnswers();
    void addresses_data();
    void addresses();
    void swappedAddressesAreNamed();
    void secretsAreWantedOnce();
    void judgesServer_data();
    void judgesServer();
    void judgesChallenge_data();
    void judgesChallenge();
    void takesWhatJamfHas();
    void newAnswerBeatsJamf();
    void expiresSoon();
    void serverNotReached();
};

void TestScepConfiguration::asksWhenNothingIsKnown()
{
    Facts facts = saidFacts({});
    facts.secrets.clear();
    const Verdict verdict = judged(facts);
    QCOMPARE(standing(verdict), u"waiting"_s);
    QVERIFY(!verdict.advice.isEmpty());
    const Ask ask = *steps::scepConfiguration().plan(facts).ask;
    QCOMPARE(ask.wants, (std::vector<QByteArray>{"scep-url", "challenge-url"}));
    QCOMPARE(ask.secrets, (std::vector<QByteArray>{"scep.user", "scep.password"}));
    QVERIFY(ask.menuPath.english().startsWith(
        u"Security > Device Integrations > Device Access > Add SCEP configuration"_s));
    QVERIFY(ask.menuPath.english().contains(u"Generic"_s));
    QVERIFY(ask.why.english().contains(u"Endpoint management"_s));
    QVERIFY(!ask.check.isEmpty());
    QVERIFY(steps::scepConfiguration().plan(facts).changes.empty());
}

void TestScepConfiguration::staticAsksForOther()
{
    Facts facts = saidFacts({});
    QVERIFY(facts.decisions.set(u"scep.mode"_s, u"static"_s).has_value());
    QCOMPARE(wants(facts), std::vector<QByteArray>{"scep-url"});
    QCOMPARE(secretsWanted(facts), std::vector<QByteArray>{"scep.secret"});
    facts.answers["scep.configuration"] = {{u"scep-url"_s, kScep}, {u"probe-challenge"_s, true}};
    facts.secrets = {"scep.secret", "scep.user", "scep.password"};
    QCOMPARE(keysOf(steps::scepConfiguration().needs(facts)),
             (QByteArrayList{"scep.caps", "scep.ca"}));
    putServer(facts);
    QCOMPARE(standing(judged(facts)), u"met"_s);
}

void TestScepConfiguration::needsInOrder()
{
    const Step step = steps::scepConfiguration();
    Facts facts = saidFacts({});
    facts.readings.clear();
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"okta.well-known"});
    putFact(facts, "okta.well-known", QJsonObject{{u"host"_s, u"acme.okta.com"_s}});
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"jamf.profiles"});
    putFact(facts, "jamf.profiles", QJsonArray());
    QVERIFY(step.needs(facts).empty());
    putProfile(facts, kScep);
    facts.readings.erase("jamf.profile/5");
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"jamf.profile/5"});
    putProfile(facts, kScep);
    const auto needs = step.needs(facts);
    QCOMPARE(keysOf(needs), (QByteArrayList{"scep.caps", "scep.ca"}));
    QCOMPARE(needs[0].first.origin, QByteArray("https://acme.okta.com"));
    QCOMPARE(needs[0].first.target, QByteArray("/pki/3f1c9a0d/scep/rac1?operation=GetCACaps"));
    putServer(facts);
    QVERIFY(step.needs(facts).empty());
}

void TestScepConfiguration::challengeOnlyWithConsent_data()
{
    QTest::addColumn<QJsonValue>("consent");
    QTest::addColumn<bool>("hasSecrets");
    QTest::addColumn<bool>("probes");
    QTest::newRow("not asked for") << QJsonValue(QJsonValue::Undefined) << true << false;
    QTest::newRow("refused") << QJsonValue(false) << true << false;
    QTest::newRow("a word in its place") << QJsonValue(u"yes"_s) << true << false;
    QTest::newRow("asked for") << QJsonValue(true) << true << true;
    QTest::newRow("asked for without a password") << QJsonValue(true) << false << false;
}

void TestScepConfiguration::challengeOnlyWithConsent()
{
    QFETCH(QJsonValue, consent);
    QFETCH(bool, hasSecrets);
    QFETCH(bool, probes);
    QJsonObject said = answer();
    if (!consent.isUndefined())
        said[u"probe-challenge"_s] = consent;
    Facts facts = saidFacts(said);
    if (!hasSecrets)
        facts.secrets = {"scep.user"};
    putServer(facts);
    const auto needs = steps::scepConfiguration().needs(facts);
    QCOMPARE(keysOf(needs), probes ? QByteArrayList{"scep.challenge"} : QByteArrayList());
    if (probes)
        QCOMPARE(needs[0].first.credential, base::Credential::ScepChallenge);
    putFact(facts, "scep.challenge", QJsonObject{{u"status"_s, 200}, {u"challenge"_s, true}});
    QVERIFY(steps::scepConfiguration().needs(facts).empty());
}

void TestScepConfiguration::challengeIsUntriedUntilOneAnswers()
{
    Facts facts = saidFacts();
    putServer(facts);
    QVERIFY(steps::isChallengeUntried(facts));
    putFact(facts, "scep.challenge", QJsonObject{{u"status"_s, 401}, {u"challenge"_s, false}});
    QVERIFY(steps::isChallengeUntried(facts));
    putFact(facts, "scep.challenge", QJsonObject{{u"status"_s, 200}, {u"challenge"_s, true}});
    QVERIFY(!steps::isChallengeUntried(facts));
    Facts lacking = saidFacts();
    lacking.secrets = {"scep.user"};
    QVERIFY(!steps::isChallengeUntried(lacking)); // there is nothing to try it with
}

void TestScepConfiguration::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &url, bool good = false) {
        QTest::newRow(name) << url << good;
    };
    row("Okta's form", kScep, true);
    row("white space around it", u"  "_s + kScep + u"\n"_s, true);
    row("the custom domain", u"https://id.acme.com/pki/3f1c/scep/rac1"_s, true);
    row("capitals in the host", u"https://ACME.okta.com/pki/3f1c/scep/rac1"_s, true);
    row("its own port", u"https://acme.okta.com:443/pki/3f1c/scep/rac1"_s, true);
    row("http", u"http://acme.okta.com/pki/3f1c/scep/rac1"_s);
    row("another host", u"https://evil.example/pki/3f1c/scep/rac1"_s);
    row("a host that begins alike", u"https://acme.okta.com.evil.example/pki/3f1c/scep/rac1"_s);
    row("another port", u"https://acme.okta.com:8443/pki/3f1c/scep/rac1"_s);
    row("a name and password in it", u"https://u:p@acme.okta.com/pki/3f1c/scep/rac1"_s);
    row("another path", u"https://acme.okta.com/scep/rac1"_s);
    row("only a path", u"/pki/3f1c/scep/rac1"_s);
    row("only a host", u"https://acme.okta.com"_s);
    row("a query", kScep + u"?operation=GetCACert"_s);
    row("a fragment", kScep + u"#x"_s);
    row("dots that climb", u"https://acme.okta.com/pki/../scep/rac1"_s);
    row("an ampersand", u"https://acme.okta.com/pki/3f1c/scep/a&b"_s);
    row("markup", u"https://acme.okta.com/pki/3f1c/scep/<b>"_s);
    row("the challenge URL", kChallenge);
    row("words", u"not an address"_s);
    row("a million characters", u"https://acme.okta.com/pki/3f1c/scep/"_s + QString(1000000, u'a'));
    row("a zero byte", u"https://acme.okta.com/pki/3f1c/scep/a"_s + QChar(0));
    row("a file", u"file:///etc/passwd"_s);
}

void TestScepConfiguration::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    QJsonObject said = answer();
    said[u"scep-url"_s] = url;
    Facts facts = saidFacts(said);
    QCOMPARE(!scepUrl(facts).isEmpty(), good);
    QCOMPARE(!steps::scepConfiguration().needs(facts).empty(), good);
    if (good)
        return;
    const Verdict verdict = judged(facts);
    QCOMPARE(standing(verdict), u"unmet"_s);
    QVERIFY(!verdict.advice.isEmpty());
    QVERIFY(sentences(verdict).size() < 2000);
    QVERIFY(wants(facts).front() == "scep-url");
}

void TestScepConfiguration::swappedAddressesAreNamed()
{
    Facts facts = saidFacts({{u"scep-url"_s, kChallenge}, {u"challenge-url"_s, kScep}});
    QVERIFY(judged(facts).advice.english().contains(u"Exchange"_s));
    facts.answers["scep.configuration"] = {{u"scep-url"_s, kScep}, {u"challenge-url"_s, kScep}};
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
    QVERIFY(challengeUrl(facts).isEmpty());
    facts.answers["scep.configuration"] = {{u"scep-url"_s, kScep}};
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QCOMPARE(wants(facts), std::vector<QByteArray>{"challenge-url"});
    facts.answers["scep.configuration"] = {{u"scep-url"_s, 17}, {u"challenge-url"_s, QJsonArray()}};
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
}

void TestScepConfiguration::secretsAreWantedOnce()
{
    Facts facts = saidFacts();
    putServer(facts);
    facts.secrets = {"scep.user"};
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QVERIFY(judged(facts).advice.english().contains(u"scep.password"_s));
    QCOMPARE(secretsWanted(facts), std::vector<QByteArray>{"scep.password"});
    QVERIFY(wants(facts).empty());
    putProfile(facts, kScep);
    QCOMPARE(standing(judged(facts)), u"met"_s);
}

void TestScepConfiguration::judgesServer_data()
{
    QTest::addColumn<QJsonValue>("certificate");
    QTest::addColumn<QString>("standing");
    const auto until = [](const QString &end) {
        return QJsonValue(QJsonObject{{u"subject"_s, u"CN=Acme CA"_s}, {u"notAfter"_s, end}});
    };
    QTest::newRow("good for years") << until(u"2036-01-01T00:00:00Z"_s) << u"met"_s;
    QTest::newRow("expired") << until(u"2026-11-24T09:00:00Z"_s) << u"unmet"_s;
    QTest::newRow("no end") << until({}) << u"unmet"_s;
    QTest::newRow("no certificate") << QJsonValue(QJsonValue::Undefined) << u"unmet"_s;
}

void TestScepConfiguration::judgesServer()
{
    QFETCH(QJsonValue, certificate);
    Facts facts = saidFacts();
    putServer(facts);
    const QJsonArray all = certificate.isUndefined() ? QJsonArray() : QJsonArray{certificate};
    putFact(facts, "scep.ca", QJsonObject{{u"status"_s, 200}, {u"certificates"_s, all}});
    const Verdict verdict = judged(facts);
    QTEST(standing(verdict), "standing");
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
    QCOMPARE(steps::scepConfiguration().plan(facts).ask.has_value(), !verdict.isGood());
}

void TestScepConfiguration::judgesChallenge_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("challenge");
    QTest::addColumn<QString>("standing");
    QTest::newRow("the page with a challenge") << 200 << true << u"met"_s;
    QTest::newRow("another page") << 200 << false << u"unmet"_s;
    QTest::newRow("wrong password") << 401 << false << u"unmet"_s;
    QTest::newRow("in trouble") << 503 << false << u"unmet"_s;
}

void TestScepConfiguration::judgesChallenge()
{
    QFETCH(int, status);
    QFETCH(bool, challenge);
    Facts facts = saidFacts(answer(true));
    putServer(facts);
    putFact(facts, "scep.challenge",
            QJsonObject{{u"status"_s, status}, {u"challenge"_s, challenge}});
    const Verdict verdict = judged(facts);
    QTEST(standing(verdict), "standing");
    if (!challenge) {
        QVERIFY(verdict.advice.english().contains(u"Reset password"_s));
        QCOMPARE(secretsWanted(facts), (std::vector<QByteArray>{"scep.user", "scep.password"}));
    }
}

void TestScepConfiguration::takesWhatJamfHas()
{
    Facts facts = saidFacts({});
    facts.secrets.clear();
    putProfile(facts, kScep);
    putServer(facts);
    const Verdict verdict = judged(facts);
    QCOMPARE(standing(verdict), u"met"_s);
    QVERIFY(!verdict.stated);
    QVERIFY(sentences(verdict).contains(u"Jamf Pro"_s));
    QVERIFY(sentences(verdict).contains(u"AB:CD"_s));
    QCOMPARE(scepUrl(facts), kScep);
    QVERIFY(!steps::scepConfiguration().plan(facts).ask);
    putProfile(facts, u"https://acme.okta.com/elsewhere"_s);
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
    putProfile(facts, u"https://other.okta.com/pki/1/scep/2"_s);
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
}

void TestScepConfiguration::newAnswerBeatsJamf()
{
    Facts facts = saidFacts();
    putProfile(facts, u"https://acme.okta.com/pki/old/scep/rac0"_s);
    QCOMPARE(scepUrl(facts), kScep);
    facts.secrets.clear();
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    facts.answers["scep.configuration"] = {{u"scep-url"_s, u"nonsense"_s}};
    QVERIFY(scepUrl(facts).isEmpty());
}

void TestScepConfiguration::expiresSoon()
{
    Facts facts = saidFacts();
    putServer(facts, u"2026-12-20T00:00:00Z"_s);
    QCOMPARE(standing(judged(facts)), u"met"_s);
    QVERIFY(sentences(judged(facts)).contains(u"ends soon"_s));
}

void TestScepConfiguration::serverNotReached()
{
    Facts facts = saidFacts(answer(true));
    putServer(facts);
    failFact(facts, "scep.ca", base::Fault::Timeout);
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
    QVERIFY(!steps::scepConfiguration().plan(facts).ask);
    putServer(facts);
    failFact(facts, "scep.caps", base::Fault::Timeout);
    putFact(facts, "scep.challenge", QJsonObject{{u"status"_s, 200}, {u"challenge"_s, true}});
    QCOMPARE(standing(judged(facts)), u"met"_s);
    failFact(facts, "scep.challenge", base::Fault::Timeout);
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
}

QTEST_GUILESS_MAIN(TestScepConfiguration)
#include "tst_scep_configuration.moc"
