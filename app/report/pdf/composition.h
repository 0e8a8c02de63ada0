// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QGlyphRun>
#include <QImage>
#include <QMap>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace latchkey::report {

/// Layout units a point: the layout is measured and painted in twentieths, 1,440 dpi, so that no
/// transform stands between measure and paper.
inline constexpr double point = 20;

/// Shaped text of one font at a baseline.
struct Glyphs
{
    QGlyphRun run;
    QPointF at;
    QColor colour;
    QString text; ///< what it says
};
struct Box
{
    QRectF area;
    QColor fill;
};
struct Shape
{
    QPainterPath path;
    QColor fill; ///< invalid: none
    QColor line; ///< invalid: none
    double width = 0;
};
struct Picture
{
    QRectF area;
    QImage image;
};

/// One thing to draw. It belongs to an element of the structure, or to none: then it is decoration,
/// which a screen reader passes over.
struct Operation
{
    int element = -1;
    std::variant<Glyphs, Box, Shape, Picture> what;
};

/// A part of the document as a screen reader tells it ("P", "TH" ...), by PDF's names.
struct Element
{
    QByteArray role;
    int parent = -1;   ///< -1: the document itself
    QByteArray scope;  ///< of a TH: "Row", "Column"; of an L how it is numbered, empty: not at all
    QString alternate; ///< what a Figure shows, in words
    QString actual;    ///< the text where its glyphs stand in another order
    QRectF area;       ///< of a Figure on its page
};

struct Page
{
    std::vector<Operation> operations;
    QString chapter;
    bool isCover = false;
};

/// A place that can be clicked.
struct LinkArea
{
    int element = -1;
    int page = 0;
    QRectF area;
    QByteArray target; ///< "#anchor" or an address
    QString contents;  ///< in words
};

/// A heading's place: for links, the outline and the contents.
struct Anchor
{
    QByteArray name;
    int level = 0; ///< 0: not in the outline
    QString title;
    int page = 0;
    double top = 0;
};

/// A whole report, laid out: pure data, to be painted.
struct Composition
{
    QSizeF paper;
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::vector<LinkArea> links;
    std::vector<Anchor> anchors;
    QStringList undrawn;         ///< characters that no font here has
    std::vector<QString> faults; ///< lines that are too wide: none in a good layout

    const Anchor *anchor(const QByteArray &name) const;
    /// What a page says, operation by operation.
    QString text(size_t page) const;
};

} // namespace latchkey::report
