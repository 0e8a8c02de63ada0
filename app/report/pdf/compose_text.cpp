// SPDX-License-Identifier: MIT
#include "report/pdf/compose.h"

#include "report/marks.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

/// The text where its glyphs stand in another order than they are read: right-to-left scripts.
bool isTurned(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

QColor inkOf(const QColor &colour) { return colour.isValid() ? colour : inkColour; }

} // namespace

std::vector<Piece> piecesOf(const QString &text, const Style &style, const QByteArray &target)
{
    std::vector<Piece> pieces;
    for (const auto &[part, isCommand] : commandsIn(text)) {
        Style own = style;
        if (isCommand) {
            own.face = Face::Code;
            own.size = std::round(style.size * 0.9);
        }
        pieces.push_back({part, own, target});
    }
    return pieces;
}

Style bodyStyle() { return {Face::Regular, 9.5 * point, 14 * point, inkColour}; }
Style smallStyle() { return {Face::Regular, 8 * point, 11 * point, mutedColour}; }
Style strongStyle() { return {Face::SemiBold, 8.5 * point, 12 * point, inkColour}; }
Style codeStyle() { return {Face::Code, 7.8 * point, 11 * point, inkColour}; }

QColor standingColour(const QByteArray &standing)
{
    static const QMap<QByteArray, QColor> colours{
        {"met", greenColour},     {"unmet", redColour},         {"failed", redColour},
        {"unknown", amberColour}, {"changed", amberColour},     {"advice", amberColour},
        {"stated", violetColour}, {"waiting", blueColour},      {"planned", blueColour},
        {"waived", slateColour},  {"not-checked", slateColour}, {"not-applicable", slateColour}};
    return colours.value(standing, inkColour);
}

QColor groundColour(const QColor &colour)
{
    const auto light = [](int part) { return 255 - (255 - part) * 9 / 100; };
    return QColor(light(colour.red()), light(colour.green()), light(colour.blue()));
}

Builder::Builder(const Document &document, double width, double mostHeight)
    : m_document(document)
    , m_width(width)
    , m_mostHeight(mostHeight)
    , m_accent(document.brand.accent)
{
}

int Builder::element(const QByteArray &role, int parent)
{
    Element made;
    made.role = role;
    made.parent = parent;
    m_elements.push_back(made);
    return int(m_elements.size()) - 1;
}

void Builder::describe(int element, const QString &alternate, const QRectF &area)
{
    m_elements[size_t(element)].alternate = alternate;
    m_elements[size_t(element)].area = area;
}

double Builder::put(Slab &slab, const std::vector<Line> &lines, QPointF at, int element)
{
    double top = at.y();
    QString whole;
    for (const Line &line : lines) {
        if (line.overfull)
            m_faults.push_back(line.text);
        whole += line.text;
        for (size_t i = 0; i < line.glyphs.size(); ++i) {
            Glyphs glyphs = line.glyphs[i];
            glyphs.at += QPointF(at.x(), top);
            glyphs.colour = inkOf(glyphs.colour);
            int owner = element;
            const QByteArray &target = line.targets[qsizetype(i)];
            if (!target.isEmpty() && element >= 0) {
                owner = this->element("Link", element);
                const QRectF area = glyphs.run.boundingRect().translated(glyphs.at);
                slab.links.push_back({owner, 0, area, target, glyphs.text});
            }
            slab.operations.push_back({owner, std::move(glyphs)});
        }
        top += line.height;
    }
    if (element >= 0 && isTurned(whole)) {
        QString &actual = m_elements[size_t(element)].actual;
        actual += actual.isEmpty() ? whole.trimmed() : u' ' + whole.trimmed();
    }
    return top - at.y();
}

double Builder::putText(Slab &slab, const QString &text, const Style &style, QRectF area,
                        int element)
{
    return put(slab, m_shaper.lines({{text, style, {}}}, area.width()), area.topLeft(), element);
}

std::vector<Line> Builder::bounded(const QString &text, const Style &style, double width,
                                   size_t most)
{
    QString kept = text.left(qsizetype(most) * 150);
    std::vector<Line> lines = m_shaper.lines({{kept, style, {}}}, width);
    bool whole = kept.size() == text.size();
    for (int tries = 0; tries < 100 && (lines.size() > most || !whole); ++tries) {
        if (lines.size() > most)
            kept = kept.left(lines[most].text.isEmpty() ? kept.size() - 1
                                                        : kept.indexOf(lines[most].text))
                       .trimmed();
        kept.chop(2);
        whole = true;
        lines = m_shaper.lines({{kept + u'…', style, {}}}, width);
    }
    lines.resize(std::min(lines.size(), most));
    return lines;
}

void Builder::putMark(Slab &slab, const QByteArray &standing, QPointF at, double size,
                      const QColor &paper)
{
    const QColor colour = standingColour(standing);
    const double scale = size / 16;
    const QTransform transform(scale, 0, 0, scale, at.x(), at.y());
    for (const MarkPart &part : markOf(standing)) {
        Shape shape;
        shape.path = transform.map(pathOf(part));
        switch (part.ink) {
        case MarkPart::Ink::Fill:
            shape.fill = colour;
            break;
        case MarkPart::Ink::Paper:
            shape.fill = paper;
            break;
        case MarkPart::Ink::Stroke:
            shape.line = colour;
            shape.width = markStroke * scale;
            break;
        case MarkPart::Ink::PaperStroke:
            shape.line = paper;
            shape.width = markPaperStroke * scale;
            break;
        }
        slab.operations.push_back({-1, std::move(shape)});
    }
}

