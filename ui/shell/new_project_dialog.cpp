// SPDX-License-Identifier: MIT
#include "shell/new_project_dialog.h"

#include "look/buttons.h"
#include "look/labels.h"
#include "session/opening.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

QLineEdit *field(const QString &name, const QString &example, const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    edit->setObjectName(objectName);
    edit->setMaxLength(400);
    return edit;
}

} // namespace

NewProjectDialog::NewProjectDialog(QWidget *parent)
    : QDialog(parent)
    , m_client(field(tr("Client"), tr("Acme"), u"client"_s))
    , m_org(field(tr("Okta org"), u"https://acme.okta.com"_s, u"org"_s))
    , m_jamf(field(tr("Jamf Pro"), u"https://acme.jamfcloud.com"_s, u"jamf"_s))
    , m_folder(field(tr("Folder"), {}, u"folder"_s))
    , m_problem(new Label({}, Kind::Note, Tone::Quiet))
    , m_make(look::primaryButton(tr("&Begin")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New project"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(look::fieldLabel(tr("Clie&nt"), m_client), m_client);
    form->addRow(look::fieldLabel(tr("&Okta org"), m_org), m_org);
    form->addRow(look::fieldLabel(tr("&Jamf Pro"), m_jamf), m_jamf);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    auto *choose = look::plainButton(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose the folder"));
    folderRow->addWidget(choose);
    form->addRow(look::fieldLabel(tr("&Folder"), m_folder), folderRow);
    column->addLayout(form);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = look::plainButton(tr("Cance&l"));
    m_make->setObjectName(u"begin"_s);
    row->addWidget(cancel);
    row->addWidget(m_make);
    column->addLayout(row);
    setMinimumWidth(520);
    m_folder->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    for (QLineEdit *edit : {m_client, m_org, m_jamf, m_folder})
        connect(edit, &QLineEdit::textChanged, this, &NewProjectDialog::settle);
    connect(choose, &QPushButton::clicked, this, &NewProjectDialog::chooseFolder);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &NewProjectDialog::make);
    settle();
}

/// The first thing that is wrong, as soon as something was typed.
void NewProjectDialog::settle()
{
    const auto org = recipe::orgHostFrom(m_org->text());
    const auto jamf = recipe::jamfBaseFrom(m_jamf->text());
    QString problem;
    if (!m_org->text().isEmpty() && !org)
        problem = org.error().what.translated();
    else if (!m_jamf->text().isEmpty() && !jamf)
        problem = jamf.error().what.translated();
    else if (org && jamf)
        problem = tr("%1 and %2. No tenant is contacted yet.").arg(*org, *jamf);
    m_problem->setText(problem);
    m_make->setEnabled(org && jamf && !m_client->text().trimmed().isEmpty() &&
                       !m_folder->text().trimmed().isEmpty());
}

void NewProjectDialog::make()
{
    QDir().mkpath(m_folder->text());
    const auto path = session::makeProject(m_folder->text(), m_client->text().trimmed(),
                                           m_org->text(), m_jamf->text());
    if (!path) {
        m_problem->setTone(Tone::Bad);
        m_problem->setText(path.error().what.translated() + u' ' +
                           path.error().advice.translated());
        return;
    }
    emit made(*path);
    accept();
}

void NewProjectDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the project"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

} // namespace latchkey::shell
