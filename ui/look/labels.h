// SPDX-License-Identifier: MIT
#pragma once

#include "look/tones.h"

#include <QLabel>

namespace latchkey::look {

/// What a line of text is; decides its size and weight.
enum class Kind {
    Title,   ///< of a page: 1.5, semibold
    Heading, ///< of a section: 1.08, semibold
    Strong,  ///< semibold
    Body,
    Note, ///< 0.92
    Code, ///< fixed width, 0.86, left to right
};

/// The application's font as this kind of text has it.
QFont fontOf(Kind kind);

/// Plain text that wraps, in a tone that follows the palette; a word wider than the label is
/// broken. A title or heading is one to a screen reader too.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, Kind kind = Kind::Body, Tone tone = Tone::Plain,
                   QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setTone(Tone tone);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Kind m_kind;
    Tone m_tone;
    bool m_dressing = false;
};

/// One line that may be narrower than its text: it is shortened in the middle, the whole text is
/// the tool tip and the accessible name.
class ShortLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The name of a field in a form; its letter leads to the field.
QLabel *fieldLabel(const QString &text, QWidget *field);

/// Makes headings known to screen readers, and listens for one; called once at start.
void installAccessibility();
/// Whether a screen reader runs now.
bool isScreenReaderOn();

} // namespace latchkey::look
