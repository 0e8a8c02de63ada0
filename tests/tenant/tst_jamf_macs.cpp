// SPDX-License-Identifier: MIT
#include "tenant/jamf/macs_reader.h"

#include "base/json.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using jamf::Macs;

namespace {

base::Reply reply(int status, const QByteArray &body = {}) { return {status, {}, body, {}}; }

const QByteArray oneMac =
    R"({"id":"12","udid":"U-12","general":{"name":"Mac 12","reportDate":"2026-11-20T10:00:00.123Z",)"
    R"("remoteManagement":{"managed":true,"managementUsername":null},"userApprovedMdm":true,)"
    R"("enrolledViaAutomatedDeviceEnrollment":true,"site":{"id":"-1"}},"hardware":{)"
    R"("serialNumber":"C02X","modelIdentifier":"Mac14,2","appleSilicon":true},"operatingSystem":{)"
    R"("version":"15.6.1","build":"24G90"},"security":{"bootstrapTokenEscrowedStatus":"ESCROWED"},)"
    R"("localUserAccounts":[{"uid":"0","admin":true},{"uid":"501","username":"a","admin":true}]})";

QByteArray page(const QByteArray &rows, int total)
{
    return "{\"totalCount\":" + QByteArray::number(total) + ",\"results\":[" + rows + "]}";
}

Macs::Row only(const Macs &macs) { return macs.row(0); }

} // namespace

class TestJamfMacs : public QObject
{
    Q_OBJECT

private slots:
    void readsAMac();
    void fields_data();
    void fields();
    void anyOrder();
    void damaged_data();
    void damaged();
    void everyCutIsAnErrorAndNoCrash();
    void dates_data();
    void dates();
    void asksForTheSmallestSections();
    void pages();
    void tellsThePageAheadOfReading();
    void keepsARowThatStandsTwiceOnce();
    void givesThePartReadBeforeAPageFailed();
    void fallsBackToV3();
    void halvesAPageThatIsTooMuch();
    void goesOnWhereTheLargerPageBegan();
    void anEmptyPageThatCountsMacsTellsNothing();
    void givesUpOnASmallPage();
    void endsOnAnEmptyPage();
    void cutsLongFields();
};

void TestJamfMacs::readsAMac()
{
    Macs macs;
    const auto read = jamf::addMacs(macs, page(oneMac, 1));
    QVERIFY(read);
    QCOMPARE(read->total, 1);
    QCOMPARE(read->rows, 1);
    const Macs::Row row = only(macs);
    QCOMPARE(row.id.toByteArray(), QByteArray("12"));
    QCOMPARE(row.udid.toByteArray(), QByteArray("U-12"));
    QCOMPARE(row.name.toByteArray(), QByteArray("Mac 12"));
    QCOMPARE(row.serial.toByteArray(), QByteArray("C02X"));
    QCOMPARE(row.osVersion.toByteArray(), QByteArray("15.6.1"));
    QCOMPARE(QDateTime::fromSecsSinceEpoch(row.reportedAt).toUTC().toString(Qt::ISODate),
             u"2026-11-20T10:00:00Z"_s);
    QCOMPARE(int(row.flags), Macs::Managed | Macs::UserApproved | Macs::TokenEscrowed |
                                 Macs::AppleSilicon | Macs::Automated | Macs::LocalAdmin |
                                 Macs::LocalAccountsKnown);
}

