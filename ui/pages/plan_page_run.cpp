// SPDX-License-Identifier: MIT
// The plan page's header, progress and buttons, and what they start.
#include "pages/plan_page.h"

#include "base/json.h"
#include "look/flow_row.h"
#include "look/panel.h"
#include "pages/change_table.h"
#include "pages/fleet_counts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QSaveFile>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using session::Activity;
using session::ChangeRow;
using State = session::ChangeRow::State;

namespace {

constexpr qint64 oldAfterSeconds = 600;

int count(const std::vector<ChangeRow> &rows, State state)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [state](const ChangeRow &row) { return row.state == state; }));
}

} // namespace

void PlanPage::settleHeader(const std::vector<ChangeRow> &rows)
{
    const QString at = base::shown(session().client(), 60);
    const QDateTime read = session().readAt();
    setAside(read.isValid() ? tr("Read %1").arg(shortTime(read)) : QString());
    switch (session().activity()) {
    case Activity::Checking:
        stateLine()->set(Mark::Checking, session().sentence());
        return;
    case Activity::Confirming:
        stateLine()->set(Mark::Changed,
                         isUndo()
                             ? tr("This would be taken back at %1.").arg(at)
                             : tr("This is not what you saw before. Look again, then choose."));
        return;
    case Activity::Writing:
        stateLine()->set(Mark::Writing, tr("The plan you confirmed. Nothing else is touched."),
                         tr("Writing to %1").arg(at));
        return;
    case Activity::TakingBack:
        stateLine()->set(Mark::Writing, tr("What you confirmed, newest first."),
                         tr("Taking back at %1").arg(at));
        return;
    case Activity::Idle:
        settleIdle(rows);
        return;
    }
}

void PlanPage::settleIdle(const std::vector<ChangeRow> &rows)
{
    const QString at = base::shown(session().client(), 60);
    const int failed = count(rows, State::Failed);
    const int planned = count(rows, State::Planned);
    const int proved = count(rows, State::Proved);
    const int undone = count(rows, State::Undone);
    if (!session().isRunShown() && !session().readAt().isValid())
        stateLine()->set(Mark::NotChecked, tr("Nothing was read yet. Read both systems first."));
    else if (rows.empty() && session().metCount() == int(session().steps().size()))
        stateLine()->set(Mark::Met, tr("Everything is as it should be. Nothing to write."));
    else if (rows.empty())
        stateLine()->set(handSteps().empty() ? Mark::Waits : Mark::YourTurn,
                         tr("Nothing to write now. %n steps are not met yet.", nullptr,
                            int(session().steps().size()) - session().metCount()));
    else if (!session().isRunShown())
        stateLine()->set(Mark::Planned,
                         tr("%n changes at %1. Nothing is written until you choose the button "
                            "below.",
                            nullptr, planned)
                             .arg(at));
    else if (failed > 0)
        stateLine()->set(Mark::Failed,
                         tr("%n changes were refused. What is written stays.", nullptr, failed));
    else if (undone > 0)
        stateLine()->set(Mark::Met, tr("%n changes taken back.", nullptr, undone));
    else if (planned > 0 && session().lastExit() == engine::stoppedExitCode)
        stateLine()->set(
            Mark::Planned,
            tr("Stopped. %n changes are written and read back, %1 are not.", nullptr, proved)
                .arg(planned));
    else if (planned > 0)
        stateLine()->set(
            Mark::Waits,
            tr("%n changes are written and read back, %1 wait for other steps.", nullptr, proved)
                .arg(planned));
    else
        stateLine()->set(Mark::Met,
                         tr("%n changes written, all read back and right.", nullptr, proved));
}

void PlanPage::settleProgress(const std::vector<ChangeRow> &rows)
{
    m_progress->setVisible(isRunning());
    m_chips->setVisible(!isRunning());
    if (!isRunning())
        return;
    const bool undo = session().activity() == Activity::TakingBack;
    const int done = count(rows, undo ? State::Undone : State::Proved);
    const int written = done + count(rows, State::ReadingBack);
    const int total = int(rows.size());
    m_bar->setMaximum(std::max(total, 1));
    m_bar->setValue(done);
    m_progressText->setText(undo ? tr("%1 of %2 changes taken back").arg(done).arg(total)
                                 : tr("%1 of %2 changes written").arg(written).arg(total));
    m_proofs->setText(undo ? QString() : tr("%n read back and right", nullptr, done));
    m_sentence->setText(session().sentence().isEmpty() ? tr("Getting the next change ready.")
                                                       : session().sentence());
}

