// SPDX-License-Identifier: MIT
#include "look/flow_row.h"

#include <QResizeEvent>

#include <algorithm>

namespace latchkey::look {

FlowRow::FlowRow(int spacing, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_spacing(spacing)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing);
    m_row->addStretch(0);
}

void FlowRow::add(QWidget *widget, int stretch)
{
    m_row->insertWidget(m_row->count() - 1, widget, stretch,
                        stretch > 0 ? Qt::Alignment() : Qt::AlignLeading | Qt::AlignVCenter);
}

QSize FlowRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_row->count(); ++i)
        widest = std::max(widest, m_row->itemAt(i)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *widget = m_row->itemAt(i)->widget();
        if (widget && !widget->isHidden())
            needed += m_row->itemAt(i)->sizeHint().width() + m_spacing;
    }
    const auto wanted =
        needed > event->size().width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted) {
        m_row->setDirection(wanted);
        m_row->setSpacing(wanted == QBoxLayout::TopToBottom ? 4 : m_spacing);
    }
}

} // namespace latchkey::look
