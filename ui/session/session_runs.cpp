// SPDX-License-Identifier: MIT
// How runs begin and end.
#include "session/session.h"

#include "cli/setup_run.h"
#include "rehearsal/server.h"
#include "session/narrowed.h"

#include <QLocale>

namespace latchkey::session {

using namespace Qt::StringLiterals;
using engine::ChangeEvent;
using engine::Mode;
using State = ChangeRow::State;

void Session::check() { start(Mode::Verify, recipe::graph(), {}); }

void Session::check(const recipe::StepId &step)
{
    start(Mode::Verify, narrowed(recipe::graph(), step, false), {});
}

void Session::check(recipe::Phase phase)
{
    start(Mode::Verify, narrowed(recipe::graph(), phase), {});
}

void Session::write(const recipe::StepId &step)
{
    if (!mayRun() || isReadOnly())
        return;
    std::set<QByteArray> agreed;
    for (const ChangeRow &row : changes())
        agreed.insert(engine::fingerprint(row.change));
    m_asker.setAgreed(std::move(agreed));
    start(Mode::Apply, step.isEmpty() ? recipe::graph() : narrowed(recipe::graph(), step, true),
          {});
}

void Session::carryOn()
{
    if (!isReadOnly())
        start(Mode::Apply, recipe::graph(), {});
}

void Session::planUndo()
{
    if (!isReadOnly())
        start(Mode::Undo, recipe::graph(), {});
}

void Session::start(Mode mode, const recipe::Graph &graph,
                    const QMap<recipe::StepId, QJsonObject> &answers)
{
    if (!mayRun())
        return;
    if (m_driver) {
        for (const auto &[key, fact] : m_driver->run().facts().readings)
            m_readBefore.insert_or_assign(key, fact);
    }
    m_driver.reset();
    m_rows.clear();
    m_lookAgainAt = {};
    m_byItself = std::exchange(m_lookIsDue, false);
    if (isLocked())
        unlock([this, mode, graph, answers] { startUnlocked(mode, graph, answers); });
    else
        startUnlocked(mode, graph, answers);
}

void Session::startUnlocked(Mode mode, const recipe::Graph &graph,
                            const QMap<recipe::StepId, QJsonObject> &answers)
{
    m_graph = std::make_unique<recipe::Graph>(graph);
    QMap<recipe::StepId, QJsonObject> given = answers;
    for (auto it = m_once.begin(); it != m_once.end(); ++it)
        given[it.key()] = it.value();
    engine::Start start = cli::startOf(mode, m_parts.desk, secretsInUse(), given);
    start.facts.evidence = m_evidence;
    start.facts.evidenceAt = m_evidenceAt;
    start.partial = m_graph->size() < recipe::graph().size();
    engine::Journal &journal = m_parts.desk.journal ? *m_parts.desk.journal : *m_parts.ownJournal;
    m_driver = std::make_unique<engine::Driver>(*m_graph, std::move(start), journal,
                                                engine::Ports{*m_watched, *m_parts.clock, m_asker});
    begin(mode);
}

void Session::begin(Mode mode)
{
    m_mode = mode;
    for (StepView &view : m_views) {
        if (recipe::findStep(*m_graph, view.id())) {
            view.failure.reset();
            view.drifts.clear();
        }
    }
    connect(m_driver.get(), &engine::Driver::happened, this, &Session::happened);
    m_readings.clear();
    connect(m_driver.get(), &engine::Driver::progressed, this, &Session::noteProgress);
    connect(m_driver.get(), &engine::Driver::finished, this, [this](int exitCode) {
        QMetaObject::invokeMethod(
            this, [this, exitCode] { ended(exitCode); }, Qt::QueuedConnection);
    });
    tellReading();
    setActivity(Activity::Checking);
    m_driver->start();
    refreshSoon();
}

void Session::tellReading()
{
    const QStringList all = m_readings.values();
    m_sentence = all.isEmpty() ? tr("Reading both systems.") : all.join(u' ');
}

/// Long readings go on beside each other: all of them are told, until their steps are judged.
void Session::noteProgress(const recipe::StepId &step, const QByteArray &, qint64 done,
                           qint64 total)
{
    const QString number = QLocale().toString(done);
    m_readings[step] =
        total > done
            ? tr("%1: %2 of about %3 read.").arg(stepName(step), number, QLocale().toString(total))
            : tr("%1: %2 read.").arg(stepName(step), number);
    tellReading();
    refreshSoon();
}

void Session::happened(const engine::Event &event)
{
    if (const auto *judged = std::get_if<engine::StepJudged>(&event)) {
        if (m_readings.remove(judged->step) > 0)
            tellReading();
    }
    if (const auto *changeNoted = std::get_if<engine::ChangeNoted>(&event)) {
        note(*changeNoted);
    } else if (const auto *failed = std::get_if<engine::ErrorNoted>(&event)) {
        for (StepView &view : m_views) {
            if (view.id() == failed->step)
                view.failure = {failed->step, failed->error, m_parts.clock->now()};
        }
        emit logged(tr("error %1: %2")
                        .arg(QString::fromUtf8(failed->step), failed->error.what.translated()),
                    true);
    } else if (const auto *drifted = std::get_if<engine::DriftNoted>(&event)) {
        for (StepView &view : m_views) {
            if (view.id() == drifted->step)
                view.drifts.push_back(drifted->drift);
        }
    } else if (const auto *waits = std::get_if<engine::WaitNoted>(&event)) {
        const QString until = m_parts.clock->now()
                                  .addMSecs(waits->time.count())
                                  .toLocalTime()
                                  .toString(u"HH:mm:ss"_s);
        m_sentence = tr("%1 Next look at %2.").arg(waits->why.translated(), until);
    }
    refreshSoon();
}

void Session::note(const engine::ChangeNoted &noted)
{
    const auto stateOf = [](ChangeEvent event) {
        switch (event) {
        case ChangeEvent::Planned:
            return State::Planned;
        case ChangeEvent::Written:
            return State::ReadingBack;
        case ChangeEvent::Proved:
            return State::Proved;
        case ChangeEvent::Undone:
            return State::Undone;
        case ChangeEvent::Failed:
            return State::Failed;
        }
        return State::Planned;
    };
    const bool runs = m_mode == Mode::Apply || m_mode == Mode::Undo;
    if (!runs)
        return;
    const ChangeRow row{noted.step, noted.change, stateOf(noted.event), m_parts.clock->now()};
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const ChangeRow &one) {
        return one.change.id == noted.change.id;
    });
    if (known == m_rows.end())
        m_rows.push_back(row);
    else
        *known = row;
    if (noted.event != ChangeEvent::Planned) {
        m_sentence = noted.event == ChangeEvent::Written
                         ? tr("Reading back: %1").arg(noted.change.what.translated())
                         : QString();
        setActivity(m_mode == Mode::Undo ? Activity::TakingBack : Activity::Writing);
    }
    emit logged(u"%1 %2"_s.arg(QString::fromUtf8(engine::changeEventName(noted.event)),
                               noted.change.what.translated()));
}

