// SPDX-License-Identifier: MIT
// Nothing of a label is cut, and its letter leads to the field.
#include "look/columns.h"
#include "look/labels.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using look::Label;

namespace {

const QString id = u"6F1D0A52-7C1E-4B7B-9C60-0D5A3A1E0001-6F1D0A52-7C1E-4B7B-9C60-0D5A3A1E0001"_s;

/// How far to the right something is drawn.
int lastInk(QLabel &label, QSize size)
{
    label.resize(size);
    const QImage picture = label.grab().toImage();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            last = picture.pixel(x, y) != picture.pixel(0, 0) ? x : last;
    }
    return last;
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT
private slots:
    void aWordWiderThanTheLabelIsBroken()
    {
        const Label label(id);
        const int line = Label(u"x"_s).heightForWidth(200);
        QVERIFY(label.heightForWidth(120) >= 3 * line);
        QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(id) / 2);
    }

    void aLongWordAtTheSideCutsNothing()
    {
        look::Columns columns;
        columns.main()->addWidget(new Label(u"Main"_s));
        const QString words = u"Practice tenants, nothing real is touched. 9 changes written at "
                              "Acme, all read back and right. 1 Mac in scope."_s;
        auto *sentence = new Label(words);
        auto *broken = new Label(u"The identity "_s + id + u" is there and valid until 2027."_s);
        columns.side()->addWidget(sentence);
        columns.side()->addWidget(broken);
        columns.resize(1000, 600);
        columns.show();
        QVERIFY(QTest::qWaitForWindowExposed(&columns, 120'000));
        QVERIFY(sentence->width() < 400);
        for (const Label *label : {sentence, broken})
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void anIndentNarrowsTheText()
    {
        Label label(u"Default. Dynamic gives each Mac a challenge of its own."_s);
        const int before = label.heightForWidth(220);
        label.setIndent(60);
        QVERIFY(label.heightForWidth(220) > before);
    }

    void textStandsAtTheStartInBothDirections()
    {
        Label label(u"Report"_s, look::Kind::Title);
        QVERIFY(lastInk(label, {400, 40}) < 200);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(lastInk(label, {400, 40}) > 380);
    }

    void theLetterOfANameLeadsToItsField()
    {
        QLineEdit field;
        const std::unique_ptr<QLabel> label(look::fieldLabel(u"&Folder"_s, &field));
        QCOMPARE(label->buddy(), &field);
    }

    void aNameWithItsLetterIsNotCut()
    {
        QLineEdit field;
        const std::unique_ptr<QLabel> label(look::fieldLabel(u"&Textgröße"_s, &field));
        const QSize own = label->sizeHint();
        QCOMPARE(lastInk(*label, own), lastInk(*label, own + QSize(50, 0)));
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
