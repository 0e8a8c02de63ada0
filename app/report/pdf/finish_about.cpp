// SPDX-License-Identifier: MIT
#include "report/pdf/finish_parts.h"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

std::string pdfTime(const QDateTime &at)
{
    return "D:" + at.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
}

PdfObject attached(QPDF &pdf, const About &about)
{
    auto file = QPDFEFStreamObjectHelper::createEFStream(pdf, about.data.toStdString());
    file.setSubtype("application/json");
    file.setCreationDate(pdfTime(about.at));
    file.setModDate(pdfTime(about.at));
    auto place = QPDFFileSpecObjectHelper::createFileSpec(pdf, about.dataName.toStdString(), file);
    place.setDescription(about.dataTitle.toStdString());
    PdfObject object = place.getObjectHandle();
    object.replaceKey("/AFRelationship", pdfName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(about.dataName.toStdString(), place);
    return object;
}

PdfObject infoOf(QPDF &pdf, const About &about)
{
    PdfObject info = PdfObject::newDictionary();
    info.replaceKey("/Title", pdfText(about.title));
    if (!about.author.isEmpty())
        info.replaceKey("/Author", pdfText(about.author));
    info.replaceKey("/Subject", pdfText(about.subject));
    info.replaceKey("/Creator", pdfText(about.creator));
    info.replaceKey("/Producer", pdfText(about.creator));
    info.replaceKey("/CreationDate", PdfObject::newString(pdfTime(about.at)));
    info.replaceKey("/ModDate", PdfObject::newString(pdfTime(about.at)));
    return pdf.makeIndirectObject(info);
}

} // namespace

QByteArray xmpOf(const About &about)
{
    const auto safe = [](const QString &text) { return text.toHtmlEscaped().toUtf8(); };
    const QByteArray at = about.at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s).toUtf8() + "Z";
    const QByteArray author = about.author.isEmpty()
                                  ? QByteArray()
                                  : "<dc:creator><rdf:Seq><rdf:li>" + safe(about.author) +
                                        "</rdf:li></rdf:Seq></dc:creator>\n";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\"\n"
           " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
           "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\n"
           "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
           "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
           "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
           "<pdfaProperty:name>part</pdfaProperty:name>\n"
           "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
           "<pdfaProperty:category>internal</pdfaProperty:category>\n"
           "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n"
           "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
           "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
           "</rdf:Description>\n" // what describes a schema has a description of its own
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           safe(about.title) + "</rdf:li></rdf:Alt></dc:title>\n" + author +
           "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + safe(about.subject) +
           "</rdf:li></rdf:Alt></dc:description>\n"
           "<dc:language><rdf:Bag><rdf:li>" +
           safe(about.language) +
           "</rdf:li></rdf:Bag></dc:language>\n"
           "<xmp:CreatorTool>" +
           safe(about.creator) + "</xmp:CreatorTool>\n<xmp:CreateDate>" + at +
           "</xmp:CreateDate>\n<xmp:ModifyDate>" + at + "</xmp:ModifyDate>\n<pdf:Producer>" +
           safe(about.creator) +
           "</pdf:Producer>\n"
           "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n"
           "<pdfuaid:part>1</pdfuaid:part>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void addAbout(QPDF &pdf, const About &about)
{
    PdfObject root = pdf.getRoot();
    root.replaceKey("/Lang", pdfText(about.language));
    root.replaceKey("/MarkInfo", PdfObject::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", PdfObject::parse("<< /DisplayDocTitle true >>"));
    PdfObject metadata = PdfObject::newStream(&pdf, xmpOf(about).toStdString());
    metadata.getDict().replaceKey("/Type", pdfName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", pdfName("/XML"));
    root.replaceKey("/Metadata", metadata);
    PdfObject files = PdfObject::newArray();
    files.appendItem(attached(pdf, about));
    root.replaceKey("/AF", files);
    pdf.getTrailer().replaceKey("/Info", infoOf(pdf, about));
}

} // namespace latchkey::report
