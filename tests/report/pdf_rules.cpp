// SPDX-License-Identifier: MIT
#include "pdf_rules.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QRegularExpression>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// The file with what was found wrong in it.
class Rules
{
public:
    explicit Rules(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_pdf.processMemoryFile("report", m_bytes.constData(), size_t(m_bytes.size()));
        m_root = m_pdf.getRoot();
    }

    void check(bool good, const char *clause, const QString &fault)
    {
        if (!good)
            m_faults += QLatin1String(clause) + u": "_s + fault;
    }

    QPDF m_pdf;
    Object m_root;
    QByteArray m_bytes;
    QStringList m_faults;
};

QString textOf(Object object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

QByteArray nameOf(Object object)
{
    return object.isName() ? QByteArray::fromStdString(object.getName()) : QByteArray();
}

QByteArray streamOf(Object stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      qsizetype(data->getSize()));
}

std::vector<Object> itemsOf(Object object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    return object.isNull() ? std::vector<Object>() : std::vector<Object>{object};
}

/// The elements below, without content and references to objects.
std::vector<Object> childrenOf(Object element)
{
    std::vector<Object> children;
    for (Object kid : itemsOf(element.getKey("/K"))) {
        if (kid.isDictionary() && kid.hasKey("/S"))
            children.push_back(kid);
    }
    return children;
}

void walk(Object element, const std::function<void(Object)> &visit)
{
    visit(element);
    for (const Object &child : childrenOf(element))
        walk(child, visit);
}

/// What XMP says of a property, as a text.
QString inXmp(const QString &xmp, const QString &property)
{
    const QRegularExpression value(u"<%1>(?:\\s*<rdf:(?:Alt|Seq)>\\s*<rdf:li[^>]*>)?([^<]*)<"_s.arg(
        QRegularExpression::escape(property)));
    return value.match(xmp).captured(1);
}

void checkAbout(Rules &rules)
{
    const QString xmp = QString::fromUtf8(streamOf(rules.m_root.getKey("/Metadata")));
    Object info = rules.m_pdf.getTrailer().getKey("/Info");
    const auto same = [&](const char *key, const QString &property) {
        rules.check(textOf(info.getKey(key)).toHtmlEscaped() == inXmp(xmp, property), "6.6.2.3",
                    property + u" is not as in the document information"_s);
    };
    same("/Title", u"dc:title"_s);
    same("/Subject", u"dc:description"_s);
    same("/Creator", u"xmp:CreatorTool"_s);
    same("/Producer", u"pdf:Producer"_s);
    if (info.hasKey("/Author"))
        same("/Author", u"dc:creator"_s);
    const QString day = textOf(info.getKey("/CreationDate")).mid(2, 8);
    rules.check(inXmp(xmp, u"xmp:CreateDate"_s).left(10).remove(u'-') == day, "6.6.2.3",
                u"the day of creation differs"_s);
    rules.check(!rules.m_root.getKey("/Metadata").getDict().hasKey("/Filter") ||
                    xmp.startsWith(u"<?xpacket"_s),
                "6.6.2.1", u"the XMP packet cannot be read"_s);
    rules.check(!xmp.contains(u" bytes="_s) && !xmp.contains(u" encoding="_s), "6.6.2.1",
                u"the XMP packet's head has what it must not have"_s);
}

void checkColour(Rules &rules)
{
    const auto intents = itemsOf(rules.m_root.getKey("/OutputIntents"));
    rules.check(intents.size() == 1, "6.2.3", u"there is not one output intent"_s);
    for (Object intent : intents) {
        rules.check(nameOf(intent.getKey("/S")) == "/GTS_PDFA1", "6.2.3", u"of another kind"_s);
        Object profile = intent.getKey("/DestOutputProfile");
        rules.check(profile.isStream() && streamOf(profile).mid(36, 4) == "acsp", "6.2.3",
                    u"there is no ICC profile"_s);
        rules.check(profile.getDict().getKey("/N").isInteger() &&
                        profile.getDict().getKey("/N").getIntValueAsInt() == 3,
                    "6.2.3", u"the profile has no three colours"_s);
    }
}

void checkAttachment(Rules &rules)
{
    const auto files = itemsOf(rules.m_root.getKey("/AF"));
    rules.check(files.size() == 1, "6.8", u"the data is not attached"_s);
    for (Object file : files) {
        for (const char *key : {"/F", "/UF", "/Desc"})
            rules.check(!textOf(file.getKey(key)).isEmpty(), "6.8",
                        QLatin1String(key) + u" is missing"_s);
        rules.check(nameOf(file.getKey("/AFRelationship")) == "/Data", "6.8", u"no relationship"_s);
        Object stream = file.getKey("/EF").getKey("/F");
        rules.check(nameOf(stream.getDict().getKey("/Subtype")) == "/application/json", "6.8",
                    u"the kind of the file is not told"_s);
        rules.check(stream.getDict().getKey("/Params").hasKey("/ModDate"), "6.8", u"no date"_s);
    }
}

