// SPDX-License-Identifier: MIT
#include "pages/pilot_page.h"

#include "cli/export_files.h"
#include "look/flow_row.h"
#include "look/panel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;

namespace {

constexpr const char *noticeStep = "mac.do-not-register";

}

PilotPage::PilotPage(session::Session &session, QWidget *parent)
    : ChecksPage(session, recipe::Phase::PilotMac, parent)
    , m_states(new look::Panel)
    , m_problem(new Label({}, Kind::Note, Tone::Bad))
{
    setAcceptDrops(true);
    top()->setSpacing(8);
    auto *leave = new look::Banner(
        Mark::Advice, tr("Leave the notice “Registration Required” unanswered on this Mac"),
        tr("Who answers it becomes the first Okta user of the Mac. That must be the person who "
           "gets it."));
    m_left = leave->addButton(tr("I le&ft it unanswered"));
    m_left->setObjectName(u"left-unanswered"_s);
    connect(m_left, &QPushButton::clicked, this, &PilotPage::stateLeft);
    top()->addWidget(leave);
    addStates();
    auto *row = new look::FlowRow;
    auto *script = look::plainButton(tr("Save the ev&idence script…"), u"save"_s);
    script->setObjectName(u"save-script"_s);
    connect(script, &QPushButton::clicked, this, &PilotPage::saveScript);
    auto *open = look::plainButton(tr("Open an evidence &file…"), u"folder"_s);
    open->setObjectName(u"open-evidence"_s);
    connect(open, &QPushButton::clicked, this, &PilotPage::chooseFile);
    m_practise = look::plainButton(tr("&Look at the practice Mac"), u"flask"_s);
    m_practise->setObjectName(u"practise"_s);
    connect(m_practise, &QPushButton::clicked, this, [this] {
        if (const auto done = this->session().practiseByHand("mac.profiles"); !done)
            showProblem(done.error());
    });
    row->add(script);
    row->add(open);
    row->add(m_practise);
    top()->addWidget(row);
    m_practise->setHidden(!session.isPractice());
    top()->addWidget(new Label(tr("Run the script on the pilot Mac, or as a policy in Jamf Pro, "
                                  "and drop the file that it makes here. It only reads."),
                               Kind::Note, Tone::Quiet));
    top()->addWidget(m_problem);
    top()->addSpacing(6);
    m_problem->hide();
}

/// The four states of Platform SSO in their order; the wished one before the first login is marked.
void PilotPage::addStates()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const std::pair<QString, QString> all[] = {
        {u"none"_s, tr("Not set up")},
        {u"device-pending"_s, tr("Registration pending")},
        {u"ready"_s, tr("Device registered, no user")},
        {u"user-registered"_s, tr("User registered")},
    };
    for (const auto &[state, name] : all) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        auto *label = new Label(name, Kind::Strong, Tone::Quiet);
        column->addWidget(label);
        column->addWidget(new Label(state == u"ready"_s ? tr("the state to hand over") : QString(),
                                    Kind::Note, Tone::Quiet));
        row->addLayout(column, 1);
        m_names.emplace_back(state, label);
    }
    m_states->body()->addLayout(row);
    top()->addWidget(m_states);
}

void PilotPage::renderTop()
{
    const recipe::Facts *facts = session().facts();
    const QString now = facts ? facts->evidence[u"app-sso"_s][u"state"_s].toString() : QString();
    for (const auto &[state, label] : m_names) {
        label->setTone(state == now ? (now == u"ready"_s ? Tone::Good : Tone::You) : Tone::Quiet);
        label->setAccessibleName(state == now ? tr("%1, now").arg(label->text()) : label->text());
    }
    m_practise->setEnabled(!session().isBusy());
    const auto &ask = session().step(noticeStep).plan.ask;
    m_left->setVisible(ask && ask->wants == std::vector<QByteArray>{"done"} &&
                       !session().isReadOnly());
    m_left->setEnabled(!session().isBusy());
}

/// A person's word; Okta's log overrules it.
void PilotPage::stateLeft()
{
    const auto given = session().answer(noticeStep, {{u"done"_s, true}});
    if (given)
        stateLine()->announce();
    else
        showProblem(given.error());
}

void PilotPage::showProblem(const base::Error &error)
{
    m_problem->setText(error.what.translated() + u' ' + error.advice.translated());
    m_problem->show();
}

void PilotPage::take(const QString &path)
{
    const auto taken = session().takeEvidence(path);
    m_problem->setVisible(!taken);
    if (!taken)
        showProblem(taken.error());
}

void PilotPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an evidence file"), {},
                                   tr("Evidence (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PilotPage::take);
    dialog->open();
}

void PilotPage::saveScript()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the script"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        for (const cli::ExportFile &file : cli::exportEvidenceScript().files) {
            const auto saved = cli::writeOutput(folder, file.name, file.bytes);
            m_problem->setVisible(!saved);
            if (!saved)
                m_problem->setText(saved.error().what.translated());
        }
    });
    dialog->open();
}

void PilotPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void PilotPage::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace latchkey::pages
