// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "shell/settings.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace latchkey::look {
class Announcer;
}

namespace latchkey::shell {

class IdleWatch;
class LogDock;
class Menus;
class ProjectView;
class StartPage;
class StatusLine;

/// One window, at most one project.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project file; where somebody else has it open, says so and offers to look only.
    void openPath(const QString &path, bool check = false);
    void openPath(const QString &path, bool check, bool readOnly);
    /// Practice tenants from elsewhere than this computer's own folder, for tests.
    using Rehearsal =
        std::function<base::Result<std::unique_ptr<session::Session>>(const QString &scenario)>;
    void setRehearsal(Rehearsal rehearsal);
    /// Practice tenants in a folder of their own.
    void rehearse(const QString &scenario = QStringLiteral("nothing-set-up"));
    void showProject(std::unique_ptr<session::Session> session);
    void closeProject();
    ProjectView *project() const { return m_project; }
    StartPage *startPage() const { return m_start; }
    Menus *menus() const { return m_menus; }
    /// The log; made when it is asked for first, for the start page has none.
    LogDock *log();
    IdleWatch *idleWatch() const { return m_idle; }
    /// Makes everything that has words anew, in the language that is spoken now; what is open, what
    /// is under way and the log stay.
    void rebuild();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void hear();
    void showView(std::unique_ptr<session::Session> session);
    void act(const QString &name);
    void actOnProject(const QString &name);
    void actOnView(const QString &name);
    void newProject();
    void chooseProject();
    void duplicate(const QString &path);
    void exportFiles(const QString &what);
    void showRecent();
    void showAbout();
    void showMarks();
    void showSources();
    void showSettings();
    void find();
    void goOn();
    void copyValue();
    void nextArea();
    void settle();
    void settleStatus();
    static QString signedInFor(const session::Session &session, base::System system);
    void applyToProject(const Settings &settings);
    void lockProject();
    void askToClose();
    void tellBusy(const QString &path);
    void couldNotOpen(const QString &path, const base::Error &error);

    Menus *m_menus = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    ProjectView *m_project = nullptr;
    LogDock *m_log = nullptr;
    StatusLine *m_status = nullptr;
    IdleWatch *m_idle;
    look::Announcer *m_announcer = nullptr; ///< of the open project
    Rehearsal m_rehearsal;
    bool m_closing = false;
};

/// Applies the settings to the whole program.
void applySettings(const Settings &settings);

} // namespace latchkey::shell