void TestJamfMacs::fields_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("flags");
    QTest::newRow("an id alone") << QByteArray(R"({"id":"1"})") << 0;
    QTest::newRow("an id as a number") << QByteArray(R"({"id":1 })") << 0;
    QTest::newRow("sections that are null")
        << QByteArray(R"({"id":"1","general":null,"hardware":null,"localUserAccounts":null})") << 0;
    QTest::newRow("sections of another type")
        << QByteArray(
               R"({"id":"1","general":[],"hardware":"x","security":7,"localUserAccounts":{}})")
        << 0;
    QTest::newRow("flags of another type")
        << QByteArray(R"({"id":"1","general":{"userApprovedMdm":"true","remoteManagement":true}})")
        << 0;
    QTest::newRow("a token that is not escrowed")
        << QByteArray(R"({"id":"1","security":{"bootstrapTokenEscrowedStatus":"NOT_ESCROWED"}})")
        << int(Macs::TokenNotEscrowed);
    QTest::newRow("a token that is not supported")
        << QByteArray(R"({"id":"1","security":{"bootstrapTokenEscrowedStatus":"NOT_SUPPORTED"}})")
        << 0;
    QTest::newRow("a virtual Mac")
        << QByteArray(R"({"id":"1","hardware":{"modelIdentifier":"VirtualMac2,1"}})")
        << int(Macs::VirtualMac);
    QTest::newRow("no accounts at all are an answer")
        << QByteArray(R"({"id":"1","localUserAccounts":[]})") << int(Macs::LocalAccountsKnown);
    QTest::newRow("an administrator below 501 is a service")
        << QByteArray(R"({"id":"1","localUserAccounts":[{"admin":true,"uid":"500"}]})")
        << int(Macs::LocalAccountsKnown);
    QTest::newRow("an administrator with a number for uid")
        << QByteArray(R"({"id":"1","localUserAccounts":[{"admin":true,"uid":501}]})")
        << int(Macs::LocalAccountsKnown | Macs::LocalAdmin);
    QTest::newRow("a user without rights")
        << QByteArray(R"({"id":"1","localUserAccounts":[{"admin":false,"uid":"502"}]})")
        << int(Macs::LocalAccountsKnown);
    QTest::newRow("a uid that is no number")
        << QByteArray(R"({"id":"1","localUserAccounts":[{"admin":true,"uid":"x"}]})")
        << int(Macs::LocalAccountsKnown);
}

void TestJamfMacs::fields()
{
    QFETCH(QByteArray, row);
    Macs macs;
    QVERIFY(jamf::addMacs(macs, page(row, 1)));
    QCOMPARE(macs.size(), size_t(1));
    QCOMPARE(only(macs).id.toByteArray(), QByteArray("1"));
    QTEST(int(only(macs).flags), "flags");
}

void TestJamfMacs::anyOrder()
{
    const QByteArray body = R"({"extra":[{"results":[1]}],"results":[{"hardware":{"x":[{"y":{}}],)"
                            R"("serialNumber":"S"},"new":{"id":"9"},"id":"1"},{"general":{}}],)"
                            R"("totalCount":2})";
    Macs macs;
    const auto read = jamf::addMacs(macs, body);
    QVERIFY(read);
    QCOMPARE(read->total, 2);
    QCOMPARE(read->rows, 2);
    QCOMPARE(macs.size(), size_t(1));
    QCOMPARE(only(macs).id.toByteArray(), QByteArray("1"));
    QCOMPARE(only(macs).serial.toByteArray(), QByteArray("S"));
}

void TestJamfMacs::damaged_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("no results") << QByteArray(R"({"totalCount":0})");
    QTest::newRow("results of another type") << QByteArray(R"({"totalCount":0,"results":{}})");
    QTest::newRow("text after the end") << page(oneMac, 1) + "x";
    QTest::newRow("a second object") << page(oneMac, 1) + "{}";
    QTest::newRow("bytes that are no UTF-8")
        << page("{\"id\":\"1\",\"general\":{\"name\":\"\xff\xfe\"}}", 1);
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("brackets without end") << QByteArray("{\"results\":") + QByteArray(100'000, '[');
}

void TestJamfMacs::damaged()
{
    QFETCH(QByteArray, body);
    Macs macs;
    const auto read = jamf::addMacs(macs, body);
    QVERIFY(!read);
    QVERIFY(!read.error().advice.isEmpty());
}

void TestJamfMacs::everyCutIsAnErrorAndNoCrash()
{
    const QByteArray whole = page(oneMac, 1);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        Macs macs;
        QVERIFY2(!jamf::addMacs(macs, whole.left(length)), QByteArray::number(length).constData());
    }
}

