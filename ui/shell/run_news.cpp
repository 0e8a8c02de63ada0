// SPDX-License-Identifier: MIT
#include "shell/run_news.h"

#include "look/announcer.h"

#include <algorithm>

namespace latchkey::shell {

using session::Activity;
using session::ChangeRow;
using session::Session;

RunNews::RunNews(Session &session, look::Announcer &announcer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_announcer(announcer)
{
    connect(&session, &Session::changed, this, &RunNews::tellProofs);
    connect(&session, &Session::finished, this, &RunNews::tellEnd);
    connect(&session, &Session::logged, this, [this](const QString &line, bool isTrouble) {
        if (isTrouble)
            m_announcer.sayFailure(line);
    });
}

void RunNews::tellProofs()
{
    const Activity activity = m_session.activity();
    if (activity != Activity::Writing && activity != Activity::TakingBack)
        return;
    const bool undo = activity == Activity::TakingBack;
    const std::vector<ChangeRow> rows = m_session.changes();
    const auto wanted = undo ? ChangeRow::State::Undone : ChangeRow::State::Proved;
    const int proofs = int(std::count_if(
        rows.begin(), rows.end(), [wanted](const ChangeRow &row) { return row.state == wanted; }));
    if (std::exchange(m_proofs, proofs) == proofs || proofs == 0)
        return;
    m_announcer.say(undo ? tr("%1 of %n changes taken back", nullptr, int(rows.size())).arg(proofs)
                         : tr("%1 of %n changes read back", nullptr, int(rows.size())).arg(proofs));
}

void RunNews::tellEnd()
{
    m_proofs = 0;
    m_announcer.say(
        tr("%1 of %n steps met", nullptr, int(m_session.steps().size())).arg(m_session.metCount()));
}

} // namespace latchkey::shell
