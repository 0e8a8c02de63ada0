// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

namespace latchkey::look {
class Announcer;
}

namespace latchkey::shell {

/// What of a run is worth a word to somebody who does not see the window: proofs as they come, what
/// was refused, and how it ended.
class RunNews : public QObject
{
    Q_OBJECT
public:
    /// `session` and `announcer` must outlive it.
    RunNews(session::Session &session, look::Announcer &announcer, QObject *parent = nullptr);

private:
    void tellProofs();
    void tellEnd();

    session::Session &m_session;
    look::Announcer &m_announcer;
    int m_proofs = 0;
};

} // namespace latchkey::shell
