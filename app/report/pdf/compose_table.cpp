// SPDX-License-Identifier: MIT
#include "report/pdf/compose.h"

#include <algorithm>
#include <numeric>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double side = 7 * point;
constexpr double air = 5.5 * point;
constexpr double markRoom = 15 * point;

Style cellStyle(const Cell &cell, bool first)
{
    if (cell.kind == Cell::Kind::Code)
        return codeStyle();
    if (cell.kind == Cell::Kind::Note)
        return smallStyle();
    if (cell.kind == Cell::Kind::Name)
        return first ? strongStyle() : smallStyle();
    if (!cell.standing.isEmpty() && !first)
        return smallStyle();
    Style style{Face::Regular, 8.5 * point, 12 * point, inkColour};
    if (!cell.standing.isEmpty())
        style = {Face::SemiBold, 8.5 * point, 12 * point, standingColour(cell.standing)};
    return style;
}

Style headStyle() { return {Face::Medium, 8 * point, 11 * point, mutedColour}; }

double roomFor(const Cell &cell) { return cell.standing.isEmpty() ? 0 : markRoom; }

double heightOf(const std::vector<Line> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const Line &line) { return sum + line.height; });
}

/// The pieces of a row that is too tall for a page: lines of each cell, cut at the same height. The
/// first is short, so that it stays with the caption and the head before it.
std::vector<std::vector<std::vector<Line>>> chunks(std::vector<std::vector<Line>> cells,
                                                   double tallest)
{
    const bool fits = std::all_of(cells.begin(), cells.end(), [tallest](const auto &lines) {
        return heightOf(lines) <= tallest;
    });
    std::vector<std::vector<std::vector<Line>>> result;
    bool more = true;
    while (more) {
        more = false;
        const double mostHeight = fits || !result.empty() ? tallest : tallest / 3;
        std::vector<std::vector<Line>> chunk;
        for (std::vector<Line> &lines : cells) {
            double height = 0;
            size_t count = 0;
            while (count < lines.size() && height + lines[count].height <= mostHeight)
                height += lines[count++].height;
            const auto end = lines.begin() + std::ptrdiff_t(count);
            chunk.emplace_back(lines.begin(), end);
            lines.erase(lines.begin(), end);
            more = more || !lines.empty();
        }
        result.push_back(std::move(chunk));
    }
    return result;
}

} // namespace

std::vector<Line> Builder::cellLines(const Cell &cell, double width)
{
    std::vector<Line> lines;
    bool first = true;
    for (const QString &text : (cell.text.isEmpty() ? u"–"_s : cell.text).split(u'\n')) {
        Style style = cellStyle(cell, first);
        if (!cell.target.isEmpty())
            style.colour = m_accent;
        const std::vector<Piece> pieces = piecesOf(text, style, cell.target);
        std::vector<Line> made;
        if (cell.kind == Cell::Kind::Fixed)
            made = m_shaper.lines(pieces, width, Wrap::Never);
        if (made.empty() || made.front().overfull) // too long even for the widest column
            made = m_shaper.lines(pieces, width);
        std::move(made.begin(), made.end(), std::back_inserter(lines));
        first = false;
    }
    return lines;
}

std::vector<double> Builder::widthsOf(const Table &table)
{
    std::vector<double> widths;
    double left = m_width;
    double shares = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        double widest = 0;
        for (const QString &word : column.title.split(u' '))
            widest = std::max(widest, m_shaper.width(word, headStyle()));
        if (column.fixed) {
            widest = std::max(widest, m_shaper.width(column.title, headStyle()));
            for (const auto &row : table.rows) {
                for (const Line &line : cellLines(row[i], 1e6))
                    widest = std::max(widest, line.width + roomFor(row[i]));
            }
            widest = std::min(widest, m_width * 0.3);
        }
        widths.push_back(widest + 2 * side + 1);
        shares += column.fixed ? 0 : column.share;
        left -= column.fixed ? widths.back() : 0;
    }
    // A column that would get less than its longest word takes it from the others.
    std::vector<bool> settled(widths.size(), false);
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < widths.size(); ++i) {
            const Column &column = table.columns[i];
            if (column.fixed || settled[i] || left * column.share / shares >= widths[i])
                continue;
            settled[i] = true;
            again = true;
            left -= widths[i];
            shares -= column.share;
        }
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        if (!table.columns[i].fixed && !settled[i])
            widths[i] = left * table.columns[i].share / shares;
    }
    return widths;
}

