// SPDX-License-Identifier: MIT
// The parts of a step card.
#include "pages/step_page.h"

#include "base/json.h"
#include "look/panel.h"
#include "pages/change_table.h"
#include "pages/decision_box.h"
#include "pages/hand_box.h"
#include "pages/plain.h"
#include "pages/profile_keys.h"
#include "pages/side_text.h"
#include "pages/step_facts.h"
#include "pages/waive_dialog.h"
#include "report/words.h"

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using session::StepView;

namespace {

void addHeading(QVBoxLayout *column, const QString &text)
{
    if (column->count() > 0)
        column->addSpacing(10);
    column->addWidget(new Label(text, Kind::Heading));
}

/// Where a reading comes from, as a person reads it.
QString sourceName(const QByteArray &source)
{
    if (source == "answer")
        return StepPage::tr("your answer");
    if (source == "journal")
        return StepPage::tr("the project's journal");
    return QString::fromUtf8(source);
}

} // namespace

void StepPage::addChanges(QVBoxLayout *column, const StepView &view)
{
    for (const recipe::Change &change : view.plan.changes) {
        addHeading(column, tr("What changes"));
        column->addWidget(new Label(plain(change.what, 600)));
        // The keys of a new profile are shown on the card already.
        if (profilePartOf(m_step).isEmpty() || change.before.isObject()) {
            auto *table = makeChangeTable(tr("What changes"), propertiesOf(change));
            table->fitRows();
            column->addWidget(table);
        }
        if (!change.risk.isEmpty())
            column->addWidget(new Label(plain(change.risk, 600), Kind::Note, Tone::Quiet));
        column->addSpacing(6);
    }
}

void StepPage::addDecisions(QVBoxLayout *column)
{
    const QStringList keys = decisionsOf(m_step);
    if (keys.isEmpty())
        return;
    addHeading(column, keys.size() == 1 ? tr("Decision") : tr("Decisions"));
    auto *box = new DecisionBox(session(), keys);
    column->addWidget(box);
    connect(box, &DecisionBox::decided, this, &StepPage::check);
}

void StepPage::addEvidence(QVBoxLayout *column, const StepView &view)
{
    if (view.verdict.evidence.empty())
        return;
    addHeading(column, tr("Evidence"));
    auto *table = new look::Table(tr("Evidence"), {tr("Found"), tr("Read from"), tr("When")});
    table->setWidths({0, 24, 11});
    for (const recipe::Evidence &one : view.verdict.evidence) {
        const QString text = plain(one.text, 600);
        const QDateTime at = one.at.isValid() ? one.at : view.at;
        auto *row =
            table->addRow({text, sourceName(one.source), at.toLocalTime().toString(u"HH:mm:ss"_s)});
        look::setCode(row, 1);
        look::setCode(row, 2);
        look::setCellTone(row, 2, Tone::Quiet);
        row->setToolTip(0, text);
    }
    table->fitRows();
    column->addWidget(table);
    if (!view.verdict.advice.isEmpty() && !view.isGood() && view.mark != Mark::Planned)
        column->addWidget(new Label(plain(view.verdict.advice, 1000), Kind::Note));
}

void StepPage::addSide(QVBoxLayout *column, const StepView &view)
{
    addSideText(column, view.plan.ask ? tr("Why by hand") : tr("Why"), view.step->why.translated());
    if (view.plan.ask)
        addSideText(column, tr("How it is checked"), view.plan.ask->check.translated());
    addSideText(column, tr("How to undo"), undoSentence(*view.step));
    QStringList lines;
    for (const QString &key : valuesOf(m_step, session().recipe())) {
        const recipe::RecipeValue value = session().recipe().values.value(key);
        const QString line =
            tr("%1, %2. %3.")
                .arg(value.source, value.date, report::osRangeWord(value.osRange).translated());
        if (!lines.contains(line) && lines.size() < 4)
            lines += line;
    }
    addSideText(column, tr("Where the value comes from"), lines.join(u'\n'));
}

