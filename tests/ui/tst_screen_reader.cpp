// SPDX-License-Identifier: MIT
// What a screen reader hears of acts and of what goes on by itself.
#include "desk.h"
#include "held_clock.h"

#include "look/announcer.h"
#include "pages/page.h"
#include "rehearsal/server.h"
#include "shell/project_view.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

look::StateLine *stateLine(const Desk &here) { return here.window.project()->page()->stateLine(); }

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_said.clear(); }
    void cleanup() { QAccessible::setActive(false); }

    void afterAnActTheFocusIsAtTheStateLineWhileAScreenReaderRuns()
    {
        Desk here;
        here.open();
        QAccessible::setActive(true);
        QVERIFY(desk::press(&here.window, u"Check everything"_s));
        QCOMPARE(QApplication::focusWidget(), stateLine(here));
        QVERIFY(here.runOn());
        QCOMPARE(QApplication::focusWidget(), stateLine(here));
        QVERIFY(desk::nameOf(stateLine(here)).contains(stateLine(here)->sentence()));
    }

    void withoutAScreenReaderTheFocusStaysInTheControls()
    {
        Desk here;
        here.open();
        QAccessible::setActive(false);
        QVERIFY(desk::press(&here.window, u"Check everything"_s));
        QVERIFY(QApplication::focusWidget() != stateLine(here));
        QVERIFY(here.runOn());
        QVERIFY(QApplication::focusWidget() != stateLine(here));
    }

    void theEndOfARunIsAnnounced()
    {
        Desk here;
        here.open();
        hear(here);
        here.session().check();
        QVERIFY(here.runOn());
        const QString end = u"%1 of %2 steps met"_s.arg(here.session().metCount())
                                .arg(here.session().steps().size());
        QTRY_VERIFY2(m_said.contains(end), qPrintable(m_said.join(u'\n')));
    }

    void proofsAreAnnounced()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        hear(here);
        here.session().write();
        QVERIFY(here.runOn());
        QVERIFY2(m_said.join(u'\n').contains(u" changes read back"_s),
                 qPrintable(m_said.join(u'\n')));
    }

    void aLookByItselfLeavesTheFocusAlone()
    {
        Desk here;
        auto held = std::make_unique<HeldClock>();
        HeldClock *clock = held.get();
        here.open(rehearsal::Practice(u"nothing-set-up"_s), true, std::move(held));
        QAccessible::setActive(true);
        here.session().check();
        QVERIFY(here.runOn());
        // An app of that id is not there: it is looked for again after a while.
        clock->holds = true;
        QVERIFY(here.session().answer("okta.sso-app", {{u"app-id"_s, u"0oaNotThere"_s}}));
        QVERIFY(here.runOn());
        QVERIFY(here.session().lookAgainAt().isValid());
        auto *back = here.window.findChild<QWidget *>(u"log-button"_s);
        QVERIFY(back);
        back->setFocus();
        clock->goOn();
        QTRY_VERIFY_WITH_TIMEOUT(here.session().isBusy(), 120'000);
        QVERIFY(here.session().isByItself());
        QCOMPARE(QApplication::focusWidget(), back);
        QVERIFY(here.runOn());
        QCOMPARE(QApplication::focusWidget(), back);
    }

private:
    void hear(const Desk &here)
    {
        QAccessible::setActive(true);
        auto *announcer = here.window.findChild<look::Announcer *>();
        QVERIFY(announcer);
        connect(announcer, &look::Announcer::said, this,
                [this](const QString &sentence) { m_said += sentence; });
    }

    QStringList m_said;
};

QTEST_MAIN(TestScreenReader)
#include "tst_screen_reader.moc"
