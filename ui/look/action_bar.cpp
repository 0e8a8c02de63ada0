// SPDX-License-Identifier: MIT
#include "look/action_bar.h"

#include "look/buttons.h"
#include "look/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::look {

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent)
    , m_start(new QHBoxLayout)
    , m_end(new QHBoxLayout)
    , m_sentence(new Label({}, Kind::Note, Tone::Quiet))
    , m_above(new Label({}, Kind::Note, Tone::Quiet))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 11, 32, 11);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_start->setSpacing(8);
    m_end->setSpacing(8);
    row->addLayout(m_start);
    row->addWidget(m_sentence, 1);
    row->addStretch(0);
    row->addLayout(m_end);
    column->addWidget(m_above);
    column->addLayout(row);
    m_above->hide();
    setMinimumHeight(52);
}

void ActionBar::clear()
{
    for (QPushButton *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        button->hide();
        button->setDefault(false);
        button->setObjectName({});
        button->setParent(nullptr);
        button->deleteLater();
    }
    setSentence({});
}

void ActionBar::setSentence(const QString &text)
{
    m_sentence->setText(text);
    m_above->setText(text);
    settle();
}

/// The sentence never makes the bar wider than the page.
void ActionBar::settle()
{
    const int buttons = m_start->sizeHint().width() + m_end->sizeHint().width();
    const int room = width() - buttons - 64 - 24;
    const bool fits = room > fontMetrics().averageCharWidth() * 30;
    const bool some = !m_sentence->text().isEmpty();
    m_sentence->setVisible(fits || !some);
    m_above->setVisible(!fits && some);
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    settle();
}

QPushButton *ActionBar::addAtStart(QPushButton *button)
{
    m_start->addWidget(button);
    settle();
    return button;
}

QPushButton *ActionBar::addAtEnd(QPushButton *button)
{
    m_end->addWidget(button);
    settle();
    return button;
}

QPushButton *ActionBar::primary() const
{
    for (QPushButton *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        if (isPrimary(button))
            return button;
    }
    return nullptr;
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Tones(palette()).hairline());
    painter.drawLine(0, 0, width(), 0);
}

} // namespace latchkey::look