void TestJamfMacs::dates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("read"); // empty: not told
    const auto row = [](const char *date, const QString &read) {
        QTest::newRow(date) << QByteArray(date) << read;
    };
    row("2026-11-20T10:00:05.123Z", u"2026-11-20T10:00:05Z"_s);
    row("2026-11-20T10:00:05Z", u"2026-11-20T10:00:05Z"_s);
    row("2024-02-29T23:59:59.9Z", u"2024-02-29T23:59:59Z"_s);
    row("2026-11-20T12:00:05.123+02:00", u"2026-11-20T10:00:05Z"_s);
    row("2026-02-29T10:00:00Z", {});
    row("2026-13-01T10:00:00Z", {});
    row("2026-11-20T25:00:00Z", {});
    row("-026-11-20T10:00:00Z", {});
    row("2026-11-2xT10:00:00Z", {});
    row("yesterday, about noon", {});
    row("", {});
}

void TestJamfMacs::dates()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, read);
    Macs macs;
    QVERIFY(
        jamf::addMacs(macs, page(R"({"id":"1","general":{"reportDate":")" + date + R"("}})", 1)));
    const qint64 seconds = only(macs).reportedAt;
    const QDateTime told = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    QCOMPARE(seconds == 0 ? QString() : told.toString(Qt::ISODate), read);
}

void TestJamfMacs::asksForTheSmallestSections()
{
    const QByteArray target = jamf::macsReading().first.target;
    QByteArrayList sections;
    for (const QByteArray &item : target.mid(target.indexOf('?') + 1).split('&')) {
        if (item.startsWith("section="))
            sections += item.mid(8);
    }
    QCOMPARE(sections, (QByteArrayList{"GENERAL", "HARDWARE", "OPERATING_SYSTEM", "SECURITY",
                                       "LOCAL_USER_ACCOUNTS"}));
}

void TestJamfMacs::pages()
{
    const tenant::Reading reading = jamf::macsReading(2);
    QCOMPARE(reading.key, QByteArray("jamf.macs"));
    QVERIFY(reading.first.target.startsWith("/api/v4/computers-inventory?section=GENERAL&"));
    QVERIFY(reading.first.target.endsWith("&page=0&page-size=2&sort=id%3Aasc"));
    const auto reader = reading.open();
    // A short page is not the last one while the total is not reached.
    const auto second = reader->take(reply(200, page(R"({"id":"1"})", 3)));
    QVERIFY(second && *second);
    QVERIFY((*second)->target.contains("page=1&"));
    QCOMPARE(reader->done(), 1);
    QCOMPARE(reader->total(), 3);
    const auto end = reader->take(reply(200, page(R"({"id":"2"},{"id":"3"})", 3)));
    QVERIFY(end && !*end);
    const auto macs = std::get<std::shared_ptr<const Macs>>(reader->finish());
    QCOMPARE(macs->size(), size_t(3));
}

void TestJamfMacs::tellsThePageAheadOfReading()
{
    const auto reader = jamf::macsReading(2).open();
    const base::Reply first = reply(200, page(R"({"id":"1"},{"id":"2"})", 5));
    QVERIFY2(!reader->ahead(first), "how many there are is not known before the first is read");
    QVERIFY(*reader->take(first));
    const base::Reply second = reply(200, page(R"({"id":"3"},{"id":"4"})", 5));
    const auto ahead = reader->ahead(second);
    QVERIFY(ahead);
    QVERIFY2(!reader->ahead(reply(504)), "the page will be halved");
    QCOMPARE(*reader->take(second), ahead);
    QVERIFY2(!reader->ahead(reply(200, page(R"({"id":"5"})", 5))), "that is the last");
}

