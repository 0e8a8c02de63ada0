// SPDX-License-Identifier: MIT
#include "pages/sentence_dialog.h"

#include "look/buttons.h"
#include "look/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(QFormLayout *form, const QString &name, const QString &objectName, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(name).remove(u'&'));
    edit->setMaxLength(longest);
    form->addRow(name, edit);
    return edit;
}

} // namespace

SentenceDialog::SentenceDialog(const Words &words, const QString &giveName, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(new look::Label(words.note));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *reason = field(form, words.sentence, u"reason"_s, 400);
    auto *who = field(form, words.who, u"who"_s, 100);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = look::plainButton(words.cancel);
    auto *give = look::primaryButton(words.give);
    give->setObjectName(giveName);
    give->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(give);
    column->addLayout(row);
    setMinimumWidth(460);
    const auto settle = [=] {
        give->setEnabled(!reason->text().trimmed().isEmpty() && !who->text().trimmed().isEmpty());
    };
    connect(reason, &QLineEdit::textChanged, this, settle);
    connect(who, &QLineEdit::textChanged, this, settle);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(give, &QPushButton::clicked, this, [=, this] {
        emit given(u"%1 (%2)"_s.arg(reason->text().trimmed(), who->text().trimmed()));
        accept();
    });
}

} // namespace latchkey::pages
