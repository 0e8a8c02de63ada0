// SPDX-License-Identifier: MIT
#pragma once

#include "session/recent.h"

#include <QListWidget>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace latchkey::look {
class Label;
}

namespace latchkey::shell {

/// Before a project is open: begin one, open one, rehearse; those of before, from their files.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Reads the recent projects anew.
    void render();
    void showProblem(const QString &title, const QString &text);
    QString statusText() const;

signals:
    void newWanted();
    void openWanted();
    void rehearseWanted();
    void chosen(const QString &path, bool check);
    void duplicateWanted(const QString &path);

private:
    QWidget *makeSide();
    QWidget *makeMain();
    void showDate();
    void filter(const QString &text);
    void settle();
    QString currentPath() const;

    QVBoxLayout *m_problems;
    QVBoxLayout *m_date;
    QListWidget *m_list;
    QLineEdit *m_find;
    QWidget *m_some;
    look::Label *m_none;
    QPushButton *m_open;
    QPushButton *m_check;
    QPushButton *m_duplicate;
    QList<session::Recent> m_recent;
};

} // namespace latchkey::shell
