// SPDX-License-Identifier: MIT
#include "report/pdf/compose.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

/// A page number that is known only when all pages are.
struct Pending
{
    int page;
    QByteArray anchor;
    int element;
    double top;
};

/// Puts slabs onto pages, one below the other.
class Paginator
{
public:
    Paginator(Composition &composition, std::vector<Element> &elements, double bottom)
        : m_composition(composition)
        , m_elements(elements)
        , m_bottom(bottom)
    {
    }

    std::vector<Pending> pending;

    void beginPage(const QString &chapter)
    {
        Page page;
        page.chapter = chapter;
        m_composition.pages.push_back(std::move(page));
        m_top = topMargin;
    }

    void add(std::vector<Slab> &slabs, const QString &chapter)
    {
        m_chapter = chapter;
        for (size_t from = 0; from < slabs.size();) {
            size_t to = from;
            while (to + 1 < slabs.size() && slabs[to].keepNext)
                ++to;
            addChain(slabs, from, to);
            from = to + 1;
        }
    }

private:
    void addChain(std::vector<Slab> &slabs, size_t from, size_t to)
    {
        double height = 0;
        for (size_t i = from; i <= to; ++i)
            height += slabs[i].height + (i == from && m_top <= topMargin ? 0 : slabs[i].before);
        const bool isTop = m_top <= topMargin + 1;
        const double left = m_bottom - m_top;
        if (m_composition.pages.empty() || slabs[from].newPage ||
            (!isTop && (height > left || slabs[from].needs > left)))
            turn(slabs[from]);
        for (size_t i = from; i <= to; ++i) {
            // A chain longer than a page is broken where the page ends.
            if (m_top + slabs[i].height > m_bottom + 1 && m_top > topMargin + 1)
                turn(slabs[i]);
            place(std::move(slabs[i]));
        }
    }

    void turn(const Slab &next)
    {
        if (m_top > topMargin + 1 || m_composition.pages.empty() || next.newPage)
            beginPage(m_chapter);
        if (next.head)
            place(Slab(*next.head));
    }

    void place(Slab slab)
    {
        Page &page = m_composition.pages.back();
        if (m_top <= topMargin + 1 && !slab.anchors.empty())
            page.chapter = m_chapter;
        if (m_top > topMargin + 1)
            m_top += slab.before;
        const QPointF by(leftMargin, m_top);
        const int number = int(m_composition.pages.size()) - 1;
        for (Operation &operation : slab.operations)
            page.operations.push_back(moved(std::move(operation), by));
        for (LinkArea &link : slab.links) {
            link.page = number;
            link.area.translate(by);
            m_composition.links.push_back(std::move(link));
        }
        for (Anchor &anchor : slab.anchors) {
            anchor.page = number;
            anchor.top = m_top;
            m_composition.anchors.push_back(std::move(anchor));
        }
        for (const auto &[anchor, element] : slab.pageNumbers)
            pending.push_back({number, anchor, element, m_top});
        for (const int figure : slab.figures)
            m_elements[size_t(figure)].area.translate(by);
        m_top += slab.height;
    }

    static Operation moved(Operation operation, const QPointF &by)
    {
        if (auto *glyphs = std::get_if<Glyphs>(&operation.what))
            glyphs->at += by;
        else if (auto *box = std::get_if<Box>(&operation.what))
            box->area.translate(by);
        else if (auto *shape = std::get_if<Shape>(&operation.what))
            shape->path.translate(by);
        else if (auto *picture = std::get_if<Picture>(&operation.what))
            picture->area.translate(by);
        return operation;
    }

    Composition &m_composition;
    std::vector<Element> &m_elements;
    double m_bottom;
    double m_top = 0;
    QString m_chapter;
};

void addPageNumbers(Composition &composition, Builder &builder, const std::vector<Pending> &all,
                    double right)
{
    const Style style{Face::Regular, 9.5 * point, 13 * point, mutedColour};
    for (const Pending &one : all) {
        const Anchor *anchor = composition.anchor(one.anchor);
        if (!anchor)
            continue;
        const QString number = QString::number(anchor->page + 1);
        Slab slab;
        const double width = builder.shaper().width(number, style);
        builder.putText(slab, number, style, {right - width, one.top, width + 20, 0}, one.element);
        for (Operation &operation : slab.operations)
            composition.pages[size_t(one.page)].operations.push_back(std::move(operation));
    }
}

double heightOf(const std::vector<Slab> &slabs)
{
    double height = -slabs.front().before;
    for (const Slab &slab : slabs)
        height += slab.before + slab.height;
    return height;
}

/// The last table of the chapter one row shorter; false where nothing can be left out.
bool shorten(Section &section)
{
    for (auto block = section.blocks.rbegin(); block != section.blocks.rend(); ++block) {
        if (auto *table = std::get_if<Table>(&*block); table && table->rows.size() > 1) {
            table->rows.pop_back();
            return true;
        }
    }
    return false;
}

std::vector<Slab> fitted(Builder &builder, Section section, double height)
{
    std::vector<Slab> slabs = builder.slabsOf(section);
    while (heightOf(slabs) > height && shorten(section))
        slabs = builder.slabsOf(section);
    return slabs;
}

} // namespace

const Anchor *Composition::anchor(const QByteArray &name) const
{
    const auto found = std::find_if(anchors.begin(), anchors.end(),
                                    [&](const Anchor &one) { return one.name == name; });
    return found == anchors.end() ? nullptr : &*found;
}

QString Composition::text(size_t page) const
{
    QString result;
    double last = -1;
    for (const Operation &operation : pages[page].operations) {
        const auto *glyphs = std::get_if<Glyphs>(&operation.what);
        if (!glyphs)
            continue;
        if (last >= 0 && glyphs->at.y() != last)
            result += u'\n';
        result += glyphs->text;
        last = glyphs->at.y();
    }
    return result;
}

Composition compose(const Document &document)
{
    Composition composition;
    const bool letter = document.brand.paper == Brand::Paper::Letter;
    composition.paper = letter ? QSizeF(612, 792) : QSizeF(595, 842);
    const double width = composition.paper.width() * point - leftMargin - rightMargin;
    const double bottom = composition.paper.height() * point - bottomMargin;
    Builder builder(document, width, bottom - topMargin);
    addCover(composition, builder, document);
    Paginator paginator(composition, builder.elements(), bottom);
    bool first = true;
    for (const Section &section : document.sections) {
        std::vector<Slab> slabs =
            section.fits ? fitted(builder, section, bottom - topMargin) : builder.slabsOf(section);
        if (first)
            slabs.front().newPage = true;
        first = false;
        paginator.add(slabs, section.title);
    }
    addPageNumbers(composition, builder, paginator.pending, leftMargin + width);
    addFurniture(composition, builder, document);
    composition.elements = builder.takeElements();
    composition.faults = builder.takeFaults();
    composition.undrawn = builder.shaper().undrawn();
    return composition;
}

} // namespace latchkey::report