void Builder::box(Slab &slab, const QRectF &area, const QColor &fill, int element) const
{
    slab.operations.push_back({element, Box{area, fill}});
}

Slab Builder::lineSlab(const Line &line, double left, int element)
{
    Slab slab;
    slab.height = put(slab, {line}, {left, 0}, element);
    return slab;
}

void Builder::add(std::vector<Slab> &slabs, const Cell &cell, int parent)
{
    Style style = cell.kind == Cell::Kind::Note ? smallStyle() : bodyStyle();
    const bool lead = cell.kind == Cell::Kind::Lead;
    if (lead)
        style = {Face::Regular, 13 * point, 18 * point, inkColour};
    bool first = true;
    std::vector<Line> lines;
    const double indent = cell.standing.isEmpty() ? 0 : 16 * point;
    for (const QString &text : cell.text.split(u'\n')) {
        Style own = style;
        if (lead && first)
            own.face = Face::SemiBold;
        for (const Line &line : m_shaper.lines(piecesOf(text, own, cell.target),
                                               std::min(m_width, 470 * point) - indent))
            lines.push_back(line);
        first = false;
    }
    const int paragraph = element("P", parent);
    for (size_t i = 0; i < lines.size(); ++i) {
        Slab slab = lineSlab(lines[i], indent, paragraph);
        if (i == 0) {
            slab.before = (cell.kind == Cell::Kind::Note ? 6 : 8) * point;
            putMark(slab, cell.standing, {0, 2.5 * point}, 9.5 * point);
        }
        slab.keepNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        slabs.push_back(std::move(slab));
    }
}

void Builder::add(std::vector<Slab> &slabs, const Bullets &bullets, int parent)
{
    const int list = element("L", parent);
    scope(list, bullets.numbered ? "Decimal" : "Disc");
    int number = 0;
    for (const Cell &item : bullets.items) {
        const int entry = element("LI", list);
        const int label = element("Lbl", entry);
        const int body = element("LBody", entry);
        const auto lines =
            m_shaper.lines(piecesOf(item.text, bodyStyle(), item.target), m_width - 18 * point);
        const QString sign = bullets.numbered ? QString::number(++number) + u'.' : u"•"_s;
        for (size_t i = 0; i < lines.size(); ++i) {
            Slab slab;
            if (i == 0) {
                slab.before = 3 * point;
                putText(slab, sign, bodyStyle(), {0, 0, 18 * point, 0}, label);
            }
            slab.height = put(slab, {lines[i]}, {18 * point, 0}, body);
            slab.keepNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
            slabs.push_back(std::move(slab));
        }
    }
}

void Builder::add(std::vector<Slab> &slabs, const Subheading &heading, int parent)
{
    const Style style{Face::SemiBold, 12 * point, 16 * point, inkColour};
    const int h2 = element("H2", parent);
    bool first = true;
    for (const Line &line : m_shaper.lines({{heading.title, style, {}}}, m_width)) {
        Slab slab = lineSlab(line, 0, h2);
        slab.before = first ? 22 * point : 0;
        slab.keepNext = true;
        slab.newPage = first && heading.ownPage;
        if (first)
            slab.anchors.push_back({heading.anchor, 2, heading.title, 0, 0});
        slabs.push_back(std::move(slab));
        first = false;
    }
}

Slab Builder::chapterHeading(const Section &section, int parent)
{
    Slab slab;
    slab.before = 34 * point;
    slab.keepNext = true;
    slab.newPage = section.ownPage;
    slab.needs = 190 * point;
    box(slab, {0, 0, 28 * point, 3 * point}, m_accent);
    const int h1 = element("H1", parent);
    const Style style{Face::SemiBold, 20 * point, 26 * point, inkColour};
    std::vector<Piece> pieces;
    if (!section.number.isEmpty())
        pieces.push_back(
            {section.number + u"  "_s, {Face::Regular, 20 * point, 26 * point, m_accent}, {}});
    pieces.push_back({section.title, style, {}});
    slab.height =
        12 * point + put(slab, m_shaper.lines(pieces, m_width), {0, 12 * point}, h1) + 4 * point;
    const QString title =
        section.number.isEmpty() ? section.title : section.number + u' ' + section.title;
    slab.anchors.push_back({section.anchor, 1, title, 0, 0});
    return slab;
}

std::vector<Slab> Builder::slabsOf(const Section &section)
{
    const int chapter = element("Sect", -1);
    std::vector<Slab> slabs{chapterHeading(section, chapter)};
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        const size_t before = slabs.size();
        std::visit([&](const auto &one) { add(slabs, one, chapter); }, section.blocks[i]);
        // An introduction stays with what it introduces.
        const bool introduces = std::holds_alternative<Cell>(section.blocks[i]) &&
                                i + 1 < section.blocks.size() &&
                                std::holds_alternative<Table>(section.blocks[i + 1]);
        if (introduces && slabs.size() > before && slabs.size() - before < 8)
            for (size_t k = before; k < slabs.size(); ++k)
                slabs[k].keepNext = true;
    }
    slabs.back().keepNext = false;
    return slabs;
}

} // namespace latchkey::report
