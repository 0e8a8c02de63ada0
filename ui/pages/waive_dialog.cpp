// SPDX-License-Identifier: MIT
#include "pages/waive_dialog.h"

#include "look/buttons.h"
#include "look/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

WaiveDialog::WaiveDialog(const QString &step, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Waive: %1").arg(step));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(new look::Label(
        tr("The setup goes on without it. Reason and name are in the report; it can be taken back "
           "at any time.")));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    reason->setAccessibleName(tr("Reason"));
    reason->setMaxLength(400);
    auto *who = new QLineEdit;
    who->setObjectName(u"who"_s);
    who->setAccessibleName(tr("Decided by"));
    who->setMaxLength(100);
    form->addRow(tr("&Reason"), reason);
    form->addRow(tr("&Decided by"), who);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = look::plainButton(tr("&Cancel"));
    auto *waive = look::primaryButton(tr("&Waive"));
    waive->setObjectName(u"waive-now"_s);
    waive->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(waive);
    column->addLayout(row);
    setMinimumWidth(460);
    const auto settle = [=] {
        waive->setEnabled(!reason->text().trimmed().isEmpty() && !who->text().trimmed().isEmpty());
    };
    connect(reason, &QLineEdit::textChanged, this, settle);
    connect(who, &QLineEdit::textChanged, this, settle);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(waive, &QPushButton::clicked, this, [=, this] {
        emit waived(u"%1 (%2)"_s.arg(reason->text().trimmed(), who->text().trimmed()));
        accept();
    });
}

} // namespace latchkey::pages
