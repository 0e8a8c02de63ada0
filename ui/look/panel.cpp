// SPDX-License-Identifier: MIT
#include "look/panel.h"

#include "look/buttons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QTimerEvent>

namespace latchkey::look {

namespace {

bool motion = true;
constexpr int turnMilliseconds = 50;
constexpr int turnDegrees = 18;

} // namespace

Panel::Panel(Ground ground, QWidget *parent)
    : QFrame(parent)
    , m_ground(ground)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(8);
}

std::pair<QColor, QColor> Panel::colours() const
{
    const Tones tones(palette());
    const auto role = m_ground == Ground::Detail ? QPalette::AlternateBase : QPalette::Base;
    return {palette().color(role), tones.hairline()};
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [ground, edge] = colours();
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

MarkView::MarkView(Mark mark, int side, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_side(side)
{
    setFixedSize(side, side);
    setAccessibleName(markWord(mark));
}

void MarkView::setMotion(bool on) { motion = on; }

void MarkView::setMark(Mark mark)
{
    m_mark = mark;
    setAccessibleName(markWord(mark));
    settle();
    update();
}

void MarkView::settle()
{
    const bool turns = motion && isVisible() && isUnderWay(m_mark) &&
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (turns && m_timer == 0)
        m_timer = startTimer(turnMilliseconds);
    if (!turns && m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void MarkView::showEvent(QShowEvent *) { settle(); }
void MarkView::hideEvent(QHideEvent *) { settle(); }

void MarkView::timerEvent(QTimerEvent *)
{
    m_turn = (m_turn + turnDegrees) % 360;
    update();
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintMark(painter, rect(), m_mark, Tones(palette()).color(markTone(m_mark)),
              palette().color(QPalette::Base), m_turn);
}

Banner::Banner(Mark mark, const QString &title, const QString &text, QWidget *parent)
    : Panel(Ground::Base, parent)
    , m_mark(mark)
    , m_flow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
{
    auto *row = new QHBoxLayout;
    body()->addLayout(row);
    row->setSpacing(12);
    row->addWidget(new MarkView(mark), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(title, Kind::Strong));
    if (!text.isEmpty())
        words->addWidget(new Label(text));
    m_flow->setSpacing(12);
    m_flow->addLayout(words, 1);
    m_flow->addLayout(m_buttons);
    row->addLayout(m_flow, 1);
    setAccessibleName(title);
}

QPushButton *Banner::addButton(const QString &text, bool primary)
{
    QPushButton *button = primary ? primaryButton(text) : plainButton(text);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter | Qt::AlignLeading);
    return button;
}

void Banner::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const int room = width() - m_buttons->minimumSize().width();
    const bool narrow = room < fontMetrics().averageCharWidth() * 45;
    const auto wanted = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_flow->direction() != wanted)
        m_flow->setDirection(wanted);
}

std::pair<QColor, QColor> Banner::colours() const
{
    const Tones tones(palette());
    return {tones.tint(markTone(m_mark)), tones.border(markTone(m_mark))};
}

} // namespace latchkey::look
