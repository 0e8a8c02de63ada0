// SPDX-License-Identifier: MIT
#pragma once

#include "look/state_line.h"
#include "session/session.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace latchkey::pages {

/// How wide the names of the fields of a sign-in are at least, in device independent pixels.
constexpr int signInNameWidth = 126;

/// Signing in to Okta by browser: the app's client id, the way there, and the waiting.
class BrowserBox : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserBox(session::Session &session, QWidget *parent = nullptr);

    void render();

private:
    void addClientId(QVBoxLayout *column);
    void addRedirects(QVBoxLayout *column);
    void addActs(QVBoxLayout *column);
    void judge();
    bool keepClientId();
    void start();
    void showProblem();

    session::Session &m_session;
    QLineEdit *m_clientId;
    look::MarkView *m_mark;
    look::Label *m_word;
    look::StateLine *m_state;
    QPushButton *m_start;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QVBoxLayout *m_problem;
    QString m_shownProblem;
    bool m_wasWaiting = false;
};

} // namespace latchkey::pages
