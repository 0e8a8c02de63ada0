// SPDX-License-Identifier: MIT
#include "shell/main_window.h"

#include "base/json.h"
#include "look/announcer.h"
#include "look/icons.h"
#include "look/panel.h"
#include "pages/page.h"
#include "session/network.h"
#include "session/opening.h"
#include "session/recent.h"
#include "shell/idle_watch.h"
#include "shell/log_dock.h"
#include "shell/menus.h"
#include "shell/project_view.h"
#include "shell/run_news.h"
#include "shell/start_page.h"
#include "shell/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
namespace {

constexpr QSize leastSize(1024, 700);

}

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_idle(new IdleWatch(this))
{
    setWindowIcon(look::programIcon());
    setMinimumSize(leastSize);
    resize(1280, 800);
    statusBar()->setSizeGripEnabled(false);
    build();
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lockProject);
    m_idle->setTime(Settings::load().lockAfter);
    auto *minute = new QTimer(this); // the time that is left of a sign-in
    minute->callOnTimeout(this, &MainWindow::settleStatus);
    minute->start(std::chrono::minutes(1));
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    settle();
}

/// Everything that has words.
void MainWindow::build()
{
    m_menus = new Menus(this);
    m_stack = new QStackedWidget;
    m_start = new StartPage;
    m_status = new StatusLine;
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    statusBar()->addWidget(m_status, 1);
    hear();
}

void MainWindow::hear()
{
    connect(m_status, &StatusLine::logWanted, this, [this] { act(u"log"_s); });
    connect(m_menus, &Menus::wanted, this, &MainWindow::act);
    connect(m_menus, &Menus::phaseWanted, this, [this](int number) {
        if (m_project)
            m_project->goTo(pages::Place::of(recipe::Phase(number - 1)));
    });
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseProject);
    connect(m_start, &StartPage::rehearseWanted, this, [this] { rehearse(); });
    connect(m_start, &StartPage::chosen, this,
            [this](const QString &path, bool check) { openPath(path, check); });
    connect(m_start, &StartPage::duplicateWanted, this, &MainWindow::duplicate);
}

LogDock *MainWindow::log()
{
    if (m_log)
        return m_log;
    m_log = new LogDock(this);
    addDockWidget(Qt::BottomDockWidgetArea, m_log);
    m_log->hide();
    connect(m_log, &QDockWidget::visibilityChanged, m_menus->action(u"log"_s),
            &QAction::setChecked);
    connect(m_log, &LogDock::left, this, [this] {
        if (m_project)
            m_project->focusFirst();
    });
    return m_log;
}

void MainWindow::rebuild()
{
    std::unique_ptr<session::Session> session;
    pages::Place place;
    if (m_project) {
        place = m_project->place();
        session = m_project->takeSession();
        session->disconnect(this);
        delete std::exchange(m_announcer, nullptr);
        delete std::exchange(m_project, nullptr);
    }
    const LogDock::Lines lines = log()->lines();
    const bool hadLog = log()->isVisible();
    for (QObject *old :
         {static_cast<QObject *>(m_menus), static_cast<QObject *>(std::exchange(m_log, nullptr)),
          static_cast<QObject *>(m_status)})
        delete old;
    menuBar()->clear();
    build();
    log()->setLines(lines);
    log()->setVisible(hadLog);
    if (session) {
        showView(std::move(session));
        m_project->goTo(place, false);
    } else {
        m_start->render();
    }
    settle();
}

/// A field that is left with its page may still have something to say.
MainWindow::~MainWindow() { delete std::exchange(m_project, nullptr); }

void MainWindow::openPath(const QString &path, bool check) { openPath(path, check, false); }

void MainWindow::openPath(const QString &path, bool check, bool readOnly)
{
    if (path.isEmpty() || (m_project && m_project->session().path() == path))
        return;
    if (m_project && m_project->session().isBusy()) {
        tellBusy(path);
        return;
    }
    closeProject();
    auto opened = session::openProject(path, readOnly);
    if (!opened) {
        couldNotOpen(path, opened.error());
        return;
    }
    session::rememberPath(path);
    showProject(std::move(*opened));
    if (check)
        m_project->session().check();
}

/// A run is not ended by a file that somebody opens meanwhile.
void MainWindow::tellBusy(const QString &path)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"busy"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setText(tr("%1 is not opened now").arg(QFileInfo(path).completeBaseName()));
    box->setInformativeText(
        tr("A run of %1 is under way. Open the other project when it has ended.")
            .arg(base::shown(m_project->session().client(), 60)));
    box->addButton(tr("&Close"), QMessageBox::AcceptRole);
    box->open();
}

/// Says why, and offers to look only where the file itself is good.
void MainWindow::couldNotOpen(const QString &path, const base::Error &error)
{
    m_start->showProblem(error.what.translated(), error.advice.translated());
    if (!session::readRecent(path))
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setText(error.what.translated());
    box->setInformativeText(error.advice.translated());
    auto *look = box->addButton(tr("&Open read-only"), QMessageBox::AcceptRole);
    auto *copy = box->addButton(tr("Open a &copy…"), QMessageBox::ActionRole);
    box->addButton(tr("Cance&l"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *button) {
        if (button == look)
            openPath(path, false, true);
        else if (button == copy)
            duplicate(path);
    });
    box->open();
}

void MainWindow::setRehearsal(Rehearsal rehearsal) { m_rehearsal = std::move(rehearsal); }

