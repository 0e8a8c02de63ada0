// SPDX-License-Identifier: MIT
#include "look/action_bar.h"

#include "look/buttons.h"
#include "look/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace latchkey::look {

namespace {

constexpr int sideMargin = 32;

}

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_start(new QHBoxLayout)
    , m_end(new QHBoxLayout)
    , m_sentence(new Label({}, Kind::Note, Tone::Quiet))
    , m_above(new Label({}, Kind::Note, Tone::Quiet))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 11, sideMargin, 11);
    column->setSpacing(8);
    m_row->setSpacing(8);
    m_start->setSpacing(8);
    m_end->setSpacing(8);
    m_row->addLayout(m_start);
    m_row->addWidget(m_sentence, 1);
    m_row->addStretch(0);
    m_row->addLayout(m_end);
    m_row->setAlignment(m_start, Qt::AlignLeading);
    m_row->setAlignment(m_end, Qt::AlignTrailing);
    column->addWidget(m_above);
    column->addLayout(m_row);
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

QSize ActionBar::minimumSizeHint() const
{
    const int widest = std::max(m_start->minimumSize().width(), m_end->minimumSize().width());
    return {widest + 2 * sideMargin, QFrame::minimumSizeHint().height()};
}

/// The sentence never makes the bar wider than the page; the buttons are on two lines before they
/// do.
void ActionBar::settle()
{
    const int buttons = m_start->sizeHint().width() + m_end->sizeHint().width();
    const int room = width() - buttons - 2 * sideMargin - 3 * m_row->spacing();
    const auto wanted = room < 0 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
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
