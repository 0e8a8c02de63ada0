// SPDX-License-Identifier: MIT
#include "pdf_reader.h"
#include "pdf_rules.h"
#include "report_sample.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

report::Model sampleModel()
{
    ReportSample sample;
    sample.all(recipe::State::Met);
    sample.step("okta.sso-app", recipe::State::Unknown, u"a group"_s);
    sample.step("okta.apply-updates", recipe::State::Met, u"it"_s, true);
    sample.addFindings();
    return sample.model();
}

QByteArray pdfOf(const report::Model &model)
{
    const auto bytes = report::toPdf(model);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().what.english()));
    return *bytes;
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT
private slots:
    void theFileSaysWhatItIs()
    {
        const PdfReader pdf(pdfOf(sampleModel()));
        QVERIFY(pdf.pages() > 5);
        QCOMPARE(pdf.catalogue("/Lang"), u"en"_s);
        QCOMPARE(pdf.version(), u"1.7"_s);
        QVERIFY(pdf.isTrue("/MarkInfo", "/Marked"));
        QVERIFY(pdf.isTrue("/ViewerPreferences", "/DisplayDocTitle"));
        const QString xmp = pdf.xmp();
        for (const QString &claim :
             {u"<pdfaid:part>3</pdfaid:part>"_s, u"<pdfaid:conformance>A</pdfaid:conformance>"_s,
              u"<pdfuaid:part>1</pdfuaid:part>"_s, u"2026-11-24T12:00:00Z"_s,
              u"<pdfaProperty:name>part</pdfaProperty:name>"_s})
            QVERIFY2(xmp.contains(claim), qPrintable(claim));
    }

    void theStructureTellsHeadingsTablesAndFigures()
    {
        const PdfReader pdf(pdfOf(sampleModel()));
        const QMap<QString, int> roles = pdf.roles();
        QVERIFY(roles[u"H1"_s] >= 18);
        for (const QString &role : {u"H2"_s, u"P"_s, u"Table"_s, u"TR"_s, u"TH"_s, u"TD"_s, u"L"_s,
                                    u"Figure"_s, u"Link"_s, u"TOC"_s, u"TOCI"_s, u"Caption"_s})
            QVERIFY2(roles.value(role) > 0, qPrintable(role));
        QCOMPARE(pdf.headsWithoutScope(), 0);
        QCOMPARE(pdf.figuresWithoutWords(), 0);
        QCOMPARE(pdf.rowsOfUnequalLength(), 0);
    }

    void everyContentBelongsToAnElementOrIsDecoration()
    {
        const PdfReader pdf(pdfOf(sampleModel()));
        QCOMPARE(pdf.contentFaults(), QStringList());
    }

    void whatAProgramCanTellOfTheStandardsHolds()
    {
        const QByteArray bytes = pdfOf(sampleModel());
        QCOMPARE(archiveFaults(bytes), QStringList());
        QCOMPARE(accessFaults(bytes), QStringList());
    }

    void outlineAndLinksLeadToTheirPages()
    {
        const PdfReader pdf(pdfOf(sampleModel()));
        QVERIFY(pdf.outline().contains(u"1 Executive summary"_s));
        QVERIFY(pdf.outline().contains(u"F Glossary"_s));
        QVERIFY(pdf.links() > 20);
        QCOMPARE(pdf.linkFaults(), QStringList());
    }

    void theDataIsAttached()
    {
        const report::Model model = sampleModel();
        const PdfReader pdf(pdfOf(model));
        QCOMPARE(pdf.attached(u"report.json"_s), report::toJson(model));
        QCOMPARE(pdf.relationOfAttached(), u"/Data"_s);
    }

    void fontsAreEmbeddedAndEveryGlyphHasACharacter()
    {
        const PdfReader pdf(pdfOf(sampleModel()));
        QVERIFY(pdf.fonts() >= 4);
        QCOMPARE(pdf.fontFaults(), QStringList());
    }

    void theSameModelGivesTheSameBytes()
    {
        const report::Model model = sampleModel();
        const QByteArray bytes = pdfOf(model);
        QCOMPARE(pdfOf(model), bytes);
        // In another process, where Qt's hashes have another seed.
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--digest"_s});
        QVERIFY(other.waitForFinished());
        const QByteArray digest =
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(other.readAllStandardOutput().trimmed(), digest);
    }

    void aReportOnLetterPaperHasItsSize()
    {
        ReportSample sample;
        sample.brand.paper = report::Brand::Paper::Letter;
        const PdfReader pdf(pdfOf(sample.model()));
        QCOMPARE(pdf.paper(), QSizeF(612, 792));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (application.arguments().contains(u"--digest"_s)) {
        const QByteArray hash =
            QCryptographicHash::hash(pdfOf(sampleModel()), QCryptographicHash::Sha256);
        std::puts(hash.toHex().constData());
        return 0;
    }
    TestReportPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report_pdf.moc"
