// SPDX-License-Identifier: MIT
#include "pdf_reader.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QByteArray streamOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      qsizetype(data->getSize()));
}

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

std::string roleOf(QPDFObjectHandle element)
{
    return element.isDictionary() && element.hasKey("/S") ? element.getKey("/S").getName() : "";
}

void walk(QPDFObjectHandle element, const std::function<void(QPDFObjectHandle)> &visit)
{
    if (element.isArray()) {
        for (int i = 0; i < element.getArrayNItems(); ++i)
            walk(element.getArrayItem(i), visit);
    } else if (element.isDictionary() && element.hasKey("/K")) {
        if (element.hasKey("/S"))
            visit(element);
        walk(element.getKey("/K"), visit);
    }
}

} // namespace

struct PdfReader::Parts
{
    QPDF pdf;
    std::vector<QPDFObjectHandle> pages;

    std::map<std::string, QPDFObjectHandle> fonts();
};

PdfReader::PdfReader(const QByteArray &bytes)
    : m_parts(std::make_shared<Parts>())
    , m_bytes(bytes)
{
    m_parts->pdf.processMemoryFile("report", m_bytes.constData(), size_t(m_bytes.size()));
    for (auto &page : QPDFPageDocumentHelper(m_parts->pdf).getAllPages())
        m_parts->pages.push_back(page.getObjectHandle());
}

int PdfReader::pages() const { return int(m_parts->pages.size()); }

QSizeF PdfReader::paper() const
{
    QPDFObjectHandle box = QPDFObjectHandle(m_parts->pages.front()).getKey("/MediaBox");
    return {box.getArrayItem(2).getNumericValue(), box.getArrayItem(3).getNumericValue()};
}

QString PdfReader::version() const { return QString::fromStdString(m_parts->pdf.getPDFVersion()); }

QString PdfReader::catalogue(const char *key) const
{
    return textOf(m_parts->pdf.getRoot().getKey(key));
}

bool PdfReader::isTrue(const char *dictionary, const char *key) const
{
    QPDFObjectHandle found = m_parts->pdf.getRoot().getKey(dictionary);
    return found.isDictionary() && found.getKey(key).isBool() && found.getKey(key).getBoolValue();
}

QString PdfReader::xmp() const
{
    return QString::fromUtf8(streamOf(m_parts->pdf.getRoot().getKey("/Metadata")));
}

QString PdfReader::metadata() const
{
    QStringList all{xmp()};
    QPDFObjectHandle info = m_parts->pdf.getTrailer().getKey("/Info");
    for (const std::string &key : info.getKeys())
        all += textOf(info.getKey(key));
    all += outline();
    walk(m_parts->pdf.getRoot().getKey("/StructTreeRoot"), [&all](QPDFObjectHandle element) {
        for (const char *key : {"/Alt", "/ActualText"})
            all += textOf(element.getKey(key));
    });
    for (QPDFObjectHandle page : m_parts->pages) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
            all += textOf(annotations.getArrayItem(i).getKey("/Contents"));
    }
    return all.join(u'\n');
}

QString PdfReader::text() const
{
    QTemporaryFile file;
    file.open();
    file.write(m_bytes);
    file.flush();
    QProcess program;
    program.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput());
}

QMap<QString, int> PdfReader::roles() const
{
    QMap<QString, int> roles;
    walk(m_parts->pdf.getRoot().getKey("/StructTreeRoot"), [&roles](QPDFObjectHandle element) {
        ++roles[QString::fromStdString(roleOf(element).substr(1))];
    });
    return roles;
}

int PdfReader::headsWithoutScope() const
{
    int faults = 0;
    walk(m_parts->pdf.getRoot().getKey("/StructTreeRoot"), [&faults](QPDFObjectHandle element) {
        if (roleOf(element) == "/TH" && !element.getKey("/A").hasKey("/Scope"))
            ++faults;
    });
    return faults;
}

int PdfReader::figuresWithoutWords() const
{
    int faults = 0;
    walk(m_parts->pdf.getRoot().getKey("/StructTreeRoot"), [&faults](QPDFObjectHandle element) {
        if (roleOf(element) != "/Figure")
            return;
        QPDFObjectHandle box = element.getKey("/A").getKey("/BBox");
        if (textOf(element.getKey("/Alt")).isEmpty() || !box.isArray() ||
            box.getArrayItem(2).getNumericValue() <= box.getArrayItem(0).getNumericValue())
            ++faults;
    });
    return faults;
}

int PdfReader::rowsOfUnequalLength() const
{
    int faults = 0;
    walk(m_parts->pdf.getRoot().getKey("/StructTreeRoot"), [&faults](QPDFObjectHandle element) {
        if (roleOf(element) != "/Table")
            return;
        std::set<int> lengths;
        QPDFObjectHandle kids = element.getKey("/K");
        for (int i = 0; i < kids.getArrayNItems(); ++i) {
            if (roleOf(kids.getArrayItem(i)) == "/TR")
                lengths.insert(kids.getArrayItem(i).getKey("/K").getArrayNItems());
        }
        faults += lengths.size() == 1 ? 0 : 1;
    });
    return faults;
}

