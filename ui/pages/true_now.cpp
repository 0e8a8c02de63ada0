// SPDX-License-Identifier: MIT
#include "pages/true_now.h"

#include "pages/page.h"
#include "pages/plain.h"

#include <set>

namespace latchkey::pages {

using look::Mark;
using recipe::Outcome;
using session::Session;
using session::StepView;

namespace {

constexpr qsizetype mostText = 200;

TrueNow rowOf(const recipe::Written &one)
{
    const QString what = plain(one.what, mostText);
    if (one.outcome == Outcome::Proved) {
        return {Mark::Met, what,
                told(QT_TRANSLATE_NOOP("pages", "Written %1, read back")).arg(shortTime(one.at)),
                told(QT_TRANSLATE_NOOP("pages", "Stays as it is"))};
    }
    return {Mark::Unknown, what,
            told(QT_TRANSLATE_NOOP("pages", "Sent %1, not read back")).arg(shortTime(one.at)),
            told(QT_TRANSLATE_NOOP("pages", "Is looked up before anything is sent"))};
}

/// The steps that need the failed one, directly or by others.
std::set<recipe::StepId> waitingFor(const Session &session, const recipe::StepId &failed)
{
    std::set<recipe::StepId> all{failed};
    for (const StepView &view : session.steps()) { // in the order of the graph
        for (const recipe::StepId &one : view.step->after) {
            if (all.contains(one))
                all.insert(view.id());
        }
    }
    all.erase(failed);
    return all;
}

QString namesOf(const std::vector<const StepView *> &views)
{
    QStringList names;
    for (const StepView *view : views)
        names += session::stepName(view->id());
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<TrueNow> trueNow(const Session &session, const StepView &failed)
{
    std::vector<TrueNow> rows;
    bool isOpen = false;
    for (const recipe::Written &one : session.written()) {
        isOpen = isOpen || (one.step == failed.id() && one.outcome == Outcome::Open);
        if (recipe::stands(one.outcome) || one.outcome == Outcome::Open)
            rows.push_back(rowOf(one));
    }
    if (!isOpen) {
        for (const recipe::Change &change : failed.plan.changes) {
            rows.push_back({Mark::Failed, plain(change.what, mostText),
                            told(QT_TRANSLATE_NOOP("pages", "Not written")),
                            told(QT_TRANSLATE_NOOP("pages", "Try again, or by hand in %1"))
                                .arg(session::systemName(change.system))});
        }
    }
    const auto needing = waitingFor(session, failed.id());
    std::vector<const StepView *> waits;
    std::vector<const StepView *> free;
    for (const StepView &view : session.steps()) {
        if (view.id() == failed.id() || view.isGood())
            continue;
        if (needing.contains(view.id()))
            waits.push_back(&view);
        else if (view.mark == Mark::Planned || view.mark == Mark::YourTurn)
            free.push_back(&view);
    }
    if (!waits.empty()) {
        rows.push_back(
            {Mark::Waits, namesOf(waits), told(QT_TRANSLATE_NOOP("pages", "Not started")),
             told(QT_TRANSLATE_NOOP("pages", "Waits for %1")).arg(session::stepName(failed.id()))});
    }
    if (!free.empty()) {
        rows.push_back({Mark::NotChecked, namesOf(free),
                        told(QT_TRANSLATE_NOOP("pages", "Not started")),
                        told(QT_TRANSLATE_NOOP("pages", "Can go on without it"))});
    }
    return rows;
}

look::Table *makeTrueNow(const std::vector<TrueNow> &rows)
{
    auto *table = new look::Table(told(QT_TRANSLATE_NOOP("pages", "What is true now")),
                                  {told(QT_TRANSLATE_NOOP("pages", "What")),
                                   told(QT_TRANSLATE_NOOP("pages", "Where it stands")),
                                   told(QT_TRANSLATE_NOOP("pages", "From here"))});
    table->setWidths({0, 24, 30});
    for (const TrueNow &one : rows) {
        auto *row = table->addRow({one.what, one.stands, one.next});
        row->setToolTip(0, one.what);
        look::setMark(row, one.mark);
    }
    table->fitRows();
    return table;
}

} // namespace latchkey::pages
