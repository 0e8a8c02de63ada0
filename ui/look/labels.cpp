// SPDX-License-Identifier: MIT
#include "look/labels.h"

#include "look/wrapped_text.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace latchkey::look {

namespace {

constexpr int longestWord = 24; // in average characters

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// Plain for the eye, a heading for a screen reader.
class AccessibleHeading : public QAccessibleWidget
{
public:
    explicit AccessibleHeading(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Heading)
    {
    }
    QString text(QAccessible::Text what) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        return what == QAccessible::Name && label && widget()->accessibleName().isEmpty()
                   ? label->text()
                   : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *headings(const QString &, QObject *object)
{
    auto *label = qobject_cast<Label *>(object);
    const bool isHeading =
        label && (label->kind() == Kind::Title || label->kind() == Kind::Heading);
    return isHeading ? new AccessibleHeading(label) : nullptr;
}

/// The line under a letter parts it from the next one, which Qt measures as if it were close.
class FieldLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize sizeHint() const override
    {
        return QLabel::sizeHint() + QSize(fontMetrics().averageCharWidth(), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// Remembers what it is told.
class Listener : public QAccessible::ActivationObserver
{
public:
    void accessibilityActiveChanged(bool active) override { isActive = active; }
    bool isActive = false;
};

Listener &listener()
{
    static Listener one;
    return one;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(headings);
    QAccessible::removeActivationObserver(&listener());
    QAccessible::installActivationObserver(&listener());
    listener().isActive = QAccessible::isActive();
}

bool isScreenReaderOn() { return listener().isActive || QAccessible::isActive(); }

QFont fontOf(Kind kind)
{
    QFont font = QApplication::font();
    switch (kind) {
    case Kind::Title:
        font = scaled(font, 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Kind::Heading:
        font = scaled(font, 1.08);
        font.setWeight(QFont::DemiBold);
        break;
    case Kind::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Kind::Body:
        break;
    case Kind::Note:
        font = scaled(font, 0.92);
        break;
    case Kind::Code:
        font = scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 1);
        font.setPointSizeF(QApplication::font().pointSizeF() * 0.86);
        break;
    }
    return font;
}

Label::Label(const QString &text, Kind kind, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText);
    setFocusPolicy(Qt::NoFocus);
    if (kind == Kind::Code)
        setLayoutDirection(Qt::LeftToRight);
    dress();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::dress()
{
    m_dressing = true;
    setFont(fontOf(m_kind));
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, Tones(QApplication::palette()).color(m_tone));
    setPalette(own);
    m_dressing = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool concerns =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
    if (concerns && !m_dressing)
        dress();
}

/// A longer word than this does not hold a column open.
QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (!wordWrap())
        return whole;
    const int width = std::min(whole.width(), fontMetrics().averageCharWidth() * longestWord);
    return {width, whole.height()};
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right() - std::max(indent(), 0);
    const WrappedText lines(text(), font(), room);
    return lines.height() + around.top() + around.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect all = contentsRect();
    const QRect room =
        QStyle::visualRect(layoutDirection(), all, all.adjusted(std::max(indent(), 0), 0, 0, 0));
    const WrappedText lines(text(), font(), room.width());
    const QRect place = QStyle::alignedRect(layoutDirection(), alignment() & Qt::AlignVertical_Mask,
                                            {room.width(), lines.height()}, room);
    lines.draw(&painter, place, QStyle::visualAlignment(layoutDirection(), alignment()));
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new FieldLabel(text);
    label->setBuddy(field);
    return label;
}

QSize ShortLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ShortLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, rect(),
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                              int(Qt::AlignVCenter),
                          palette(), isEnabled(), shown, foregroundRole());
}

} // namespace latchkey::look