/// Nothing that runs, nothing hidden, nothing see-through.
void checkObjects(Rules &rules)
{
    static const std::set<std::string> actions{"/GoTo", "/URI"};
    for (Object object : rules.m_pdf.getAllObjects()) {
        Object dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : {"/JS", "/JavaScript", "/AA", "/OpenAction", "/OCProperties", "/XFA",
                                "/NeedsRendering"})
            rules.check(!dictionary.hasKey(key), "6.5.1", QLatin1String(key) + u" stands in it"_s);
        if (nameOf(dictionary.getKey("/Type")) == "/Annot") {
            rules.check(actions.count(dictionary.getKey("/A").getKey("/S").getName()) > 0, "6.5.1",
                        u"another action"_s);
            rules.check(dictionary.getKey("/F").getIntValueAsInt() == 4, "6.3.2",
                        u"a link is not printed"_s);
        }
        if (dictionary.hasKey("/SMask"))
            rules.check(!dictionary.getKey("/SMask").isStream(), "6.2.10", u"a soft mask"_s);
        if (dictionary.hasKey("/ca"))
            rules.check(dictionary.getKey("/ca").getNumericValue() == 1.0, "6.2.10",
                        u"see-through"_s);
    }
    rules.check(rules.m_pdf.getTrailer().getKey("/ID").isArray(), "6.1.3", u"there is no ID"_s);
    rules.check(!rules.m_pdf.isEncrypted(), "6.1.3", u"it is encrypted"_s);
    rules.check(rules.m_bytes.startsWith("%PDF-1.7\n%") && uchar(rules.m_bytes[10]) > 127, "6.1.2",
                u"the head of the file"_s);
}

/// Each stream ends with a line of its own, which its length does not count.
void checkStreams(Rules &rules)
{
    static const QByteArray start = ">>\nstream\n";
    int streams = 0;
    for (qsizetype at = rules.m_bytes.indexOf(start); at >= 0;
         at = rules.m_bytes.indexOf(start, at + 1)) {
        const qsizetype key = rules.m_bytes.lastIndexOf("/Length ", at) + 8;
        const qsizetype length = rules.m_bytes.mid(key, at - key).split(' ').first().toLongLong();
        const QByteArray end = rules.m_bytes.mid(at + start.size() + length, 10);
        rules.check(end == "\nendstream", "6.1.7.1", u"a stream ends without a line end"_s);
        ++streams;
    }
    rules.check(streams > 10, "6.1.7.1", u"no stream was found"_s);
}

void checkNesting(Rules &rules, Object element)
{
    static const QMap<QByteArray, QByteArrayList> parts{{"/Table", {"/Caption", "/TR"}},
                                                        {"/TR", {"/TH", "/TD"}},
                                                        {"/L", {"/LI", "/Caption"}},
                                                        {"/LI", {"/Lbl", "/LBody"}},
                                                        {"/TOC", {"/TOCI", "/TOC", "/Caption"}}};
    const QByteArray role = nameOf(element.getKey("/S"));
    const QByteArrayList known = parts.value(role);
    for (Object child : childrenOf(element)) {
        const QByteArray part = nameOf(child.getKey("/S"));
        rules.check(known.isEmpty() || known.contains(part), "7.2",
                    QString::fromLatin1(part + " stands in " + role));
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const bool needs = it.value().contains(part) && part != "/Caption" && part != "/TOC";
            rules.check(!needs || role == it.key(), "7.2",
                        QString::fromLatin1(part + " stands in " + role));
        }
        rules.check(child.getKey("/P").getObjGen() == element.getObjGen(), "7.1",
                    u"an element names another parent"_s);
    }
    const bool isEmpty = itemsOf(element.getKey("/K")).empty();
    rules.check(!isEmpty || role == "/TD" || role == "/TH", "7.1",
                QString::fromLatin1(role + " is empty"));
}

void checkHeadings(Rules &rules, Object tree)
{
    int last = 0;
    walk(tree, [&](Object element) {
        const QByteArray role = nameOf(element.getKey("/S"));
        if (role.size() != 3 || !role.startsWith("/H") || role[2] < '1' || role[2] > '6')
            return;
        const int level = role[2] - '0';
        rules.check(level <= last + 1, "7.4.2", u"a heading skips a level"_s);
        last = level;
    });
}

/// Lists that are numbered have their labels, and say so.
void checkLists(Rules &rules, Object tree)
{
    walk(tree, [&](Object element) {
        if (nameOf(element.getKey("/S")) != "/L")
            return;
        bool labels = false;
        for (Object item : childrenOf(element)) {
            for (Object part : childrenOf(item))
                labels = labels || nameOf(part.getKey("/S")) == "/Lbl";
        }
        const QByteArray numbering = nameOf(element.getKey("/A").getKey("/ListNumbering"));
        rules.check(!labels || (!numbering.isEmpty() && numbering != "/None"), "7.6",
                    u"a list with labels says that it has none"_s);
    });
}

void checkPages(Rules &rules)
{
    for (auto &page : QPDFPageDocumentHelper(rules.m_pdf).getAllPages()) {
        Object object = page.getObjectHandle();
        rules.check(nameOf(object.getKey("/Tabs")) == "/S", "7.18.3", u"the order of tabs"_s);
        rules.check(object.hasKey("/StructParents"), "7.1", u"a page is outside the structure"_s);
    }
}

} // namespace

QStringList archiveFaults(const QByteArray &bytes)
{
    Rules rules(bytes);
    checkAbout(rules);
    checkColour(rules);
    checkAttachment(rules);
    checkObjects(rules);
    checkStreams(rules);
    return rules.m_faults;
}

QStringList accessFaults(const QByteArray &bytes)
{
    Rules rules(bytes);
    Object tree = rules.m_root.getKey("/StructTreeRoot").getKey("/K");
    rules.check(!rules.m_root.getKey("/StructTreeRoot").hasKey("/RoleMap"), "7.1",
                u"roles of our own"_s);
    rules.check(!textOf(rules.m_root.getKey("/Lang")).isEmpty(), "7.2", u"no language"_s);
    walk(tree, [&](Object element) { checkNesting(rules, element); });
    checkHeadings(rules, tree);
    checkLists(rules, tree);
    checkPages(rules);
    return rules.m_faults;
}
