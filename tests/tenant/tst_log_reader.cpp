// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "tenant/okta/log_reader.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kSince({2026, 11, 24}, {9, 0}, QTimeZone::utc());
const QDateTime kUntil({2026, 11, 24}, {10, 0}, QTimeZone::utc());
const QByteArray kNext = "https://acme.okta.com/api/v1/logs?after=";

tenant::Reading reading()
{
    return okta::logReading("okta.log", {u"device.enrollment.create"_s, u"a.b"_s}, kSince, kUntil);
}

QByteArray logged(int minute, const QByteArray &uuid)
{
    return R"({"uuid":")" + uuid + R"(","published":"2026-11-24T09:)" +
           QByteArray::number(minute).rightJustified(2, '0') +
           R"(:00.000Z","eventType":"device.enrollment.create","outcome":{"result":"SUCCESS","reason":null},)"
           R"("actor":{"id":"00u1","type":"User","alternateId":"jane@acme.com"},)"
           R"("target":[{"id":"guo1","type":"Device","alternateId":"unknown","displayName":"Mac",)"
           R"("detailEntry":{"serialNumber":"C02X"}},{"id":"0oa1","type":"AppInstance","displayName":"PSSO"}]})";
}

base::Reply page(const QByteArrayList &events, const QByteArray &after = {})
{
    base::Reply reply;
    reply.status = 200;
    reply.origin = "https://acme.okta.com";
    reply.headers.add("Content-Type", "application/json");
    if (!after.isEmpty())
        reply.headers.add("Link", '<' + kNext + after + ">; rel=\"next\"");
    reply.body = '[' + events.join(',') + ']';
    return reply;
}

QStringList uuids(const tenant::Value &value)
{
    QStringList all;
    for (const QJsonValue row : std::get<QJsonValue>(value).toArray())
        all += row[u"uuid"_s].toString();
    return all;
}

} // namespace

class TestLogReader : public QObject
{
    Q_OBJECT
private slots:
    void asks();
    void gathersNewestLast();
    void endsOnAnEmptyPage();
    void endsAfterManyPages();
    void refuses();
    void rows_data();
    void rows();
};

void TestLogReader::asks()
{
    const base::Request request = reading().first;
    QCOMPARE(
        request.target,
        QByteArray("/api/v1/logs?since=2026-11-24T09%3A00%3A00.000Z&until=2026-11-24T10%3A00%3A00."
                   "000Z&sortOrder=DESCENDING&limit=500&filter=eventType%20eq%20%22device."
                   "enrollment.create%22%20or%20eventType%20eq%20%22a.b%22"));
    QCOMPARE(request.label, QByteArray("/api/v1/logs"));
}

void TestLogReader::gathersNewestLast()
{
    const auto reader = reading().open();
    const auto next = reader->take(page({logged(9, "e4"), logged(5, "e3")}, "1"));
    QVERIFY(next.has_value() && next->has_value());
    const auto last = reader->take(page({logged(5, "e3"), logged(5, "e2"), logged(1, "e1")}));
    QVERIFY(last.has_value() && !last->has_value());
    QCOMPARE(reader->done(), 4);
    QCOMPARE(uuids(reader->finish()), (QStringList{u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s}));
}

void TestLogReader::endsOnAnEmptyPage()
{
    const auto reader = reading().open();
    const auto taken = reader->take(page({}, "1"));
    QVERIFY(taken.has_value() && !taken->has_value());
}

void TestLogReader::endsAfterManyPages()
{
    const auto reader = reading().open();
    int pages = 0;
    for (bool more = true; more && pages < 1000; ++pages) {
        const auto taken = reader->take(
            page({logged(1, "e" + QByteArray::number(pages))}, QByteArray::number(pages)));
        QVERIFY(taken.has_value());
        more = taken->has_value();
    }
    QCOMPARE(pages, 40);
}

void TestLogReader::refuses()
{
    base::Reply foreign = page({logged(1, "e1")});
    foreign.headers.add("Link", "<https://evil.example/api/v1/logs?after=1>; rel=\"next\"");
    QVERIFY(!reading().open()->take(foreign).has_value());
    base::Reply cut = page({logged(1, "e1")});
    cut.body.chop(5);
    QVERIFY(!reading().open()->take(cut).has_value());
    base::Reply forbidden = page({});
    forbidden.status = 403;
    forbidden.body = R"({"errorCode":"E0000006"})";
    QCOMPARE(reading().open()->take(forbidden).error().fault, base::Fault::Forbidden);
}

void TestLogReader::rows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("row"); // serial, device, actor, target, result
    const auto row = [](const char *name, const QByteArray &json, const QString &expected) {
        QTest::newRow(name) << json << expected;
    };
    row("the device is a target", logged(1, "e1"), u"C02X guo1 jane@acme.com PSSO SUCCESS"_s);
    row("the device is the actor",
        R"({"actor":{"id":"guo2","type":"Device","alternateId":"C02Y"},"outcome":{"result":"FAILURE"}})",
        u"C02Y guo2 C02Y - FAILURE"_s);
    row("the device is where it came from", R"({"device":{"id":"guo3"},"target":null})",
        u"- guo3 - - -"_s);
    row("the serial number is among the details of debugging",
        R"({"device":{"id":"guo3"},"debugContext":{"debugData":{"serialNumber":"C02Z"}}})",
        u"C02Z guo3 - - -"_s);
    row("unknown is nothing",
        R"({"actor":{"alternateId":"unknown"},"target":[{"type":"Device","id":"g","alternateId":"Unknown"}]})",
        u"- g - - -"_s);
    row("nothing at all", "{}", u"- - - - -"_s);
    row("wrong types", R"({"actor":[],"target":{"type":1},"outcome":"x","device":7,"uuid":{}})",
        u"- - - - -"_s);
    row("a long value is cut", R"({"actor":{"alternateId":")" + QByteArray(5000, 'x') + "\"}}",
        u"- - "_s + QString(300, u'x') + u" - -"_s);
}

void TestLogReader::rows()
{
    QFETCH(QByteArray, json);
    const QJsonObject made = okta::eventRow(QJsonDocument::fromJson(json).object());
    QStringList words;
    for (const QString &key : {u"serial"_s, u"deviceId"_s, u"actor"_s, u"target"_s, u"result"_s}) {
        const QString word = made[key].toString();
        words += word.isEmpty() ? u"-"_s : word;
    }
    QTEST(words.join(u' '), "row");
}

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_log_reader.moc"
