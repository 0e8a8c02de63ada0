// SPDX-License-Identifier: MIT
#include "look/copy_field.h"

#include "look/buttons.h"
#include "look/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

namespace latchkey::look {

using namespace Qt::StringLiterals;

CopyField::CopyField(const QString &name, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(value))
    , m_button(plainButton(tr("Copy"), u"copy"_s))
    , m_name(name)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_field->setReadOnly(true);
    m_field->setFont(fontOf(Kind::Code));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setCursorPosition(0);
    m_field->setAccessibleName(name);
    m_button->setAccessibleName(tr("Copy %1").arg(name));
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &CopyField::copy);
}

QString CopyField::value() const { return m_field->text(); }

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_field->text());
    m_button->setText(tr("Copied"));
    m_button->setAccessibleName(tr("Copied %1").arg(m_name));
    QTimer::singleShot(2000, this, [this] {
        m_button->setText(tr("Copy"));
        m_button->setAccessibleName(tr("Copy %1").arg(m_name));
    });
}

} // namespace latchkey::look
