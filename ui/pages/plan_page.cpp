// SPDX-License-Identifier: MIT
#include "pages/plan_page.h"

#include "base/json.h"
#include "look/panel.h"
#include "pages/call_table.h"
#include "pages/change_table.h"
#include "pages/plain.h"
#include "session/narrowed.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QSplitter>

#include <algorithm>
#include <set>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using session::Activity;
using session::ChangeRow;
using session::StepView;
using State = session::ChangeRow::State;

PlanPage::PlanPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_chips(new QWidget)
    , m_reach(new Label)
    , m_progress(new look::Panel)
    , m_progressText(new Label({}, Kind::Strong))
    , m_proofs(new Label)
    , m_bar(new QProgressBar)
    , m_sentence(new Label)
    , m_tree(new look::Table(tr("Plan"), {tr("What"), tr("Change")}))
    , m_calls(new CallTable)
    , m_callsBox(new QWidget)
    , m_split(new QSplitter)
    , m_detailTitle(new Label({}, Kind::Heading))
    , m_detail(new QVBoxLayout)
{
    setHeader({}, tr("Plan"));
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 4);
    chips->setSpacing(20);
    auto *head = new QHBoxLayout;
    head->addWidget(m_progressText, 1);
    m_proofs->setWordWrap(false);
    head->addWidget(m_proofs);
    m_progress->body()->addLayout(head);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setAccessibleName(tr("Changes read back"));
    m_progress->body()->addWidget(m_bar);
    m_progress->body()->addWidget(m_sentence);

    auto *callColumn = new QVBoxLayout(m_callsBox);
    callColumn->setContentsMargins(8, 0, 0, 0);
    callColumn->addWidget(
        new Label(tr("Calls, newest first. Secrets are never shown."), Kind::Note, Tone::Quiet));
    callColumn->addWidget(m_calls, 1);
    m_tree->setObjectName(u"plan-tree"_s);
    m_tree->setMinimumHeight(180);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_callsBox);
    m_split->setHandleWidth(8);
    // From right to left, QSplitter places its first widget one point too far.
    m_split->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({500, 500});

    m_reach->setObjectName(u"reach"_s);
    body()->addWidget(m_chips);
    body()->addWidget(m_reach);
    body()->addWidget(m_progress);
    body()->addWidget(m_split, 1);
    body()->addWidget(m_detailTitle);
    body()->addLayout(m_detail);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !signalsBlocked()) {
            m_selected = item->data(0, look::KeyRole).toString();
            showDetail();
        }
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QByteArray id = item->data(0, look::KeyRole).toByteArray();
        if (!id.isEmpty())
            emit goTo(Place::of(id.left(id.indexOf('/'))));
    });
}

void PlanPage::narrow(const recipe::StepId &step)
{
    m_narrowed = step;
    m_shown.clear();
    refresh();
}

bool PlanPage::isRunning() const
{
    const Activity now = session().activity();
    return now == Activity::Writing || now == Activity::TakingBack;
}

bool PlanPage::isUndo() const { return session().isUndoing(); }

std::vector<ChangeRow> PlanPage::rows() const
{
    std::vector<ChangeRow> all = session().changes();
    if (m_narrowed.isEmpty() || session().isRunShown())
        return all;
    const recipe::Graph needed = session::narrowed(recipe::graph(), m_narrowed, true);
    std::erase_if(all, [&](const ChangeRow &row) { return !recipe::findStep(needed, row.step); });
    return all;
}

/// The changes that can be written now, or after others of the plan; the rest waits for a person.
int PlanPage::writable(const std::vector<ChangeRow> &rows) const
{
    std::set<recipe::StepId> able;
    for (bool grown = true; std::exchange(grown, false);) {
        for (const ChangeRow &row : rows) {
            const auto &waits = session().step(row.step).waitsFor;
            const bool free =
                std::all_of(waits.begin(), waits.end(),
                            [&](const recipe::StepId &id) { return able.contains(id); });
            grown = (free && able.insert(row.step).second) || grown;
        }
    }
    return int(std::count_if(rows.begin(), rows.end(), [&](const ChangeRow &row) {
        return row.state == State::Planned && able.contains(row.step);
    }));
}

std::vector<const StepView *> PlanPage::handSteps() const
{
    return m_narrowed.isEmpty() && !isUndo() ? session().asks() : std::vector<const StepView *>();
}

