// SPDX-License-Identifier: MIT
#include "tenant/scep.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

// Made for this test with openssl; the keys are gone.
const QByteArray kAuthority = QByteArray::fromBase64(
    "MIIBzTCCAXOgAwIBAgIUMvBvWzQ9pGU85NdVkW28RFl06Y4wCgYIKoZIzj0EAwIwPDEmMCQGA1UEAwwd"
    "QWNtZSBEZXZpY2UgQWNjZXNzIENBIFrDvHJpY2gxEjAQBgNVBAoMCUFjbWUsIEluYzAeFw0yNjExMjQx"
    "NjMzMzVaFw00NjExMTkxNjMzMzVaMDwxJjAkBgNVBAMMHUFjbWUgRGV2aWNlIEFjY2VzcyBDQSBaw7xy"
    "aWNoMRIwEAYDVQQKDAlBY21lLCBJbmMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARwtAUd4ddIA9WE"
    "+p8pdEIng3TK1qp2qZQeZJupp1VhC1drlSMRdzYwmkcak+sl5QJjuobZwkKtLP7ogPTNuo2Io1MwUTAd"
    "BgNVHQ4EFgQURhxFRX3+MD4lyhAU/F7PHu5MI6EwHwYDVR0jBBgwFoAURhxFRX3+MD4lyhAU/F7PHu5M"
    "I6EwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA+ieyD+QzYPMkvzcpaD4PRMFBW1xW"
    "2/TZtNyBgN1CB9MCIGRJGQd/oDSMrKCwWZyiDsgOk+BwSjOlMW5/UWzvjOb2");
const QByteArray kBoth = QByteArray::fromBase64(
    "MIIDegYJKoZIhvcNAQcCoIIDazCCA2cCAQExADALBgkqhkiG9w0BBwGgggNPMIIBzTCCAXOgAwIBAgIU"
    "MvBvWzQ9pGU85NdVkW28RFl06Y4wCgYIKoZIzj0EAwIwPDEmMCQGA1UEAwwdQWNtZSBEZXZpY2UgQWNj"
    "ZXNzIENBIFrDvHJpY2gxEjAQBgNVBAoMCUFjbWUsIEluYzAeFw0yNjExMjQxNjMzMzVaFw00NjExMTkx"
    "NjMzMzVaMDwxJjAkBgNVBAMMHUFjbWUgRGV2aWNlIEFjY2VzcyBDQSBaw7xyaWNoMRIwEAYDVQQKDAlB"
    "Y21lLCBJbmMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARwtAUd4ddIA9WE+p8pdEIng3TK1qp2qZQe"
    "ZJupp1VhC1drlSMRdzYwmkcak+sl5QJjuobZwkKtLP7ogPTNuo2Io1MwUTAdBgNVHQ4EFgQURhxFRX3+"
    "MD4lyhAU/F7PHu5MI6EwHwYDVR0jBBgwFoAURhxFRX3+MD4lyhAU/F7PHu5MI6EwDwYDVR0TAQH/BAUw"
    "AwEB/zAKBggqhkjOPQQDAgNIADBFAiEA+ieyD+QzYPMkvzcpaD4PRMFBW1xW2/TZtNyBgN1CB9MCIGRJ"
    "GQd/oDSMrKCwWZyiDsgOk+BwSjOlMW5/UWzvjOb2MIIBejCCAR+gAwIBAgIUFClrAyfueIqmeW13Jd8w"
    "FsCMfNIwCgYIKoZIzj0EAwIwEjEQMA4GA1UEAwwHQWNtZSBSQTAeFw0yNjExMjQxNjMzMzVaFw0yNzEx"
    "MjQxNjMzMzVaMBIxEDAOBgNVBAMMB0FjbWUgUkEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARwtAUd"
    "4ddIA9WE+p8pdEIng3TK1qp2qZQeZJupp1VhC1drlSMRdzYwmkcak+sl5QJjuobZwkKtLP7ogPTNuo2I"
    "o1MwUTAdBgNVHQ4EFgQURhxFRX3+MD4lyhAU/F7PHu5MI6EwHwYDVR0jBBgwFoAURhxFRX3+MD4lyhAU"
    "/F7PHu5MI6EwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA8e67b03U5SAKq83YdlN+"
    "WRueu4FP526dK1n7uf5VWF4CIQCL4eQx3wBVIbXeeG5Yrl2XxKcvCFKHnqRR05i6TIlwTzEA");

