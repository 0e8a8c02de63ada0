// SPDX-License-Identifier: MIT
#include "look/labels.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

namespace latchkey::look {

namespace {

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
