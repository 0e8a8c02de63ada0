// SPDX-License-Identifier: MIT
#include "pages/prerequisites_page.h"

#include "base/json.h"
#include "look/columns.h"
#include "look/flow_row.h"
#include "look/panel.h"
#include "look/table.h"
#include "pages/plain.h"
#include "pages/step_facts.h"
#include "pages/waive_dialog.h"

#include <QHBoxLayout>
#include <QJsonArray>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using session::StepView;

namespace {

constexpr int detailWidth = 272;

int countOf(const std::vector<const StepView *> &views, Mark mark)
{
    return int(std::count_if(views.begin(), views.end(),
                             [mark](const StepView *view) { return view->mark == mark; }));
}

/// "4 met, 1 not met, 1 unknown."
QString tally(const std::vector<const StepView *> &views)
{
    QStringList parts;
    for (const Mark mark : look::allMarks()) {
        const int count = countOf(views, mark);
        if (count > 0)
            parts += ChecksPage::tr("%1 %2", "a count and a state: 4 met")
                         .arg(count)
                         .arg(look::markWord(mark).toLower());
    }
    return parts.join(u", "_s) + u'.';
}

} // namespace

ChecksPage::ChecksPage(session::Session &session, recipe::Phase phase, QWidget *parent)
    : Page(session, parent)
    , m_phase(phase)
    , m_top(new QVBoxLayout)
    , m_columns(new look::Columns(detailWidth))
    , m_table(new look::Table(session::phaseName(phase),
                              {tr("Check"), tr("State"), tr("What you can do")}))
    , m_panel(new look::Panel(look::Panel::Ground::Detail))
{
    setHeader(tr("Phase %1 of 7").arg(int(phase) + 1), session::phaseName(phase));
    auto *all = addHeaderButton(look::plainButton(tr("&Check all again"), u"check"_s));
    all->setObjectName(u"check-all"_s);
    connect(all, &QPushButton::clicked, this, &ChecksPage::check);
    m_table->setObjectName(u"checks"_s);
    m_columns->main()->addWidget(m_table);
    m_columns->main()->addStretch(1);
    m_columns->side()->addWidget(m_panel);
    body()->addLayout(m_top);
    body()->addWidget(m_columns);
    body()->addStretch(1);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            m_selected = item->data(0, look::KeyRole).toByteArray();
        showDetail();
    });
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        emit goTo(Place::of(item->data(0, look::KeyRole).toByteArray()));
    });
}

const StepView *ChecksPage::selected() const
{
    for (const StepView *view : session().stepsOf(m_phase)) {
        if (view->id() == m_selected)
            return view;
    }
    return nullptr;
}

void ChecksPage::render()
{
    const auto views = session().stepsOf(m_phase);
    stateLine()->set(session().markOf(m_phase), tally(views));
    setAside(session().readAt().isValid() ? tr("Checked %1").arg(shortTime(session().readAt()))
                                          : QString());
    renderTop();
    QJsonArray parts;
    for (const StepView *view : views)
        parts += QJsonArray{int(view->mark), view->sentence()};
    const QByteArray now = base::jsonBytes(QJsonObject{{u"parts"_s, parts}});
    if (now != m_shown) {
        m_shown = now;
        fill();
    }
    showDetail();
    buildBar();
}

void ChecksPage::fill()
{
    const auto views = session().stepsOf(m_phase);
    if (m_selected.isEmpty()) {
        const auto open = std::find_if(views.begin(), views.end(),
                                       [](const StepView *view) { return !view->isGood(); });
        m_selected = (open == views.end() ? views.front() : *open)->id();
    }
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    int widest = 0;
    for (const StepView *view : views) {
        auto *row = m_table->addRow({session::stepName(view->id()), look::markWord(view->mark)});
        look::setNote(row, 0, plain(view->sentence(), 300));
        look::setMark(row, view->mark);
        look::setCellTone(row, 1, look::markTone(view->mark));
        row->setData(0, look::KeyRole, view->id());
        row->setData(0, Qt::AccessibleTextRole,
                     u"%1, %2. %3"_s.arg(session::stepName(view->id()), look::markWord(view->mark),
                                         view->sentence()));
        widest = std::max(widest, addAct(row, *view));
        if (view->id() == m_selected)
            m_table->setCurrentItem(row);
    }
    m_table->setColumnHidden(2, widest == 0);
    m_table->setWidths({0, 14, widest / m_table->fontMetrics().averageCharWidth() + 1});
    m_table->fitRows();
}

/// The one button of a row, where something can be done; how wide it is.
int ChecksPage::addAct(QTreeWidgetItem *row, const StepView &view)
{
    const auto act = actOf(view);
    if (!act)
        return 0;
    auto *button = look::plainButton(act->text);
    button->setObjectName(u"act-"_s + QString::fromUtf8(view.id()));
    button->setAccessibleName(u"%1: %2"_s.arg(act->text, session::stepName(view.id())));
    connect(button, &QPushButton::clicked, this, [this, act = *act, id = view.id()] {
        if (!act.takesBack)
            emit goTo(act.place);
        else if (const auto done = session().waive(id, {}); !done)
            stateLine()->set(Mark::Waived, done.error().what.translated());
    });
    auto *cell = new QWidget;
    auto *room = new QHBoxLayout(cell);
    room->setContentsMargins(4, 0, 8, 0);
    room->addWidget(button);
    m_table->setItemWidget(row, 2, cell);
    return button->sizeHint().width();
}

