// SPDX-License-Identifier: MIT
#include "report/pdf/paint.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr int dotsPerInch = 1440;

base::Error noPdf()
{
    return base::invalid(
        text("report", QT_TRANSLATE_NOOP("report", "The PDF could not be drawn.")),
        text("report", QT_TRANSLATE_NOOP("report", "Use the HTML report and print it.")));
}

class PagePainter
{
public:
    PagePainter(QPainter &painter, std::vector<Mark> &marks)
        : m_painter(painter)
        , m_marks(marks)
    {
    }

    void paint(const Page &page, int number)
    {
        for (const Operation &operation : page.operations) {
            enter(operation.element, number);
            std::visit([this](const auto &one) { draw(one); }, operation.what);
        }
        enter(-1, number);
    }

private:
    void enter(int element, int page)
    {
        if (element == m_element)
            return;
        if (m_element >= 0)
            marker(0);
        m_element = element;
        if (element < 0)
            return;
        m_marks.push_back({element, page});
        marker(int(m_marks.size()));
    }

    void marker(int number)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawRect(QRectF(markerPlace, -number, 1, 1));
    }

    void draw(const Glyphs &glyphs)
    {
        m_painter.setPen(glyphs.colour);
        m_painter.drawGlyphRun(glyphs.at, glyphs.run);
    }

    void draw(const Box &box)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(box.fill);
        m_painter.drawRect(box.area);
    }

    void draw(const Shape &shape)
    {
        QPen pen(shape.line, shape.width);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(shape.line.isValid() ? pen : QPen(Qt::NoPen));
        m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        m_painter.drawPath(shape.path);
    }

    void draw(const Picture &picture) { m_painter.drawImage(picture.area, picture.image); }

    QPainter &m_painter;
    std::vector<Mark> &m_marks;
    int m_element = -1;
};

} // namespace

base::Result<Painted> paint(Composition &composition, const QString &title)
{
    if (QGuiApplication::platformName().isEmpty()) // no GUI application, no fonts
        return base::fail(noPdf());
    Painted painted;
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(composition.paper, QPageSize::Point),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    PagePainter pages(painter, painted.marks);
    for (size_t i = 0; i < composition.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return base::fail(noPdf());
        pages.paint(composition.pages[i], int(i));
        composition.pages[i].operations = {};
    }
    if (!painter.end() || painted.bytes.isEmpty())
        return base::fail(noPdf());
    return painted;
}

} // namespace latchkey::report
