// SPDX-License-Identifier: MIT
#include "report_sample.h"

#include "mac/profile.h"
#include "recipe/profiles.h"
#include "report/document.h"

#include "report/language.h"
#include "report/pdf/compose.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

base::Result<report::Brand> brandFrom(const QByteArray &json, const QByteArray &logo = {})
{
    return report::readBrand(json, [&](const QString &) { return base::Result<QByteArray>(logo); });
}

} // namespace

class TestReportBrand : public QObject
{
    Q_OBJECT
private slots:
    void aTemplateIsRead()
    {
        const auto brand = brandFrom(
            "{\"consultant\": \"Example\", \"contact\": \"help@example.com\", \"edition\": "
            "\"2.1\", "
            "\"accent\": \"#7A1F3D\", \"paper\": \"Letter\", \"signatures\": [\"Acme IT\"], "
            "\"logo\": \"logo.png\"}",
            png(40, 20));
        QVERIFY(brand);
        QCOMPARE(brand->consultant, u"Example"_s);
        QCOMPARE(brand->edition, u"2.1"_s);
        QCOMPARE(brand->accent, QColor(0x7a, 0x1f, 0x3d));
        QCOMPARE(brand->paper, report::Brand::Paper::Letter);
        QCOMPARE(brand->signatures, QStringList{u"Acme IT"_s});
        QCOMPARE(brand->logo.size(), QSize(40, 20));
        QCOMPARE(brand->logo.pixelColor(1, 1), QColor(Qt::white)); // drawn on paper
    }

    void aWrongTemplateSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << QString();
        QTest::newRow("an unknown key") << QByteArray("{\"colour\": \"#000000\"}") << u"colour"_s;
        QTest::newRow("a wrong type") << QByteArray("{\"consultant\": 7}") << u"consultant"_s;
        QTest::newRow("no colour") << QByteArray("{\"accent\": \"red\"}") << u"red"_s;
        QTest::newRow("too light a colour") << QByteArray("{\"accent\": \"#FFCC00\"}") << u"1.5"_s;
        QTest::newRow("an unknown paper") << QByteArray("{\"paper\": \"A3\"}") << u"A3"_s;
        QTest::newRow("a logo that is none") << QByteArray("{\"logo\": \"logo.png\"}") << u"logo"_s;
    }

    void aWrongTemplateSaysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto brand = brandFrom(json, "no image");
        QVERIFY(!brand);
        QVERIFY2(brand.error().what.english().contains(said),
                 qPrintable(brand.error().what.english()));
    }

    void aLogoIsBoundedAndHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        const QByteArray begin = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>";
        QTest::newRow("a PNG") << png(10, 10) << true;
        QTest::newRow("a PNG that is too wide") << png(4001, 2) << false;
        QTest::newRow("an SVG") << begin + "<rect width='20' height='10'/></svg>" << true;
        QTest::newRow("an SVG with a file")
            << begin + "<image href='file:///etc/passwd'/></svg>" << false;
        QTest::newRow("an SVG with an entity")
            << QByteArray("<!DOCTYPE svg [<!ENTITY a 'b'>]>") + begin + "</svg>" << false;
        QTest::newRow("an SVG with an address in its style")
            << begin + "<rect style='fill:url(http://x)'/></svg>" << false;
        QTest::newRow("more than 1 MiB") << QByteArray(1024 * 1024 + 1, ' ') << false;
        QTest::newRow("a cut PNG") << png(10, 10).left(40) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void aLogoIsBoundedAndHarmless()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        QCOMPARE(report::readLogo(bytes).has_value(), good);
    }

    void theBrandIsOnTheCoverAndInTheHtml()
    {
        ReportSample sample;
        sample.brand =
            brandFrom("{\"consultant\": \"Example Consulting\", \"accent\": \"#7A1F3D\", "
                      "\"logo\": \"logo.png\"}",
                      png(60, 20))
                .value();
        const report::Model model = sample.model();
        const QString html = QString::fromUtf8(report::toHtml(model));
        QVERIFY(html.contains(u"alt=\"Example Consulting\" src=\"data:image/png;base64,"_s));
        QVERIFY(html.contains(u"--accent:#7a1f3d"_s));
        const report::Composition made = report::compose(report::documentOf(model));
        int pictures = 0;
        for (const report::Operation &operation : made.pages.front().operations)
            pictures += std::holds_alternative<report::Picture>(operation.what) ? 1 : 0;
        QCOMPARE(pictures, 1);
        QVERIFY(report::toPdf(model));
    }

    void theReportSpeaksAnotherLanguageThanTheWindow()
    {
        ReportSample sample;
        sample.all(recipe::State::Met);
        const report::Spoken window(u"de"_s);
        {
            const report::Spoken own(u"en"_s);
            const QString html = QString::fromUtf8(report::toHtml(sample.model()));
            QVERIFY(html.contains(u"<html lang=\"en\">"_s));
            QVERIFY(html.contains(u"Executive summary"_s));
        }
        const QString html = QString::fromUtf8(report::toHtml(sample.model()));
        QVERIFY(html.contains(u"<html lang=\"de\">"_s));
        QVERIFY(html.contains(u"Zusammenfassung"_s));
        QVERIFY(!html.contains(u"Executive summary"_s));
    }

    void whatStandsForAValueIsGermanToo()
    {
        ReportSample sample;
        recipe::Facts facts;
        facts.decisions = sample.decisions;
        facts.recipe = sample.recipe;
        QStringList standIns;
        for (const mac::Profile &profile :
             {recipe::ssoProfileOutline(facts), recipe::scepProfileOutline(facts)}) {
            const QJsonObject payloads = mac::described(mac::toPlist(profile));
            for (const QJsonValue payload : payloads) {
                for (const QJsonValue value : payload.toObject()) {
                    if (value.toString().startsWith(u'('))
                        standIns += value.toString();
                }
            }
        }
        standIns.removeDuplicates();
        QCOMPARE(standIns.size(), 3); // client id, SCEP URL, and what is a secret
        const report::Spoken german(u"de"_s);
        for (const QString &one : standIns)
            QVERIFY2(report::readable(one) != one, qPrintable(one));
    }

    void everySentenceIsGermanAndKeepsItsPlaces()
    {
        QVERIFY(report::catalogueOf(u"de"_s));
        QVERIFY(!report::catalogueOf(u"xx"_s));
        const report::Spoken english(u"en"_s);
        const auto asked = [](int count) {
            return base::text("cli", "Write these %n changes? yes or no:", {}, count).translated();
        };
        QCOMPARE(asked(1), u"Write this change? yes or no:"_s);
        QCOMPARE(asked(3), u"Write these 3 changes? yes or no:"_s);
        QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/translations/latchkey_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression place(u"%[0-9n]"_s);
        const auto places = [](const QString &text) {
            QSet<QString> found;
            for (auto it = place.globalMatch(text); it.hasNext();)
                found += it.next().captured();
            return found;
        };
        QXmlStreamReader reader(&file);
        QString source;
        int sentences = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == u"source"_s)
                source = reader.readElementText();
            if (!reader.isStartElement() || reader.name() != u"translation"_s)
                continue;
            const QString german = // one with a number has forms
                reader.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!german.isEmpty(), qPrintable(source));
            QVERIFY2(places(german) == places(source), qPrintable(source));
            ++sentences;
        }
        QVERIFY(sentences > 1000);
    }
};

QTEST_MAIN(TestReportBrand)
#include "tst_report_brand.moc"
