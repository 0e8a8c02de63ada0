// SPDX-License-Identifier: MIT
#include "look/columns.h"

#include <QResizeEvent>

#include <algorithm>

namespace latchkey::look {

namespace {

constexpr int stackBelow = 800;

}

Columns::Columns(int sideWidth, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_main(new QVBoxLayout)
    , m_side(new QVBoxLayout)
    , m_sideBox(new QWidget)
    , m_sideWidth(sideWidth)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(32);
    m_main->setSpacing(8);
    auto *box = new QVBoxLayout(m_sideBox);
    box->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(6);
    box->addLayout(m_side);
    box->addStretch(1);
    m_row->addLayout(m_main, 1);
    m_row->addWidget(m_sideBox);
    m_sideBox->setFixedWidth(sideWidth);
}

/// The narrow column grows with the text, and never forces the wide one out of the page.
int Columns::sideWidth() const
{
    return std::max(m_sideWidth, fontMetrics().averageCharWidth() * 33);
}

QSize Columns::minimumSizeHint() const
{
    const int widest = std::max(m_main->minimumSize().width(), m_side->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_main->minimumSize().width() + sideWidth() + m_row->spacing();
    const bool stacks = event->size().width() < std::max(stackBelow - 64, needed);
    const auto wanted = stacks ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (stacks) {
        m_sideBox->setMinimumWidth(0);
        m_sideBox->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_sideBox->setFixedWidth(sideWidth());
    }
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
}

} // namespace latchkey::look
