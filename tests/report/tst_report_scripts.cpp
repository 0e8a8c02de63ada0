// SPDX-License-Identifier: MIT
#include "pdf_reader.h"
#include "report_sample.h"

#include "report/pdf/character_map.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

/// Text of every script is found again in the file.
class TestReportScripts : public QObject
{
    Q_OBJECT
private slots:
    void aNameIsFoundInTheText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("German") << u"Jörg Größenwahn-Müßig"_s;
        QTest::newRow("Polish") << u"Łukasz Żółć"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Ánh"_s;
        QTest::newRow("Cyrillic") << u"Анна Каренина"_s;
        QTest::newRow("Greek") << u"Αθηνά"_s;
        QTest::newRow("code signs") << u"a -> b </dict> fi ffl"_s;
        QTest::newRow("Japanese") << u"山田 太郎"_s;
        QTest::newRow("Arabic") << u"محمد"_s;
        QTest::newRow("Arabic with two letters in one") << u"شركة"_s;
        QTest::newRow("Arabic with lam-alef") << u"فلان"_s;
    }

    void aNameIsFoundInTheText()
    {
        QFETCH(QString, name);
        ReportSample sample;
        sample.decisions.client = name;
        const auto bytes = report::toPdf(sample.model());
        QVERIFY(bytes);
        const PdfReader pdf(*bytes);
        const QString text = pdf.text().normalized(QString::NormalizationForm_KC);
        // Without a font for it on this machine the report says so instead.
        const bool told = text.contains(u"No font on this machine has these characters"_s);
        QVERIFY2(text.contains(name) || told, qPrintable(text.left(400)));
        QVERIFY(QString::fromUtf8(pdf.attached(u"report.json"_s)).contains(name));
        QCOMPARE(pdf.fontFaults(), QStringList());
    }

    void aMapOfCharactersIsMended_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("a tab is a space")
            << QByteArray("<0003> <0003> <0009>") << QByteArray("<0003> <0020>");
        QTest::newRow("an unbreakable space too")
            << QByteArray("<0003> <0003> <00a0>") << QByteArray("<0003> <0020>");
        QTest::newRow("a soft hyphen is a hyphen")
            << QByteArray("<0003> <0003> <00ad>") << QByteArray("<0003> <002d>");
        QTest::newRow("a radical is the character")
            << QByteArray("<0003> <0003> <2f2d>") << QByteArray("<0003> <5c71>");
        QTest::newRow("a form of a letter is the letter")
            << QByteArray("<0003> <0003> <fee3>") << QByteArray("<0003> <0645>");
        QTest::newRow("two letters in one stay one")
            << QByteArray("<0003> <0003> <fd2d>") << QByteArray("<0003> <fd2d>");
        QTest::newRow("lam with alef stays one")
            << QByteArray("<0003> <0003> <fefb>") << QByteArray("<0003> <fefb>");
        QTest::newRow("a range") << QByteArray("<0003> <0005> <0041>")
                                 << QByteArray("<0005> <0043>");
        QTest::newRow("a list") << QByteArray("<0003> <0004> [<0041> <0062>]")
                                << QByteArray("<0004> <0062>");
    }

    void aMapOfCharactersIsMended()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, mended);
        bool complete = true;
        const QByteArray map = report::mendedMap(
            "endcodespacerange\n1 beginbfrange\n" + entry + "\nendbfrange", &complete);
        QVERIFY2(map.contains(mended), map.constData());
        QVERIFY(complete);
    }

    void aGlyphWithoutACharacterIsAFault()
    {
        bool complete = true;
        report::mendedMap("endcodespacerange\n<0003> <0003> <0000>\n", &complete);
        QVERIFY(!complete);
    }
};

QTEST_MAIN(TestReportScripts)
#include "tst_report_scripts.moc"