const QUrl kScep(u"https://acme.okta.com/pki/0123abcd/scep/rac1"_s);
const QUrl kChallenge(
    u"https://acme.okta.com/api/v1/certificateAuthorities/0123/registrationAuthorities/rac1/challenge"_s);

base::Reply answered(int status, const QByteArray &body)
{
    base::Reply reply;
    reply.status = status;
    reply.body = body;
    reply.origin = "https://acme.okta.com";
    return reply;
}

QJsonObject readBy(const tenant::Reading &reading, const base::Reply &reply)
{
    const auto reader = reading.open();
    const auto taken = reader->take(reply);
    if (!taken || taken->has_value())
        return {};
    return std::get<QJsonValue>(reader->finish()).toObject();
}

const QString kPage =
    u"<HTML><Head><Meta HTTP-Equiv=\"Content-Type\" Content=\"text/html; charset=UTF-16\">"
    "<Title>Network Device Enrollment Service</Title></Head><Body><P> The enrollment challenge "
    "password is: <B> Canary0123456789ABCDEFabcdef0123 </B> <P> This password can be used only "
    "once and will expire within 60 minutes.</Body></HTML>"_s;

} // namespace

class TestScep : public QObject
{
    Q_OBJECT
private slots:
    void asks();
    void readsCapabilities_data();
    void readsCapabilities();
    void readsCertificate();
    void readsCertificates();
    void refusesOthers_data();
    void refusesOthers();
    void survivesEveryCut();
    void tellsTrouble();
    void findsChallenge_data();
    void findsChallenge();
    void keepsNoChallenge();
};

void TestScep::asks()
{
    const base::Request caps = scep::capabilitiesReading(kScep).first;
    QCOMPARE(caps.system, base::System::Scep);
    QCOMPARE(caps.origin, QByteArray("https://acme.okta.com"));
    QCOMPARE(caps.target, QByteArray("/pki/0123abcd/scep/rac1?operation=GetCACaps"));
    QCOMPARE(caps.credential, base::Credential::None);
    const base::Request authority = scep::authorityReading(kScep).first;
    QCOMPARE(authority.target, QByteArray("/pki/0123abcd/scep/rac1?operation=GetCACert"));
    QCOMPARE(authority.credential, base::Credential::None);
    const base::Request challenge = scep::challengeReading(kChallenge).first;
    QCOMPARE(challenge.credential, base::Credential::ScepChallenge);
    QCOMPARE(challenge.origin, QByteArray("https://acme.okta.com"));
    QCOMPARE(challenge.target, kChallenge.path().toUtf8());
    QCOMPARE(challenge.method, base::Method::Get);
}

void TestScep::readsCapabilities_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("lines of the standard")
        << 200 << QByteArray("POSTPKIOperation\r\nSHA-256\nAES\n")
        << QStringList{u"POSTPKIOperation"_s, u"SHA-256"_s, u"AES"_s};
    QTest::newRow("unknown words are left out")
        << 200 << QByteArray("Teleport\nRenewal") << QStringList{u"Renewal"_s};
    QTest::newRow("a web page") << 200 << QByteArray("<html>\nAES is good\n</html>")
                                << QStringList();
    QTest::newRow("nothing") << 200 << QByteArray() << QStringList();
    QTest::newRow("not found") << 404 << QByteArray("AES") << QStringList();
    QTest::newRow("bytes of no script") << 200 << QByteArray("\xff\xfe\n\0\n", 5) << QStringList();
    QTest::newRow("a million lines")
        << 200 << QByteArray("x\n").repeated(100000) + "AES" << QStringList();
}

void TestScep::readsCapabilities()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QJsonObject value = readBy(scep::capabilitiesReading(kScep), answered(status, body));
    QCOMPARE(value[u"status"_s].toInt(), status);
    QTEST(value[u"capabilities"_s].toVariant().toStringList(), "found");
}

void TestScep::readsCertificate()
{
    const QJsonObject value = readBy(scep::authorityReading(kScep), answered(200, kAuthority));
    QCOMPARE(value[u"certificates"_s].toArray().size(), 1);
    const QJsonObject one = value[u"certificates"_s][0].toObject();
    QCOMPARE(one[u"subject"_s].toString(), u"O=Acme\\, Inc,CN=Acme Device Access CA Zürich"_s);
    QCOMPARE(
        one[u"fingerprint"_s].toString(),
        u"81:BC:83:3B:5D:1D:85:5B:3D:48:D6:E7:75:05:F1:06:C8:46:B6:C8:9A:37:F3:21:88:6E:26:12:B0:F5:5E:E8"_s);
    QCOMPARE(one[u"notBefore"_s].toString(), u"2026-11-24T16:33:35Z"_s);
    QCOMPARE(one[u"notAfter"_s].toString(), u"2046-11-19T16:33:35Z"_s);
}

