// SPDX-License-Identifier: MIT
#pragma once

#include "look/panel.h"
#include "session/session.h"

class QLineEdit;

namespace latchkey::pages {

/// The address of a system: judged as it is typed, kept when it is left, and once something was
/// read there, what that is.
class AddressField : public QWidget
{
    Q_OBJECT
public:
    AddressField(session::Session &session, base::System system, QWidget *parent = nullptr);

    void render();
    /// Keeps what is typed; false where it is no address, which is then said.
    bool give();

private:
    void judge();
    QString kept() const;
    QString typedSentence(bool *good) const;
    QString readSentence(look::Mark *mark) const;
    QString orgSentence(look::Mark *mark) const;

    session::Session &m_session;
    base::System m_system;
    QLineEdit *m_edit;
    look::MarkView *m_mark;
    look::Label *m_word;
};

} // namespace latchkey::pages