void StepPage::addWaive(const StepView &view)
{
    if (session().isReadOnly() || !view.step->mayBeWaived)
        return;
    const bool waived = view.mark == Mark::Waived;
    if (view.isGood() && !waived)
        return;
    QPushButton *button = look::plainButton(waived ? tr("&Take back the waiver") : tr("&Waive…"));
    button->setObjectName(u"waive"_s);
    button->setEnabled(!session().isBusy());
    connect(button, &QPushButton::clicked, this, [this, waived] {
        if (waived) {
            if (const auto done = session().waive(m_step, {}); !done)
                stateLine()->set(Mark::Waived, done.error().what.translated());
            return;
        }
        auto *dialog = new WaiveDialog(session::stepName(m_step), this);
        connect(dialog, &WaiveDialog::given, this, [this](const QString &reason) {
            if (const auto done = session().waive(m_step, reason); !done)
                stateLine()->set(Mark::NotMet, done.error().what.translated());
        });
        dialog->open();
    });
    bar()->addAtEnd(button);
}

void StepPage::buildBar(const StepView &view)
{
    const QStringList key{QString::fromUtf8(m_step),
                          QString::number(int(view.mark)),
                          QString::number(view.plan.changes.size()),
                          QString::number(int(session().activity())),
                          QString::number(m_hand != nullptr),
                          QString::number(view.failure.has_value()),
                          view.waitsFor.empty() ? QString()
                                                : QString::fromUtf8(view.waitsFor.front())};
    if (!renewBar(key))
        return;
    addBack();
    if (m_step == "accounts.names") {
        auto *names = bar()->addAtEnd(look::plainButton(tr("Show &all names")));
        names->setObjectName(u"show-names"_s);
        connect(names, &QPushButton::clicked, this, [this] { emit goTo(Place::names()); });
    }
    if (m_step.startsWith("fleet.")) {
        auto *macs = bar()->addAtEnd(look::plainButton(tr("Show all &Macs")));
        macs->setObjectName(u"show-macs"_s);
        connect(macs, &QPushButton::clicked, this, [this] { emit goTo(Place::macs()); });
    }
    addWaive(view);
    addLater(view);
    addPrimary(view);
}

/// Everything that does not depend on a step done by hand goes on without it.
void StepPage::addLater(const StepView &view)
{
    if (!m_hand || view.isGood() || session().isConfirming())
        return;
    QPushButton *later = look::plainButton(tr("&Later"));
    later->setObjectName(u"later"_s);
    connect(later, &QPushButton::clicked, this, [this] {
        const StepView *next = session().nextForPersonAfter(m_step);
        emit goTo(next ? Place::of(next->id()) : Place::overview());
    });
    bar()->addAtEnd(later);
}

/// What does not need this step.
void StepPage::addGoOn()
{
    const StepView *next = session().nextForPersonAfter(m_step);
    if (!next)
        return;
    QPushButton *button =
        look::plainButton(tr("Go on &with %1").arg(session::stepName(next->id())));
    button->setObjectName(u"go-on"_s);
    connect(button, &QPushButton::clicked, this,
            [this, to = next->id()] { emit goTo(Place::of(to)); });
    bar()->addAtEnd(button);
}

void StepPage::addPrimary(const StepView &view)
{
    const bool byHand = m_hand && !view.isGood();
    const int changes = int(view.plan.changes.size());
    QPushButton *button = nullptr;
    if (session().isConfirming()) {
        button = look::primaryButton(tr("&Review the plan"));
        connect(button, &QPushButton::clicked, this, [this] { emit goTo(Place::plan()); });
    } else if (view.failure && !view.isGood() && !byHand) {
        addGoOn(); // what helps is in the panel of the error
        return;
    } else if (byHand) {
        button = look::primaryButton(tr("I have done it: check &now"));
        connect(button, &QPushButton::clicked, this, &StepPage::giveByHand);
    } else if (changes > 0 && !session().isReadOnly()) {
        button = look::primaryButton(tr("&Review %n changes…", nullptr, changes));
        connect(button, &QPushButton::clicked, this, [this] { emit goTo(Place::plan(m_step)); });
    } else if (view.isGood()) {
        button = look::primaryButton(tr("Co&ntinue"));
        connect(button, &QPushButton::clicked, this, &StepPage::goOn);
    } else if (view.mark == Mark::Waits && !view.waitsFor.empty()) {
        button = look::primaryButton(tr("&Go to %1").arg(session::stepName(view.waitsFor.front())));
        connect(button, &QPushButton::clicked, this,
                [this, to = view.waitsFor.front()] { emit goTo(Place::of(to)); });
    } else {
        button = look::primaryButton(tr("Check &now"));
        connect(button, &QPushButton::clicked, this, &StepPage::check);
    }
    button->setObjectName(u"primary"_s);
    button->setEnabled(!session().isBusy() || session().isConfirming() || view.isGood());
    bar()->addAtEnd(button);
}

} // namespace latchkey::pages