void TestJamfMacs::keepsARowThatStandsTwiceOnce()
{
    Macs macs;
    const auto read = jamf::addMacs(macs, page(R"({"id":"1"},{"id":"2"},{"id":"1"})", 2));
    QVERIFY(read);
    QCOMPARE(read->rows, 3);
    QCOMPARE(macs.size(), size_t(2));
}

void TestJamfMacs::givesThePartReadBeforeAPageFailed()
{
    const auto reader = jamf::macsReading(2).open();
    QVERIFY(*reader->take(reply(200, page(R"({"id":"1"},{"id":"2"})", 5))));
    QVERIFY(!reader->take(reply(403)));
    const auto part = reader->part();
    QVERIFY(part);
    QCOMPARE(part->done, 2);
    QCOMPARE(part->total, 5);
    QCOMPARE(std::get<std::shared_ptr<const Macs>>(part->rows)->size(), size_t(2));
}

void TestJamfMacs::fallsBackToV3()
{
    const auto reader = jamf::macsReading().open();
    const auto again = reader->take(reply(404, "<html>"));
    QVERIFY(again && *again);
    QVERIFY((*again)->target.startsWith("/api/v3/computers-inventory?"));
    QVERIFY(!reader->take(reply(404, "<html>")));
}

void TestJamfMacs::halvesAPageThatIsTooMuch()
{
    const auto reader = jamf::macsReading(400).open();
    const auto second = reader->take(reply(200, page(R"({"id":"1"})", 900)));
    QVERIFY(second && *second);
    const auto halved = reader->take(reply(504, "<html>"));
    QVERIFY(halved && *halved);
    // Page 1 of 400 begins at Mac 400, as page 2 of 200 does.
    QVERIFY((*halved)->target.contains("page=2&page-size=200&"));
}

/// No Mac is left out or read twice where a page is made smaller.
void TestJamfMacs::goesOnWhereTheLargerPageBegan()
{
    const auto reader = jamf::macsReading(500).open();
    QVERIFY(jamf::macsReading(500).first.shrinks);
    for (int page = 0; page < 3; ++page)
        QVERIFY(*reader->take(
            reply(200, ::page(R"({"id":")" + QByteArray::number(page) + R"("})", 9000))));
    const auto smaller = reader->take(reply(504));
    QVERIFY(smaller && *smaller && (*smaller)->shrinks);
    QVERIFY((*smaller)->target.contains("page=6&page-size=250&")); // both begin at Mac 1500
    const auto small = reader->take(reply(502));
    QVERIFY(small && *small && !(*small)->shrinks);
    QVERIFY((*small)->target.contains("page=30&page-size=50&"));
    QVERIFY(!reader->take(reply(504)));
}

void TestJamfMacs::anEmptyPageThatCountsMacsTellsNothing()
{
    QVERIFY(!jamf::macsReading().open()->take(reply(200, page("", 5))));
    QVERIFY(jamf::macsReading().open()->take(reply(200, page("", 0))));
}

void TestJamfMacs::givesUpOnASmallPage()
{
    const auto reader = jamf::macsReading(60).open();
    const auto read = reader->take(reply(504, "<html>"));
    QVERIFY(!read);
    QCOMPARE(read.error().status, 504);
}

void TestJamfMacs::endsOnAnEmptyPage()
{
    const auto reader = jamf::macsReading(2).open();
    QVERIFY(*reader->take(reply(200, page(R"({"id":"1"},{"id":"2"})", 5))));
    const auto end = reader->take(reply(200, page("", 5)));
    QVERIFY(end && !*end);
}

void TestJamfMacs::cutsLongFields()
{
    Macs macs;
    const QByteArray name(100'000, 'n');
    QVERIFY(jamf::addMacs(macs, page(R"({"id":"1","general":{"name":")" + name + R"("}})", 1)));
    QCOMPARE(only(macs).name.size(), 255);
}

QTEST_GUILESS_MAIN(TestJamfMacs)
#include "tst_jamf_macs.moc"
