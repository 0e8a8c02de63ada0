// SPDX-License-Identifier: MIT
#include "report/pdf/compose.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelWidth = 150 * point;
constexpr double barWidth = 205 * point;
constexpr double barHeight = 8 * point;

QPainterPath rounded(const QRectF &area, double radius)
{
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    return path;
}

/// Slanted lines inside an area, cut at its edges: no clipping is needed to draw them.
QPainterPath hatching(const QRectF &area, double step)
{
    QPainterPath path;
    for (double x = area.left() - area.height(); x < area.right(); x += step) {
        const double from = std::max(x, area.left());
        const double to = std::min(x + area.height(), area.right());
        if (to <= from)
            continue;
        path.moveTo(from, area.bottom() - (from - x));
        path.lineTo(to, area.bottom() - (to - x));
    }
    return path;
}

QPainterPath outline(const QRectF &area)
{
    QPainterPath path;
    path.addRect(area);
    return path;
}

void hatched(Slab &slab, const QRectF &area, const QColor &colour, int element)
{
    slab.operations.push_back(
        {element, Shape{hatching(area, 2.4 * point), {}, colour, 0.7 * point}});
    slab.operations.push_back({element, Shape{outline(area), {}, colour, 0.7 * point}});
}

} // namespace

void Builder::add(std::vector<Slab> &slabs, const Banner &banner, int parent)
{
    const QColor colour = standingColour(banner.standing);
    const QColor ground = groundColour(colour);
    const double text = 26 * point;
    const double width = m_width - text - 14 * point;
    const auto rowOf = [&](const Line &line, int owner, double above, double below) {
        Slab slab;
        slab.height = above + line.height + below;
        box(slab, {0, 0, m_width, slab.height}, ground);
        box(slab, {0, 0, 2.5 * point, slab.height}, colour);
        put(slab, {line}, {text, above}, owner);
        return slab;
    };
    const int section = element("Div", parent);
    const int title = element("P", section);
    const Style strong{Face::SemiBold, 9.5 * point, 14 * point, colour};
    std::vector<Slab> made;
    for (const Line &line : m_shaper.lines({{banner.title, strong, {}}}, width))
        made.push_back(rowOf(line, title, made.empty() ? 9 * point : 0, 0));
    putMark(made.front(), banner.standing, {9 * point, 10.5 * point}, 12 * point, ground);
    for (const Cell &cell : banner.lines) {
        const int paragraph = element("P", section);
        bool first = true;
        for (const QString &part : cell.text.split(u'\n')) {
            const Style style{Face::Regular, 8.5 * point, 12.5 * point, inkColour};
            for (const Line &line : m_shaper.lines(piecesOf(part, style, cell.target), width)) {
                made.push_back(rowOf(line, paragraph, first ? 3 * point : 0, 0));
                first = false;
            }
        }
    }
    made.front().before = 14 * point;
    box(made.back(), {0, made.back().height, m_width, 9 * point}, ground);
    box(made.back(), {0, made.back().height, 2.5 * point, 9 * point}, colour);
    made.back().height += 9 * point;
    for (size_t i = 0; i + 1 < made.size(); ++i)
        made[i].keepNext = i == 0 || i + 2 == made.size() || made.size() < 12;
    std::move(made.begin(), made.end(), std::back_inserter(slabs));
}

void Builder::add(std::vector<Slab> &slabs, const Tiles &tiles, int parent)
{
    const double gap = 6 * point;
    const auto count = double(std::max<size_t>(tiles.tiles.size(), 1));
    const double width = (m_width - gap * (count - 1)) / count;
    Slab slab;
    slab.before = 14 * point;
    slab.height = 54 * point;
    const int list = element("L", parent);
    double left = 0;
    for (const Tiles::Tile &tile : tiles.tiles) {
        const int body = element("LBody", element("LI", list));
        const QRectF area(left, 0, width, 52 * point);
        slab.operations.push_back(
            {-1, Shape{rounded(area, 3 * point), {}, ruleColour, 0.7 * point}});
        putMark(slab, tile.standing, {left + 8 * point, 12 * point}, 12 * point);
        putText(slab, QString::number(tile.count),
                {Face::SemiBold, 16 * point, 20 * point, inkColour},
                {left + 26 * point, 8 * point, width - 28 * point, 0}, body);
        putText(slab, tile.word,
                {Face::Medium, 7.2 * point, 8.6 * point, standingColour(tile.standing)},
                {left + 8 * point, 30 * point, width - 10 * point, 0}, body);
        left += width + gap;
    }
    slabs.push_back(std::move(slab));
}

void Builder::putLegend(Slab &slab, const Bars &bars, int element)
{
    double left = labelWidth + barWidth + 14 * point;
    const double top = 2 * point;
    const Style style{Face::Regular, 7.6 * point, 11 * point, mutedColour};
    const auto entry = [&](const QString &word, const auto &draw) {
        if (word.isEmpty())
            return;
        draw(QRectF(left, top + 1.5 * point, 9 * point, 6.5 * point));
        const double width = m_shaper.width(word, style) + 20;
        putText(slab, word, style, {left + 13 * point, 0, width, 0}, element);
        left += width + 23 * point;
    };
    left = m_width;
    for (const QString &word : {bars.good, bars.bad, bars.unknown}) {
        if (!word.isEmpty())
            left -= m_shaper.width(word, style) + 20 + 23 * point;
    }
    left += 10 * point;
    entry(bars.good, [&](const QRectF &area) { box(slab, area, m_accent, element); });
    entry(bars.bad, [&](const QRectF &area) { hatched(slab, area, redColour, element); });
    entry(bars.unknown, [&](const QRectF &area) {
        slab.operations.push_back({element, Shape{outline(area), {}, amberColour, 0.8 * point}});
    });
}