void TestScep::readsCertificates()
{
    const QJsonArray both = scep::certificatesIn(kBoth);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0][u"notAfter"_s].toString(), u"2046-11-19T16:33:35Z"_s);
    QCOMPARE(both[1][u"subject"_s].toString(), u"CN=Acme RA"_s);
    QCOMPARE(both[1][u"notAfter"_s].toString(), u"2027-11-24T16:33:35Z"_s);
}

void TestScep::refusesOthers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("a web page") << 200 << QByteArray("<html>Sign in</html>");
    QTest::newRow("JSON") << 200 << QByteArray("{}");
    QTest::newRow("zeroes") << 200 << QByteArray(5000, 0);
    QTest::newRow("a certificate with a refusal") << 403 << kAuthority;
    QTest::newRow("a length that is a lie") << 200 << QByteArray("\x30\x84\x7f\xff\xff\xff\x30", 7);
}

void TestScep::refusesOthers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QJsonObject value = readBy(scep::authorityReading(kScep), answered(status, body));
    QCOMPARE(value[u"status"_s].toInt(), status);
    QVERIFY(value[u"certificates"_s].isArray());
    QVERIFY(value[u"certificates"_s].toArray().isEmpty());
}

void TestScep::survivesEveryCut()
{
    for (const QByteArray &whole : {kAuthority, kBoth}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(scep::certificatesIn(whole.left(size)).isEmpty());
            QByteArray bent = whole;
            bent[size] = static_cast<char>(bent[size] ^ 0x5a);
            QVERIFY(scep::certificatesIn(bent).size() <= 10);
        }
    }
}

void TestScep::tellsTrouble()
{
    for (const int status : {429, 500, 503}) {
        const auto taken = scep::authorityReading(kScep).open()->take(answered(status, {}));
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().status, status);
        QVERIFY(!taken.error().advice.isEmpty());
    }
}

void TestScep::findsChallenge_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("found");
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const QByteArray littlePage = little(kPage);
    const QByteArray bigPage = big(kPage);
    QTest::newRow("UTF-8") << kPage.toUtf8() << true;
    QTest::newRow("UTF-16, little end first, no mark") << littlePage << true;
    QTest::newRow("UTF-16, little end first, with mark") << "\xff\xfe" + littlePage << true;
    QTest::newRow("UTF-16, big end first, no mark") << bigPage << true;
    QTest::newRow("UTF-16, big end first, with mark") << "\xfe\xff" + bigPage << true;
    QTest::newRow("UTF-16 of odd length") << littlePage + 'x' << true;
    QTest::newRow("cut inside the challenge")
        << kPage.toUtf8().left(kPage.indexOf(u"ABCDEF")) << false;
    QTest::newRow("no challenge in it")
        << QByteArray("<B>You do not have sufficient permission to enroll with SCEP.</B>") << false;
    QTest::newRow("the cache is full") << QByteArray("<B>The password cache is full.</B>") << false;
    QTest::newRow("a sign-in page")
        << QByteArray("<html>Your password is: <b>wrong</b></html>") << false;
    QTest::newRow("a short word") << QByteArray(
                                         "The enrollment challenge password is: <B> none </B>")
                                  << false;
    QTest::newRow("JSON") << QByteArray(R"({"errorCode":"E0000004"})") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("one byte") << QByteArray("x") << false;
    QTest::newRow("many tags") << "challenge password is:" + QByteArray("<b>").repeated(80000)
                               << false;
}

void TestScep::findsChallenge()
{
    QFETCH(QByteArray, page);
    QTEST(scep::tellsChallenge(page), "found");
}

void TestScep::keepsNoChallenge()
{
    const auto read = [](int status, const QByteArray &body) {
        return readBy(scep::challengeReading(kChallenge), answered(status, body));
    };
    const QJsonObject good = read(200, kPage.toUtf8());
    QCOMPARE(good, (QJsonObject{{u"status"_s, 200}, {u"challenge"_s, true}}));
    QVERIFY(!QJsonDocument(good).toJson().contains("Canary"));
    QCOMPARE(read(401, kPage.toUtf8()), (QJsonObject{{u"status"_s, 401}, {u"challenge"_s, false}}));
    QCOMPARE(read(503, "busy"), (QJsonObject{{u"status"_s, 503}, {u"challenge"_s, false}}));
}

QTEST_GUILESS_MAIN(TestScep)
#include "tst_scep.moc"