void Session::confirm(bool yes)
{
    if (!m_asker.isAsking())
        return;
    setActivity(!yes                   ? Activity::Checking
                : m_mode == Mode::Undo ? Activity::TakingBack
                                       : Activity::Writing);
    m_asker.answer(yes);
    refreshSoon();
}

void Session::pause()
{
    if (!m_driver || !isBusy())
        return;
    if (m_asker.isAsking()) {
        m_asker.answer(false);
        return;
    }
    m_driver->pause();
    m_sentence = tr("Pausing after this change.");
    refreshSoon();
}

void Session::stop()
{
    if (m_driver && isBusy())
        m_driver->stop();
    else if (isBusy())
        stopUnlocking();
}

/// After a run: what the journal has now is what is true.
void Session::ended(int exitCode)
{
    m_lastExit = exitCode;
    m_sentence.clear();
    m_asker.forget();
    if (m_driver->run().isFinished() && m_graph->size() == recipe::graph().size() &&
        m_mode != Mode::Undo)
        m_readAt = m_driver->run().facts().now;
    reload();
    showRun();
    forgetClaims();
    lookAgain();
    setActivity(Activity::Idle);
    refresh();
    emit finished(exitCode);
}

/// What was looked at is judged anew; what shows now needs nobody's word.
void Session::forgetClaims()
{
    for (const StepView &view : m_views) {
        if (recipe::findStep(*m_graph, view.id()))
            m_statable.remove(view.id());
        if (view.isGood())
            m_claimed.remove(view.id());
    }
}

void Session::reload()
{
    if (isReadOnly())
        return;
    if (const auto history = engine::Journal::read(project::journalPath(path())))
        m_parts.desk.history = *history;
    if (m_mode == Mode::Undo)
        showJournal();
    for (const recipe::Written &one : history().written) {
        if (one.outcome == recipe::Outcome::Proved)
            m_once.remove(one.step);
    }
}

/// What a person did shows only after a while: looked at again, as often as the step says.
void Session::lookAgain()
{
    m_lookAgainAt = {};
    const int round = ++m_lookRound;
    if (m_watchedStep.isEmpty())
        return;
    const StepView &view = step(m_watchedStep);
    if (view.isGood() || !view.verdict.recheck || m_looks >= view.verdict.recheck->most) {
        m_watchedStep.clear();
        m_looks = 0;
        return;
    }
    ++m_looks;
    const auto after = view.verdict.recheck->after;
    m_lookAgainAt = m_parts.clock->now().addSecs(after.count());
    m_lookUntil = m_lookAgainAt.addSecs(after.count() * (view.verdict.recheck->most - m_looks));
    m_parts.clock->after(after, this, [this, round] {
        if (round != m_lookRound || isBusy() || m_watchedStep.isEmpty())
            return;
        m_lookIsDue = true;
        check(m_watchedStep);
    });
}

} // namespace latchkey::session
