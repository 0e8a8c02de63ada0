// SPDX-License-Identifier: MIT
#include "report/pdf/finish_parts.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

/// Builds the tree in the order in which its content was painted.
class Tree
{
public:
    Tree(QPDF &pdf, const PdfPages &pages, const Composition &composition)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_composition(composition)
        , m_made(composition.elements.size(), PdfObject::newNull())
        , m_pageOf(composition.elements.size(), -1)
    {
        m_root = pdf.makeIndirectObject(PdfObject::newDictionary());
        m_document = pdf.makeIndirectObject(PdfObject::newDictionary());
        m_document.replaceKey("/S", pdfName("/Document"));
        m_document.replaceKey("/P", m_root);
        m_document.replaceKey("/K", PdfObject::newArray());
    }

    void addMarks(const std::vector<Mark> &marks)
    {
        m_owners.assign(m_pages.size(), PdfObject::newNull());
        for (PdfObject &owners : m_owners)
            owners = PdfObject::newArray();
        for (const Mark &mark : marks) {
            PdfObject owner = attached(mark.element);
            PdfObject &owners = m_owners[size_t(mark.page)];
            const int number = owners.getArrayNItems();
            addContent(owner, mark, number);
            owners.appendItem(owner);
        }
    }

    void addLinks()
    {
        int key = int(m_pages.size());
        for (const LinkArea &link : m_composition.links) {
            PdfObject annotation = annotationOf(link);
            if (annotation.isNull())
                continue;
            PdfObject page = m_pages[size_t(link.page)];
            annotation.replaceKey("/StructParent", PdfObject::newInteger(key));
            PdfObject owner = attached(link.element);
            PdfObject reference = PdfObject::newDictionary();
            reference.replaceKey("/Type", pdfName("/OBJR"));
            reference.replaceKey("/Obj", annotation);
            reference.replaceKey("/Pg", page);
            owner.getKey("/K").appendItem(reference);
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", PdfObject::newArray());
            page.getKey("/Annots").appendItem(annotation);
            m_linkOwners.emplace_back(key++, owner);
        }
    }

