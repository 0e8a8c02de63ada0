// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"
#include "report/pdf/composition.h"
#include "report/pdf/palette.h"
#include "report/pdf/shaper.h"

#include <memory>

namespace latchkey::report {

/// Lays a document out on pages: pure but for the fonts, so that every rule of the layout can be
/// tested before anything is painted. Needs a QGuiApplication.
Composition compose(const Document &document);

/// A piece of the page that is never cut: a line, a row, a chart.
struct Slab
{
    double height = 0;
    double before = 0;     ///< space above; none on top of a page
    bool keepNext = false; ///< stays on one page with the next slab
    bool newPage = false;
    double needs = 0;                  ///< begins a new page where less than this is left
    std::vector<Operation> operations; ///< from the slab's left upper corner
    std::vector<LinkArea> links;
    std::vector<Anchor> anchors;
    std::vector<std::pair<QByteArray, int>> pageNumbers; ///< of an anchor, content of that element
    std::vector<int> figures;         ///< elements whose area goes where the slab goes
    std::shared_ptr<const Slab> head; ///< comes again on top of the next page
};

/// Makes slabs of blocks. One object makes one document.
class Builder
{
public:
    Builder(const Document &document, double width, double mostHeight);

    std::vector<Slab> slabsOf(const Section &section);
    Shaper &shaper() { return m_shaper; }
    std::vector<Element> &elements() { return m_elements; }
    std::vector<Element> takeElements() { return std::move(m_elements); }
    std::vector<QString> takeFaults() { return std::move(m_faults); }
    QColor accent() const { return m_accent; }
    int element(const QByteArray &role, int parent);
    void scope(int element, const QByteArray &scope) { m_elements[size_t(element)].scope = scope; }
    void describe(int element, const QString &alternate, const QRectF &area);

    /// Lines of text at a place of a slab, as content of that element; gives their height.
    double put(Slab &slab, const std::vector<Line> &lines, QPointF at, int element);
    double putText(Slab &slab, const QString &text, const Style &style, QRectF area, int element);
    void putMark(Slab &slab, const QByteArray &standing, QPointF at, double size,
                 const QColor &paper = Qt::white);
    void box(Slab &slab, const QRectF &area, const QColor &fill, int element = -1) const;
    /// At most that many lines; what is cut ends in "…".
    std::vector<Line> bounded(const QString &text, const Style &style, double width, size_t most);
    Slab lineSlab(const Line &line, double left, int element);

private:
    void add(std::vector<Slab> &slabs, const Cell &cell, int parent);
    void add(std::vector<Slab> &slabs, const Table &table, int parent);
    void add(std::vector<Slab> &slabs, const Banner &banner, int parent);
    void add(std::vector<Slab> &slabs, const Tiles &tiles, int parent);
    void add(std::vector<Slab> &slabs, const Bars &bars, int parent);
    void add(std::vector<Slab> &slabs, const Difference &difference, int parent);
    void add(std::vector<Slab> &slabs, const Bullets &bullets, int parent);
    void add(std::vector<Slab> &slabs, const Contents &contents, int parent);
    void add(std::vector<Slab> &slabs, const Subheading &heading, int parent);

    Slab chapterHeading(const Section &section, int parent);
    void addCaption(std::vector<Slab> &slabs, const QString &caption, int parent);
    void addRows(std::vector<Slab> &slabs, const Table &table, int parent);
    Slab tableHead(const Table &table, const std::vector<double> &widths, int parent);
    std::vector<double> widthsOf(const Table &table);
    std::vector<Line> cellLines(const Cell &cell, double width);
    std::vector<Slab> rowSlabs(const Table &table, const std::vector<Cell> &row,
                               const std::vector<double> &widths, int parent);
    void putBar(Slab &slab, const Bars::Row &row, const QRectF &area, int element) const;
    void putLegend(Slab &slab, const Bars &bars, int element);

    const Document &m_document;
    double m_width;
    double m_mostHeight;
    QColor m_accent;
    Shaper m_shaper;
    std::vector<Element> m_elements;
    std::vector<QString> m_faults;
};

/// A sentence with the commands in it (`latchkeyctl ...`) in letters of one width.
std::vector<Piece> piecesOf(const QString &text, const Style &style, const QByteArray &target);

/// The styles of report.md 2.
Style bodyStyle();
Style smallStyle();
Style strongStyle();
Style codeStyle();

// Geometry of the page in layout units.
inline constexpr double leftMargin = 62 * point;
inline constexpr double rightMargin = 54 * point;
inline constexpr double topMargin = 76 * point;
inline constexpr double bottomMargin = 66 * point;

/// The first page.
void addCover(Composition &composition, Builder &builder, const Document &document);
/// Header and footer of every page but the cover.
void addFurniture(Composition &composition, Builder &builder, const Document &document);

} // namespace latchkey::report
