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

    void twoChartsHaveTheirWordsAndShareOnePattern()
    {
        ReportSample sample;
        sample.addFindings();
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        QCOMPARE(html.count(u"<div class=\"bars\" role=\"img\" aria-label=\""_s), 2);
        QCOMPARE(html.count(u"id=\"hatch\""_s), 1);
        QVERIFY(!html.contains(u"<figure role"_s)); // a figure with a caption has its own role
    }

    void anIdStandsOnce()
    {
        ReportSample sample;
        sample.all(recipe::State::Unmet);
        sample.addFindings();
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        static const QRegularExpression id(u" id=\"([^\"]+)\""_s);
        QSet<QString> seen;
        for (auto it = id.globalMatch(html); it.hasNext();) {
            const QString one = it.next().captured(1);
            QVERIFY2(!seen.contains(one), qPrintable(one));
            seen += one;
        }
        static const QRegularExpression use(u"(?:labelledby=\"|href=\"#)([^\"]+)\""_s);
        for (auto it = use.globalMatch(html); it.hasNext();) {
            const QString one = it.next().captured(1);
            QVERIFY2(seen.contains(one), qPrintable(one));
        }
    }

    void everyTableHasAName()
    {
        ReportSample sample;
        sample.all(recipe::State::Met);
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        const auto named =
            html.count(u"<table>\n<caption>"_s) + html.count(u"<table aria-labelledby=\""_s);
        QCOMPARE(html.count(u"<table"_s), named);
    }

    /// WCAG 2.1, 1.4.6: the words of each colour on paper and panel, in light and dark.
    void wordsHaveAContrastOfSevenToOne()
    {
        const QString html = QString::fromUtf8(report::toHtml(ReportSample().model()));
        static const QRegularExpression colour(u"--(\\w+):(#[0-9a-f]{3,6});"_s);
        QMap<QString, QStringList> all; // by name: light, then dark
        for (auto it = colour.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            all[match.captured(1)] += match.captured(2);
        }
        for (const QString &name : {u"ink"_s, u"muted"_s, u"green"_s, u"red"_s, u"amber"_s,
                                    u"violet"_s, u"blue"_s, u"slate"_s, u"accent"_s}) {
            QCOMPARE(all[name].size(), 2);
            for (qsizetype i = 0; i < 2; ++i) {
                for (const QString &ground : {u"paper"_s, u"panel"_s})
                    QVERIFY2(report::contrast(QColor(all[name][i]), QColor(all[ground][i])) >= 7,
                             qPrintable(name + u" on "_s + ground));
            }
        }
    }

    void everyStandingHasItsWordBesideItsColour()
    {
        ReportSample sample;
        sample.step("okta.engine", recipe::State::Unknown, u"it"_s);
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        QVERIFY(html.contains(u"</svg><bdi>Unknown</bdi>"_s));
        QVERIFY(html.contains(u"</svg><bdi>Not checked</bdi>"_s));
    }

    /// What is not known is named in the banner, however much it is.
    void theBannerNamesAllThatIsMissing()
    {
        ReportSample sample;
        sample.all(recipe::State::Met);
        sample.addFindings();
        QVERIFY(sample.model().isComplete());
        QString &accounts = sample.history.known[u"accounts"_s];
        accounts.replace(u"\"partial\":false"_s, u"\"partial\":true"_s);
        QVERIFY(!sample.model().isComplete());
        const QByteArrayList unknown{"okta.engine", "okta.jit-feature", "jamf.groups",
                                     "jamf.scep-profile", "fleet.macos"};
        for (const QByteArray &id : unknown)
            sample.step(id, recipe::State::Unknown, u"it"_s);
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        QVERIFY(html.contains(u"Read in part only: the users of the app."_s));
        for (const QByteArray &id : unknown) {
            const qsizetype banner = html.indexOf(u"Not known, and not counted as met"_s);
            const qsizetype end = html.indexOf(u'<', banner);
            QVERIFY2(banner > 0 && html.mid(banner, end - banner).contains(QString::fromUtf8(id)),
                     id.constData());
        }
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