QStringList PdfReader::contentFaults() const
{
    static const QRegularExpression marked(u"^/(\\w+) <</MCID (\\d+)>> BDC$"_s);
    QStringList faults;
    for (size_t i = 0; i < m_parts->pages.size(); ++i) {
        QPDFObjectHandle page = m_parts->pages[i];
        int depth = 0;
        int next = 0;
        for (const QByteArray &line : streamOf(page.getKey("/Contents")).split('\n')) {
            const QString text = QString::fromLatin1(line).trimmed();
            const auto match = marked.match(text);
            if (text == u"/Artifact BMC"_s || match.hasMatch())
                ++depth;
            else if (text == u"EMC"_s)
                --depth;
            else if (depth != 1 && !text.isEmpty())
                faults += u"page %1: %2 stands outside"_s.arg(i + 1).arg(text.left(40));
            if (match.hasMatch() && match.captured(2).toInt() != next++)
                faults += u"page %1: %2 is out of order"_s.arg(i + 1).arg(text);
            if (text.contains(u"-90001 "_s))
                faults += u"page %1: a marker is left"_s.arg(i + 1);
        }
        const int key = page.getKey("/StructParents").getIntValueAsInt();
        QPDFObjectHandle numbers =
            m_parts->pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        QPDFObjectHandle owners = numbers.getArrayItem(2 * key + 1);
        if (owners.getArrayNItems() != next)
            faults += u"page %1: %2 of %3 have an owner"_s.arg(i + 1)
                          .arg(owners.getArrayNItems())
                          .arg(next);
    }
    return faults;
}

QStringList PdfReader::outline() const
{
    QStringList titles;
    const std::function<void(std::vector<QPDFOutlineObjectHelper>)> add = [&](auto entries) {
        for (QPDFOutlineObjectHelper &entry : entries) {
            titles += QString::fromStdString(entry.getTitle());
            add(entry.getKids());
        }
    };
    add(QPDFOutlineDocumentHelper(m_parts->pdf).getTopLevelOutlines());
    return titles;
}

int PdfReader::links() const
{
    int count = 0;
    for (QPDFObjectHandle page : m_parts->pages)
        count += page.getKey("/Annots").isArray() ? page.getKey("/Annots").getArrayNItems() : 0;
    return count;
}

QStringList PdfReader::linkFaults() const
{
    QStringList faults;
    std::set<QPDFObjGen> known;
    for (const QPDFObjectHandle &page : m_parts->pages)
        known.insert(page.getObjGen());
    for (QPDFObjectHandle page : m_parts->pages) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle link = annotations.getArrayItem(i);
            const QString words = textOf(link.getKey("/Contents"));
            if (words.isEmpty() || !link.hasKey("/StructParent"))
                faults += u"a link has no words or no owner"_s;
            QPDFObjectHandle action = link.getKey("/A");
            if (action.getKey("/S").getName() == "/GoTo" &&
                known.count(action.getKey("/D").getArrayItem(0).getObjGen()) == 0)
                faults += words + u" leads nowhere"_s;
        }
    }
    return faults;
}

QByteArray PdfReader::attached(const QString &name) const
{
    QPDFEmbeddedFileDocumentHelper files(m_parts->pdf);
    const auto file = files.getEmbeddedFile(name.toStdString());
    return file ? streamOf(file->getEmbeddedFileStream()) : QByteArray();
}

QString PdfReader::relationOfAttached() const
{
    QPDFObjectHandle files = m_parts->pdf.getRoot().getKey("/AF");
    return QString::fromStdString(files.getArrayItem(0).getKey("/AFRelationship").getName());
}

std::map<std::string, QPDFObjectHandle> PdfReader::Parts::fonts()
{
    std::map<std::string, QPDFObjectHandle> found;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle of = page.getKey("/Resources").getKey("/Font");
        for (const std::string &key : of.getKeys())
            found[of.getKey(key).getKey("/BaseFont").getName()] = of.getKey(key);
    }
    return found;
}

int PdfReader::fonts() const { return int(m_parts->fonts().size()); }

QStringList PdfReader::fontFaults() const
{
    static const QRegularExpression tagged(u"^/[A-Z]{6}\\+."_s);
    QStringList faults;
    for (auto &[name, font] : m_parts->fonts()) {
        const QString shown = QString::fromStdString(name);
        QPDFObjectHandle descriptor =
            font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        if (!descriptor.hasKey("/FontFile2") && !descriptor.hasKey("/FontFile3"))
            faults += shown + u" is not embedded"_s;
        if (!tagged.match(shown).hasMatch() || descriptor.getKey("/FontName").getName() != name)
            faults += shown + u" has no tag of its own"_s;
        const QByteArray map = streamOf(font.getKey("/ToUnicode"));
        for (const char *bad : {"<0009>", "<00a0>", "<00ad>", "<>"}) {
            if (map.mid(map.indexOf("beginbfchar")).contains(QByteArray("> ") + bad))
                faults += shown + u" maps a glyph to "_s + QLatin1String(bad);
        }
    }
    return faults;
}
