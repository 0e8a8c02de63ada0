// SPDX-License-Identifier: MIT
#pragma once

#include "look/labels.h"
#include "session/session.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace latchkey::pages {

/// The end of the work at a client: the tokens that Latchkey got are revoked, and it is said what
/// stays good and where a person ends it.
class RevokeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RevokeDialog(session::Session &session, QWidget *parent = nullptr);

private:
    void addSystem(QVBoxLayout *column, base::System system);
    void revoke();
    void took(base::System system, session::Way way, session::SignedOut came);
    void forget();
    void end();

    session::Session &m_session;
    std::map<base::System, look::Label *> m_lines;
    QCheckBox *m_forget;
    look::Label *m_forgotten;
    QPushButton *m_revoke;
    QPushButton *m_close;
    int m_open = 0; ///< answers that are still to come
};

} // namespace latchkey::pages
