// SPDX-License-Identifier: MIT
#include "mac/bootstrap_token.h"
#include "mac/domains.h"
#include "mac/enrolment.h"
#include "mac/login_window.h"
#include "mac/okta_verify.h"
#include "mac/os_version.h"

#include <QFile>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using mac::Print;

class MacPrintsTest : public QObject
{
    Q_OBJECT

private slots:
    void enrolment_data();
    void enrolment();
    void bootstrapToken_data();
    void bootstrapToken();
    void osVersion_data();
    void osVersion();
    void loginWindow_data();
    void loginWindow();
    void oktaVerify();
    void domains();
    void missingPrintsAreNull();
};

namespace {

const QJsonValue null = QJsonValue::Null;
const QByteArray unset = "The domain/default pair of (x, SHOWFULLNAME) does not exist\n";

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/mac/data/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void MacPrintsTest::enrolment_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QJsonObject>("facts");
    const auto facts = [](const QJsonValue &enrolled, const QJsonValue &approved,
                          const QJsonValue &dep, const QJsonValue &server) {
        return QJsonObject{{u"enrolled"_s, enrolled},
                           {u"userApproved"_s, approved},
                           {u"dep"_s, dep},
                           {u"server"_s, server}};
    };
    const QString server = u"https://acme.jamfcloud.com:8443/mdm/ServerURL"_s;
    QTest::newRow("user approved, an address with colons")
        << sample("profiles-enrollment.txt") << facts(true, true, false, server);
    QTest::newRow("automated")
        << QByteArray("Enrolled via DEP: Yes\nMDM enrollment: Yes (User Approved)\n")
        << facts(true, true, true, null);
    QTest::newRow("not user approved") << QByteArray("Enrolled via DEP: No\nMDM enrollment: Yes\n")
                                       << facts(true, false, false, null);
    QTest::newRow("not enrolled") << QByteArray("Enrolled via DEP: No\nMDM enrollment: No\n")
                                  << facts(false, false, false, null);
    QTest::newRow("other case and spaces")
        << QByteArray("  mdm ENROLLMENT :  yes (user approved)\r\n")
        << facts(true, true, null, null);
    QTest::newRow("an error") << QByteArray("profiles: could not connect: Yes?\n")
                              << facts(null, null, null, null);
    QTest::newRow("cut off") << QByteArray("Enrolled via DEP: No\nMDM enroll")
                             << facts(null, null, false, null);
    QTest::newRow("empty") << QByteArray() << facts(null, null, null, null);
}

void MacPrintsTest::enrolment()
{
    QFETCH(QByteArray, out);
    QFETCH(QJsonObject, facts);
    QCOMPARE(mac::enrolmentFacts(Print{out, {}, 0}), facts);
}

void MacPrintsTest::bootstrapToken_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QJsonValue>("supported");
    QTest::addColumn<QJsonValue>("escrowed");
    QTest::newRow("escrowed") << sample("profiles-bootstraptoken.txt") << QJsonValue(true)
                              << QJsonValue(true);
    QTest::newRow("escrowed on, lower case")
        << QByteArray("profiles: Bootstrap Token supported on server: yes\n"
                      "profiles: Bootstrap Token escrowed on server: yes\n")
        << QJsonValue(true) << QJsonValue(true);
    QTest::newRow("supported is not escrowed")
        << QByteArray("profiles: Bootstrap Token supported on server: YES\n"
                      "profiles: Bootstrap Token escrowed to server: NO\n")
        << QJsonValue(true) << QJsonValue(false);
    QTest::newRow("first line only")
        << QByteArray("profiles: Bootstrap Token supported on server: YES\n") << QJsonValue(true)
        << null;
    QTest::newRow("without root") << QByteArray("profiles: this command requires root privileges\n")
                                  << null << null;
    QTest::newRow("cut in the word")
        << QByteArray("profiles: Bootstrap Token escrowed to server: Y") << null << null;
}

void MacPrintsTest::bootstrapToken()
{
    QFETCH(QByteArray, out);
    QFETCH(QJsonValue, supported);
    QFETCH(QJsonValue, escrowed);
    const QJsonObject facts = mac::bootstrapTokenFacts(Print{out, {}, 0});
    QCOMPARE(facts[u"supported"_s], supported);
    QCOMPARE(facts[u"escrowed"_s], escrowed);
}

void MacPrintsTest::osVersion_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QJsonValue>("version");
    QTest::addColumn<QJsonValue>("jit");
    QTest::newRow("15.6.1") << QByteArray("15.6.1\n") << QJsonValue(u"15.6.1"_s)
                            << QJsonValue(true);
    QTest::newRow("26.0") << QByteArray("26.0\n") << QJsonValue(u"26.0"_s) << QJsonValue(true);
    QTest::newRow("14") << QByteArray("14\n") << QJsonValue(u"14"_s) << QJsonValue(true);
    QTest::newRow("13.9.9 is too old")
        << QByteArray("13.9.9\n") << QJsonValue(u"13.9.9"_s) << QJsonValue(false);
    QTest::newRow("10.15 is older than 14")
        << QByteArray("10.15\n") << QJsonValue(u"10.15"_s) << QJsonValue(false);
    QTest::newRow("all lines")
        << QByteArray("ProductName:\t\tmacOS\nProductVersion:\t\t15.5\nBuildVersion:\t\t24F74\n")
        << QJsonValue(u"15.5"_s) << QJsonValue(true);
    QTest::newRow("no number") << QByteArray("macOS\n") << null << null;
    QTest::newRow("huge number") << QByteArray("99999999999999999999\n") << null << null;
}

