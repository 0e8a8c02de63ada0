// SPDX-License-Identifier: MIT
#pragma once

#include "jamf_client.h"

#include "base/plist.h"

#include <QRegularExpression>

namespace latchkey::rehearsal {

using base::Plist;
using namespace Qt::StringLiterals;

inline const QByteArray place = "/JSSResource/osxconfigurationprofiles/id/";

inline QByteArray payload(const QByteArray &type, const QByteArray &keys)
{
    return "<dict><key>PayloadType</key><string>" + type +
           "</string><key>PayloadUUID</key><string>NESTED-1</string>"
           "<key>PayloadIdentifier</key><string>nested.one</string>"
           "<key>PayloadVersion</key><integer>1</integer>" +
           keys + "</dict>";
}

inline QByteArray plist(const QByteArray &payloads, const QByteArray &uuid = "SENT-UUID")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict>"
           "<key>PayloadType</key><string>Configuration</string><key>PayloadIdentifier</"
           "key><string>" +
           uuid + "</string><key>PayloadUUID</key><string>" + uuid +
           "</string><key>PayloadVersion</key><integer>1</integer>"
           "<key>PayloadContent</key><array>" +
           payloads + "</array></dict></plist>";
}

inline QByteArray general(const QByteArray &name, const QByteArray &plist,
                          const QByteArray &more = {})
{
    return "<general><name>" + name + "</name>" + more + "<payloads>" +
           QString::fromUtf8(plist).toHtmlEscaped().toUtf8() + "</payloads></general>";
}

inline QByteArray document(const QByteArray &sections)
{
    return "<?xml version=\"1.0\"?><os_x_configuration_profile>" + sections +
           "</os_x_configuration_profile>";
}

inline QByteArray ssoKeys()
{
    return "<key>ExtensionIdentifier</key>"
           "<string>com.okta.mobile.auth-service-extension</string>"
           "<key>Type</key><string> Redirect </string><key>PlatformSSO</key><dict>"
           "<key>AuthenticationMethod</key><string>Password</string>"
           "<key>EnableRegistrationDuringSetup</key><false/></dict>";
}

inline QByteArray scepKeys(const QByteArray &challenge)
{
    return "<key>PayloadContent</key><dict><key>URL</key>"
           "<string>https://acme.okta.com/pki/0/scep/rac0</string><key>Challenge</key><string>" +
           challenge + "</string></dict>";
}

inline QByteArray idOf(const base::Reply &reply)
{
    static const QRegularExpression id(u"<id>(\\d+)</id>"_s);
    return id.match(QString::fromUtf8(reply.body)).captured(1).toLatin1();
}

inline QString errorOf(const base::Reply &reply)
{
    static const QRegularExpression error(u"<p>Error: (.*)</p>"_s);
    return error.match(QString::fromUtf8(reply.body)).captured(1);
}

/// The stored property list of a profile.
inline Plist stored(JamfClient &client, const QByteArray &id)
{
    const QJsonObject all = client.object(place + id)[u"os_x_configuration_profile"_s].toObject();
    const QString text = all[u"general"_s][u"payloads"_s].toString();
    return base::readPlist(text.toUtf8()).value_or(Plist());
}

inline Plist firstPayload(JamfClient &client, const QByteArray &id)
{
    const Plist profile = stored(client, id);
    const Plist *content = profile.find(u"PayloadContent"_s);
    return content && !content->array().empty() ? content->array().front() : Plist();
}

inline QString textIn(const Plist &dict, const QString &key)
{
    const Plist *value = dict.find(key);
    return value ? value->string() : QString();
}

/// The id of the profile that was made from these sections.
inline QByteArray create(JamfClient &client, const QByteArray &sections)
{
    return idOf(client.send(base::Method::Post, place + '0', document(sections)));
}

} // namespace latchkey::rehearsal
