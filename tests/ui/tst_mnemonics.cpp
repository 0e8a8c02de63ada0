// SPDX-License-Identifier: MIT
// A letter leads to one thing: on a page with the menu bar, in a menu, in a dialog.
#include "desk.h"

#include "look/buttons.h"
#include "pages/page.h"
#include "rehearsal/server.h"
#include "shell/menus.h"
#include "shell/project_view.h"
#include "shell/window_language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

/// The letters in use, each with the text that has it.
class Letters
{
public:
    explicit Letters(QString where)
        : m_where(std::move(where))
    {
    }
    void add(const QString &text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return;
        const QString other = m_texts.value(letter.toString());
        if (!other.isEmpty())
            m_twice += u"%1: “%2” and “%3”"_s.arg(m_where, other, text);
        m_texts.insert(letter.toString(), text);
    }
    void add(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions)
            add(action->text());
    }
    /// What is shown within the widget.
    void add(const QWidget *in)
    {
        for (const QAbstractButton *button : in->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(button->text());
        }
        for (const QLabel *label : in->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                add(label->text());
        }
    }
    QString twice() const { return m_twice.join(u'\n'); }

private:
    QString m_where;
    QHash<QString, QString> m_texts;
    QStringList m_twice;
};

void checkPage(const Desk &here)
{
    Letters letters(here.pageTitle());
    letters.add(here.window.menuBar()->actions());
    letters.add(here.window.project()->page());
    QVERIFY2(letters.twice().isEmpty(), qPrintable(letters.twice()));
}

void checkPages(Desk &here)
{
    for (const pages::Place &place : desk::allPlaces()) {
        here.window.project()->goTo(place);
        QCoreApplication::processEvents();
        checkPage(here);
    }
}

/// As somebody does it in Okta's console.
void switchOff(rehearsal::Practice &tenants)
{
    rehearsal::Incoming incoming;
    incoming.method = base::Method::Post;
    incoming.target = "/api/v1/features/ftrjitlocalaccount1/DISABLE";
    incoming.headers.add("Host", tenants.oktaHost());
    incoming.headers.add("Authorization", "SSWS " + tenants.secrets()["okta.token"]);
    QVERIFY(tenants.answer(base::System::Okta, incoming));
}

recipe::StepId waivable(const session::Session &session)
{
    for (const session::StepView &view : session.steps()) {
        if (view.step->mayBeWaived && !view.isGood())
            return view.id();
    }
    return {};
}

void checkDialog(Desk &here)
{
    QCoreApplication::processEvents();
    QDialog *dialog = here.window.findChild<QDialog *>();
    QVERIFY(dialog);
    Letters letters(dialog->windowTitle());
    letters.add(dialog);
    QVERIFY2(letters.twice().isEmpty(), qPrintable(letters.twice()));
    delete dialog;
    here.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&here.window, 120'000));
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT
private slots:
    void everyPage_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s}) {
            const QByteArray name = language.toLatin1();
            QTest::addRow("nothing set up, %s", name.constData())
                << u"nothing-set-up"_s << language;
            QTest::addRow("made by hand, %s", name.constData()) << u"made-by-hand"_s << language;
            QTest::addRow("something is missing, %s", name.constData())
                << u"no-licence"_s << language;
        }
    }

    void everyPage()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, language);
        shell::speak(language);
        const auto english = qScopeGuard([] { shell::speak(u"en"_s); });
        Desk here;
        Letters start(u"start"_s);
        start.add(here.window.menuBar()->actions());
        start.add(here.window.centralWidget());
        QVERIFY2(start.twice().isEmpty(), qPrintable(start.twice()));
        here.open(scenario);
        checkPages(here);
        here.session().check();
        QVERIFY(here.runOn());
        checkPages(here);
    }

    void whileSomethingIsWrittenAndAfterwards()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::plan("okta.attributes"));
        checkPage(here);
        here.window.project()->goTo(pages::Place::plan());
        int looks = 0;
        connect(&here.session(), &session::Session::logged, this, [&](const QString &line) {
            if (line.startsWith(u"written"_s) && looks++ == 0)
                checkPage(here);
        });
        here.session().write();
        QVERIFY(here.runOn());
        QVERIFY(looks > 0);
        checkPages(here);
        for (const char *step : {"scep.configuration", "okta.apply-updates"}) {
            if (here.session().practiseByHand(step))
                QVERIFY(here.runOn());
        }
        checkPages(here);
        // Somebody else changes what was written.
        switchOff(here.session().practice()->practice());
        here.session().check();
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::changes());
        QVERIFY(desk::find(&here.window, u"Put back this one"_s));
        checkPages(here);
        here.session().planUndo();
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::plan());
        checkPage(here);
    }

    void everyMenuAndDialog()
    {
        Desk here;
        here.open(u"no-licence"_s);
        here.session().check();
        QVERIFY(here.runOn());
        for (const QAction *action : here.window.menuBar()->actions()) {
            Letters letters(action->text());
            letters.add(action->menu()->actions());
            QVERIFY2(letters.twice().isEmpty(), qPrintable(letters.twice()));
        }
        for (const QString &name :
             {u"new"_s, u"settings"_s, u"about"_s, u"marks"_s, u"source"_s, u"rights"_s}) {
            here.window.menus()->action(name)->trigger();
            checkDialog(here);
        }
        const std::pair<pages::Place, QString> more[] = {
            {pages::Place::of(waivable(here.session())), u"Waive…"_s},
            {pages::Place::of(recipe::Phase::HandOver), u"Sign out and revoke…"_s},
        };
        for (const auto &[place, name] : more) {
            here.window.project()->goTo(place);
            QVERIFY2(desk::press(&here.window, name), qPrintable(name));
            checkDialog(here);
        }
        here.window.project()->askToStop();
        checkDialog(here);
    }

    void anAmpersandInAClientsNameIsNoLetter()
    {
        QCOMPARE(QKeySequence::mnemonic(u"Open "_s + look::asName(u"A&B"_s)), QKeySequence());
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
