// SPDX-License-Identifier: MIT
#include "base/plist.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace latchkey::base;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">" +
           inside + "</plist>";
}

Plist everything()
{
    Plist::Array list{Plist{u"a & b <c>"_s}, Plist{qint64(-7)}, Plist{Plist::Dict()}};
    Plist plist;
    plist.set(u"yes"_s, Plist{true});
    plist.set(u"no"_s, Plist{false});
    plist.set(u"whole"_s, Plist{qint64(9007199254740993)});
    plist.set(u"part"_s, Plist{0.1});
    plist.set(u"text"_s, Plist{u"  ümläut\r\n\tzwei "_s});
    plist.set(u"data"_s, Plist{QByteArray("\x00\xff\x10", 3)});
    plist.set(u"date"_s, Plist{QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::utc())});
    plist.set(u"list"_s, Plist{list});
    plist.set(u"nothing"_s, Plist{Plist::Array()});
    return plist;
}

} // namespace

class TestPlist : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBack_data()
    {
        QTest::addColumn<bool>("oneLine");
        QTest::newRow("with lines and tabs") << false;
        QTest::newRow("on one line, as Jamf wants it") << true;
    }

    void everyKindComesBack()
    {
        QFETCH(bool, oneLine);
        const auto bytes = writePlist(everything(), oneLine);
        QVERIFY(bytes.has_value());
        const auto again = readPlist(*bytes);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().what.english()));
        QCOMPARE(*again == everything(), true);
    }

    void oneLineHasNoWhiteSpaceBetweenElements()
    {
        Plist plist;
        plist.set(u"a"_s, Plist{Plist::Array{Plist{Plist::Array{Plist{u"x"_s}}}}});
        const auto bytes = writePlist(plist, true);
        QVERIFY(bytes.has_value());
        QVERIFY(!bytes->contains('\n') && !bytes->contains('\t'));
        QVERIFY(bytes->contains(
            "<dict><key>a</key><array><array><string>x</string></array></array></dict>"));
    }

    void theFormIsApples()
    {
        Plist plist;
        plist.set(u"k"_s, Plist{qint64(1)});
        const auto bytes = writePlist(plist);
        QVERIFY(bytes.has_value());
        QCOMPARE(*bytes,
                 document("\n<dict>\n\t<key>k</key>\n\t<integer>1</integer>\n</dict>\n") + '\n');
    }

    void whatCannotBeWritten_data()
    {
        QTest::addColumn<Plist>("plist");
        Plist control;
        control.set(u"k"_s, Plist{QString(QChar(1))});
        QTest::newRow("a control character in a text") << control;
        QTest::newRow("a control character in a key")
            << Plist{Plist::Dict{{QString(QChar(0)), Plist{true}}}};
        QTest::newRow("half a surrogate pair") << Plist{QString(QChar(0xd800))};
        QTest::newRow("equal keys")
            << Plist{Plist::Dict{{u"a"_s, Plist{true}}, {u"a"_s, Plist{false}}}};
        QTest::newRow("a number that is none") << Plist{std::numeric_limits<double>::quiet_NaN()};
        Plist deep{true};
        for (int i = 0; i < 100; ++i)
            deep = Plist{Plist::Array{deep}};
        QTest::newRow("a hundred lists in each other") << deep;
    }

    void whatCannotBeWritten()
    {
        QFETCH(Plist, plist);
        QVERIFY(!writePlist(plist).has_value());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not XML") << QByteArray("hello");
        QTest::newRow("a binary property list") << QByteArray("bplist00\xd1");
        QTest::newRow("another document") << QByteArray("<html><dict/></html>");
        QTest::newRow("an empty one") << document("");
        QTest::newRow("two values") << document("<dict/><dict/>");
        QTest::newRow("cut off") << document("<dict><key>a</key>").chopped(9);
        QTest::newRow("text after it") << document("<dict/>") + "more";
        QTest::newRow("loose text") << document("<dict>x</dict>");
        QTest::newRow("a key without a value") << document("<dict><key>a</key></dict>");
        QTest::newRow("a value without a key") << document("<dict><true/></dict>");
        QTest::newRow("equal keys")
            << document("<dict><key>a</key><true/><key>a</key><true/></dict>");
        QTest::newRow("an element inside a text") << document("<string>a<true/></string>");
        QTest::newRow("an unknown element") << document("<float>1</float>");
        QTest::newRow("an integer that is none") << document("<integer>1.5</integer>");
        QTest::newRow("an integer that is too large")
            << document("<integer>9223372036854775808</integer>");
        QTest::newRow("a real that is none") << document("<real>nan</real>");
        QTest::newRow("a date that is none") << document("<date>2026-13-01T00:00:00Z</date>");
        QTest::newRow("data that is none") << document("<data>a*b</data>");
        QTest::newRow("an unknown entity") << document("<string>&unknown;</string>");
        QTest::newRow("no UTF-8") << document("<string>\xff</string>");
        QTest::newRow("an entity declaration") << QByteArray(
            "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><string>&a;</string></plist>");
        QTest::newRow("an entity from a file")
            << QByteArray("<!DOCTYPE plist [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                          "<plist><string>&a;</string></plist>");
        QTest::newRow("an element of another name space")
            << document("<a:string xmlns:a=\"b\">c</a:string>");
        QTest::newRow("a name without end") << document('<' + QByteArray(40'000, 'a') + ":b/>");
        QByteArray attributes; // every two of them are compared: a million take hours
        for (int i = 0; i < 1'000'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("a million attributes") << document("<string" + attributes + "/>");
        QTest::newRow("a hundred lists in each other")
            << document(QByteArray("<array>").repeated(100) + QByteArray("</array>").repeated(100));
    }

    void whatIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto plist = readPlist(bytes);
        QVERIFY(!plist.has_value());
        QVERIFY(!plist.error().what.isEmpty());
    }

    void everyCutIsRefusedAndNoneCrashes()
    {
        const auto bytes = writePlist(everything());
        QVERIFY(bytes.has_value());
        for (qsizetype length = 0; length < bytes->trimmed().size(); ++length)
            QVERIFY(!readPlist(bytes->left(length)).has_value());
    }

    /// The hour that summer time leaves out exists in UTC.
    void datesAreUtcWhateverTheZoneHere()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        tzset();
        const auto plist = readPlist(document("<date>2026-03-29T02:30:00Z</date>"));
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QVERIFY(plist.has_value());
        QCOMPARE(std::get<QDateTime>(plist->value),
                 QDateTime({2026, 3, 29}, {2, 30}, QTimeZone::utc()));
    }

    void thereIsABound()
    {
        const QByteArray bytes = document("<string>" + QByteArray(1000, 'a') + "</string>");
        QVERIFY(readPlist(bytes).has_value());
        QVERIFY(!readPlist(bytes, 500).has_value());
    }

    void foreignFormsAreRead()
    {
        const auto plist =
            readPlist(document("<!-- c --><dict> <key>d</key>\n<data>\n AA\n== </data>"
                               "<key>s</key><string>a<!-- b -->c&#38;</string></dict>"));
        QVERIFY(plist.has_value());
        QCOMPARE(std::get<QByteArray>(plist->find(u"d"_s)->value), QByteArray("\0", 1));
        QCOMPARE(plist->find(u"s"_s)->string(), u"ac&"_s);
    }

    void accessorsAreKind()
    {
        const Plist text{u"x"_s};
        QVERIFY(!text.find(u"a"_s));
        QVERIFY(text.dict().empty() && text.array().empty());
        QVERIFY(!text.flag() && !text.integer());
        QCOMPARE(Plist{true}.string(), QString());
        Plist dict;
        dict.set(u"a"_s, Plist{qint64(1)});
        dict.set(u"a"_s, Plist{qint64(2)});
        QCOMPARE(dict.dict().size(), std::size_t(1));
        QCOMPARE(dict.find(u"a"_s)->integer(), std::optional<qint64>(2));
    }
};

QTEST_GUILESS_MAIN(TestPlist)
#include "tst_plist.moc"