void PlanPage::settleChips(const std::vector<ChangeRow> &rows)
{
    auto *outer = m_chips->layout();
    clearLayout(outer);
    m_reach->setText(reachSentence(rows));
    m_reach->setVisible(!m_reach->text().isEmpty() && !isRunning());
    if (session().isRunShown() || !session().readAt().isValid())
        return;
    auto *row = new look::FlowRow(20);
    outer->addWidget(row);
    const auto bySign = [&](look::Sign sign) {
        return int(std::count_if(rows.begin(), rows.end(), [sign](const ChangeRow &one) {
            return signOf(one.change) == sign;
        }));
    };
    const auto chip = [row](const QIcon &icon, const QString &text) {
        auto *picture = new QLabel;
        picture->setPixmap(icon.pixmap(QSize(16, 16), 2.0));
        picture->setFixedSize(16, 16);
        picture->setScaledContents(true);
        auto *label = new Label(text);
        label->setWordWrap(false);
        auto *pair = new QWidget;
        auto *both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(8);
        both->addWidget(picture);
        both->addWidget(label);
        row->add(pair);
    };
    chip(look::signIcon(look::Sign::Add), tr("%n to add", nullptr, bySign(look::Sign::Add)));
    chip(look::signIcon(look::Sign::Change),
         tr("%n to change", nullptr, bySign(look::Sign::Change)));
    chip(look::signIcon(look::Sign::Remove),
         tr("%n to remove", nullptr, bySign(look::Sign::Remove)));
    chip(look::markIcon(Mark::YourTurn), tr("%n by hand", nullptr, int(handSteps().size())));
    chip(look::signIcon(look::Sign::Same), tr("%n already right", nullptr, session().metCount()));
}

/// Which Macs would notice the planned changes.
QString PlanPage::reachSentence(const std::vector<ChangeRow> &rows) const
{
    if (isUndo() || session().isRunShown() || count(rows, State::Planned) == 0)
        return {};
    const auto plans = [&rows](auto fits) {
        return std::any_of(rows.begin(), rows.end(), [&](const ChangeRow &row) {
            return row.state == State::Planned && row.change.reachesMacs && fits(row.step);
        });
    };
    QStringList parts;
    if (plans([](const recipe::StepId &step) { return step == "jamf.scope-pilot"; })) {
        parts += tr("%n pilot Macs, after the SCEP proof", nullptr,
                    int(session().decisions().pilotSerials().size()));
    }
    if (plans([](const recipe::StepId &step) { return step == "jamf.scope-fleet"; })) {
        const recipe::Facts *facts = session().facts();
        const auto macs = facts ? sourceMacs(*facts) : std::nullopt;
        const QString source =
            base::shown(session().decisions().value(u"fleet.source-group"_s), 60);
        parts += macs ? tr("up to %Ln Macs of %1", nullptr, *macs).arg(source)
                      : tr("the Macs of %1").arg(source);
    }
    if (plans([](const recipe::StepId &step) {
            return step != "jamf.scope-pilot" && step != "jamf.scope-fleet";
        }))
        parts += tr("those in the scope of the profiles that change");
    return parts.isEmpty() ? tr("No Mac is reached by these changes.")
                           : tr("Macs reached: %1.").arg(parts.join(u"; "_s));
}

void PlanPage::buildBar(const std::vector<ChangeRow> &rows)
{
    const int planned = count(rows, State::Planned);
    const bool old = session().readAt().isValid() &&
                     session().readAt().secsTo(QDateTime::currentDateTimeUtc()) > oldAfterSeconds;
    if (!renewBar({QString::number(int(session().activity())), QString::number(planned),
                   QString::number(session().isRunShown()), QString::number(writable(rows)),
                   QString::number(rows.size()), QString::fromUtf8(m_narrowed),
                   QString::number(session().isReadOnly()), QString::number(old)}))
        return;
    addBack();
    if (isRunning()) {
        bar()->setSentence(tr("Pause ends after the change under way. What is written stays; undo "
                              "can take it back."));
        auto *stop = bar()->addAtEnd(look::plainButton(tr("S&top…"), u"stop"_s));
        stop->setObjectName(u"stop"_s);
        connect(stop, &QPushButton::clicked, this, &PlanPage::askToStop);
        auto *pause =
            bar()->addAtEnd(look::plainButton(tr("Pause &after this change"), u"pause"_s));
        pause->setObjectName(u"pause"_s);
        connect(pause, &QPushButton::clicked, this, [this] { session().pause(); });
    } else {
        addWriteButtons(planned, writable(rows));
    }
}

