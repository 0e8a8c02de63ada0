// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "base/json.h"

#include "rehearsal/server.h"

#include <algorithm>

namespace latchkey::session {

using namespace Qt::StringLiterals;
using look::Mark;

namespace {

constexpr int tenthOfASecond = 100;
constexpr size_t mostCalls = 2000;
constexpr qsizetype longestName = 32; // of a client within a sentence

/// A person can go on at a step with that mark.
bool isNextFor(Mark mark)
{
    return mark == Mark::Failed || mark == Mark::NotMet || mark == Mark::YourTurn ||
           mark == Mark::Planned || mark == Mark::Changed || mark == Mark::Unknown;
}

} // namespace

Session::Session(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_wire(std::make_unique<wire::HttpWire>(m_parts.settings, m_parts.secrets, *m_parts.clock))
    , m_watched(std::make_unique<WatchedWire>(*m_wire, *m_parts.clock))
    , m_entry(std::make_unique<BrowserEntry>(*m_parts.clock))
    , m_clipboard(std::make_unique<look::SecretClipboard>(*m_parts.clock))
{
    m_openedAt = m_parts.clock->now();
    int number = 0;
    for (const recipe::Step &step : recipe::graph()) {
        StepView view;
        view.step = &step;
        view.number = ++number;
        m_views.push_back(view);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(tenthOfASecond);
    connect(&m_soon, &QTimer::timeout, this, &Session::refresh);
    if (m_parts.practice)
        m_watched->setBefore([this] { m_parts.practice->tellTime(m_parts.clock->now()); });
    connect(m_watched.get(), &WatchedWire::called, this, &Session::noteCall);
    connect(m_entry.get(), &BrowserEntry::changed, this, &Session::changed);
    connect(m_entry.get(), &BrowserEntry::granted, this, &Session::takeBrowserCode);
    connect(&m_asker, &WindowAsker::confirmationWanted, this, [this] {
        setActivity(Activity::Confirming);
        refreshSoon();
    });
    showJournal();
    readVault();
}

Session::~Session()
{
    if (!m_driver)
        return;
    m_driver->disconnect(this);
    m_driver->stop(); // ends the run in the journal too
}

const StepView &Session::step(const recipe::StepId &id) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&](const StepView &view) { return view.id() == id; });
    return found == m_views.end() ? m_views.front() : *found;
}

std::vector<const StepView *> Session::stepsOf(recipe::Phase phase) const
{
    std::vector<const StepView *> result;
    for (const StepView &view : m_views) {
        if (view.step->phase == phase)
            result.push_back(&view);
    }
    return result;
}

Mark Session::markOf(recipe::Phase phase) const
{
    QList<Mark> marks;
    for (const StepView *view : stepsOf(phase))
        marks += view->mark;
    return look::worstOf(marks);
}

int Session::metCount() const
{
    return int(std::count_if(m_views.begin(), m_views.end(),
                             [](const StepView &view) { return view.isGood(); }));
}

const StepView *Session::nextForPerson() const
{
    for (const StepView &view : m_views) {
        if (isNextFor(view.mark))
            return &view;
    }
    for (const StepView &view : m_views) {
        if (view.mark == Mark::NotChecked)
            return &view;
    }
    return nullptr;
}

const StepView *Session::nextForPersonAfter(const recipe::StepId &id) const
{
    const auto here = std::find_if(m_views.begin(), m_views.end(),
                                   [&](const StepView &view) { return view.id() == id; });
    std::vector<const StepView *> order;
    for (auto view = here; view != m_views.end(); ++view)
        order.push_back(&*view);
    for (auto view = m_views.begin(); view != here; ++view)
        order.push_back(&*view);
    const auto found = std::find_if(order.begin(), order.end(), [&](const StepView *view) {
        return view->id() != id && isNextFor(view->mark);
    });
    return found == order.end() ? nullptr : *found;
}

const StepView *Session::nextWaiting() const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [](const StepView &view) {
        return view.mark == Mark::Waits ||
               (view.step->phase == recipe::Phase::PilotMac && !view.isGood());
    });
    return found == m_views.end() ? nullptr : &*found;
}

const std::vector<recipe::Written> &Session::written() const
{
    return m_driver && isBusy() ? m_driver->run().facts().written : history().written;
}

std::vector<engine::ErrorRecord> Session::errors() const
{
    std::vector<engine::ErrorRecord> result;
    for (const StepView &view : m_views) {
        if (view.failure)
            result.push_back(*view.failure);
    }
    return result;
}

std::vector<ChangeRow> Session::changes() const
{
    if (!m_rows.empty())
        return m_rows;
    std::vector<ChangeRow> rows;
    for (const StepView &view : m_views) {
        for (const recipe::Change &change : view.plan.changes)
            rows.push_back({view.id(), change, ChangeRow::State::Planned, view.at});
    }
    return rows;
}

