// SPDX-License-Identifier: MIT
#include "report_sample.h"

#include "report/pdf/compose.h"

#include <QGuiApplication>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace latchkey;
using report::Cell;
using report::Composition;
using report::Document;

namespace {

/// A document of one chapter with these blocks.
Document documentWith(std::vector<report::Block> blocks)
{
    Document document;
    document.language = u"en"_s;
    document.title = document.header = document.footer = u"Report"_s;
    document.cover.title = u"Report"_s;
    document.sections.push_back({"one", u"1"_s, u"Chapter"_s, std::move(blocks)});
    return document;
}

report::Table tableOf(const std::vector<Cell> &row, int count)
{
    report::Table table{u"Caption"_s, {}, {}};
    for (size_t i = 0; i < row.size(); ++i)
        table.columns.push_back({u"Column"_s, 1, row[i].kind == Cell::Kind::Fixed});
    table.rows.assign(size_t(count), row);
    return table;
}

QRectF areaOf(const report::Glyphs &glyphs)
{
    const QRectF box = glyphs.run.boundingRect();
    return box.translated(glyphs.at);
}

/// Everything that is written lies between the margins, but for header and footer.
QStringList strays(const Composition &composition)
{
    QStringList found;
    const double right =
        composition.paper.width() * report::point - report::rightMargin + 2 * report::point;
    for (size_t i = 1; i < composition.pages.size(); ++i) {
        for (const report::Operation &operation : composition.pages[i].operations) {
            const auto *glyphs = std::get_if<report::Glyphs>(&operation.what);
            if (!glyphs || glyphs->run.glyphIndexes().isEmpty())
                continue;
            const QRectF area = areaOf(*glyphs);
            if (area.left() < report::leftMargin - 2 * report::point || area.right() > right ||
                area.bottom() > composition.paper.height() * report::point)
                found += u"page %1: %2"_s.arg(i + 1).arg(glyphs->text.left(40));
        }
    }
    return found;
}

int pageOf(const Composition &composition, const QString &text)
{
    for (size_t i = 0; i < composition.pages.size(); ++i) {
        if (composition.text(i).contains(text))
            return int(i);
    }
    return -1;
}

QString wholeText(const Composition &composition)
{
    QString all;
    for (size_t i = 0; i < composition.pages.size(); ++i)
        all += composition.text(i);
    return all;
}

/// Numbers of glyphs that stand for a missing character.
int missingGlyphs(const Composition &composition)
{
    int count = 0;
    for (const report::Page &page : composition.pages) {
        for (const report::Operation &operation : page.operations) {
            if (const auto *glyphs = std::get_if<report::Glyphs>(&operation.what))
                count += int(glyphs->run.glyphIndexes().count(0));
        }
    }
    return count;
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT
private slots:
    void aTableRepeatsItsHeadOnEachPage()
    {
        const Composition made =
            report::compose(documentWith({tableOf({{u"Row"_s, {}}, {u"Value"_s, {}}}, 120)}));
        QVERIFY(made.pages.size() > 3);
        for (size_t i = 1; i < made.pages.size(); ++i)
            QVERIFY2(made.text(i).contains(u"Column"_s), qPrintable(made.text(i).left(80)));
    }

    void noRowIsCutBetweenPages()
    {
        std::vector<report::Block> blocks;
        report::Table table = tableOf({{u"x"_s, {}}, {u"y"_s, {}}}, 0);
        for (int i = 0; i < 60; ++i)
            table.rows.push_back(
                {{u"begin%1."_s.arg(i), {}}, {u"one\ntwo\nthree\nend%1."_s.arg(i), {}}});
        blocks.push_back(table);
        const Composition made = report::compose(documentWith(blocks));
        for (int i = 0; i < 60; ++i)
            QCOMPARE(pageOf(made, u"begin%1."_s.arg(i)), pageOf(made, u"end%1."_s.arg(i)));
    }

    void neitherTheFirstNorTheLastRowStandsAlone_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 0; lines < 60; ++lines)
            QTest::addRow("after %d lines", lines) << lines;
    }

    void neitherTheFirstNorTheLastRowStandsAlone()
    {
        QFETCH(int, lines);
        std::vector<report::Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(Cell{u"A line"_s, {}});
        blocks.push_back(report::Subheading{"sub", u"Heading of the table"_s});
        report::Table table = tableOf({{u"x"_s, {}}}, 0);
        for (int i = 0; i < 8; ++i)
            table.rows.push_back({{u"row%1."_s.arg(i), {}}});
        blocks.push_back(table);
        const Composition made = report::compose(documentWith(blocks));
        QCOMPARE(pageOf(made, u"Heading of the table"_s), pageOf(made, u"row0."_s));
        QCOMPARE(pageOf(made, u"row0."_s), pageOf(made, u"row1."_s));
        QCOMPARE(pageOf(made, u"row6."_s), pageOf(made, u"row7."_s));
    }

    void aRowTallerThanAPageGoesOnAndNothingIsLost()
    {
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines += u"line%1."_s.arg(i);
        const Composition made =
            report::compose(documentWith({tableOf({{u"tall"_s, {}}, {lines.join(u'\n'), {}}}, 1)}));
        const QString text = wholeText(made);
        for (const QString &line : lines)
            QVERIFY2(text.contains(line), qPrintable(line));
        QCOMPARE(strays(made), QStringList());
    }

    void aTallFirstRowBeginsUnderItsHead_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("rows");
        for (int lines = 0; lines < 55; lines += 2) {
            QTest::addRow("after %d lines, alone", lines) << lines << 1;
            QTest::addRow("after %d lines, with others", lines) << lines << 2;
        }
    }

    void aTallFirstRowBeginsUnderItsHead()
    {
        QFETCH(int, lines);
        QFETCH(int, rows);
        std::vector<report::Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(Cell{u"filling"_s, {}});
        QStringList tall;
        for (int i = 0; i < 150; ++i)
            tall += u"line%1."_s.arg(i);
        report::Table table = tableOf({{u"x"_s, {}}, {tall.join(u'\n'), {}}}, rows);
        table.caption = u"Caption of the table"_s;
        blocks.push_back(table);
        const Composition made = report::compose(documentWith(blocks));
        QCOMPARE(pageOf(made, u"Caption of the table"_s), pageOf(made, u"line0."_s));
        QVERIFY(wholeText(made).contains(u"line149."_s));
        QCOMPARE(strays(made), QStringList());
    }

    void anOptionOfACommandStaysWhole()
    {
        report::Shaper shaper;
        const QString text = u"then latchkeyctl device --evidence FILE -o it"_s;
        for (double width = 80 * report::point; width < 240 * report::point;
             width += 3 * report::point) {
            for (const report::Line &line : shaper.lines({{text, report::codeStyle(), {}}}, width))
                QVERIFY2(!line.text.endsWith(u'-'), qPrintable(line.text));
        }
    }

    void datesAndNumbersAreNeverWrapped()
    {
        const Cell date{u"2026-11-24 10:00:00 UTC"_s, {}, Cell::Kind::Fixed};
        const Cell longText{QString(u"many words "_s).repeated(40), {}};
        const Composition made =
            report::compose(documentWith({tableOf({longText, date, longText, date}, 3)}));
        QCOMPARE(wholeText(made).count(u"2026-11-24 10:00:00 UTC"_s), 6);
        QCOMPARE(strays(made), QStringList());
    }

    void aHostileValueStaysOnThePage_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("10,000 letters") << QString(10000, u'W');
        QTest::newRow("10,000 letters of many scripts") << QString(5000, QChar(0x3042)) + u'W';
        QTest::newRow("markup") << u"<h1>big</h1><img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("an emoji") << u"\U0001F4BB\U0001F469\u200D\U0001F4BB"_s;
        QTest::newRow("half a character") << QString(QChar(0xd83d));
        QTest::newRow("a bidi override") << u"a\u202Egpj.exe"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') + u'b';
        QTest::newRow("combining marks") << u"e"_s + QString(300, QChar(0x301));
        QTest::newRow("only blanks") << QString(3000, u' ');
    }

    void aHostileValueStaysOnThePage()
    {
        QFETCH(QString, value);
        ReportSample sample;
        sample.decisions.client = value;
        sample.all(recipe::State::Unmet);
        sample.step("okta.engine", recipe::State::Unmet, value);
        sample.addFindings(u"x"_s, u"y"_s, u"z"_s);
        report::Model model = sample.model();
        model.findings.macs.front().name = model.findings.macs.front().serial = value;
        model.findings.accountRows.front().login = value;
        const Composition made = report::compose(report::documentOf(model));
        QCOMPARE(strays(made), QStringList());
        QCOMPARE(made.faults, std::vector<QString>());
        QCOMPARE(missingGlyphs(made), 0);
        const auto bytes = report::toPdf(model);
        QVERIFY(bytes);
    }

    void aCharacterWithoutAFontIsDrawnByItsNumber()
    {
        const Composition made = report::compose(documentWith({Cell{u"Team \U0001F4BB"_s, {}}}));
        QVERIFY(wholeText(made).contains(u"Team ‹U+1F4BB›"_s));
        QCOMPARE(made.undrawn, QStringList{u"‹U+1F4BB›"_s});
        QCOMPARE(missingGlyphs(made), 0);
    }

    void theReportTellsWhatCouldNotBeDrawn()
    {
        ReportSample sample;
        sample.decisions.client = u"\U0001F4BB"_s;
        report::Model model = sample.model();
        Document document = report::documentOf(model);
        const Composition made = report::compose(document);
        QVERIFY(!made.undrawn.isEmpty());
    }

    void arabicIsShapedAndKeptForReadersInItsOrder()
    {
        const QString name = u"فلان الفلاني"_s;
        const Composition made = report::compose(documentWith({Cell{name, {}}}));
        QCOMPARE(missingGlyphs(made), 0);
        QVERIFY(std::any_of(made.elements.begin(), made.elements.end(),
                            [&](const report::Element &one) { return one.actual == name; }));
    }

    void theContentsNameThePagesOfTheChapters()
    {
        ReportSample sample;
        sample.all(recipe::State::Met);
        const Composition made = report::compose(report::documentOf(sample.model()));
        const report::Anchor *glossary = made.anchor("glossary");
        QVERIFY(glossary);
        QVERIFY(made.text(1).contains(QString::number(glossary->page + 1)));
        QVERIFY(made.text(size_t(glossary->page)).contains(u"Glossary"_s));
        const QString last = u"Page %1 of %1"_s.arg(made.pages.size());
        QVERIFY(made.text(made.pages.size() - 1).contains(last));
    }

    void theSummaryFitsOnOnePage_data()
    {
        QTest::addColumn<recipe::State>("state");
        QTest::newRow("all met") << recipe::State::Met;
        QTest::newRow("none met") << recipe::State::Unmet;
        QTest::newRow("nothing known") << recipe::State::Unknown;
    }

    void theSummaryFitsOnOnePage()
    {
        QFETCH(recipe::State, state);
        for (const auto paper : {report::Brand::Paper::A4, report::Brand::Paper::Letter}) {
            ReportSample sample;
            sample.brand.paper = paper;
            sample.all(state);
            for (auto &record : sample.history.steps)
                record.advice = base::verbatim(QString(u"what to do "_s).repeated(60));
            sample.addFindings();
            const Composition made = report::compose(report::documentOf(sample.model()));
            const int summary = made.anchor("summary")->page;
            QCOMPARE(made.anchor("scope")->page, summary + 1);
        }
    }

    void noChapterStandsAloneAtTheFootOfAPage()
    {
        ReportSample sample;
        sample.all(recipe::State::Unmet);
        sample.addFindings();
        const Composition made = report::compose(report::documentOf(sample.model()));
        const double bottom = made.paper.height() * report::point - report::bottomMargin;
        for (const report::Anchor &anchor : made.anchors)
            QVERIFY2(anchor.top < bottom - 60 * report::point, qPrintable(anchor.title));
    }
};

QTEST_MAIN(TestReportLayout)
#include "tst_report_layout.moc"