Slab Builder::tableHead(const Table &table, const std::vector<double> &widths, int parent)
{
    Slab slab;
    std::vector<std::vector<Line>> cells;
    for (size_t i = 0; i < widths.size(); ++i) {
        cells.push_back(
            m_shaper.lines({{table.columns[i].title, headStyle(), {}}}, widths[i] - 2 * side));
        slab.height = std::max(slab.height, heightOf(cells.back()));
    }
    slab.height += 2 * air;
    box(slab, {0, 0, m_width, slab.height}, panelColour);
    box(slab, {0, 0, m_width, 1 * point}, inkColour);
    box(slab, {0, slab.height - 0.6 * point, m_width, 0.6 * point}, ruleColour);
    const int row = element("TR", parent);
    double left = side;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int cell = element("TH", row);
        m_elements[size_t(cell)].scope = "Column";
        put(slab, cells[i], {left, air}, cell);
        left += widths[i];
    }
    slab.keepNext = true;
    slab.before = 4 * point;
    return slab;
}

std::vector<Slab> Builder::rowSlabs(const Table &, const std::vector<Cell> &row,
                                    const std::vector<double> &widths, int parent)
{
    std::vector<std::vector<Line>> cells;
    for (size_t i = 0; i < widths.size(); ++i)
        cells.push_back(cellLines(row[i], widths[i] - 2 * side - roomFor(row[i])));
    const int element = this->element("TR", parent);
    std::vector<int> owners;
    for (size_t i = 0; i < widths.size(); ++i) {
        owners.push_back(this->element(i == 0 ? "TH" : "TD", element));
        if (i == 0)
            m_elements[size_t(owners[i])].scope = "Row";
    }
    std::vector<Slab> slabs;
    for (const auto &chunk : chunks(std::move(cells), m_mostHeight - 60 * point)) {
        Slab slab;
        double left = side;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (slabs.empty())
                putMark(slab, row[i].standing, {left, air + 1.6 * point}, 9 * point);
            const double height = put(slab, chunk[i], {left + roomFor(row[i]), air}, owners[i]);
            slab.height = std::max(slab.height, height);
            left += widths[i];
        }
        slab.height += 2 * air;
        box(slab, {0, slab.height - 0.5 * point, m_width, 0.5 * point}, hairlineColour);
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

void Builder::addCaption(std::vector<Slab> &slabs, const QString &caption, int parent)
{
    if (caption.isEmpty())
        return;
    const Style style{Face::Medium, 8.5 * point, 12 * point, inkColour};
    const int element = this->element("Caption", parent);
    bool first = true;
    for (const Line &line : m_shaper.lines({{caption, style, {}}}, m_width)) {
        Slab slab = lineSlab(line, 0, element);
        slab.before = first ? 14 * point : 0;
        slab.keepNext = true;
        slabs.push_back(std::move(slab));
        first = false;
    }
}

void Builder::add(std::vector<Slab> &slabs, const Table &table, int parent)
{
    const int element = this->element("Table", parent);
    addCaption(slabs, table.caption, element);
    addRows(slabs, table, element);
}

void Builder::addRows(std::vector<Slab> &slabs, const Table &table, int parent)
{
    const std::vector<double> widths = widthsOf(table);
    Slab head = tableHead(table, widths, parent);
    auto repeated = std::make_shared<Slab>(head);
    for (Operation &operation : repeated->operations)
        operation.element = -1;
    repeated->links.clear();
    slabs.push_back(std::move(head));
    const size_t begin = slabs.size();
    std::vector<size_t> whole; ///< the slabs that are a row each
    for (const auto &row : table.rows) {
        std::vector<Slab> pieces = rowSlabs(table, row, widths, parent);
        if (pieces.size() == 1)
            whole.push_back(slabs.size());
        for (Slab &slab : pieces) {
            slab.head = repeated;
            slabs.push_back(std::move(slab));
        }
    }
    // Neither the first nor the last row stands alone, but for one that is cut in any case.
    const auto keep = [&](size_t row) {
        if (std::binary_search(whole.begin(), whole.end(), row) &&
            std::binary_search(whole.begin(), whole.end(), row + 1))
            slabs[row].keepNext = true;
    };
    const size_t count = table.rows.size();
    if (count > 1) {
        keep(slabs.size() - 2);
        keep(begin);
    }
    if (count > 0) {
        box(slabs.back(), {0, slabs.back().height - 0.6 * point, m_width, 0.6 * point}, ruleColour);
    }
}

} // namespace latchkey::report
