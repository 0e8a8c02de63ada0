// SPDX-License-Identifier: MIT
#include "look/style.h"

#include "look/buttons.h"
#include "look/tones.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace latchkey::look {

using namespace Qt::StringLiterals;

namespace {

void outline(QPainter *painter, const QRectF &rect, double radius, const QColor &color,
             double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

} // namespace

Style::Style(const QString &base)
    : QProxyStyle(base)
    , m_isFusion(baseStyle()->name().compare(u"fusion"_s, Qt::CaseInsensitive) == 0)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget)) {
        outline(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2,
                Tones(option->palette).hairline());
        return;
    }
    const bool checks = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (m_isFusion && checks) {
        drawCheck(element, option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!m_isFusion)
        return;
    const Tones tones(option->palette);
    const bool focused = option->state & State_HasFocus;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_FrameLineEdit ||
        (element == PE_PanelLineEdit && qobject_cast<const QFrame *>(widget) == nullptr &&
         option->state & State_Enabled)) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_FrameLineEdit || (frame && frame->lineWidth > 0))
            outline(painter, focused ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 2.5,
                    focused ? tones.color(Tone::You) : tones.outline(), focused ? 2 : 1);
    }
}

/// A box or ring that can be seen when it is empty, and is filled when it is not.
void Style::drawCheck(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const Tones tones(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool round = element == PE_IndicatorRadioButton;
    const double side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    const QColor rim = option->state & State_HasFocus ? tones.color(Tone::You) : tones.outline();
    const QColor fill = enabled ? tones.primary() : tones.hairline();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? fill : rim, 1));
    painter->setBrush(on ? fill : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, round ? side / 2 : 3, round ? side / 2 : 3);
    const QColor ink = option->palette.color(QPalette::HighlightedText);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (on) {
        painter->setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(side * 0.22, side * 0.5),
                                         box.topLeft() + QPointF(side * 0.42, side * 0.7),
                                         box.topLeft() + QPointF(side * 0.74, side * 0.28)}));
    }
    painter->restore();
}

/// A quiet header of a table: a ground, a line below, a line between two columns.
void Style::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const Tones tones(option->palette);
    const QRect rect = option->rect;
    painter->fillRect(rect, tones.group());
    painter->setPen(tones.hairline());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool last = header && (header->position == QStyleOptionHeader::End ||
                                 header->position == QStyleOptionHeader::OnlyOneSection);
    if (last)
        return;
    const int x = option->direction == Qt::RightToLeft ? rect.left() : rect.right();
    painter->drawLine(x, rect.top() + 6, x, rect.bottom() - 6);
}

/// A filled ground for the primary button, where the style has none of its own.
void Style::drawBevel(const QStyleOption *option, QPainter *painter) const
{
    const Tones tones(option->palette);
    QColor fill = tones.primary();
    if (option->state & State_Sunken)
        fill = mixed(Qt::black, 0.12, fill);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mixed(Qt::black, 0.2, fill), 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (option->state & State_HasFocus) {
        painter->setPen(QPen(option->palette.color(QPalette::HighlightedText), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), 2, 2);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter && std::min(option->rect.width(), option->rect.height()) == 1) {
        painter->fillRect(option->rect, Tones(option->palette).hairline());
        return;
    }
    if (m_isFusion && element == CE_HeaderSection) {
        drawHeader(option, painter);
        return;
    }
    const bool fills = isPrimary(widget) && option->state & State_Enabled && m_isFusion;
    if (fills && element == CE_PushButtonBevel) {
        drawBevel(option, painter);
        return;
    }
    if (fills && element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            own.palette.setColor(QPalette::ButtonText,
                                 option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// A box to choose in shows the focus as a field does.
void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isField = control == CC_ComboBox || control == CC_SpinBox;
    if (m_isFusion && isField && option->state & State_HasFocus)
        outline(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 2.5,
                Tones(option->palette).color(Tone::You), 2);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin)
        return 8;
    if (metric == PM_SplitterWidth)
        return 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    if (hint == SH_Header_ArrowAlignment)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return QProxyStyle::styleHint(hint, option, widget, data);
}

/// Text stands a little way from a field's edge.
QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (m_isFusion && element == SE_LineEditContents)
        rect.adjust(5, 0, -5, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (m_isFusion && control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect.adjust(5, 0, -2, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (m_isFusion && (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox))
        result.setHeight(std::max(result.height(), 30));
    return result;
}

} // namespace latchkey::look
