// SPDX-License-Identifier: MIT
#include "pages/overview_page.h"

#include "base/json.h"
#include "look/columns.h"
#include "look/panel.h"
#include "look/table.h"
#include "pages/plain.h"
#include "pages/side_text.h"

#include <QJsonArray>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using session::StepView;

namespace {

bool needsPerson(Mark mark)
{
    return mark == Mark::Failed || mark == Mark::NotMet || mark == Mark::Unknown ||
           mark == Mark::Changed || mark == Mark::YourTurn || mark == Mark::Advice;
}

} // namespace

OverviewPage::OverviewPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{
    setHeader({}, tr("Overview"));
}

void OverviewPage::render()
{
    QJsonArray parts{session().history().cutOff, session().isReadOnly(), session().isBusy(),
                     session().vaultProblem(), session().truthLine()};
    QList<Mark> marks;
    int planned = 0;
    for (const StepView &view : session().steps()) {
        parts += QJsonArray{int(view.mark), view.sentence()};
        marks += view.mark;
        planned += int(view.plan.changes.size());
    }
    const QByteArray now = base::jsonBytes(QJsonObject{{u"parts"_s, parts}});
    const int total = int(session().steps().size());
    const int needs = int(std::count_if(marks.begin(), marks.end(), needsPerson));
    QString sentence = tr("%1 of %2 steps are met.").arg(session().metCount()).arg(total);
    if (session().isConfirming())
        sentence += u' ' + tr("A plan waits for your word; nothing is written before.");
    else if (session().isBusy() && !session().sentence().isEmpty())
        sentence = session().sentence();
    else if (needs > 0)
        sentence += u' ' + tr("%n need you.", nullptr, needs);
    else if (planned > 0)
        sentence += u' ' + tr("%n changes are planned.", nullptr, planned);
    stateLine()->set(session().isConfirming() ? Mark::YourTurn
                     : session().isBusy()     ? Mark::Checking
                                              : look::worstOf(marks),
                     sentence);
    setAside(session().readAt().isValid() ? tr("Last look %1").arg(shortTime(session().readAt()))
                                          : QString());
    if (now != m_shown) {
        m_shown = now;
        build();
    }
    buildBar();
}

void OverviewPage::build()
{
    clearBody();
    addBanners();
    auto *columns = new look::Columns;
    body()->addWidget(columns);
    body()->addStretch(1);
    addNeeds(columns->main());
    addDecisions(columns->main());
    columns->main()->addStretch(1);
    addSide(columns->side());
}

void OverviewPage::addBanners()
{
    if (session().isReadOnly())
        body()->addWidget(
            new look::Banner(Mark::Waits, tr("Opened read-only"), session().readOnlyBecause()));
    if (!session().vaultProblem().isEmpty())
        body()->addWidget(new look::Banner(Mark::Unknown, tr("No keychain here"),
                                           tr("Secrets live until you close Latchkey. %1")
                                               .arg(base::shown(session().vaultProblem(), 300))));
    if (!session().history().cutOff || session().isBusy())
        return;
    const auto &runs = session().history().runs;
    const bool open = session().history().hasOpenWrite();
    const QString when = runs.empty() ? QString() : shortTime(runs.back().startedAt);
    auto *banner = new look::Banner(
        Mark::Unknown,
        open ? tr("The last run, begun at %1, was cut off in the middle of a change").arg(when)
             : tr("The last run, begun at %1, was cut off").arg(when),
        open ? tr("One request has no answer yet. Latchkey looks it up before it sends anything, "
                  "so nothing is made twice.")
             : tr("Nothing was under way. Look again, then go on where it ended."));
    QPushButton *look = banner->addButton(tr("&Look it up"), true);
    look->setObjectName(u"look-it-up"_s);
    look->setAutoDefault(false);
    look->setDefault(false);
    connect(look, &QPushButton::clicked, this, [this, open] {
        if (open)
            session().carryOn();
        else
            session().check();
    });
    body()->addWidget(banner);
    body()->addSpacing(8);
}