void MainWindow::rehearse(const QString &scenario)
{
    if (m_project && m_project->session().isBusy())
        return;
    closeProject();
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                               .filePath(u"rehearsal"_s);
    auto opened = m_rehearsal ? m_rehearsal(scenario)
                              : session::practise(rehearsal::Practice(scenario), folder);
    if (!opened) {
        m_start->showProblem(opened.error().what.translated(), opened.error().advice.translated());
        return;
    }
    showProject(std::move(*opened));
}

void MainWindow::showProject(std::unique_ptr<session::Session> session)
{
    m_start->showProblem({}, {});
    log()->clear();
    showView(std::move(session));
}

void MainWindow::showView(std::unique_ptr<session::Session> session)
{
    log()->follow(*session);
    m_project = new ProjectView(std::move(session));
    m_stack->addWidget(m_project);
    m_stack->setCurrentWidget(m_project);
    connect(m_project, &ProjectView::moved, this, &MainWindow::settle);
    connect(m_project, &ProjectView::logWanted, log(), &LogDock::find);
    connect(&m_project->session(), &session::Session::changed, this, &MainWindow::settleStatus);
    connect(&m_project->session(), &session::Session::activityChanged, this, &MainWindow::settle);
    m_announcer = new look::Announcer(m_project->session().clock(), m_status);
    m_announcer->show();
    new RunNews(m_project->session(), *m_announcer, m_announcer);
    applyToProject(Settings::load());
    m_project->focusFirst();
    settle();
}

/// What was set of the network holds for the open project at once. A file of certificates that is
/// not what it was is not used, and the log says so.
void MainWindow::applyToProject(const Settings &settings)
{
    m_idle->setTime(settings.lockAfter);
    if (!m_project)
        return;
    session::Session &session = m_project->session();
    session.clipboard().setSeconds(int(settings.clipboard.count()));
    const auto network = session::networkOf(settings.useProxy, settings.authorities);
    session.setNetwork(network ? *network : wire::Network{settings.useProxy, {}});
    if (!network)
        emit session.logged(network.error().what.translated(), true);
}

void MainWindow::lockProject()
{
    if (m_project && m_project->session().lock())
        settleStatus();
}

void MainWindow::closeProject()
{
    if (!m_project)
        return;
    m_log->hide();
    m_stack->setCurrentWidget(m_start);
    delete std::exchange(m_announcer, nullptr);
    delete std::exchange(m_project, nullptr);
    m_start->render();
    settle();
}

void MainWindow::settle()
{
    const bool open = m_project != nullptr;
    m_menus->settle(open, open && m_project->session().isBusy(),
                    open && m_project->session().isReadOnly());
    m_menus->action(u"back"_s)->setEnabled(open && m_project->canGoBack());
    m_menus->action(u"close"_s)->setEnabled(open && !m_project->session().isBusy());
    m_status->setProject(open);
    if (open) {
        const session::Session &session = m_project->session();
        const QString extra = session.isReadOnly() ? u" "_s + tr("(read-only)") : QString();
        setWindowTitle(tr("%1 - Latchkey").arg(base::shown(session.client(), 80)) + extra);
    } else {
        setWindowTitle(tr("Latchkey"));
    }
    showRecent();
    settleStatus();
}

/// A sign-in ends by itself; the next request signs in anew.
QString MainWindow::signedInFor(const session::Session &session, base::System system)
{
    const auto left = session.minutesLeft(system);
    return left ? tr("signed in, %n min left", nullptr, *left) : tr("signed in");
}

void MainWindow::settleStatus()
{
    if (!m_project) {
        m_status->set(m_start->statusText(), {});
        return;
    }
    const session::Session &session = m_project->session();
    const auto word = [&](base::System system) {
        const QString state = session.isLocked()           ? tr("locked")
                              : session.isSignedIn(system) ? signedInFor(session, system)
                              : session.hasSignIn(system)  ? tr("not signed in yet")
                                                           : tr("no sign-in yet");
        return tr("%1: %2").arg(session::systemName(system), state);
    };
    QStringList words{word(base::System::Okta), word(base::System::Jamf)};
    if (!session.lockProblem().isEmpty())
        words += session.lockProblem();
    m_status->set(session.truthLine(), words.join(u"   ·   "_s));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
}

/// While something is written, closing waits for the change under way.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_project && m_project->session().isBusy() && !m_closing) {
        event->ignore();
        askToClose();
        return;
    }
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

void MainWindow::askToClose()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("A run is under way"));
    box->setInformativeText(tr("What is written stays, and the next run goes on from there."));
    auto *close = box->addButton(tr("&Close after this change"), QMessageBox::AcceptRole);
    auto *keep = box->addButton(tr("&Keep open"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, close](QAbstractButton *button) {
        if (button != close || !m_project)
            return;
        session::Session *session = &m_project->session();
        connect(session, &session::Session::finished, this, [this] {
            m_closing = true;
            QTimer::singleShot(0, this, &QWidget::close);
        });
        session->pause();
        if (session->activity() == session::Activity::Checking)
            session->stop();
    });
    box->open();
}

void applySettings(const Settings &settings)
{
    static const QFont system = QApplication::font();
    QFont font = system;
    font.setPointSizeF(system.pointSizeF() * settings.textPercent / 100);
    QApplication::setFont(font);
    look::MarkView::setMotion(settings.motion);
}

} // namespace latchkey::shell
