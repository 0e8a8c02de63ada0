// SPDX-License-Identifier: MIT
#include "shell/menus.h"

#include "session/step_view.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

Menus::Menus(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    addProject();
    addSteps();
    addView();
    addHelp();
}

QAction *Menus::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys,
                    QAction::MenuRole role)
{
    auto *action = menu->addAction(text);
    action->setObjectName(name);
    action->setMenuRole(role);
    action->setShortcut(keys);
    m_actions.insert(name, action);
    connect(action, &QAction::triggered, this, [this, name] { emit wanted(name); });
    return action;
}

void Menus::addProject()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Project"));
    menu->menuAction()->setMenuRole(QAction::NoRole);
    add(menu, u"new"_s, tr("&New project…"), QKeySequence::New);
    add(menu, u"open"_s, tr("&Open project…"), QKeySequence::Open);
    m_recent = menu->addMenu(tr("Open r&ecent"));
    m_recent->menuAction()->setMenuRole(QAction::NoRole);
    add(menu, u"rehearse"_s, tr("&Rehearse"));
    menu->addSeparator()->setMenuRole(QAction::NoRole);
    add(menu, u"connect"_s, tr("&Sign-ins"));
    add(menu, u"rights"_s, tr("Export &what rights to ask for…"));
    add(menu, u"profiles"_s, tr("Export the &profiles…"));
    add(menu, u"close"_s, tr("&Close project"), QKeySequence::Close);
    menu->addSeparator()->setMenuRole(QAction::NoRole);
    add(menu, u"settings"_s, tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        QAction::PreferencesRole);
    add(menu, u"quit"_s, tr("&Quit"), QKeySequence::Quit, QAction::QuitRole);
}

void Menus::addSteps()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Steps"));
    menu->menuAction()->setMenuRole(QAction::NoRole);
    add(menu, u"check"_s, tr("&Check this"), QKeySequence(Qt::Key_F5));
    add(menu, u"check-all"_s, tr("Check &everything"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    add(menu, u"primary"_s, tr("&Go on"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    menu->addSeparator()->setMenuRole(QAction::NoRole);
    add(menu, u"pause"_s, tr("&Pause after this change"), QKeySequence(Qt::CTRL | Qt::Key_Period));
    add(menu, u"stop"_s, tr("&Stop…"));
    menu->addSeparator()->setMenuRole(QAction::NoRole);
    add(menu, u"waive"_s, tr("&Waive…"));
    add(menu, u"copy-value"_s, tr("C&opy the value"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(menu, u"undo-everything"_s, tr("&Undo everything…"));
}

void Menus::addView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    menu->menuAction()->setMenuRole(QAction::NoRole);
    add(menu, u"overview"_s, tr("&Overview"), QKeySequence(Qt::CTRL | Qt::Key_0));
    for (int number = 1; number <= 7; ++number) {
        const auto phase = recipe::Phase(number - 1);
        auto *action = menu->addAction(u"&%1  %2"_s.arg(number).arg(session::phaseName(phase)));
        action->setObjectName(u"phase-%1"_s.arg(number));
        action->setMenuRole(QAction::NoRole);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        m_actions.insert(action->objectName(), action);
        connect(action, &QAction::triggered, this, [this, number] { emit phaseWanted(number); });
    }
    menu->addSeparator()->setMenuRole(QAction::NoRole);
    add(menu, u"plan"_s, tr("&Plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(menu, u"changes"_s, tr("&Changes and undo"));
    add(menu, u"report"_s, tr("&Report"));
    menu->addSeparator()->setMenuRole(QAction::NoRole);
    add(menu, u"log"_s, tr("&Log"), QKeySequence(Qt::CTRL | Qt::Key_L))->setCheckable(true);
    add(menu, u"find"_s, tr("&Find"), QKeySequence::Find);
    add(menu, u"back"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    add(menu, u"next-area"_s, tr("&Next area"), QKeySequence(Qt::Key_F6));
}

void Menus::addHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    menu->menuAction()->setMenuRole(QAction::NoRole);
    add(menu, u"source"_s, tr("&Where the values come from"), QKeySequence(Qt::Key_F1));
    add(menu, u"marks"_s, tr("What the &marks mean"));
    add(menu, u"about"_s, tr("&About Latchkey"), {}, QAction::AboutRole);
}

void Menus::settle(bool hasProject, bool isBusy, bool isReadOnly)
{
    const QStringList always{u"new"_s,   u"open"_s,  u"rehearse"_s, u"settings"_s, u"quit"_s,
                             u"about"_s, u"marks"_s, u"rights"_s,   u"next-area"_s};
    const QStringList whenIdle{u"check"_s, u"check-all"_s, u"waive"_s, u"undo-everything"_s};
    const QStringList whenBusy{u"pause"_s, u"stop"_s};
    for (auto it = m_actions.begin(); it != m_actions.end(); ++it) {
        bool on = hasProject || always.contains(it.key());
        if (whenIdle.contains(it.key()))
            on = on && !isBusy;
        if (whenBusy.contains(it.key()))
            on = on && isBusy;
        if (isReadOnly && (it.key() == u"waive"_s || it.key() == u"undo-everything"_s))
            on = false;
        it.value()->setEnabled(on);
    }
}

} // namespace latchkey::shell
