// SPDX-License-Identifier: MIT
// How long the window keeps its event loop in one turn during a whole rehearsal, and how soon it is
// painted: the budget is 16 ms a turn. COUNT users and as many Macs are in the practice tenants
// besides, which answer on another thread. usage: bench_window [SCENARIO [COUNT]]
#include "look/labels.h"
#include "look/style.h"
#include "pages/page.h"
#include "rehearsal/server.h"
#include "session/opening.h"
#include "session/quick_clock.h"
#include "shell/main_window.h"
#include "shell/project_view.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

constexpr int mostActs = 80;
constexpr qint64 budget = 16'000'000; // nanoseconds

/// Measures each turn: from when the loop wakes to when it waits again.
class Turns : public QObject
{
public:
    Turns()
    {
        auto *dispatcher = QCoreApplication::eventDispatcher();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turn.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Turns::end);
    }
    void print(const char *what)
    {
        std::sort(m_turns.begin(), m_turns.end());
        const auto over = m_turns.end() - std::upper_bound(m_turns.begin(), m_turns.end(), budget);
        const auto at = [this](double part) {
            return double(m_turns[size_t(double(m_turns.size() - 1) * part)]) / 1e6;
        };
        if (m_turns.empty())
            return;
        std::printf(
            "%-16s %7zu turns, median %6.2f ms, 99 %% %6.2f ms, longest %7.2f ms, %lld over "
            "16 ms\n",
            what, m_turns.size(), at(0.5), at(0.99), at(1), static_cast<long long>(over));
        m_turns.clear();
    }

private:
    void end()
    {
        if (m_turn.isValid())
            m_turns.push_back(m_turn.nsecsElapsed());
        m_turn.invalidate();
    }

    QElapsedTimer m_turn;
    std::vector<qint64> m_turns;
};

/// Measures each event that the loop delivers: sockets and timers too, which some loops serve
/// outside of a turn.
class Measured : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer time;
        time.start();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const qint64 took = time.nsecsElapsed();
        m_longest = std::max(m_longest, took);
        m_over += took > budget;
        return taken;
    }
    void print(const char *what)
    {
        std::printf("%-16s longest event %7.2f ms, %d over 16 ms\n", what,
                    double(std::exchange(m_longest, 0)) / 1e6, std::exchange(m_over, 0));
    }

private:
    int m_depth = 0;
    int m_over = 0;
    qint64 m_longest = 0;
};

/// Lets the practice tenants answer on a thread of their own: real ones do not share ours either.
class Elsewhere
{
public:
    explicit Elsewhere(rehearsal::Server *server)
        : m_server(server)
    {
        m_thread.start();
        server->moveToThread(&m_thread);
    }
    ~Elsewhere()
    {
        QMetaObject::invokeMethod(
            m_server, [this] { m_server->moveToThread(qApp->thread()); },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

private:
    rehearsal::Server *m_server;
    QThread m_thread;
};

/// Tells when the window is painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window)
    {
        m_time.start();
        window->installEventFilter(this);
    }
    double milliseconds() const { return double(m_painted) / 1e6; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted == 0)
            m_painted = m_time.nsecsElapsed();
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_time;
    qint64 m_painted = 0;
};

/// What a person would do next; false where all is met.
bool actOn(session::Session &session, shell::ProjectView &view)
{
    const auto asks = session.asks();
    if (session.metCount() == int(session.steps().size()))
        return false;
    if (!session.readAt().isValid()) {
        session.check();
    } else if (!session.changes().empty() && !session.isRunShown()) {
        view.goTo(pages::Place::plan());
        session.write();
    } else if (!asks.empty()) {
        view.goTo(pages::Place::of(asks.front()->id()));
        if (!session.practiseByHand(asks.front()->id()))
            session.check();
    } else {
        view.goTo(pages::Place::overview());
        session.check();
    }
    return true;
}

/// Does it as an event of its own, and lets the window paint what came of it.
void inATurn(const std::function<void()> &act)
{
    bool acted = false;
    QTimer::singleShot(0, qApp, [&] {
        act();
        acted = true;
    });
    while (!acted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void runOn(session::Session &session)
{
    while (session.isBusy() && session.activity() != session::Activity::Confirming)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (session.activity() == session::Activity::Confirming) {
        session.confirm(true);
        runOn(session);
    }
}

} // namespace

int main(int argc, char **argv)
{
    Measured application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new look::Style(u"fusion"_s));
    look::installAccessibility();
    const QTemporaryDir folder;
    const QString scenario =
        QCoreApplication::arguments().value(1, QStringLiteral("nothing-set-up"));
    const QString count = QCoreApplication::arguments().value(2, QStringLiteral("0"));
    shell::MainWindow window;
    window.setRehearsal([&](const QString &name) {
        rehearsal::Practice tenants(name);
        tenants.setSwitch(u"okta.users"_s, count);
        tenants.setSwitch(u"jamf.macs"_s, count);
        return session::practise(std::move(tenants), folder.path(),
                                 std::make_unique<session::QuickClock>());
    });
    const FirstPaint paint(&window);
    window.show();
    while (paint.milliseconds() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%-16s after %.1f ms\n", "first paint", paint.milliseconds());

    Turns turns;
    application.print("start");
    window.rehearse(scenario);
    if (!window.project())
        return 1;
    session::Session &session = window.project()->session();
    const Elsewhere elsewhere(session.practice());
    int acts = 0;
    for (bool goesOn = true; goesOn && acts < mostActs; ++acts) {
        inATurn([&] { goesOn = actOn(session, *window.project()); });
        runOn(session);
    }
    turns.print("whole rehearsal");
    application.print("whole rehearsal");
    for (const recipe::Step &step : recipe::graph())
        inATurn([&] { window.project()->goTo(pages::Place::of(step.id)); });
    turns.print("every step page");
    application.print("every step page");
    std::printf("%d acts, %d of %zu steps met\n", acts, session.metCount(), session.steps().size());
    return 0;
}
