// SPDX-License-Identifier: MIT
#include "look/marks.h"

#include "look/painted_icon.h"

#include <QCoreApplication>

#include <algorithm>

namespace latchkey::look {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Mark mark;
    Tone tone;
    const char *word;
    const char *meaning;
    const char *shape;
};

// The one table of window and help; report and PDF draw the same shapes.
constexpr Row table[] = {
    {Mark::Met, Tone::Good, QT_TRANSLATE_NOOP("look", "Met"),
     QT_TRANSLATE_NOOP("look", "read and right"), "disc, check"},
    {Mark::NotMet, Tone::Bad, QT_TRANSLATE_NOOP("look", "Not met"),
     QT_TRANSLATE_NOOP("look", "read and wrong; holds up what follows"), "octagon, cross"},
    {Mark::Failed, Tone::Bad, QT_TRANSLATE_NOOP("look", "Failed"),
     QT_TRANSLATE_NOOP("look", "a write or a reading was refused"), "octagon, cross"},
    {Mark::Advice, Tone::Warn, QT_TRANSLATE_NOOP("look", "Advice"),
     QT_TRANSLATE_NOOP("look", "not as it should be, but you can go on"), "triangle, !"},
    {Mark::Unknown, Tone::Warn, QT_TRANSLATE_NOOP("look", "Unknown"),
     QT_TRANSLATE_NOOP("look", "could not be read; never counts as met"), "open diamond, ?"},
    {Mark::Changed, Tone::Warn, QT_TRANSLATE_NOOP("look", "Changed"),
     QT_TRANSLATE_NOOP("look", "differs from what was written"), "full diamond, not equal"},
    {Mark::YourTurn, Tone::You, QT_TRANSLATE_NOOP("look", "Your turn"),
     QT_TRANSLATE_NOOP("look", "a step that only you can do"), "square, person"},
    {Mark::Checking, Tone::You, QT_TRANSLATE_NOOP("look", "Checking"),
     QT_TRANSLATE_NOOP("look", "being read"), "three-quarter ring"},
    {Mark::Writing, Tone::You, QT_TRANSLATE_NOOP("look", "Writing"),
     QT_TRANSLATE_NOOP("look", "being written"), "three-quarter ring"},
    {Mark::ReadingBack, Tone::You, QT_TRANSLATE_NOOP("look", "Reading back"),
     QT_TRANSLATE_NOOP("look", "written, being compared"), "three-quarter ring"},
    {Mark::Planned, Tone::You, QT_TRANSLATE_NOOP("look", "Planned"),
     QT_TRANSLATE_NOOP("look", "in the plan, not written"), "ring, arrow"},
    {Mark::Waits, Tone::Quiet, QT_TRANSLATE_NOOP("look", "Waits"),
     QT_TRANSLATE_NOOP("look", "waits for another step"), "padlock"},
    {Mark::Waived, Tone::Quiet, QT_TRANSLATE_NOOP("look", "Waived"),
     QT_TRANSLATE_NOOP("look", "set aside with a reason"), "box, slashed"},
    {Mark::Stated, Tone::Stated, QT_TRANSLATE_NOOP("look", "Stated"),
     QT_TRANSLATE_NOOP("look", "a person said so; it could not be checked"), "speech bubble"},
    {Mark::NotNeeded, Tone::Quiet, QT_TRANSLATE_NOOP("look", "Not needed"),
     QT_TRANSLATE_NOOP("look", "does not apply here"), "ring, bar"},
    {Mark::NotChecked, Tone::Quiet, QT_TRANSLATE_NOOP("look", "Not checked"),
     QT_TRANSLATE_NOOP("look", "not read yet"), "empty ring"},
};

// What most needs a person comes first.
constexpr Mark order[] = {Mark::Failed,   Mark::NotMet,   Mark::Writing, Mark::ReadingBack,
                          Mark::Checking, Mark::YourTurn, Mark::Changed, Mark::Unknown,
                          Mark::Advice,   Mark::Planned,  Mark::Waits,   Mark::NotChecked,
                          Mark::Stated,   Mark::Met,      Mark::Waived,  Mark::NotNeeded};

const Row &rowOf(Mark mark)
{
    return *std::find_if(std::begin(table), std::end(table),
                         [mark](const Row &row) { return row.mark == mark; });
}

QString translated(const char *source) { return QCoreApplication::translate("look", source); }

} // namespace

const QList<Mark> &allMarks()
{
    static const QList<Mark> all = [] {
        QList<Mark> marks;
        for (const Row &row : table)
            marks += row.mark;
        return marks;
    }();
    return all;
}

QString markWord(Mark mark) { return translated(rowOf(mark).word); }
QString markMeaning(Mark mark) { return translated(rowOf(mark).meaning); }
QString markShape(Mark mark) { return QString::fromLatin1(rowOf(mark).shape); }
Tone markTone(Mark mark) { return rowOf(mark).tone; }

bool isUnderWay(Mark mark)
{
    return mark == Mark::Checking || mark == Mark::Writing || mark == Mark::ReadingBack;
}

Mark worstOf(const QList<Mark> &marks)
{
    for (const Mark mark : order) {
        if (marks.contains(mark))
            return mark;
    }
    return Mark::NotChecked;
}

QIcon markIcon(Mark mark)
{
    return QIcon(new PaintedIcon([mark](QPainter &painter, const QRectF &square,
                                        const QPalette &palette, PaintedIcon::Place place) {
        const QColor ink = place.selected ? palette.color(QPalette::HighlightedText)
                                          : Tones(palette).color(markTone(mark));
        const QColor paper = palette.color(place.selected ? QPalette::Highlight : QPalette::Base);
        paintMark(painter, square, mark, ink, paper);
    }));
}

} // namespace latchkey::look
