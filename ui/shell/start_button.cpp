// SPDX-License-Identifier: MIT
#include "shell/start_button.h"

#include "look/icons.h"
#include "look/labels.h"
#include "look/wrapped_text.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace latchkey::shell {

using look::Kind;

namespace {

constexpr int margin = 10;
constexpr int iconSide = 18;
constexpr int textStart = margin + iconSide + 10;
constexpr int apart = 3; // from the title to the note

int titleHeight() { return QFontMetrics(look::fontOf(Kind::Strong)).height(); }

} // namespace

StartButton::StartButton(const QString &title, const QString &note, const QString &iconName,
                         QWidget *parent)
    : QCommandLinkButton(title, note, parent)
{
    setIcon(look::icon(iconName, true));
    setIconSize({iconSide, iconSide});
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(note);
}

QSize StartButton::sizeHint() const
{
    const int title = QFontMetrics(look::fontOf(Kind::Strong))
                          .size(Qt::TextShowMnemonic | Qt::TextSingleLine, text())
                          .width();
    const int width = textStart + title + margin;
    return {width, heightForWidth(width)};
}

int StartButton::heightForWidth(int width) const
{
    const look::WrappedText note(description(), look::fontOf(Kind::Note),
                                 width - textStart - margin);
    return margin + titleHeight() + apart + note.height() + margin;
}

void StartButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::CommandLinkButton;
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    icon().paint(&painter, placed({margin, margin, iconSide, titleHeight()}));
    const QRect room(textStart, margin, width() - textStart - margin, titleHeight());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(look::fontOf(Kind::Strong));
    painter.drawItemText(placed(room), int(start | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                         palette(), isEnabled(), text(), QPalette::ButtonText);
    const look::WrappedText note(description(), look::fontOf(Kind::Note), room.width());
    painter.setPen(palette().color(QPalette::ButtonText));
    note.draw(&painter, placed(room.translated(0, titleHeight() + apart)), start);
}

} // namespace latchkey::shell
