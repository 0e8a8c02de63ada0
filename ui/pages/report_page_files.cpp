// SPDX-License-Identifier: MIT
// The files of the report: its template, and where it is saved.
#include "pages/report_page.h"

#include "cli/report_files.h"
#include "look/panel.h"
#include "pages/plain.h"
#include "report/language.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSettings>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Mark;

void ReportPage::chooseTemplate()
{
    auto *dialog = new QFileDialog(this, tr("Choose a template"), QFileInfo(m_templateFile).path(),
                                   tr("Templates (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"template-dialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::takeTemplate);
    dialog->open();
}

/// A template that cannot be used leaves the one before.
void ReportPage::takeTemplate(const QString &path)
{
    if (const auto brand = cli::brandOf(path); !brand) {
        stateLine()->set(Mark::Failed, tr("The template is not taken. %1 %2")
                                           .arg(brand.error().what.translated(),
                                                brand.error().advice.translated()));
        stateLine()->announce();
        return;
    }
    m_templateFile = path;
    QSettings().setValue(u"report/template"_s, path);
    settleTemplate();
    showAnew();
    stateLine()->announce();
}

void ReportPage::settleTemplate()
{
    m_removeTemplate->setEnabled(!m_templateFile.isEmpty());
    m_template->setText(m_templateFile.isEmpty()
                            ? tr("No template: without a logo, in the usual colours.")
                            : QDir::toNativeSeparators(m_templateFile));
}

void ReportPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the report"),
                                   QFileInfo(session().path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setObjectName(u"save-report-dialog"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::saveInto);
    dialog->open();
}

/// Writes them in the report's language; says so where that failed.
base::Result<QStringList> ReportPage::written(const cli::Options &wanted)
{
    const report::Spoken spoken(language());
    auto paths = cli::writeReports(wanted, session().desk());
    if (!paths)
        stateLine()->set(Mark::Failed, paths.error().what.translated() + u' ' +
                                           paths.error().advice.translated());
    return paths;
}

void ReportPage::saveInto(const QString &folder)
{
    cli::Options wanted = options();
    wanted.folder = folder;
    const auto paths = written(wanted);
    if (paths) {
        stateLine()->set(
            Mark::Met,
            tr("Saved as PDF, HTML and JSON in %1.").arg(QDir::toNativeSeparators(folder)));
        showSaved(*paths);
    } else {
        clearLayout(m_saved);
    }
    stateLine()->announce();
}

void ReportPage::showSaved(const QStringList &paths)
{
    clearLayout(m_saved);
    const QString first = QDir::toNativeSeparators(paths.value(0));
    auto *banner = new look::Banner(Mark::Met, tr("The report is saved"), plain(first, 600));
    auto *copy = banner->addButton(tr("&Copy the path"));
    copy->setObjectName(u"copy-path"_s);
    connect(copy, &QPushButton::clicked, this,
            [first] { QGuiApplication::clipboard()->setText(first); });
    auto *open = banner->addButton(tr("Open the &folder"));
    open->setObjectName(u"open-folder"_s);
    connect(open, &QPushButton::clicked, this, [folder = QFileInfo(paths.value(0)).path()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    m_saved->addWidget(banner);
    copy->setFocus(Qt::OtherFocusReason);
}

void ReportPage::openPdf()
{
    cli::Options wanted = options();
    wanted.formats = u"pdf"_s;
    if (const auto paths = written(wanted))
        QDesktopServices::openUrl(QUrl::fromLocalFile(paths->value(0)));
}

} // namespace latchkey::pages
