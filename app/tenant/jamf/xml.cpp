// SPDX-License-Identifier: MIT
#include "tenant/jamf/xml.h"

#include "base/plain_xml.h"
#include "base/request_id.h"

#include <QXmlStreamReader>

namespace latchkey::jamf {

using base::Error;
using base::Reply;
using base::Result;
using base::text;

namespace {

constexpr qsizetype largestAnswer = 16 * 1024 * 1024;
constexpr int deepest = 24;
constexpr int mostElements = 400'000;

/// Reads the element the reader stands on; false where a bound is passed.
bool readElement(QXmlStreamReader &reader, Xml &element, int depth, int &elements)
{
    if (depth > deepest || ++elements > mostElements)
        return false;
    element.name = reader.name().toString();
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            return true;
        if (token == QXmlStreamReader::Characters)
            element.value += reader.text();
        else if (token == QXmlStreamReader::EntityReference)
            return false;
        else if (token == QXmlStreamReader::StartElement &&
                 !readElement(reader, element.children.emplace_back(), depth + 1, elements))
            return false;
    }
    return false;
}

} // namespace

const Xml &Xml::child(const QString &key) const
{
    static const Xml none;
    for (const Xml &candidate : children) {
        if (candidate.name == key)
            return candidate;
    }
    return none;
}

Error notTheObject(const Reply &reply)
{
    Error error;
    error.status = reply.status;
    error.requestId = base::requestIdOf(reply);
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "Jamf Pro's answer cannot be read."));
    error.means =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "It is cut off, too large, or no answer of the "
                                                   "Classic API, so nothing is known from it."));
    error.advice = text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant",
                          "Check again. If it stays, look for a proxy between here and Jamf Pro."));
    return error;
}

Result<Xml> readXml(const Reply &reply)
{
    if (const auto checked = check(reply, Api::Classic); !checked)
        return base::fail(checked.error());
    if (reply.body.size() > largestAnswer || !base::isPlainXml(reply.body))
        return base::fail(notTheObject(reply));
    QXmlStreamReader reader(reply.body);
    Xml root;
    int elements = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return base::fail(notTheObject(reply));
        if (token == QXmlStreamReader::StartElement && !readElement(reader, root, 0, elements))
            return base::fail(notTheObject(reply));
    }
    if (reader.hasError() || root.name.isEmpty())
        return base::fail(notTheObject(reply));
    return root;
}

} // namespace latchkey::jamf
