// SPDX-License-Identifier: MIT
#include "shell/export_dialog.h"

#include "cli/export_files.h"

#include <QMessageBox>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

namespace {

recipe::Facts factsOf(const session::Session &session)
{
    recipe::Facts facts;
    facts.decisions = session.decisions();
    facts.recipe = session.recipe();
    facts.answers = session.history().answers;
    facts.written = session.history().written;
    facts.known = session.history().known;
    return facts;
}

} // namespace

ExportDialog::ExportDialog(const QString &what, const session::Session *session, QWidget *parent)
    : QFileDialog(parent, tr("Choose a folder"))
    , m_what(what)
    , m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::Directory);
    connect(this, &QFileDialog::fileSelected, this, &ExportDialog::write);
}

void ExportDialog::write(const QString &folder)
{
    const cli::Export made =
        m_what == u"profiles"_s && m_session
            ? cli::exportProfiles(factsOf(*m_session))
            : cli::exportRights(m_session ? m_session->decisions() : recipe::Decisions());
    QStringList told;
    bool isWritten = false;
    for (const cli::ExportFile &file : made.files) {
        const auto saved = cli::writeOutput(folder, file.name, file.bytes);
        isWritten = isWritten || saved;
        told += saved ? file.name : saved.error().what.translated();
    }
    for (const base::Text &note : made.notes)
        told += note.translated();
    for (const base::Error &missing : made.missing)
        told += missing.what.translated() + u' ' + missing.advice.translated();
    auto *box = new QMessageBox(parentWidget());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(isWritten ? tr("Exported") : tr("Not exported"));
    box->setInformativeText(told.join(u'\n'));
    box->open();
}

} // namespace latchkey::shell
