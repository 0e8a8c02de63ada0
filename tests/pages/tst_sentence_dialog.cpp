// SPDX-License-Identifier: MIT
// A sentence and who says it: each dialog in its own words, and nothing is given without both.
#include "pages/waive_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

class TestSentenceDialog : public QObject
{
    Q_OBJECT

private slots:
    void eachHasItsOwnWords()
    {
        const pages::WaiveDialog waive(u"X"_s);
        const pages::KeepDialog keep(u"X"_s);
        const pages::RecordDialog record(u"X"_s);
        QCOMPARE(waive.windowTitle(), u"Waive: X"_s);
        QCOMPARE(keep.windowTitle(), u"Keep as it is now: X"_s);
        QCOMPARE(record.windowTitle(), u"Record as not checked: X"_s);
    }

    void bothFieldsAreNeeded()
    {
        auto *dialog = new pages::KeepDialog(u"X"_s);
        QSignalSpy given(dialog, &pages::SentenceDialog::given);
        auto *give = dialog->findChild<QPushButton *>(u"keep-now"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
        auto *who = dialog->findChild<QLineEdit *>(u"who"_s);
        QVERIFY(give && reason && who);
        reason->setText(u"the audit wants it"_s);
        QVERIFY(!give->isEnabled());
        who->setText(u"  "_s);
        QVERIFY(!give->isEnabled());
        who->setText(u"Kim"_s);
        QVERIFY(give->isEnabled());
        give->click();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), u"the audit wants it (Kim)"_s);
    }
};

QTEST_MAIN(TestSentenceDialog)
#include "tst_sentence_dialog.moc"
