// SPDX-License-Identifier: MIT
#include "report/pdf/finish_parts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Error unfinished(const QString &why)
{
    base::Error error;
    error.what =
        text("report", QT_TRANSLATE_NOOP("report", "The PDF could not be finished: %1."), {why});
    error.advice =
        text("report", QT_TRANSLATE_NOOP("report", "Use the HTML report, which is accessible."));
    return error;
}

PdfPages pagesOf(QPDF &pdf)
{
    PdfPages pages;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

QByteArray contentOf(PdfObject page)
{
    const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      qsizetype(data->getSize()));
}

bool markPages(QPDF &pdf, const PdfPages &pages, const Painted &painted,
               const Composition &composition)
{
    int first = 0;
    for (PdfObject page : pages) {
        QByteArray content = contentOf(page);
        const int found = markContent(content, first, painted.marks, composition);
        if (found < 0)
            return false;
        first += found;
        page.replaceKey("/Contents", PdfObject::newStream(&pdf, content.toStdString()));
        page.replaceKey("/Tabs", pdfName("/S"));
    }
    return first == int(painted.marks.size());
}

QByteArray written(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(streams);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-3, 6.1.7.1
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

/// Qt numbers its objects as a hash of random seed has them, and qpdf packs objects by their
/// numbers. After one writing the numbers are those of the order in which they are reached: only
/// the second is the same each time.
QByteArray packed(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    return written(pdf, qpdf_o_generate);
}

/// What Qt painted with everything that it lacks.
base::Result<QByteArray> completed(const Painted &painted, const Composition &composition,
                                   const About &about)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", painted.bytes.constData(), size_t(painted.bytes.size()));
    const PdfPages pages = pagesOf(pdf);
    if (!markPages(pdf, pages, painted, composition))
        return base::fail(unfinished(u"a marker is missing"_s));
    if (!mendFonts(pdf, pages))
        return base::fail(unfinished(u"a glyph has no character"_s));
    addStructure(pdf, pages, composition, painted.marks);
    addOutline(pdf, pages, composition);
    addAbout(pdf, about);
    pdf.getTrailer().removeKey("/ID");
    return written(pdf, qpdf_o_disable);
}

} // namespace

PdfObject pdfPoint(double value) { return PdfObject::newReal(value / point, 2); }

PdfObject pdfRectangle(const QRectF &area, double paperHeight)
{
    PdfObject array = PdfObject::newArray();
    array.appendItem(pdfPoint(area.left()));
    array.appendItem(pdfPoint(paperHeight * point - area.bottom()));
    array.appendItem(pdfPoint(area.right()));
    array.appendItem(pdfPoint(paperHeight * point - area.top()));
    return array;
}

PdfObject pdfText(const QString &text) { return PdfObject::newUnicodeString(text.toStdString()); }

PdfObject pdfName(const char *name) { return PdfObject::newName(name); }

base::Result<QByteArray> finish(const Painted &painted, const Composition &composition,
                                const About &about)
{
    try {
        return completed(painted, composition, about).transform(packed);
    } catch (const std::exception &fault) { // qpdf tells of broken files that way
        return base::fail(unfinished(QString::fromUtf8(fault.what())));
    }
}

} // namespace latchkey::report
