// SPDX-License-Identifier: MIT
#include "desk.h"

#include "look/labels.h"
#include "look/style.h"
#include "pages/page.h"
#include "recipe/recipe.h"
#include "session/opening.h"
#include "session/quick_clock.h"
#include "shell/palettes.h"
#include "shell/project_view.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

namespace desk {

using namespace Qt::StringLiterals;
using pages::Place;

namespace {

constexpr int longestTabRound = 300;
constexpr int aMinute = 60'000;

} // namespace

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
    return access ? access->text(QAccessible::Name).remove(u'&').trimmed() : QString();
}

QWidget *find(QWidget *in, const QString &name)
{
    for (QWidget *widget : in->findChildren<QWidget *>()) {
        if (widget->isVisible() && nameOf(widget) == name)
            return widget;
    }
    return nullptr;
}

bool tabTo(QWidget *window, const QString &name)
{
    for (int round = 0; round < longestTabRound; ++round) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && nameOf(focus) == name)
            return true;
        QTest::keyClick(focus ? focus : window, Qt::Key_Tab);
    }
    return false;
}

bool press(QWidget *window, const QString &name)
{
    if (!tabTo(window, name))
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    return true;
}

QList<Place> allPlaces()
{
    QList<Place> places{Place::overview(), Place::plan(),  Place::changes(),
                        Place::report(),   Place::names(), Place::macs()};
    for (const auto phase : {recipe::Phase::Connect, recipe::Phase::Prerequisites,
                             recipe::Phase::PilotMac, recipe::Phase::HandOver})
        places += Place::of(phase);
    for (const recipe::Step &step : recipe::graph())
        places += Place::of(step.id);
    return places;
}

Desk::Desk()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new look::Style(u"fusion"_s));
    QApplication::setPalette(shell::lightPalette());
    look::installAccessibility();
    window.setRehearsal([this](const QString &scenario) {
        return session::practise(rehearsal::Practice(scenario), m_folder.path(),
                                 std::make_unique<session::QuickClock>());
    });
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, 120'000))
        qFatal("the window does not become active");
}

void Desk::open(rehearsal::Practice tenants, bool anew, std::unique_ptr<engine::Clock> clock)
{
    window.closeProject();
    if (!clock)
        clock = std::make_unique<session::QuickClock>();
    auto opened = session::practise(std::move(tenants), m_folder.path(), std::move(clock), anew);
    if (!opened)
        qFatal("the practice tenants do not start: %s", qPrintable(opened.error().what.english()));
    window.showProject(std::move(*opened));
}

bool Desk::takeTurn()
{
    auto *write = window.findChild<QPushButton *>(u"write"_s);
    const bool onPilot = window.project()->place() == Place::of(recipe::Phase::PilotMac);
    const QString practice =
        onPilot ? u"Look at the practice Mac"_s : u"Do it in the practice console"_s;
    if (write && write->isVisible() && write->isEnabled()) {
        if (!press(&window, nameOf(write)))
            return false;
    } else if (const QWidget *act = find(&window, practice); act && act->isEnabled()) {
        if (!press(&window, practice))
            return false;
    } else {
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    }
    return runOn();
}

session::Session &Desk::session() const { return window.project()->session(); }

QString Desk::pageTitle() const { return window.project()->page()->title(); }

bool Desk::runOn()
{
    const bool ended = QTest::qWaitFor(
        [this] {
            return session().activity() == session::Activity::Idle ||
                   session().activity() == session::Activity::Confirming;
        },
        aMinute);
    // What was built anew is shown by the event loop.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    return ended;
}

} // namespace desk