void PlanPage::addWriteButtons(int planned, int able)
{
    const bool confirms = session().activity() == Activity::Confirming;
    const bool shown = session().isRunShown() && !confirms;
    if (!m_narrowed.isEmpty()) {
        auto *all = bar()->addAtStart(look::plainButton(tr("Show &all")));
        all->setObjectName(u"show-all"_s);
        connect(all, &QPushButton::clicked, this, [this] { narrow({}); });
    }
    if (planned > 0 && !shown && !confirms) {
        auto *save = bar()->addAtEnd(look::plainButton(tr("Save p&lan…"), u"save"_s));
        save->setObjectName(u"save-plan"_s);
        connect(save, &QPushButton::clicked, this, &PlanPage::savePlan);
        bar()->setSentence(
            tr("Every change is read back. Undo takes back what it finds as it was written."));
    }
    auto *again = bar()->addAtEnd(
        confirms ? look::plainButton(isUndo() ? tr("&Leave it") : tr("&Do not write"))
                 : look::plainButton(tr("&Read again"), u"check"_s));
    again->setObjectName(confirms ? u"do-not-write"_s : u"read-again"_s);
    again->setAutoDefault(true);
    again->setDefault(true);
    again->setEnabled(confirms || !session().isBusy());
    connect(again, &QPushButton::clicked, this, [this, confirms] {
        if (confirms)
            session().confirm(false);
        else
            session().check();
    });
    if (planned == 0 || shown || session().isReadOnly() ||
        session().activity() == Activity::Checking) {
        if (shown && !session().isBusy()) {
            auto *next = bar()->addAtEnd(look::primaryButton(tr("Co&ntinue")));
            next->setObjectName(u"primary"_s);
            connect(next, &QPushButton::clicked, this, [this] { emit goTo(nextPlace(session())); });
        }
        return;
    }
    const QString at = look::asName(base::shown(session().client(), 40));
    auto *write = bar()->addAtEnd(look::writeButton(
        session().isUndoing() ? tr("&Take back %n changes at %1", nullptr, planned).arg(at)
                              : tr("&Write %n changes to %1", nullptr, planned).arg(at)));
    write->setObjectName(u"write"_s);
    write->setEnabled(able > 0 || session().activity() == Activity::Confirming);
    if (!write->isEnabled())
        bar()->setSentence(tr("All of it waits for another step. Its page says for which."));
    connect(write, &QPushButton::clicked, this, &PlanPage::write);
}

/// A plan that is too old, or that a run shows anew, is confirmed as what it is now.
void PlanPage::write()
{
    if (session().activity() == Activity::Confirming)
        session().confirm(true);
    else if (session().readAt().secsTo(QDateTime::currentDateTimeUtc()) > oldAfterSeconds)
        session().check();
    else
        session().write(m_narrowed);
}

void PlanPage::askToStop()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Stop now?"));
    box->setInformativeText(tr("A change that was sent and is not read back is looked up next "
                               "time. What is written stays."));
    auto *stop = box->addButton(tr("&Stop now"), QMessageBox::DestructiveRole);
    auto *goOn = box->addButton(tr("&Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(goOn);
    box->setEscapeButton(goOn);
    connect(box, &QMessageBox::buttonClicked, this, [this, stop](QAbstractButton *button) {
        if (button == stop)
            session().stop();
    });
    box->open();
}

void PlanPage::savePlan()
{
    auto *dialog = new QFileDialog(this, tr("Save the plan"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QString text;
        for (const ChangeRow &row : rows()) {
            text += u"%1: %2\n"_s.arg(session::systemName(row.change.system),
                                      row.change.what.translated());
            for (const PropertyRow &property : propertiesOf(row.change))
                text += u"    %1: %2 → %3\n"_s.arg(property.name, property.before, property.after);
        }
        QSaveFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            stateLine()->set(Mark::Failed,
                             tr("The plan was not saved: %1.").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace latchkey::pages
