// SPDX-License-Identifier: MIT
#include "base/plain_xml.h"
#include "base/plist.h"

#include <QSet>
#include <QUtf8StringView>
#include <QXmlStreamReader>

#include <cmath>

namespace latchkey::base {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_deepest = 64;

/// A recursive descent over the tokens; the first problem ends it.
class PlistReader
{
public:
    explicit PlistReader(const QString &document)
        : m_xml(document)
    {
        m_xml.setNamespaceProcessing(false); // a property list has none: a prefix is a wrong name
    }

    Result<Plist> read()
    {
        Plist result;
        if (nextElement() && m_xml.qualifiedName() == "plist"_L1 && nextElement()) {
            result = value(0);
            if (!m_problem && nextElement())
                fault(text("base", QT_TRANSLATE_NOOP(
                                       "base", "The property list holds more than one value.")));
            while (!m_problem && !m_xml.atEnd())
                nextElement();
        } else {
            fault(text("base", QT_TRANSLATE_NOOP("base", "The text is no property list.")));
        }
        if (m_xml.hasError()) {
            return fail(invalid(text(
                "base", QT_TRANSLATE_NOOP("base", "The property list is broken at line %1: %2"),
                {QString::number(m_xml.lineNumber()), m_xml.errorString()})));
        }
        if (m_problem)
            return fail(*m_problem);
        return result;
    }

private:
    void fault(Text what)
    {
        if (!m_problem)
            m_problem = invalid(std::move(what));
    }

    /// Goes to the next start of an element; false at the end of the element around it.
    bool nextElement()
    {
        while (!m_problem && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                return true;
            case QXmlStreamReader::EndElement:
                return false;
            case QXmlStreamReader::DTD:
                if (!m_xml.entityDeclarations().isEmpty() || m_xml.text().contains(u'['))
                    fault(text("base",
                               QT_TRANSLATE_NOOP("base", "The property list declares entities, "
                                                         "which is refused.")));
                break;
            case QXmlStreamReader::Characters:
                if (!m_xml.isWhitespace())
                    fault(text("base", QT_TRANSLATE_NOOP(
                                           "base", "There is loose text in the property list.")));
                break;
            case QXmlStreamReader::EntityReference:
                fault(text("base",
                           QT_TRANSLATE_NOOP("base", "The property list uses an unknown entity.")));
                break;
            default:
                break;
            }
        }
        return false;
    }

    /// The text of this element up to its end; elements inside are a problem.
    QString content()
    {
        QString result;
        while (!m_problem && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                result += m_xml.text();
            else if (token != QXmlStreamReader::Comment)
                fault(
                    text("base", QT_TRANSLATE_NOOP("base", "An element of the property list holds "
                                                           "something else than text.")));
        }
        return result;
    }

    void malformed(const QString &element)
    {
        fault(text("base",
                   QT_TRANSLATE_NOOP("base", "A <%1> of the property list has no valid value."),
                   {element}));
    }

    Plist dict(int depth)
    {
        Plist::Dict entries;
        QSet<QString> seen;
        while (nextElement()) {
            if (m_xml.qualifiedName() != "key"_L1) {
                malformed(u"dict"_s);
                break;
            }
            const QString key = content();
            if (seen.contains(key))
                fault(text("base",
                           QT_TRANSLATE_NOOP("base", "The key %1 stands twice in a dictionary."),
                           {key.left(100)}));
            seen.insert(key);
            if (nextElement())
                entries.emplace_back(key, value(depth + 1));
            else
                malformed(u"dict"_s);
        }
        return Plist{std::move(entries)};
    }

    Plist array(int depth)
    {
        Plist::Array entries;
        while (nextElement())
            entries.push_back(value(depth + 1));
        return Plist{std::move(entries)};
    }

    Plist integer()
    {
        bool good = false;
        const qint64 number = content().trimmed().toLongLong(&good);
        if (!good)
            malformed(u"integer"_s);
        return Plist{number};
    }

    Plist real()
    {
        bool good = false;
        const double number = content().trimmed().toDouble(&good);
        if (!good || !std::isfinite(number))
            malformed(u"real"_s);
        return Plist{number};
    }

    Plist data()
    {
        QByteArray encoded = content().toLatin1();
        for (const char space : {' ', '\t', '\n', '\r'})
            encoded.replace(space, QByteArray());
        auto decoded =
            QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            malformed(u"data"_s);
        return Plist{*decoded};
    }

    Plist date()
    {
        const QString told = content().trimmed();
        const QDateTime moment = QDateTime::fromString(told, Qt::ISODate);
        if (!moment.isValid() || told.size() != 20 || !told.endsWith(u'Z'))
            malformed(u"date"_s);
        return Plist{moment};
    }

    Plist flag(bool set)
    {
        if (!content().trimmed().isEmpty())
            malformed(set ? u"true"_s : u"false"_s);
        return Plist{set};
    }

    Plist value(int depth)
    {
        if (depth > s_deepest) {
            fault(
                text("base", QT_TRANSLATE_NOOP("base", "The property list is nested too deeply.")));
            return {};
        }
        const QString name = m_xml.qualifiedName().toString();
        if (name == "dict"_L1)
            return dict(depth);
        if (name == "array"_L1)
            return array(depth);
        if (name == "string"_L1)
            return Plist{content()};
        if (name == "true"_L1 || name == "false"_L1)
            return flag(name == "true"_L1);
        if (name == "integer"_L1)
            return integer();
        if (name == "real"_L1)
            return real();
        if (name == "data"_L1)
            return data();
        if (name == "date"_L1)
            return date();
        fault(text("base", QT_TRANSLATE_NOOP("base", "A property list has no element <%1>."),
                   {name.left(100)}));
        return {};
    }

    QXmlStreamReader m_xml;
    std::optional<Error> m_problem;
};

} // namespace

Result<Plist> readPlist(const QByteArray &bytes, qint64 largest)
{
    if (bytes.size() > largest) {
        return fail(invalid(
            text("base",
                 QT_TRANSLATE_NOOP("base", "The property list has %1 bytes; at most %2 are read."),
                 {QString::number(bytes.size()), QString::number(largest)})));
    }
    if (bytes.startsWith("bplist")) {
        return fail(
            invalid(text("base", QT_TRANSLATE_NOOP("base", "This is a binary property list; only "
                                                           "the XML form is read."))));
    }
    if (!QUtf8StringView(bytes).isValidUtf8())
        return fail(invalid(
            text("base", QT_TRANSLATE_NOOP("base", "The property list is not valid UTF-8."))));
    if (!isPlainXml(bytes))
        return fail(invalid(text(
            "base",
            QT_TRANSLATE_NOOP("base", "The property list is cut off, declares entities or another "
                                      "encoding, or has a tag too long to be true."))));
    return PlistReader(QString::fromUtf8(bytes)).read();
}

} // namespace latchkey::base
