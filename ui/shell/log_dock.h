// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QDockWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace latchkey::shell {

/// What went over the wire and what the run told, one line each; never a secret.
class LogDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit LogDock(QWidget *parent = nullptr);

    struct Line
    {
        QString text;
        bool isTrouble = false;
    };
    using Lines = std::deque<Line>;
    const Lines &lines() const { return m_lines; }
    void setLines(const Lines &lines);

    void follow(session::Session &session);
    void clear();
    /// Shows the log, filtered to lines with that text.
    void find(const QString &text);
    void focusFilter();

signals:
    /// Closed by Escape while something in it had the focus.
    void left();

private:
    void add(const QString &text, bool isTrouble);
    bool fits(const Line &line) const;
    void showLines();
    void leave();
    void copy();
    void save();

    QLineEdit *m_filter;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    Lines m_lines;
};

} // namespace latchkey::shell
