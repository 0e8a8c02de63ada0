// SPDX-License-Identifier: MIT
#include "mac/profiles_show.h"

#include "base/plist.h"

#include <QJsonArray>
#include <QSet>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

QString stringAt(const Plist &dict, const QString &key)
{
    const Plist *found = dict.find(key);
    return found ? found->string() : QString();
}

/// Okta's preference domains anywhere in the content of a payload of managed preferences.
void gatherSettings(const Plist &content, QStringList &settings)
{
    for (const auto &[key, value] : content.dict()) {
        if (key.startsWith("com.okta.mobile"_L1))
            settings += key;
        else
            gatherSettings(value, settings);
    }
}

QStringList applicationsOf(const Plist &content)
{
    QStringList applications;
    const Plist *configuration = content.find(u"Configuration"_s);
    if (!configuration)
        return applications;
    for (const Plist &entry : configuration->array())
        applications += stringAt(entry, u"ApplicationIdentifier"_s);
    return applications;
}

void addItem(const Plist &item, QJsonObject &facts, QStringList &types, QStringList &applications,
             QStringList &settings)
{
    const QString type = stringAt(item, u"PayloadType"_s);
    types += type;
    const Plist *found = item.find(u"PayloadContent"_s);
    const Plist &content = found ? *found : item;
    if (type == "com.apple.extensiblesso"_L1)
        facts[u"extension"_s] = stringAt(content, u"ExtensionIdentifier"_s);
    else if (type == "com.apple.associated-domains"_L1)
        applications += applicationsOf(content);
    else if (type.startsWith("com.okta.mobile"_L1))
        settings += type;
    else
        gatherSettings(content, settings);
}

QJsonObject profileFacts(const Plist &profile, bool computerLevel)
{
    QJsonObject facts{{u"identifier"_s, stringAt(profile, u"ProfileIdentifier"_s)},
                      {u"name"_s, stringAt(profile, u"ProfileDisplayName"_s)},
                      {u"level"_s, computerLevel ? u"computer"_s : u"user"_s}};
    QStringList types;
    QStringList applications;
    QStringList settings;
    if (const Plist *items = profile.find(u"ProfileItems"_s)) {
        for (const Plist &item : items->array())
            addItem(item, facts, types, applications, settings);
    }
    facts[u"types"_s] = QJsonArray::fromStringList(types);
    facts[u"applications"_s] = QJsonArray::fromStringList(applications);
    facts[u"settings"_s] = QJsonArray::fromStringList(settings);
    return facts;
}

const QSet<QByteArray> &harmlessKeys()
{
    static const QSet<QByteArray> keys{"ProfileIdentifier",
                                       "ProfileDisplayName",
                                       "ProfileUUID",
                                       "ProfileInstallDate",
                                       "ProfileType",
                                       "PayloadType",
                                       "PayloadIdentifier",
                                       "PayloadUUID",
                                       "PayloadDisplayName",
                                       "ExtensionIdentifier",
                                       "TeamIdentifier",
                                       "Type",
                                       "AuthenticationMethod",
                                       "ApplicationIdentifier",
                                       "AssociatedDomains",
                                       "URLs",
                                       "OktaVerify.OrgUrl",
                                       "OktaVerify.PasswordSyncClientID",
                                       "PlatformSSO.ProtocolVersion"};
    return keys;
}

} // namespace

QJsonValue installedProfileFacts(const std::optional<Print> &print)
{
    if (!print)
        return QJsonValue::Null;
    const auto plist = base::readPlist(print->out);
    if (!plist || !plist->isDict())
        return QJsonValue::Null;
    QJsonArray profiles;
    for (const auto &[owner, list] : plist->dict()) {
        for (const Plist &profile : list.array())
            profiles.append(profileFacts(profile, owner == "_computerlevel"_L1));
    }
    return profiles;
}

QByteArray withoutSecrets(const QByteArray &xml)
{
    QByteArray result;
    QByteArray key;
    const QByteArrayList pieces = xml.split('<');
    for (const QByteArray &piece : pieces.mid(1)) {
        const qsizetype end = piece.indexOf('>');
        if (end < 0)
            continue;
        const QByteArray tag = piece.left(end);
        QByteArray rest = piece.mid(end + 1);
        if (tag == "key")
            key = rest;
        if ((tag == "string" || tag == "data") && !harmlessKeys().contains(key))
            rest.clear();
        if (tag.startsWith('!') && !tag.startsWith("!DOCTYPE"))
            continue;
        result += '<' + tag + '>' + rest;
    }
    return result;
}

} // namespace latchkey::mac
