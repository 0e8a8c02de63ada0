// SPDX-License-Identifier: MIT
#include "report/pdf/shaper.h"

#include <QFontDatabase>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

/// Outside any namespace, as Qt wants it: the fonts of a static library are registered by hand.
static void registerFonts() { Q_INIT_RESOURCE(report_fonts); }

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

/// The family that a font file of ours gives, as this platform names it.
QString family(const QString &file)
{
    static QMap<QString, QString> known;
    if (!known.contains(file)) {
        const int id = QFontDatabase::addApplicationFont(u":/latchkey/fonts/"_s + file);
        known[file] = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return known[file];
}

/// Emoji and other pictures: fonts that have them draw in colours, which does not belong on paper.
bool isPicture(char32_t character)
{
    return (character >= 0x1f000 && character <= 0x1faff) || character == 0x200d ||
           (character >= 0xfe00 && character <= 0xfe0f) || character >= 0xe0000;
}

constexpr int mostInARow = 12; ///< by their numbers; of more, how many

QString number(char32_t character)
{
    return u"‹U+"_s + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0') + u'›';
}

/// Where a long word may be cut before `end`: after the last punctuation of the line, else before
/// its last capital letter; `end` where there is neither in its last two thirds.
int cut(const QString &text, int start, int end)
{
    static const QString marks = u"/.:-_@=,;&?+"_s;
    const int least = start + (end - start) / 3;
    const int word = int(text.lastIndexOf(u' ', end - 1)) + 1;
    if (word > start && text[word] == u'-')
        return word; // an option of a command stays whole
    for (int at = end; at > least; --at) {
        if (marks.contains(text[at - 1]) || text[at - 1].isSpace())
            return at;
    }
    for (int at = end; at > least; --at) {
        if (at < text.size() && text[at].isUpper() && text[at - 1].isLower())
            return at;
    }
    return end;
}

bool isInWord(const QString &text, int at)
{
    return at > 0 && at < text.size() && !text[at - 1].isSpace() && !text[at].isSpace();
}

} // namespace

Shaper::Shaper()
{
    registerFonts();
    const QString arabic = family(u"IBMPlexSansArabic-Regular.ttf"_s);
    const QString arabicBold = family(u"IBMPlexSansArabic-SemiBold.ttf"_s);
    m_families = {QStringList{family(u"IBMPlexSans-Regular.ttf"_s), arabic},
                  QStringList{family(u"IBMPlexSans-Italic.ttf"_s), arabic},
                  QStringList{family(u"IBMPlexSans-Medium.ttf"_s), arabicBold},
                  QStringList{family(u"IBMPlexSans-SemiBold.ttf"_s), arabicBold},
                  QStringList{family(u"IBMPlexMono-Regular.ttf"_s), arabic},
                  QStringList{family(u"IBMPlexMono-SemiBold.ttf"_s), arabicBold}};
}

QFont Shaper::fontOf(const Style &style) const
{
    QFont font(m_families[size_t(style.face)]);
    font.setPixelSize(int(std::lround(style.size)));
    if (style.face == Face::Italic)
        font.setItalic(true);
    if (style.face == Face::Medium)
        font.setWeight(QFont::Medium);
    if (style.face == Face::SemiBold || style.face == Face::CodeBold)
        font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(style.face != Face::Code && style.face != Face::CodeBold);
    return font;
}

bool Shaper::canDraw(char32_t character)
{
    if (character < 0x7f)
        return true;
    const auto known = m_drawable.constFind(character);
    if (known != m_drawable.constEnd())
        return *known;
    bool good = !isPicture(character) && !QChar::isSurrogate(character);
    if (good) {
        QTextLayout layout(QString::fromUcs4(&character, 1), fontOf({}));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns())
            good = good && !run.glyphIndexes().contains(0);
    }
    return m_drawable[character] = good;
}

