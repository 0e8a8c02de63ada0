// SPDX-License-Identifier: MIT
#include "shell/sidebar.h"

#include "base/json.h"
#include "look/icons.h"
#include "look/labels.h"
#include "look/marks.h"
#include "shell/sidebar_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using pages::Place;
using recipe::Phase;

namespace {

constexpr Phase phases[] = {Phase::Connect, Phase::Prerequisites, Phase::Okta,    Phase::Scep,
                            Phase::Jamf,    Phase::PilotMac,      Phase::HandOver};

/// A small filled word beside the client's name.
class Pill : public Label
{
public:
    explicit Pill(const QString &text)
        : Label(text, Kind::Note, Tone::You)
    {
        setWordWrap(false);
        setContentsMargins(8, 2, 8, 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const look::Tones tones(palette());
        painter.setPen(tones.border(Tone::You));
        painter.setBrush(tones.tint(Tone::You));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        Label::paintEvent(event);
    }
};

} // namespace

SidebarTree::SidebarTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SidebarDelegate(this));
    setUniformRowHeights(false);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Steps of the setup"));
    setObjectName(u"sidebar"_s);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
}

void SidebarTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (QTreeWidgetItem *item = currentItem())
            emit itemActivated(item, 0);
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

/// Names may need another number of lines now.
void SidebarTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

Sidebar::Sidebar(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new SidebarTree)
    , m_count(new Label({}, Kind::Note, Tone::Quiet))
    , m_progress(new QProgressBar)
{
    setMinimumWidth(std::max(240, fontMetrics().averageCharWidth() * 30));
    setMaximumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 12);
    column->setSpacing(2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 16, 6);
    head->setSpacing(1);
    auto *nameRow = new QHBoxLayout;
    auto *name = new look::ShortLabel(base::shown(session.client(), 80), Kind::Heading);
    name->setWordWrap(false);
    nameRow->addWidget(name, 1);
    if (session.isPractice())
        nameRow->addWidget(new Pill(tr("Practice")));
    head->addLayout(nameRow);
    for (look::Label *&label : m_hosts) {
        label = new look::ShortLabel({}, Kind::Note, Tone::Quiet);
        label->setWordWrap(false);
        head->addWidget(label);
    }
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 6, 20, 0);
    foot->setSpacing(4);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Steps met"));
    foot->addWidget(m_count);
    foot->addWidget(m_progress);
    column->addLayout(foot);
    addRows();
    connect(m_tree, &QTreeWidget::itemActivated, this, &Sidebar::choose);
    connect(m_tree, &QTreeWidget::itemClicked, this, &Sidebar::choose);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_selecting && item && m_tree->hasFocus())
            choose(item);
    });
    render();
}

QTreeWidgetItem *Sidebar::addPlace(const QString &name, const QString &icon, const Place &place)
{
    auto *item = new QTreeWidgetItem(m_tree, {name});
    if (!icon.isEmpty())
        item->setIcon(0, look::icon(icon));
    m_places.emplace_back(item, place);
    return item;
}

void Sidebar::addLine()
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setData(0, LineRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void Sidebar::addRows()
{
    addPlace(tr("Overview"), u"overview"_s, Place::overview());
    addLine();
    int number = 0;
    for (const Phase phase : phases) {
        QTreeWidgetItem *item = addPlace(session::phaseName(phase), {}, Place::of(phase));
        item->setData(0, NumberRole, ++number);
        const auto steps = m_session.stepsOf(phase);
        if (steps.size() < 2)
            continue;
        for (const session::StepView *view : steps) {
            auto *child = new QTreeWidgetItem(item, {session::stepName(view->id())});
            m_places.emplace_back(child, Place::of(view->id()));
        }
    }
    addLine();
    addPlace(tr("Plan"), u"plan"_s, Place::plan());
    addPlace(tr("Changes and undo"), u"undo"_s, Place::changes());
    addPlace(tr("Report"), u"report"_s, Place::report());
}

void Sidebar::renderPhase(QTreeWidgetItem *item, Phase phase)
{
    const Mark mark = m_session.markOf(phase);
    const auto steps = m_session.stepsOf(phase);
    int met = 0;
    for (const session::StepView *view : steps)
        met += view->isGood() ? 1 : 0;
    QString word = tr("%1 of %2").arg(met).arg(steps.size());
    if (steps.size() == 1)
        word = mark == Mark::Met || mark == Mark::NotChecked ? QString() : look::markWord(mark);
    item->setIcon(0, look::markIcon(mark));
    item->setData(0, WordRole, word);
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, %2, %3 of %4 steps met")
                      .arg(session::phaseName(phase), look::markWord(mark))
                      .arg(met)
                      .arg(steps.size()));
}

void Sidebar::render()
{
    m_hosts[0]->setText(m_session.decisions().orgHost);
    m_hosts[1]->setText(QString(m_session.decisions().jamfBase).remove(u"https://"_s));
    for (const auto &[item, place] : m_places) {
        if (place.kind == Place::Kind::Phase)
            renderPhase(item, place.phase);
        if (place.kind != Place::Kind::Step)
            continue;
        const session::StepView &view = m_session.step(place.step);
        const bool quiet = view.mark == Mark::Met || view.mark == Mark::NotChecked;
        item->setIcon(0, look::markIcon(view.mark));
        item->setData(0, WordRole, quiet ? QString() : look::markWord(view.mark));
        item->setData(0, WordToneRole, int(look::markTone(view.mark)));
        item->setToolTip(0, view.sentence());
        const auto steps = m_session.stepsOf(view.step->phase);
        const auto here = std::find(steps.begin(), steps.end(), &view);
        item->setData(0, Qt::AccessibleTextRole,
                      tr("%1, %2, step %3 of %4 in %5")
                          .arg(session::stepName(view.id()), look::markWord(view.mark))
                          .arg(here - steps.begin() + 1)
                          .arg(steps.size())
                          .arg(session::phaseName(view.step->phase)));
    }
    const int total = int(m_session.steps().size());
    m_count->setText(tr("%1 of %2 steps met").arg(m_session.metCount()).arg(total));
    m_progress->setMaximum(total);
    m_progress->setValue(m_session.metCount());
}

QTreeWidgetItem *Sidebar::itemOf(const Place &place) const
{
    for (const auto &[item, known] : m_places) {
        const bool plan = place.kind == Place::Kind::Plan && known.kind == Place::Kind::Plan;
        if (plan || known == place)
            return item;
    }
    if (place.kind == Place::Kind::Names)
        return itemOf(Place::of("accounts.names"));
    if (place.kind == Place::Kind::Macs)
        return itemOf(Place::of(recipe::Phase::Prerequisites));
    if (place.kind == Place::Kind::Step)
        return itemOf(Place::of(m_session.step(place.step).step->phase));
    return nullptr;
}

void Sidebar::select(const Place &place)
{
    QTreeWidgetItem *item = itemOf(place);
    if (!item)
        return;
    m_selecting = true;
    QTreeWidgetItem *phase = item->parent() ? item->parent() : item;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *one = m_tree->topLevelItem(i);
        one->setExpanded(one == phase && one->childCount() > 0);
    }
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
    m_selecting = false;
}

void Sidebar::choose(QTreeWidgetItem *item)
{
    for (const auto &[known, place] : m_places) {
        if (known == item) {
            emit chosen(place);
            return;
        }
    }
}

} // namespace latchkey::shell