void OverviewPage::addNeeds(QVBoxLayout *column)
{
    column->addWidget(new Label(tr("What needs you"), Kind::Heading));
    auto *table = new look::Table(tr("What needs you"), {tr("What"), tr("State")});
    table->setObjectName(u"needs"_s);
    table->setWidths({0, 14});
    for (const StepView &view : session().steps()) {
        if (!needsPerson(view.mark))
            continue;
        auto *row = table->addRow({session::stepName(view.id()), look::markWord(view.mark)});
        look::setNote(row, 0, plain(view.sentence(), 300));
        look::setMark(row, view.mark);
        look::setCellTone(row, 1, look::markTone(view.mark));
        row->setData(0, look::KeyRole, view.id());
        row->setData(0, Qt::AccessibleTextRole,
                     u"%1, %2. %3"_s.arg(session::stepName(view.id()), look::markWord(view.mark),
                                         view.sentence()));
    }
    if (table->topLevelItemCount() == 0) {
        delete table;
        column->addWidget(new Label(session().isBusy() ? tr("It is being looked at now.")
                                    : session().readAt().isValid()
                                        ? tr("Nothing, right now.")
                                        : tr("Nothing was read yet. Check everything "
                                             "to begin.")));
        return;
    }
    connect(table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        emit goTo(Place::of(item->data(0, look::KeyRole).toByteArray()));
    });
    connect(table, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        emit goTo(Place::of(item->data(0, look::KeyRole).toByteArray()));
    });
    table->setCursor(Qt::PointingHandCursor);
    table->fitRows();
    column->addWidget(table);
}

void OverviewPage::addDecisions(QVBoxLayout *column)
{
    auto *table = new look::Table(tr("Decisions"), {tr("Decision"), tr("Value")});
    table->setWidths({0, 24});
    for (const recipe::DecisionKind &kind : recipe::decisionKinds()) {
        if (!session().decisions().isSet(kind.key))
            continue;
        auto *row = table->addRow(
            {kind.what.translated(), base::shown(session().decisions().value(kind.key), 120)});
        row->setToolTip(0, kind.reason.translated());
    }
    if (table->topLevelItemCount() == 0) {
        delete table;
        return;
    }
    column->addSpacing(12);
    column->addWidget(new Label(tr("Decisions other than the default"), Kind::Heading));
    table->fitRows();
    column->addWidget(table);
}

void OverviewPage::addSide(QVBoxLayout *column)
{
    addSideText(column, tr("Written so far"), session().truthLine());
    addSideText(column, tr("Recipe"),
                u"%1. %2"_s.arg(session().recipe().id, session().recipe().title));
    const QStringList serials = session().decisions().pilotSerials();
    addSideText(column, tr("Pilot Macs"),
                serials.isEmpty() ? tr("None named yet.") : serials.join(u", "_s));
    const StepView &certificate = session().step("mac.certificate");
    addSideText(column, tr("Dates to remember"),
                certificate.isGood() && !certificate.verdict.evidence.empty()
                    ? certificate.sentence()
                    : tr("None yet. The first certificate sets one."));
}

void OverviewPage::buildBar()
{
    const StepView *next = session().nextForPerson();
    const bool fresh = !session().isConfirming() &&
                       (!session().readAt().isValid() || (next && next->mark == Mark::NotChecked));
    int changes = 0;
    for (const session::ChangeRow &row : session().changes())
        changes += row.state == session::ChangeRow::State::Planned ? 1 : 0;
    const StepView *shown = next ? next : session().nextWaiting();
    if (!renewBar({shown ? QString::fromUtf8(shown->id()) : QString(),
                   QString::number(int(next ? next->mark : Mark::Met)), QString::number(fresh),
                   QString::number(changes > 0), QString::number(int(session().activity()))}))
        return;
    QPushButton *all = fresh ? look::primaryButton(tr("&Check everything"))
                             : look::plainButton(tr("&Check everything"), u"check"_s);
    all->setObjectName(u"check-all"_s);
    all->setEnabled(!session().isBusy());
    connect(all, &QPushButton::clicked, this, &OverviewPage::check);
    if (fresh)
        bar()->addAtEnd(all);
    else
        bar()->addAtStart(all);
    if (!fresh && (next || !session().isBusy() || session().isConfirming())) {
        const bool planNext =
            session().isConfirming() || (changes > 0 && (!next || next->mark == Mark::Planned));
        QPushButton *plan = planNext ? look::primaryButton(tr("&Review the plan"))
                                     : look::plainButton(tr("&Review the plan"));
        plan->setObjectName(u"review"_s);
        connect(plan, &QPushButton::clicked, this, [this] { emit goTo(Place::plan()); });
        bar()->addAtEnd(plan);
        if (!planNext) {
            const StepView *waits = next ? nullptr : session().nextWaiting();
            QPushButton *go = look::primaryButton(
                next    ? tr("&Go to %1").arg(session::stepName(next->id()))
                : waits ? tr("&Go to %1").arg(session::phaseName(waits->step->phase))
                        : tr("&Go to the report"));
            go->setObjectName(u"primary"_s);
            const Place place = next || waits ? nextPlace(session()) : Place::report();
            connect(go, &QPushButton::clicked, this, [this, place] { emit goTo(place); });
            bar()->addAtEnd(go);
        }
    }
}

QWidget *OverviewPage::firstFocus() const
{
    if (auto *look = findChild<QPushButton *>(u"look-it-up"_s))
        return look;
    return bar()->primary();
}

} // namespace latchkey::pages