std::optional<ChecksPage::Act> ChecksPage::actOf(const StepView &view) const
{
    const recipe::StepId id = view.id();
    if (view.mark == Mark::Waived && !session().isReadOnly())
        return Act{tr("Take back"), {}, true};
    const bool isCounted = view.mark == Mark::NotMet || view.mark == Mark::Advice ||
                           (view.mark == Mark::Unknown && !view.verdict.evidence.empty());
    if (isCounted && id.startsWith("fleet."))
        return Act{tr("Show the Macs"), Place::macs()};
    if (isCounted && id == "accounts.names" && view.mark != Mark::Unknown)
        return Act{tr("Show the names"), Place::names()};
    switch (view.mark) {
    case Mark::YourTurn:
        return Act{tr("How it is done"), Place::of(id)};
    case Mark::Planned:
        return Act{tr("Review it"), Place::plan(id)};
    case Mark::Unknown:
        return Act{tr("How to find out"), Place::of(id)};
    case Mark::NotMet:
    case Mark::Advice:
    case Mark::Failed:
    case Mark::Changed:
        return Act{tr("What to do"), Place::of(id)};
    default:
        return std::nullopt;
    }
}

void ChecksPage::addPlain(QVBoxLayout *column, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    column->addWidget(new Label(title, Kind::Strong));
    column->addWidget(new Label(plain(text, 1500)));
}

void ChecksPage::showDetail()
{
    const StepView *view = selected();
    if (!view)
        return;
    QStringList read;
    for (const recipe::Evidence &one : view->verdict.evidence)
        read += one.text.translated();
    const QByteArray now = view->id() + QByteArray::number(int(view->mark)) +
                           read.join(u'\n').toUtf8() + QByteArray::number(session().isBusy());
    if (std::exchange(m_detailShown, now) == now)
        return;
    clearLayout(m_panel->body());
    m_panel->body()->addWidget(new Label(session::stepName(view->id()), Kind::Heading));
    addPlain(m_panel->body(), tr("Why"), view->step->why.translated());
    addPlain(m_panel->body(), tr("What was read"), read.join(u'\n'));
    if (!view->isGood())
        addPlain(m_panel->body(), tr("What to do"), view->verdict.advice.translated());
    QStringList sources;
    for (const QString &key : valuesOf(view->id(), session().recipe())) {
        const recipe::RecipeValue value = session().recipe().values.value(key);
        if (sources.size() < 3)
            sources += tr("%1: %2, %3").arg(value.value.toString(), value.source, value.date);
    }
    addPlain(m_panel->body(), tr("Value and source"), sources.join(u'\n'));
    addDetailButtons(*view);
}

void ChecksPage::addDetailButtons(const StepView &view)
{
    auto *row = new look::FlowRow;
    auto *open = look::plainButton(tr("&Open"));
    open->setObjectName(u"open-step"_s);
    open->setAccessibleName(tr("Open %1").arg(session::stepName(view.id())));
    connect(open, &QPushButton::clicked, this,
            [this, id = view.id()] { emit goTo(Place::of(id)); });
    auto *one = look::plainButton(tr("Ch&eck this one"));
    one->setObjectName(u"check-one"_s);
    one->setEnabled(!session().isBusy());
    connect(one, &QPushButton::clicked, this, [this, id = view.id()] { session().check(id); });
    row->add(open);
    row->add(one);
    m_panel->body()->addSpacing(4);
    m_panel->body()->addWidget(row);
    const bool waived = view.mark == Mark::Waived;
    if (!view.step->mayBeWaived || (view.isGood() && !waived) || session().isReadOnly())
        return;
    auto *waive = look::plainButton(waived ? tr("&Take back the waiver") : tr("&Waive…"));
    waive->setObjectName(u"waive"_s);
    waive->setEnabled(!session().isBusy());
    connect(waive, &QPushButton::clicked, this, [this, id = view.id(), waived] {
        if (waived) {
            if (!session().waive(id, {}))
                stateLine()->announce();
            return;
        }
        auto *dialog = new WaiveDialog(session::stepName(id), this);
        connect(dialog, &WaiveDialog::given, this, [this, id](const QString &reason) {
            if (const auto done = session().waive(id, reason); !done)
                stateLine()->set(Mark::NotMet, done.error().what.translated());
        });
        dialog->open();
    });
    auto *second = new QHBoxLayout;
    second->addWidget(waive);
    second->addStretch(1);
    m_panel->body()->addLayout(second);
}

void ChecksPage::buildBar()
{
    const auto next = recipe::Phase(std::min(int(m_phase) + 1, int(recipe::Phase::HandOver)));
    const StepView *waits = session().nextWaiting();
    const bool looks = !session().readAt().isValid() || (m_phase == recipe::Phase::PilotMac &&
                                                         waits && waits->step->phase == m_phase);
    if (!renewBar({QString::number(looks), QString::number(session().isBusy())}))
        return;
    addBack();
    auto *primary = look::primaryButton(
        looks ? tr("Check &now") : tr("Co&ntinue to %1").arg(session::phaseName(next)));
    primary->setObjectName(u"primary"_s);
    primary->setEnabled(!looks || !session().isBusy());
    connect(primary, &QPushButton::clicked, this, [this, next, looks] {
        if (looks)
            check();
        else
            emit goTo(Place::of(next));
    });
    bar()->addAtEnd(primary);
}

QWidget *ChecksPage::firstFocus() const { return m_table; }

PrerequisitesPage::PrerequisitesPage(session::Session &session, QWidget *parent)
    : ChecksPage(session, recipe::Phase::Prerequisites, parent)
{
}

} // namespace latchkey::pages
