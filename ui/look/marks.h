// SPDX-License-Identifier: MIT
#pragma once

#include "look/tones.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace latchkey::look {

/// How something stands, as a person sees it. Each has a shape, a colour and a word.
enum class Mark {
    Met,
    NotMet,
    Failed,
    Advice,
    Unknown,
    Changed,
    YourTurn,
    Checking,
    Writing,
    ReadingBack,
    Planned,
    Waits,
    Waived,
    Stated,
    NotNeeded,
    NotChecked,
};

const QList<Mark> &allMarks();
QString markWord(Mark mark);    ///< "Your turn", in the window's language
QString markMeaning(Mark mark); ///< one line for the help page
/// The drawing, in English and for tests: two marks with one shape are one thing in two moments.
QString markShape(Mark mark);
Tone markTone(Mark mark);
bool isUnderWay(Mark mark);
/// The mark that a group of these shows: the one that most needs a person.
Mark worstOf(const QList<Mark> &marks);

/// Draws the mark into a square. `ink` is its colour, `paper` what shows through its holes; `turn`
/// (degrees) turns the ring of what is under way.
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &ink,
               const QColor &paper, int turn = 0);
/// The mark as an icon that follows the palette and the selection.
QIcon markIcon(Mark mark);

} // namespace latchkey::look