void MacPrintsTest::osVersion()
{
    QFETCH(QByteArray, out);
    QFETCH(QJsonValue, version);
    QFETCH(QJsonValue, jit);
    const QJsonObject facts = mac::osFacts(Print{out, {}, 0});
    QCOMPARE(facts[u"version"_s], version);
    QCOMPARE(facts[u"jit"_s], jit);
}

void MacPrintsTest::loginWindow_data()
{
    QTest::addColumn<QByteArray>("managed");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QJsonValue>("showFullName");
    QTest::newRow("managed on wins") << QByteArray("1\n") << QByteArray("0\n") << QJsonValue(true);
    QTest::newRow("managed off wins")
        << QByteArray("0\n") << QByteArray("1\n") << QJsonValue(false);
    QTest::newRow("set by hand") << unset << QByteArray("1\n") << QJsonValue(true);
    QTest::newRow("set nowhere is a list of users") << unset << unset << QJsonValue(false);
    QTest::newRow("managed not readable") << QByteArray("?") << QByteArray("1\n") << null;
    QTest::newRow("own not readable") << unset << QByteArray() << null;
}

void MacPrintsTest::loginWindow()
{
    QFETCH(QByteArray, managed);
    QFETCH(QByteArray, own);
    QFETCH(QJsonValue, showFullName);
    const auto print = [](const QByteArray &text) {
        return text == unset ? Print{{}, text, 1} : Print{text, {}, 0};
    };
    QCOMPARE(mac::loginWindowFacts(print(managed), print(own))[u"showFullName"_s], showFullName);
}

void MacPrintsTest::oktaVerify()
{
    const Print absent{{}, "The domain/default pair of (x) does not exist\n", 1};
    const Print noReceipt{{}, "ls: x: No such file or directory\n", 1};
    QJsonObject facts = mac::oktaVerifyFacts(Print{"9.65.1\n", {}, 0}, noReceipt);
    QCOMPARE(facts[u"version"_s].toString(), u"9.65.1"_s);
    QCOMPARE(facts[u"appStore"_s], QJsonValue(false));
    facts = mac::oktaVerifyFacts(Print{"9.65.1\n", {}, 0}, Print{"receipt\n", {}, 0});
    QCOMPARE(facts[u"appStore"_s], QJsonValue(true));
    facts = mac::oktaVerifyFacts(absent, std::nullopt);
    QCOMPARE(facts[u"installed"_s], QJsonValue(false));
    QCOMPARE(facts[u"appStore"_s], null);
}

void MacPrintsTest::domains()
{
    const QString first = u"B7F62B65BN.com.okta.mobile"_s;
    QJsonObject all = mac::domainFacts(Print{sample("swcutil-show.txt"), {}, 0}).toObject();
    QCOMPARE(all.size(), 2); // the third record is of another service
    QCOMPARE(all[first].toString(), u"approved"_s);
    QCOMPARE(all[first + u".auth-service-extension"_s].toString(), u"approved"_s);
    const QByteArray denied = sample("swcutil-show.txt").replace("approved", "denied");
    QCOMPARE(mac::domainFacts(Print{denied, {}, 0})[first].toString(), u"denied"_s);
    const QByteArray two =
        "Service: authsrv\nApp ID: A\nDomain: one\nSite/Fmwk Approval: approved\n"
        "Service: authsrv\nApp ID: A\nDomain: two\nSite/Fmwk Approval: unspecified\n";
    QCOMPARE(mac::domainFacts(Print{two, {}, 0})[u"A"_s].toString(), u"unspecified"_s);
    const QByteArray cut = "-----\nService: authsrv\nApp ID: A\n";
    QCOMPARE(mac::domainFacts(Print{cut, {}, 0})[u"A"_s].toString(), u"unspecified"_s);
    QCOMPARE(mac::domainFacts(Print{"must be root\n", {}, 1}), null);
}

void MacPrintsTest::missingPrintsAreNull()
{
    const auto allNull = [](const QJsonObject &facts) {
        for (const QJsonValue value : facts)
            QVERIFY(value.isNull());
    };
    allNull(mac::enrolmentFacts(std::nullopt));
    allNull(mac::bootstrapTokenFacts(std::nullopt));
    allNull(mac::osFacts(std::nullopt));
    allNull(mac::loginWindowFacts(std::nullopt, std::nullopt));
    allNull(mac::oktaVerifyFacts(std::nullopt, std::nullopt));
    QCOMPARE(mac::domainFacts(std::nullopt), null);
}

QTEST_GUILESS_MAIN(MacPrintsTest)
#include "tst_mac_prints.moc"
