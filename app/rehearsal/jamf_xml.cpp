// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_xml.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

constexpr int deepest = 24;

bool readInto(QXmlStreamReader &xml, JamfElement &element, int depth)
{
    element.name = xml.name().toString();
    while (depth <= deepest && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            return true;
        if (token == QXmlStreamReader::Characters)
            element.text += xml.text();
        if (token == QXmlStreamReader::StartElement &&
            !readInto(xml, element.children.emplace_back(), depth + 1))
            return false;
    }
    return false;
}

void write(QXmlStreamWriter &xml, const JamfElement &element)
{
    using Kind = JamfElement::Kind;
    if (element.kind != Kind::Object && element.kind != Kind::List) {
        xml.writeTextElement(element.name, element.text);
        return;
    }
    xml.writeStartElement(element.name);
    if (element.kind == Kind::List && !element.children.empty())
        xml.writeTextElement(u"size"_s, QString::number(element.children.size()));
    for (const JamfElement &child : element.children)
        write(xml, child);
    xml.writeEndElement();
}

QJsonValue json(const JamfElement &element)
{
    switch (element.kind) {
    case JamfElement::Kind::Text:
        return element.text;
    case JamfElement::Kind::Number:
        return element.text.toLongLong();
    case JamfElement::Kind::Flag:
        return element.text == u"true";
    case JamfElement::Kind::Object:
        break;
    case JamfElement::Kind::List: {
        QJsonArray all;
        for (const JamfElement &child : element.children)
            all += json(child);
        return all;
    }
    }
    QJsonObject object;
    for (const JamfElement &child : element.children)
        object[child.name] = json(child);
    return object;
}

} // namespace

const JamfElement *JamfElement::child(const QString &key) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const JamfElement &one) { return one.name == key; });
    return found == children.end() ? nullptr : &*found;
}

QString JamfElement::value(const QString &key) const
{
    const JamfElement *found = child(key);
    return found ? found->text : QString();
}

JamfElement jamfText(const QString &name, const QString &text)
{
    return {name, text, {}, JamfElement::Kind::Text};
}

JamfElement jamfNumber(const QString &name, qint64 number)
{
    return {name, QString::number(number), {}, JamfElement::Kind::Number};
}

JamfElement jamfFlag(const QString &name, bool set)
{
    return {name, set ? u"true"_s : u"false"_s, {}, JamfElement::Kind::Flag};
}

JamfElement jamfObject(const QString &name, std::vector<JamfElement> children)
{
    return {name, {}, std::move(children), JamfElement::Kind::Object};
}

JamfElement jamfList(const QString &name, std::vector<JamfElement> children)
{
    return {name, {}, std::move(children), JamfElement::Kind::List};
}

std::optional<JamfElement> readJamfXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    JamfElement root;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD ||
            (token == QXmlStreamReader::StartElement && !readInto(xml, root, 0)))
            return std::nullopt;
    }
    if (xml.hasError() || root.name.isEmpty())
        return std::nullopt;
    return root;
}

base::Reply jamfClassic(const JamfElement &root, const base::Headers &asked, int status)
{
    base::Reply reply;
    reply.status = status;
    if (asked.value("Accept").contains("json")) {
        reply.headers.add("Content-Type", "application/json;charset=UTF-8");
        reply.body = base::jsonBytes(QJsonObject{{root.name, json(root)}});
        return reply;
    }
    reply.headers.add("Content-Type", "text/xml;charset=UTF-8");
    QXmlStreamWriter xml(&reply.body);
    xml.writeStartDocument();
    write(xml, root);
    xml.writeEndDocument();
    return reply;
}

} // namespace latchkey::rehearsal