void Builder::putBar(Slab &slab, const Bars::Row &row, const QRectF &area, int element) const
{
    const int total = row.good + row.bad + row.unknown;
    if (total <= 0)
        return;
    // What is there is seen, however small its part.
    const auto part = [&](int count) {
        return count == 0 ? 0 : std::max(area.width() * count / total, 3 * point);
    };
    const double bad = part(row.bad);
    const double unknown = part(row.unknown);
    const double good = row.good == 0 ? 0 : area.width() - bad - unknown;
    double left = area.left();
    if (good > 0)
        box(slab, {left, area.top(), good, area.height()}, m_accent, element);
    left += good;
    if (bad > 0)
        hatched(slab, {left, area.top(), bad, area.height()}, redColour, element);
    left += bad;
    if (unknown > 0) {
        slab.operations.push_back(
            {element, Shape{outline({left, area.top(), unknown, area.height()}),
                            {},
                            amberColour,
                            0.8 * point}});
    }
}

void Builder::add(std::vector<Slab> &slabs, const Bars &bars, int parent)
{
    const int figure = element("Figure", parent);
    m_elements[size_t(figure)].alternate = bars.alternate;
    Slab slab;
    slab.before = 14 * point;
    const Style label{Face::Regular, 8.5 * point, 12 * point, inkColour};
    putText(slab, bars.caption, {Face::Medium, 8.5 * point, 12 * point, inkColour},
            {0, 0, m_width - 170 * point, 0}, figure);
    putLegend(slab, bars, figure);
    double top = 19 * point;
    for (const Bars::Row &row : bars.rows) {
        const double used =
            putText(slab, row.label, label, {0, top, labelWidth - 8 * point, 0}, figure);
        putBar(slab, row, {labelWidth, top + 2 * point, barWidth, barHeight}, figure);
        const double words = labelWidth + barWidth + 10 * point;
        const double beside =
            putText(slab, row.words, {Face::Medium, 8 * point, 12 * point, inkColour},
                    {words, top, m_width - words, 0}, figure);
        top += std::max(used, beside) + 4.5 * point;
    }
    slab.height = top;
    m_elements[size_t(figure)].area = {0, 0, m_width, top};
    slab.figures.push_back(figure);
    slabs.push_back(std::move(slab));
}

void Builder::add(std::vector<Slab> &slabs, const Difference &difference, int parent)
{
    const int section = element("Div", parent);
    addCaption(slabs, difference.caption, section);
    const int code = element("P", section);
    const size_t begin = slabs.size();
    for (const Difference::Line &one : difference.lines) {
        const bool kept = one.sign == ' ';
        const QColor colour = one.sign == '+' ? greenColour : redColour;
        const auto lines = m_shaper.lines({{one.text, codeStyle(), {}}}, m_width - 30 * point);
        for (size_t i = 0; i < lines.size(); ++i) {
            Slab slab;
            slab.height = 11.4 * point;
            box(slab, {0, 0, m_width, slab.height}, kept ? panelColour : groundColour(colour));
            if (!kept)
                box(slab, {0, 0, 2 * point, slab.height}, colour);
            if (i == 0 && !kept) {
                putText(slab, one.sign == '+' ? u"+ "_s : u"− "_s,
                        {Face::CodeBold, 7.8 * point, 11 * point, colour},
                        {9 * point, 0, 14 * point, 0}, code);
            }
            put(slab, {lines[i]}, {22 * point, 0}, code);
            slabs.push_back(std::move(slab));
        }
    }
    const size_t count = slabs.size() - begin;
    const bool whole = double(count) * 11.4 * point < m_mostHeight * 0.45;
    for (size_t i = 0; i < count; ++i) // short ones stay together; of long ones, four lines do
        slabs[begin + i].keepNext = i + 1 < count && (whole || i < 3 || i + 4 >= count);
    if (count > 0)
        slabs[begin].before = 4 * point;
}

void Builder::add(std::vector<Slab> &slabs, const Contents &, int parent)
{
    const int list = element("TOC", parent);
    const auto entry = [&](const QByteArray &anchor, const QString &title, bool chapter) {
        const int item = element("TOCI", list);
        const Style style{chapter ? Face::Medium : Face::Regular, 9.5 * point, 13 * point,
                          chapter ? inkColour : mutedColour};
        const auto lines = m_shaper.lines({{title, style, '#' + anchor}}, m_width - 60 * point);
        for (size_t i = 0; i < lines.size(); ++i) {
            Slab slab = lineSlab(lines[i], chapter ? 0 : 16 * point, item);
            if (i + 1 == lines.size())
                slab.pageNumbers.push_back({anchor, item});
            slab.height += 1.5 * point;
            slab.before = i == 0 && chapter ? 3.5 * point : 0;
            slabs.push_back(std::move(slab));
        }
    };
    for (const Section &section : m_document.sections) {
        if (std::any_of(section.blocks.begin(), section.blocks.end(),
                        [](const Block &block) { return std::holds_alternative<Contents>(block); }))
            continue;
        entry(section.anchor,
              section.number.isEmpty() ? section.title : section.number + u' ' + section.title,
              true);
        for (const Block &block : section.blocks) {
            if (const auto *heading = std::get_if<Subheading>(&block); heading && heading->isListed)
                entry(heading->anchor, heading->title, false);
        }
    }
}

} // namespace latchkey::report
