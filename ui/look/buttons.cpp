// SPDX-License-Identifier: MIT
#include "look/buttons.h"

#include "look/icons.h"
#include "look/labels.h"

#include <QApplication>
#include <QKeyEvent>

namespace latchkey::look {

namespace {

constexpr int leastHeight = 30;

/// A button whose look does not depend on the window's own default button handling.
class Button : public QPushButton
{
public:
    Button(const QString &text, bool isStrong, bool isLink)
        : QPushButton(text)
        , m_isStrong(isStrong)
        , m_isLink(isLink)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        setFlat(isLink);
        dress();
    }

    QSize sizeHint() const override
    {
        const QSize own = QPushButton::sizeHint();
        const int text = fontMetrics().size(Qt::TextShowMnemonic, QPushButton::text()).width();
        const int wanted = text + 24 + (icon().isNull() ? 0 : iconSize().width() + 6);
        return {std::max(m_isLink ? wanted - 8 : std::max(own.width(), wanted), 0),
                std::max(own.height(), leastHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// A mnemonic leads to a button that writes; it does not press it.
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut || !writes(this))
            return QPushButton::event(event);
        setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QPushButton::keyPressEvent(event);
        else if (!writes(this))
            click();
    }
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        const bool concerns = event->type() == QEvent::ApplicationFontChange ||
                              event->type() == QEvent::PaletteChange ||
                              event->type() == QEvent::StyleChange;
        if (concerns && !m_dressing)
            dress();
    }

private:
    void dress()
    {
        m_dressing = true;
        setFont(fontOf(m_isStrong ? Kind::Strong : Kind::Body));
        if (m_isLink) {
            QPalette own = QApplication::palette();
            own.setColor(QPalette::ButtonText, Tones(own).color(Tone::You, Ground::Window));
            setPalette(own);
        }
        m_dressing = false;
    }

    bool m_isStrong;
    bool m_isLink;
    bool m_dressing = false;
};

QPushButton *made(const QString &text, const QString &iconName, bool isStrong, bool isLink)
{
    auto *button = new Button(text, isStrong, isLink);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, isLink));
    return button;
}

} // namespace

QPushButton *plainButton(const QString &text, const QString &iconName)
{
    return made(text, iconName, false, false);
}

QPushButton *primaryButton(const QString &text, bool isDefault)
{
    QPushButton *button = made(text, {}, true, false);
    button->setProperty("primary", true);
    button->setAutoDefault(isDefault);
    button->setDefault(isDefault);
    return button;
}

QPushButton *writeButton(const QString &text)
{
    QPushButton *button = primaryButton(text, false);
    button->setProperty("writes", true);
    return button;
}

QPushButton *linkButton(const QString &text, const QString &iconName)
{
    QPushButton *button = made(text, iconName, false, true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QString asName(const QString &name) { return QString(name).replace(u'&', QStringLiteral("&&")); }

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

bool writes(const QWidget *widget) { return widget && widget->property("writes").toBool(); }

} // namespace latchkey::look
