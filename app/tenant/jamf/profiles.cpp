// SPDX-License-Identifier: MIT
#include "tenant/jamf/profiles.h"

#include <QXmlStreamWriter>

namespace latchkey::jamf {

using base::Method;
using base::Request;
using namespace Qt::StringLiterals;

namespace {

constexpr auto place = "/JSSResource/osxconfigurationprofiles/id/";
constexpr auto placeLabel = "/JSSResource/osxconfigurationprofiles/id/{id}";

void writeGeneral(QXmlStreamWriter &xml, const ProfileGeneral &general)
{
    xml.writeStartElement(u"general"_s);
    xml.writeTextElement(u"name"_s, general.name);
    xml.writeTextElement(u"description"_s, general.description);
    if (!general.category.isEmpty()) {
        xml.writeStartElement(u"category"_s);
        xml.writeTextElement(u"name"_s, general.category);
        xml.writeEndElement();
    }
    xml.writeTextElement(u"distribution_method"_s, general.distribution);
    xml.writeTextElement(u"user_removable"_s, general.removable ? u"true"_s : u"false"_s);
    xml.writeTextElement(u"level"_s, general.level);
    if (!general.uuid.isEmpty())
        xml.writeTextElement(u"uuid"_s, QString::fromUtf8(general.uuid));
    xml.writeTextElement(u"redeploy_on_update"_s, u"Newly Assigned"_s);
    if (!general.plist.isEmpty())
        xml.writeTextElement(u"payloads"_s, QString::fromUtf8(general.plist));
    xml.writeEndElement();
}

void writeGroups(QXmlStreamWriter &xml, const QList<QByteArray> &ids)
{
    xml.writeStartElement(u"computer_groups"_s);
    for (const QByteArray &id : ids) {
        xml.writeStartElement(u"computer_group"_s);
        xml.writeTextElement(u"id"_s, QString::fromUtf8(id));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// Children in schema order: Jamf Pro ignores one that is out of order and still says 201.
void writeScope(QXmlStreamWriter &xml, const ProfileScope &scope)
{
    xml.writeStartElement(u"scope"_s);
    xml.writeTextElement(u"all_computers"_s, u"false"_s);
    xml.writeTextElement(u"all_jss_users"_s, u"false"_s);
    writeGroups(xml, scope.groups);
    xml.writeStartElement(u"exclusions"_s);
    writeGroups(xml, scope.exclusions);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray document(const ProfileGeneral *general, const ProfileScope *scope)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"os_x_configuration_profile"_s);
    if (general)
        writeGeneral(xml, *general);
    if (scope)
        writeScope(xml, *scope);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.trimmed();
}

} // namespace

Request createProfile(const ProfileGeneral &general, const ProfileScope &scope)
{
    return classicSend(Method::Post, QByteArray(place) + '0', document(&general, &scope),
                       placeLabel);
}

Request updateProfileGeneral(const QByteArray &id, const ProfileGeneral &general)
{
    return classicSend(Method::Put, place + id, document(&general, nullptr), placeLabel);
}

Request updateProfileScope(const QByteArray &id, const ProfileScope &scope)
{
    return classicSend(Method::Put, place + id, document(nullptr, &scope), placeLabel);
}

Request deleteProfile(const QByteArray &id) { return remove(place + id, placeLabel); }

} // namespace latchkey::jamf
