// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>

class QMainWindow;
class QMenu;

namespace latchkey::shell {

/// Every act of the window, by its name; each is in a menu and has its role told, since macOS moves
/// what begins like "Settings" otherwise.
class Menus : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMainWindow *window);

    QAction *action(const QString &name) const { return m_actions.value(name); }
    QMenu *recent() const { return m_recent; }
    /// Which acts make sense now.
    void settle(bool hasProject, bool isBusy, bool isReadOnly);

signals:
    void wanted(const QString &name);
    void phaseWanted(int number);

private:
    void addProject();
    void addSteps();
    void addView();
    void addHelp();
    QAction *add(QMenu *menu, const QString &name, const QString &text,
                 const QKeySequence &keys = {}, QAction::MenuRole role = QAction::NoRole);

    QMainWindow *m_window;
    QMenu *m_recent = nullptr;
    QHash<QString, QAction *> m_actions;
};

} // namespace latchkey::shell