void PlanPage::render()
{
    const auto all = rows();
    settleHeader(all);
    settleProgress(all);
    QJsonArray parts;
    for (const ChangeRow &row : all)
        parts += QJsonArray{QString::fromLatin1(engine::fingerprint(row.change)), int(row.state)};
    for (const StepView *view : handSteps())
        parts += QString::fromUtf8(view->id());
    parts += int(session().activity());
    const QByteArray now = base::jsonBytes(QJsonObject{{u"parts"_s, parts}});
    if (now != m_shown) {
        m_shown = now;
        settleChips(all);
        fillTree(all);
        showDetail();
    }
    m_callsBox->setVisible(isRunning());
    if (m_callsBox->isVisible())
        m_calls->show(session());
    buildBar(all);
}

void PlanPage::fillTree(const std::vector<ChangeRow> &rows)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_tree->setHeaderLabels({tr("What"), isRunning() ? tr("State") : tr("Change")});
    m_tree->setWidths(isRunning() ? QList<int>{0, 26} : QList<int>{0, 34});
    for (const base::System system : {base::System::Okta, base::System::Scep, base::System::Jamf}) {
        std::vector<const ChangeRow *> here;
        for (const ChangeRow &row : rows) {
            if (row.change.system == system)
                here.push_back(&row);
        }
        std::vector<const StepView *> byHand;
        for (const StepView *view : handSteps()) {
            const bool isScep = view->step->phase == recipe::Phase::Scep;
            if ((isScep ? base::System::Scep : view->step->system) == system)
                byHand.push_back(view);
        }
        if (here.empty() && byHand.empty())
            continue;
        QStringList words;
        if (!here.empty())
            words += tr("%n changes", nullptr, int(here.size()));
        if (!byHand.empty())
            words += tr("%n by hand", nullptr, int(byHand.size()));
        auto *group = m_tree->addGroup(session::systemName(system), words.join(u", "_s));
        for (const ChangeRow *row : here)
            addChange(group, *row);
        for (const StepView *view : byHand)
            addHand(group, *view);
    }
}

void PlanPage::addChange(QTreeWidgetItem *group, const ChangeRow &row)
{
    struct Look
    {
        Mark mark;
        QString words;
    };
    const QString at = shortTime(row.at);
    const auto look = [&]() -> Look {
        switch (row.state) {
        case State::Planned:
            return {isRunning() ? Mark::NotChecked : Mark::Planned, tr("Not started")};
        case State::Writing:
            return {Mark::Writing, look::markWord(Mark::Writing)};
        case State::ReadingBack:
            return {Mark::ReadingBack, look::markWord(Mark::ReadingBack)};
        case State::Proved:
            return {Mark::Met, tr("Written %1, read back").arg(at)};
        case State::Undone:
            return {Mark::Met, tr("Taken back %1").arg(at)};
        case State::Failed:
            return {Mark::Failed, look::markWord(Mark::Failed)};
        }
        return {Mark::Planned, {}};
    }();
    const QString what = plain(row.change.what, 300);
    const bool planned = row.state == State::Planned && !isRunning();
    auto *item = m_tree->addRow({what, planned ? summaryOf(row.change) : look.words}, group);
    item->setData(0, look::KeyRole, QString::fromUtf8(row.change.id));
    item->setToolTip(0, what);
    if (planned) {
        look::setSign(item, signOf(row.change));
    } else {
        look::setMark(item, look.mark);
        look::setCellTone(item, 1, look::markTone(look.mark));
    }
    if (m_selected == QString::fromUtf8(row.change.id))
        m_tree->setCurrentItem(item);
}

void PlanPage::addHand(QTreeWidgetItem *group, const StepView &view)
{
    auto *item =
        m_tree->addRow({session::stepName(view.id()), plain(view.plan.ask->menuPath, 200)}, group);
    item->setData(0, look::KeyRole, QString::fromUtf8(view.id()));
    look::setMark(item, Mark::YourTurn);
    if (isRunning()) {
        item->setText(1, tr("Your turn, any time"));
        look::setCellTone(item, 1, Tone::You);
    }
}

void PlanPage::showDetail()
{
    clearLayout(m_detail);
    m_detailTitle->hide();
    if (isRunning())
        return;
    for (const ChangeRow &row : rows()) {
        if (QString::fromUtf8(row.change.id) != m_selected)
            continue;
        m_detailTitle->setText(plain(row.change.what, 300));
        m_detailTitle->show();
        auto *table = makeChangeTable(tr("Now and after"), propertiesOf(row.change));
        table->fitRows(220);
        m_detail->addWidget(table);
        if (!row.change.risk.isEmpty())
            m_detail->addWidget(new Label(plain(row.change.risk, 600), Kind::Note, Tone::Quiet));
    }
}

QWidget *PlanPage::firstFocus() const
{
    if (auto *again = bar()->findChild<QPushButton *>(u"read-again"_s))
        return again;
    return m_tree;
}

} // namespace latchkey::pages