    void close()
    {
        PdfObject numbers = PdfObject::newArray();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            PdfObject(m_pages[i]).replaceKey("/StructParents", PdfObject::newInteger(int(i)));
            numbers.appendItem(PdfObject::newInteger(int(i)));
            numbers.appendItem(m_pdf.makeIndirectObject(m_owners[i]));
        }
        for (auto &[key, owner] : m_linkOwners) {
            numbers.appendItem(PdfObject::newInteger(key));
            numbers.appendItem(owner);
        }
        PdfObject tree = PdfObject::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/Type", pdfName("/StructTreeRoot"));
        m_root.replaceKey("/K", m_document);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
                          PdfObject::newInteger(int(m_pages.size() + m_linkOwners.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

private:
    PdfObject attached(int number)
    {
        if (number < 0)
            return m_document;
        PdfObject &made = m_made[size_t(number)];
        if (!made.isNull())
            return made;
        const Element &element = m_composition.elements[size_t(number)];
        PdfObject parent = attached(element.parent);
        made = m_pdf.makeIndirectObject(PdfObject::newDictionary());
        made.replaceKey("/S", PdfObject::newName("/" + element.role.toStdString()));
        made.replaceKey("/P", parent);
        made.replaceKey("/K", PdfObject::newArray());
        if (!element.alternate.isEmpty())
            made.replaceKey("/Alt", pdfText(element.alternate));
        if (!element.actual.isEmpty())
            made.replaceKey("/ActualText", pdfText(element.actual));
        addAttributes(made, element);
        parent.getKey("/K").appendItem(made);
        return made;
    }

    void addAttributes(PdfObject &made, const Element &element)
    {
        PdfObject attributes = PdfObject::newDictionary();
        if (element.role == "TH") {
            attributes.replaceKey("/O", pdfName("/Table"));
            attributes.replaceKey("/Scope", PdfObject::newName("/" + element.scope.toStdString()));
        } else if (element.role == "Figure") {
            attributes.replaceKey("/O", pdfName("/Layout"));
            attributes.replaceKey("/Placement", pdfName("/Block"));
            attributes.replaceKey("/BBox",
                                  pdfRectangle(element.area, m_composition.paper.height()));
        } else if (element.role == "L") {
            attributes.replaceKey("/O", pdfName("/List"));
            const QByteArray numbering = element.scope.isEmpty() ? "None" : element.scope;
            attributes.replaceKey("/ListNumbering",
                                  PdfObject::newName("/" + numbering.toStdString()));
        } else {
            return;
        }
        made.replaceKey("/A", attributes);
    }

    void addContent(PdfObject &owner, const Mark &mark, int number)
    {
        int &page = m_pageOf[size_t(mark.element)];
        if (page < 0) {
            page = mark.page;
            owner.replaceKey("/Pg", m_pages[size_t(page)]);
        }
        if (page == mark.page) {
            owner.getKey("/K").appendItem(PdfObject::newInteger(number));
            return;
        }
        PdfObject reference = PdfObject::newDictionary();
        reference.replaceKey("/Type", pdfName("/MCR"));
        reference.replaceKey("/Pg", m_pages[size_t(mark.page)]);
        reference.replaceKey("/MCID", PdfObject::newInteger(number));
        owner.getKey("/K").appendItem(reference);
    }

    PdfObject annotationOf(const LinkArea &link)
    {
        PdfObject action = PdfObject::newDictionary();
        if (link.target.startsWith('#')) {
            const Anchor *anchor = m_composition.anchor(link.target.mid(1));
            if (!anchor)
                return PdfObject::newNull();
            action.replaceKey("/S", pdfName("/GoTo"));
            action.replaceKey("/D", destination(*anchor));
        } else {
            action.replaceKey("/S", pdfName("/URI"));
            action.replaceKey("/URI", PdfObject::newString(link.target.toStdString()));
        }
        PdfObject made = PdfObject::newDictionary();
        made.replaceKey("/Type", pdfName("/Annot"));
        made.replaceKey("/Subtype", pdfName("/Link"));
        made.replaceKey("/Rect", pdfRectangle(link.area, m_composition.paper.height()));
        made.replaceKey("/Border", PdfObject::parse("[0 0 0]"));
        made.replaceKey("/F", PdfObject::newInteger(4));
        made.replaceKey("/A", action);
        made.replaceKey("/Contents", pdfText(link.contents.trimmed()));
        return m_pdf.makeIndirectObject(made);
    }

public:
    PdfObject destination(const Anchor &anchor) const
    {
        PdfObject place = PdfObject::newArray();
        place.appendItem(m_pages[size_t(anchor.page)]);
        place.appendItem(pdfName("/XYZ"));
        place.appendItem(PdfObject::newNull());
        place.appendItem(pdfPoint(m_composition.paper.height() * point - anchor.top + 8 * point));
        place.appendItem(PdfObject::newNull());
        return place;
    }

private:
    QPDF &m_pdf;
    const PdfPages &m_pages;
    const Composition &m_composition;
    PdfObject m_root;
    PdfObject m_document;
    std::vector<PdfObject> m_made;
    std::vector<int> m_pageOf;
    std::vector<PdfObject> m_owners;
    std::vector<std::pair<int, PdfObject>> m_linkOwners;
};

void chain(PdfObject parent, const std::vector<PdfObject> &children)
{
    if (children.empty())
        return;
    for (size_t i = 0; i < children.size(); ++i) {
        PdfObject child = children[i];
        child.replaceKey("/Parent", parent);
        if (i > 0)
            child.replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size())
            child.replaceKey("/Next", children[i + 1]);
    }
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
}

} // namespace

void addStructure(QPDF &pdf, const PdfPages &pages, const Composition &composition,
                  const std::vector<Mark> &marks)
{
    Tree tree(pdf, pages, composition);
    tree.addMarks(marks);
    tree.addLinks();
    tree.close();
}

void addOutline(QPDF &pdf, const PdfPages &pages, const Composition &composition)
{
    const Tree places(pdf, pages, composition);
    PdfObject root = pdf.makeIndirectObject(PdfObject::newDictionary());
    root.replaceKey("/Type", pdfName("/Outlines"));
    std::vector<PdfObject> chapters;
    std::vector<std::vector<PdfObject>> sections;
    for (const Anchor &anchor : composition.anchors) {
        if (anchor.level == 0)
            continue;
        PdfObject entry = pdf.makeIndirectObject(PdfObject::newDictionary());
        entry.replaceKey("/Title", pdfText(anchor.title));
        entry.replaceKey("/Dest", places.destination(anchor));
        if (anchor.level == 1 || chapters.empty()) {
            chapters.push_back(entry);
            sections.emplace_back();
        } else {
            sections.back().push_back(entry);
        }
    }
    for (size_t i = 0; i < chapters.size(); ++i) {
        chain(chapters[i], sections[i]);
        if (!sections[i].empty())
            chapters[i].replaceKey("/Count", PdfObject::newInteger(-int(sections[i].size())));
    }
    chain(root, chapters);
    root.replaceKey("/Count", PdfObject::newInteger(int(chapters.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", pdfName("/UseOutlines"));
}

} // namespace latchkey::report
