// SPDX-License-Identifier: MIT
#include "report_sample.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

class TestReportHtml : public QObject
{
    Q_OBJECT
private slots:
    void aHostileValueStaysAText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup is escaped")
            << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
        QTest::newRow("an attribute cannot be left")
            << u"\"><img src=x onerror=a>"_s << u"&quot;&gt;&lt;img src=x onerror=a&gt;"_s;
        QTest::newRow("the end of the isolation is escaped")
            << u"</bdi></td>"_s << u"&lt;/bdi&gt;&lt;/td&gt;"_s;
        QTest::newRow("a bidi override is shown as a mark")
            << u"a\u202Egpj.exe"_s << u"a\uFFFDgpj.exe"_s;
        QTest::newRow("a NUL is shown as a mark") << u"a"_s + QChar(u'\0') + u'b' << u"a\uFFFDb"_s;
        QTest::newRow("a line break is shown as a mark") << u"a\nb"_s << u"a\uFFFDb"_s;
        QTest::newRow("an emoji stays") << u"Team \U0001F4BB"_s << u"Team \U0001F4BB"_s;
        QTest::newRow("a formula is a text") << u"=HYPERLINK(1)"_s << u"=HYPERLINK(1)"_s;
        QTest::newRow("an entity is not read") << u"&lt;b&gt;"_s << u"&amp;lt;b&amp;gt;"_s;
        QTest::newRow("a very long value is cut")
            << QString(10000, u'x') << QString(4000, u'x') + u'…';
    }

    void aHostileValueStaysAText()
    {
        QFETCH(QString, value);
        QFETCH(QString, shown);
        ReportSample sample;
        sample.decisions.client = value;
        sample.step("okta.engine", recipe::State::Unmet, value);
        recipe::Written written;
        written.number = 1;
        written.step = "jamf.groups";
        written.change = "jamf.groups/pilot";
        written.after = QJsonObject{{value, value}};
        sample.history.written = {written};
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        QVERIFY(html.contains(u"Seen: "_s + shown));
        QVERIFY(html.contains(u"<dt>Client</dt><dd><bdi>"_s + shown));
        QVERIFY(html.contains(shown.left(3900) + u": "_s) || value.size() > 4000);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QCOMPARE(html.count(u"<bdi>"_s), html.count(u"</bdi>"_s));
        QCOMPARE(html.count(u"<td"_s), html.count(u"</td>"_s));
        QVERIFY(!html.contains(QString(4001, u'x')));
        QCOMPARE(report::toHtml(sample.model()), html.toUtf8());
    }

    void theFileFetchesNothingAndRunsNothing()
    {
        const QString html = QString::fromUtf8(report::toHtml(ReportSample().model()));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"<html lang=\"en\">"_s));
        for (const QString &word :
             {u"src="_s, u"url(h"_s, u"@import"_s, u"<link"_s, u"javascript:"_s, u"href=\"http"_s})
            QVERIFY2(!html.contains(word), qPrintable(word));
    }

    void headingsAreInOrderAndTablesTellTheirParts()
    {
        ReportSample sample;
        sample.all(recipe::State::Met);
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        static const QRegularExpression heading(u"<h([1-6])"_s);
        int last = 0;
        for (auto it = heading.globalMatch(html); it.hasNext();) {
            const int level = it.next().captured(1).toInt();
            QVERIFY2(level <= last + 1, "a level is skipped");
            last = level;
        }
        QCOMPARE(html.count(u"<h1"_s), 1);
        QVERIFY(html.count(u"<caption>"_s) > 10);
        QVERIFY(html.contains(u"<th scope=\"col\">"_s));
        QVERIFY(html.contains(u"<th scope=\"row\">"_s));
    }

    void everyStandingHasItsWordBesideItsColour()
    {
        ReportSample sample;
        sample.step("okta.engine", recipe::State::Unknown, u"it"_s);
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        QVERIFY(html.contains(u"</svg><bdi>Unknown</bdi>"_s));
        QVERIFY(html.contains(u"</svg><bdi>Not checked</bdi>"_s));
    }

    void anEmptySectionSaysSo()
    {
        const QString html = QString::fromUtf8(report::toHtml(ReportSample().model()));
        QVERIFY(html.contains(u"Latchkey wrote nothing."_s));
        QVERIFY(html.contains(u"Nobody said anything of a step by hand."_s));
        QVERIFY(html.contains(u"Nothing failed in the last run."_s));
    }
};

QTEST_GUILESS_MAIN(TestReportHtml)
#include "tst_report_html.moc"