std::vector<const StepView *> Session::asks() const
{
    std::vector<const StepView *> result;
    for (const StepView &view : m_views) {
        if (view.plan.ask && view.plan.changes.empty() && !view.isGood())
            result.push_back(&view);
    }
    return result;
}

bool Session::isSignedIn(base::System system) const
{
    const StepView &shown = step(recipe::connectionStep(system));
    return hasSignIn(system) && shown.isGood() && shown.at.isValid() && shown.at >= m_openedAt;
}

std::optional<recipe::Facts> Session::allFacts() const
{
    if (!facts())
        return std::nullopt;
    recipe::Facts all = *facts();
    all.readings.insert(m_readBefore.begin(), m_readBefore.end());
    return all;
}

/// What reaches Macs by what this project wrote, not by what was decided.
QString Session::scopeSentence() const
{
    int pilots = 0;
    bool fleet = false;
    for (const recipe::Written &one : written()) {
        if (!recipe::stands(one.outcome))
            continue;
        if (one.change == "jamf.scope-pilot/criteria")
            pilots = int(one.after.toArray().size());
        fleet = fleet || one.change == "jamf.scope-fleet/criteria";
    }
    if (fleet)
        return u' ' + tr("The fleet is in scope.");
    return pilots > 0 ? u' ' + tr("%Ln Macs in scope.", nullptr, pilots) : QString();
}

/// "7 changes written at Acme, 6 of them read back and right. 3 Macs in scope."
QString Session::truthLine() const
{
    int stands = 0;
    int proved = 0;
    int open = 0;
    for (const recipe::Written &one : written()) {
        open += one.outcome == recipe::Outcome::Open ? 1 : 0;
        stands += recipe::stands(one.outcome) ? 1 : 0;
        proved += one.outcome == recipe::Outcome::Proved ? 1 : 0;
    }
    QString line =
        isPractice() ? tr("Practice tenants, nothing real is touched.") + u' ' : QString();
    const QString at = base::shown(client(), longestName);
    if (stands == 0)
        return line + tr("Nothing has been written at %1.").arg(at);
    const QString all = tr("%Ln changes written at %1", nullptr, stands).arg(at);
    if (proved == stands)
        line += stands == 1 ? tr("%1, read back and right.").arg(all)
                            : tr("%1, all read back and right.").arg(all);
    else if (open > 0 && !isBusy())
        line += tr("%1, %L2 of them read back and right, %L3 without an answer.")
                    .arg(all)
                    .arg(proved)
                    .arg(open);
    else
        line += tr("%1, %L2 of them read back and right.").arg(all).arg(proved);
    return line + scopeSentence();
}

void Session::noteCall(const Call &call)
{
    m_calls.push_front(call);
    if (m_calls.size() > mostCalls)
        m_calls.pop_back();
    emit called(call);
    refreshSoon();
}

void Session::setActivity(Activity activity)
{
    if (std::exchange(m_activity, activity) != activity)
        emit activityChanged();
}

void Session::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Session::refresh()
{
    m_soon.stop();
    showRun();
    emit changed();
}

/// Takes over what the run knows now.
void Session::showRun()
{
    if (m_driver) {
        const recipe::Change *writing = m_driver->run().underWay();
        for (ChangeRow &row : m_rows) {
            if (writing && row.change.id == writing->id && row.state == ChangeRow::State::Planned)
                row.state = ChangeRow::State::Writing;
        }
        for (StepView &view : m_views) {
            if (recipe::findStep(*m_graph, view.id()) && m_mode != engine::Mode::Undo)
                view = viewOf(m_driver->run(), view);
            for (const ChangeRow &row : m_rows) {
                if (row.step == view.id() && row.state == ChangeRow::State::ReadingBack)
                    view.mark = Mark::ReadingBack;
            }
        }
    }
    freeWhatWaited();
}

/// A check of one step is news for those that waited for it, too.
void Session::freeWhatWaited()
{
    for (StepView &view : m_views) {
        const size_t waited = view.waitsFor.size();
        std::erase_if(view.waitsFor,
                      [this](const recipe::StepId &id) { return step(id).isGood(); });
        if (view.waitsFor.size() == waited || view.mark != Mark::Waits)
            continue;
        view.mark = session::markOf(view);
        // It had nothing to plan or ask while it waited: it has to be read again.
        if (view.mark == Mark::Waits && view.waitsFor.empty())
            view.mark = Mark::NotChecked;
    }
}

/// Shows what the journal kept: no tenant is contacted for it.
void Session::showJournal()
{
    for (StepView &view : m_views) {
        const auto record = history().steps.find(view.id());
        if (record == history().steps.end())
            continue;
        view = viewOf(*record, view);
        m_readAt = std::max(m_readAt, record->at);
    }
    for (const engine::ErrorRecord &error : history().errors) {
        for (StepView &view : m_views) {
            if (view.id() != error.step || view.isGood())
                continue;
            view.failure = error;
            view.mark = session::markOf(view);
        }
    }
}

} // namespace latchkey::session
