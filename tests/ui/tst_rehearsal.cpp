// SPDX-License-Identifier: MIT
// The whole setup in the window, by keys and accessible names alone.
#include "desk.h"

#include "pages/page.h"
#include "rehearsal/server.h"
#include "shell/project_view.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;
using session::Activity;

namespace {

constexpr int mostTurns = 60;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// "okta.attributes: Planned ..." of all steps that are open.
QByteArray open(const session::Session &session)
{
    QStringList lines;
    for (const session::StepView &view : session.steps()) {
        if (!view.isGood())
            lines += u"%1: %2, %3"_s.arg(QString::fromUtf8(view.id()), look::markWord(view.mark),
                                         view.sentence());
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void theWholeSetupByKeysFromTheStartPageToTheReport()
    {
        Desk here;
        QVERIFY(desk::press(&here.window, u"Rehearse"_s));
        QVERIFY(here.window.project());
        QCOMPARE(here.pageTitle(), u"Overview"_s);
        QVERIFY(here.session().truthLine().endsWith(u"Nothing has been written at Acme."_s));
        QVERIFY(desk::press(&here.window, u"Check everything"_s));
        QVERIFY(here.runOn());
        QVERIFY(here.session().written().empty());

        const int total = int(here.session().steps().size());
        for (int turn = 0; turn < mostTurns && here.session().metCount() < total; ++turn)
            QVERIFY(here.takeTurn());
        QVERIFY2(here.session().metCount() == total, open(here.session()).constData());
        QVERIFY(here.session().truthLine().contains(u"all read back and right."_s));

        QVERIFY(desk::tabTo(&here.window, u"Steps of the setup"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(here.pageTitle(), u"Report"_s);
        QVERIFY(desk::find(&here.window, u"Save report…"_s));
    }

    void enterNeverWrites()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        QTest::keyClick(&here.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(here.pageTitle(), u"Plan"_s);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY(here.runOn());
        }
        QTest::keyClick(&here.window, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(here.session().written().empty());
        QCOMPARE(here.session().practice()->practice().writeLog(), QStringList());
        const auto *write = here.window.findChild<QPushButton *>(u"write"_s);
        QVERIFY(write && write->isEnabled());
        QCOMPARE(QApplication::focusWidget(), write);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(here.runOn());
        QCOMPARE(here.session().practice()->practice().writeLog(), QStringList());
    }

    void theButtonThatWritesNamesTheExactNumber()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        QTest::keyClick(&here.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *write = here.window.findChild<QPushButton *>(u"write"_s);
        QVERIFY(write);
        const auto count = here.session().changes().size();
        QVERIFY(count > 1);
        QVERIFY2(desk::nameOf(write).contains(QString::number(count)),
                 qPrintable(desk::nameOf(write)));
    }

    void aPauseEndsAfterTheChangeUnderWay()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        connect(&here.session(), &session::Session::logged, this, [&](const QString &line) {
            if (line.startsWith(u"written"_s))
                here.session().pause();
        });
        here.session().write();
        QVERIFY(here.runOn());
        QCOMPARE(here.session().written().size(), 1U);
        QCOMPARE(here.session().written().front().outcome, recipe::Outcome::Proved);
        QCOMPARE(here.session().lastExit(), 8);
    }

    void aRunThatDiedAtAWriteIsLookedUpAndNothingIsSentTwice()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        // What is on the disk and in the tenants when the process dies.
        const QString file = project::journalPath(here.session().path());
        std::optional<rehearsal::Practice> left;
        QByteArray journal;
        connect(&here.session(), &session::Session::logged, this, [&](const QString &line) {
            if (left || !line.startsWith(u"written"_s))
                return;
            left = here.session().practice()->practice();
            journal = bytesOf(file);
        });
        here.session().write();
        QVERIFY(QTest::qWaitFor([&] { return left.has_value(); }, 60'000));
        const QStringList sent = left->writeLog();
        here.window.closeProject();
        QVERIFY(write(file, journal));
        here.open(*left, false);
        QVERIFY(here.session().history().cutOff);
        QVERIFY(desk::tabTo(&here.window, u"Look it up"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(here.runOn());
        QCOMPARE(here.session().practice()->practice().writeLog(), sent);
        here.session().confirm(false);
        QVERIFY(here.runOn());
        QVERIFY(!here.session().history().hasOpenWrite());
    }

    void whatWasWrittenCanBeTakenBackAfterItIsShown()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        here.session().write();
        QVERIFY(here.runOn());
        QVERIFY(!here.session().written().empty());
        here.session().planUndo();
        QVERIFY(here.runOn());
        QCOMPARE(here.session().activity(), Activity::Confirming);
        QTest::keyClick(&here.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *back = here.window.findChild<QPushButton *>(u"write"_s);
        QVERIFY(back);
        QVERIFY2(desk::nameOf(back).startsWith(u"Take back"_s), qPrintable(desk::nameOf(back)));
        QVERIFY(desk::press(&here.window, desk::nameOf(back)));
        QVERIFY(here.runOn());
        QVERIFY(here.session().truthLine().endsWith(u"Nothing has been written at Acme."_s));
    }
};

QTEST_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