/// A character that no font has would be an empty box, which nobody could search or read out.
QString Shaper::drawable(const QString &text)
{
    const auto plain = [](QChar character) {
        return character.unicode() < 0x7f && character.unicode() >= 0x20;
    };
    if (std::all_of(text.begin(), text.end(), plain))
        return text;
    QString result;
    int inARow = 0;
    const auto closeRow = [&] {
        if (inARow > mostInARow)
            result += u"‹+%1›"_s.arg(inARow - mostInARow);
        inARow = 0;
    };
    for (const char32_t character : text.toUcs4()) {
        const bool blank =
            character == 0xa0 || character == 0xad || character == 0x200b || character < 0x20;
        if (blank || canDraw(character)) {
            closeRow();
            result += blank ? QString(u' ') : QString::fromUcs4(&character, 1);
            continue;
        }
        if (++inARow <= mostInARow)
            result += number(character);
        if (!m_undrawn.contains(number(character)))
            m_undrawn += number(character);
    }
    closeRow();
    return result;
}

std::vector<Line> Shaper::lines(const std::vector<Piece> &pieces, double width, Wrap wrap)
{
    std::vector<Piece> drawn = pieces;
    QString key = QString::number(width) + u'|' + QString::number(int(wrap));
    for (Piece &piece : drawn) {
        piece.text = drawable(piece.text);
        key += u'|' + QString::number(int(piece.style.face)) + u',' +
               QString::number(piece.style.size) + u',' + QString::number(piece.style.leading) +
               u',' + piece.style.colour.name() + u',' + QString::fromLatin1(piece.target) + u'|' +
               piece.text;
    }
    const auto kept = m_kept.constFind(key);
    if (kept != m_kept.constEnd())
        return *kept;
    std::vector<Line> result = laidOut(drawn, width, wrap);
    if (key.size() < 80 && m_kept.size() < 20000)
        m_kept[key] = result;
    return result;
}

double Shaper::width(const QString &text, const Style &style)
{
    return lines({{text, style, {}}}, 1e6, Wrap::Never)[0].width;
}

namespace {

struct Stretch
{
    int start = 0;
    int length = 0;
};

void addGlyphs(Line &line, const QTextLine &from, const Piece &piece, const Stretch &stretch,
               const QString &text, double ascent)
{
    const int start = std::max(stretch.start, from.textStart());
    const int end = std::min(stretch.start + stretch.length, from.textStart() + from.textLength());
    if (end <= start)
        return;
    for (const QGlyphRun &run : from.glyphRuns(start, end - start)) {
        QGlyphRun placed = run;
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions) // onto the baseline of this line
            position -= QPointF(0, from.y() + from.ascent());
        placed.setPositions(positions);
        line.glyphs.push_back(
            {placed, QPointF(0, ascent), piece.style.colour, text.mid(start, end - start)});
        line.targets += piece.target;
    }
}

} // namespace

std::vector<Line> Shaper::laidOut(const std::vector<Piece> &pieces, double width, Wrap wrap) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Stretch> stretches;
    double leading = 0;
    for (const Piece &piece : pieces) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(piece.text.size());
        range.format.setFont(fontOf(piece.style));
        formats += range;
        stretches.push_back({range.start, range.length});
        text += piece.text;
        leading = std::max(leading, piece.style.leading);
    }
    QTextLayout layout(text, fontOf(pieces.empty() ? Style() : pieces.front().style));
    QTextOption option;
    option.setWrapMode(wrap == Wrap::Words ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                           : QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(formats);
    std::vector<Line> result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int end = line.textStart() + line.textLength();
        if (wrap == Wrap::Words && isInWord(text, end)) {
            const int better = cut(text, line.textStart(), end);
            if (better != end)
                line.setNumColumns(better - line.textStart(), width);
        }
        Line made;
        made.width = line.naturalTextWidth();
        made.height = leading;
        made.text = text.mid(line.textStart(), line.textLength());
        made.overfull = made.width > width + 1;
        const double ascent = (leading - (line.ascent() + line.descent())) / 2 + line.ascent();
        for (size_t i = 0; i < pieces.size(); ++i)
            addGlyphs(made, line, pieces[i], stretches[i], text, ascent);
        result.push_back(std::move(made));
    }
    layout.endLayout();
    if (result.empty())
        result.push_back({{}, {}, 0, leading, {}, false});
    return result;
}

} // namespace latchkey::report
