// SPDX-License-Identifier: MIT
// Colours are computed: each can be read on whatever palette the platform gives.
#include "look/marks.h"
#include "look/signs.h"
#include "look/tones.h"
#include "shell/palettes.h"

#include <QPainter>
#include <QSet>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using look::Ground;
using look::Tone;
using look::Tones;

namespace {

constexpr Tone coloured[] = {Tone::Good, Tone::Bad, Tone::Warn, Tone::You, Tone::Stated};

/// A platform's palette that nobody chose: warm, with little contrast.
QPalette oddPalette()
{
    QPalette palette(QColor(0xe8dcc8), QColor(0xefe4d2));
    palette.setColor(QPalette::Base, QColor(0xfbf3e4));
    palette.setColor(QPalette::Text, QColor(0x3a3228));
    palette.setColor(QPalette::Highlight, QColor(0x4aa3df));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

class TestTones : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(look::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(look::contrast(Qt::red, Qt::red), 1.0);
    }

    void everyToneCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("onBase");
        QTest::newRow("light") << shell::lightPalette() << 5.0;
        QTest::newRow("dark") << shell::darkPalette() << 6.2;
        QTest::newRow("a platform's own") << oddPalette() << 5.0;
    }

    void everyToneCanBeRead()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, onBase);
        const Tones tones(palette);
        for (const Tone tone : coloured) {
            const QColor color = tones.color(tone);
            QVERIFY2(look::contrast(color, palette.color(QPalette::Base)) >= onBase,
                     qPrintable(color.name()));
            QVERIFY2(look::contrast(color, palette.color(QPalette::Window)) >= 4.6,
                     qPrintable(color.name()));
            QVERIFY2(look::contrast(color, tones.tint(tone)) >= 4.6, qPrintable(color.name()));
        }
        QVERIFY(look::contrast(tones.color(Tone::Quiet), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(look::contrast(tones.outline(), palette.color(QPalette::Base)) >= 3.0);
        QVERIFY(look::contrast(tones.primary(), palette.color(QPalette::HighlightedText)) >= 4.5);
    }

    void everyMarkHasAShapeAWordAndAMeaning()
    {
        QSet<QString> words;
        for (const look::Mark mark : look::allMarks()) {
            QVERIFY(!look::markShape(mark).isEmpty());
            QVERIFY(!look::markMeaning(mark).isEmpty());
            QVERIFY2(!words.contains(look::markWord(mark)), qPrintable(look::markWord(mark)));
            words += look::markWord(mark);
        }
        QCOMPARE(look::allMarks().size(), 16);
    }

    void twoMarksThatMeanDifferentThingsDifferInShape()
    {
        const auto picture = [](look::Mark mark) {
            QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            look::paintMark(painter, image.rect(), mark, Qt::black, Qt::white);
            return image;
        };
        for (const look::Mark one : look::allMarks()) {
            for (const look::Mark other : look::allMarks()) {
                const bool alike = look::markShape(one) == look::markShape(other);
                QCOMPARE(picture(one) == picture(other), alike);
            }
        }
    }

    void thatAnArrowPointsForwardFollowsTheReading()
    {
        const auto picture = [](Qt::LayoutDirection direction) {
            QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            look::paintMark(painter, image.rect(), look::Mark::Planned, Qt::black, Qt::white);
            return image;
        };
        QVERIFY(picture(Qt::LeftToRight) != picture(Qt::RightToLeft));
    }

    void theWorstMarkIsTheOneThatNeedsAPerson()
    {
        using look::Mark;
        QCOMPARE(look::worstOf({Mark::Met, Mark::Planned, Mark::YourTurn}), Mark::YourTurn);
        QCOMPARE(look::worstOf({Mark::Met, Mark::Met}), Mark::Met);
        QCOMPARE(look::worstOf({Mark::Unknown, Mark::NotMet}), Mark::NotMet);
        QCOMPARE(look::worstOf({}), Mark::NotChecked);
    }

    void aSignSaysWhatBecomesOfAThing()
    {
        using look::Sign;
        QCOMPARE(look::signOf(QJsonValue::Null, u"x"_s), Sign::Add);
        QCOMPARE(look::signOf(u"x"_s, QJsonValue::Null), Sign::Remove);
        QCOMPARE(look::signOf(u"x"_s, u"y"_s), Sign::Change);
        QCOMPARE(look::signOf(u"x"_s, u"x"_s), Sign::Same);
    }
};

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
