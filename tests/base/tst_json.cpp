// SPDX-License-Identifier: MIT
#include "base/json.h"

#include <QJsonArray>
#include <QTest>

using namespace latchkey::base;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void refuses_data();
    void refuses();
    void refusesMorePartsThanCanBeTrue();
    void aNameTwiceIsRefusedWherePeopleWrite_data();
    void aNameTwiceIsRefusedWherePeopleWrite();
    void writesTheSameBytesEachTime();
    void showsNoControls();
    void argumentsOfATextGiveNoOrders();
};

void JsonTest::reads()
{
    const auto object = readJsonObject(R"({"a":[1,{"b":"ü"}]})");
    QVERIFY(object);
    QCOMPARE((*object)[u"a"_s][1][u"b"_s].toString(), u"ü"_s);
    QVERIFY(readJsonArray("[]"));
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray("{\"a\":");
    QTest::newRow("text after it") << QByteArray("{} x");
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("longer than the bound") << "{\"a\":\"" + QByteArray(200, 'a') + "\"}";
    QTest::newRow("nested without end")
        << "{\"a\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}';
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto object = readJsonObject(bytes, bytes.size() > 1000 ? 10'000 : 100);
    QVERIFY(!object);
    QVERIFY(!object.error().what.isEmpty());
}

void JsonTest::aNameTwiceIsRefusedWherePeopleWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("once") << QByteArray(R"({"a":"b","b":["a","a",{"a":1}],"c":{"a":{"a":2}}})")
                          << QString();
    QTest::newRow("at the top") << QByteArray(R"({"a":1,"b":2,"a":3})") << u"a"_s;
    QTest::newRow("inside") << QByteArray(R"({"b":[{"x":{"a":[],"a":3}}]})") << u"a"_s;
    QTest::newRow("once as an escape") << QByteArray(R"({"ab":1,"\u0061b":2})") << u"ab"_s;
    QTest::newRow("with quotes in it") << QByteArray(R"({"a\"{":"}","a\"{":1})") << u"a\"{"_s;
    QTest::newRow("after a list") << QByteArray(R"({"a":[{"b":1},{"b":1}], "a" : 3})") << u"a"_s;
}

void JsonTest::aNameTwiceIsRefusedWherePeopleWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto object = readHandwrittenObject(bytes, 1000);
    QCOMPARE(bool(object), name.isEmpty());
    if (!name.isEmpty())
        QVERIFY(object.error().what.translated().contains(name));
    QVERIFY(readJsonObject(bytes));
}

/// Three bytes of an empty object in a list take many times as much in memory.
void JsonTest::refusesMorePartsThanCanBeTrue()
{
    const auto list = [](qsizetype parts) {
        return '[' + QByteArray("{},").repeated(parts) + "{}]";
    };
    QVERIFY(readJsonArray(list(100'000)));
    QVERIFY(!readJsonArray(list(1'000'000)));
}

void JsonTest::writesTheSameBytesEachTime()
{
    QCOMPARE(jsonBytes(QJsonObject{{u"b"_s, 1}, {u"a"_s, QJsonValue::Null}}),
             QByteArray(R"({"a":null,"b":1})"));
    QCOMPARE(jsonBytes(u"x"_s), QByteArray("\"x\""));
}

void JsonTest::showsNoControls()
{
    QCOMPARE(shown(u"a\u202eb\nc"_s), u"a\ufffdb\ufffdc"_s);
    // A terminal's orders, line and paragraph ends, what takes no room, tags.
    for (const QString &hidden : {u"\x1b"_s, u"\u009b"_s, u"\x7f"_s, u"\u2028"_s, u"\u2029"_s,
                                  u"\u2067"_s, u"\u200f"_s, u"\u200b"_s, u"\ufeff"_s, u"\u2060"_s})
        QCOMPARE(shown(u'a' + hidden + u'b'), u"a\ufffdb"_s);
    QVERIFY(!shown(u"a\U000e0041"_s).contains(QChar(0xdb40)));
    QCOMPARE(shown(u"क्\u200dष नی\u200cم"_s), u"क्\u200dष नی\u200cم"_s); // letters need these
    QCOMPARE(shown(u"abc"_s, 2), u"ab…"_s);
    QCOMPARE(shown(u"a😀b"_s, 2), u"a…"_s); // never half a character
}

/// An argument is a tenant's: it reaches no person as it is, whatever a step did with it.
void JsonTest::argumentsOfATextGiveNoOrders()
{
    const Text said = text("base", "Ask %1.", {u"Eve\x1b[2J\u202e\n%1"_s});
    QCOMPARE(said.english(), u"Ask Eve\ufffd[2J\ufffd\n%1."_s);
    QCOMPARE(said.translated(), said.english());
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
