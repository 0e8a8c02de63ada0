// SPDX-License-Identifier: MIT
#include "report/csv.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// CSV for spreadsheets that a tenant's data cannot turn into formulas.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void fields_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("record");
        const auto row = [](const char *name, const QStringList &fields, const QByteArray &record) {
            QTest::newRow(name) << fields << record;
        };
        row("plain ones", {u"a"_s, u"b c"_s}, "a,b c\r\n");
        row("nothing in them", {QString(), QString()}, ",\r\n");
        row("a comma", {u"a,b"_s}, "\"a,b\"\r\n");
        row("quotes", {u"a \"b\""_s}, "\"a \"\"b\"\"\"\r\n");
        row("a line break", {u"a\nb"_s}, "\"a\nb\"\r\n");
        row("an equals sign first", {u"=1+1"_s}, "\"'=1+1\"\r\n");
        row("a plus first", {u"+a"_s}, "\"'+a\"\r\n");
        row("a minus first", {u"-a"_s}, "\"'-a\"\r\n");
        row("an at sign first", {u"@a"_s}, "\"'@a\"\r\n");
        row("a tab first", {u"\t=a"_s}, "\"'\t=a\"\r\n");
        row("a CR first", {u"\r=a"_s}, "\"'\r=a\"\r\n");
        row("a formula with quotes", {u"=\"a\""_s}, "\"'=\"\"a\"\"\"\r\n");
        row("signs that are not first", {u"a+b@c=d-e"_s}, "a+b@c=d-e\r\n");
        row("letters of the world", {u"J\u00fcrgen \u5c71"_s}, "J\xc3\xbcrgen \xe5\xb1\xb1\r\n");
    }

    void fields()
    {
        QFETCH(const QStringList, fields);
        QTEST(report::csvRecord(fields), "record");
    }

    void aFileTellsThatItIsUtf8() { QCOMPARE(report::csvStart(), QByteArray("\xef\xbb\xbf")); }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
