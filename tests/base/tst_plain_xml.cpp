// SPDX-License-Identifier: MIT
#include "base/plain_xml.h"

#include <QTest>

using namespace latchkey::base;

class PlainXmlTest : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
};

void PlainXmlTest::tells_data()
{
    const QByteArray many(2000, 'a');
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plain");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("elements") << QByteArray("<a b=\"c\"><d/>e</a>") << true;
    QTest::newRow("a declaration") << QByteArray("<?xml version='1.0'?><a/>") << true;
    QTest::newRow("UTF-8, told") << QByteArray("<?xml version=\"1.0\" encoding = 'utf-8'?><a/>")
                                 << true;
    QTest::newRow("Apple's DOCTYPE")
        << QByteArray("<!DOCTYPE plist PUBLIC \"-//A\" \"http://b\">") << true;
    QTest::newRow("a long comment") << "<!--" + many + "--><a/>" << true;
    QTest::newRow("long CDATA with tags") << "<a><![CDATA[<" + many + "]]></a>" << true;
    QTest::newRow("a long text") << "<a>" + many + "</a>" << true;
    QTest::newRow("a long attribute, broken by >")
        << "<a b=\"" + QByteArray("> ").repeated(1000) + "\"/>" << false;
    QTest::newRow("a long name") << '<' + many + "/>" << false;
    QTest::newRow("a long end") << "<a></" + many + '>' << false;
    QTest::newRow("a tag without an end") << QByteArray("<a b='c>") << false;
    QTest::newRow("a comment without an end") << QByteArray("<!-- a") << false;
    QTest::newRow("a DOCTYPE of its own")
        << QByteArray("<!DOCTYPE a [ <!ENTITY b 'c'> ]><a/>") << false;
    QTest::newRow("an entity alone") << QByteArray("<!ENTITY b 'c'>") << false;
    QTest::newRow("another encoding")
        << QByteArray("<?xml version='1.0' encoding='UTF-16'?><a/>") << false;
    QTest::newRow("two encodings")
        << QByteArray("<?xml version='1.0' encoding='utf-8' encoding='x'?><a/>") << false;
    QTest::newRow("UTF-16 without a mark") << QByteArray("<\0a\0/\0>\0", 8) << false;
    QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfe<\0a\0/\0>\0", 10) << false;
    QTest::newRow("no UTF-8") << QByteArray("<a>\xc3</a>") << false;
}

void PlainXmlTest::tells()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, plain);
    QCOMPARE(isPlainXml(text), plain);
}

QTEST_APPLESS_MAIN(PlainXmlTest)
#include "tst_plain_xml.moc"
