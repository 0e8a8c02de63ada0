// SPDX-License-Identifier: MIT
#include "rehearsal/pilot_prints.h"

#include "rehearsal/scep_ca.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

using base::Plist;

struct Record
{
    QString name;
    QString fullName;
    int number = 0;
    QString login; ///< of the Platform SSO user it is linked to
};

std::vector<Record> recordsOf(const PilotMac &mac)
{
    std::vector<Record> all{{u"root"_s, u"System Administrator"_s, 0, {}},
                            {u"_spotlight"_s, u"Spotlight"_s, 89, {}},
                            {u"ladmin"_s, u"Local Administrator"_s, 501, {}}};
    if (mac.hasLookAlike)
        all.push_back({u"aberg"_s, u"Anna Berg"_s, 502, {}});
    if (mac.hasAccount)
        all.push_back({mac.accountName, mac.accountFullName, 503, mac.accountLogin});
    return all;
}

Plist textOf(const QString &text) { return {Plist::Array{Plist{text}}}; }

QByteArray deviceDer(const PilotMac &mac)
{
    return deviceCertificate(mac.name + u" ODA "_s + mac.udid, mac.certified);
}

QByteArray sha(const QByteArray &der, QCryptographicHash::Algorithm kind)
{
    return QCryptographicHash::hash(der, kind).toHex().toUpper();
}

} // namespace

MacPrint printUsers(const Practice::World &world)
{
    const QString start = u"dsAttrTypeStandard:"_s;
    Plist::Array list;
    for (const Record &record : recordsOf(world.mac)) {
        const QString home = record.number < 500 ? u"/var/empty"_s : u"/Users/"_s + record.name;
        Plist::Dict entry{{start + u"NFSHomeDirectory"_s, textOf(home)},
                          {start + u"RealName"_s, textOf(record.fullName)},
                          {start + u"RecordName"_s, textOf(record.name)},
                          {start + u"UniqueID"_s, textOf(QString::number(record.number))}};
        if (!record.login.isEmpty())
            entry.emplace_back(start + u"AltSecurityIdentities"_s,
                               textOf(u"PlatformSSO:"_s + record.login));
        list.push_back({entry});
    }
    const auto bytes = base::writePlist({list});
    return {bytes ? *bytes : QByteArray(), {}, bytes ? 0 : 1};
}

MacPrint printHomes(const Practice::World &world)
{
    QByteArray list = "Guest\nShared\n";
    for (const Record &record : recordsOf(world.mac)) {
        if (record.number > 500)
            list += record.name.toUtf8() + '\n';
    }
    if (world.switchValue(u"mac.leftover-home"_s) == u"yes")
        list += "anna.berg.old\n";
    return {list, {}, 0};
}

MacPrint printIdentities(const Practice::World &world)
{
    if (!world.mac.hasCertificate)
        return {"     0 valid identities found\n", {}, 0};
    const QByteArray name = (world.mac.name + u" ODA "_s + world.mac.udid).toUtf8();
    return {"  1) " + sha(deviceDer(world.mac), QCryptographicHash::Sha1) + " \"" + name +
                "\"\n     1 valid identities found\n",
            {},
            0};
}

MacPrint printCertificates(const Practice::World &world)
{
    if (!world.mac.hasCertificate)
        return {};
    const QByteArray der = deviceDer(world.mac);
    const QByteArray text = der.toBase64();
    QByteArray out = "SHA-256 hash: " + sha(der, QCryptographicHash::Sha256) +
                     "\nSHA-1 hash: " + sha(der, QCryptographicHash::Sha1) +
                     "\n-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < text.size(); i += 64)
        out += text.mid(i, 64) + '\n';
    return {out + "-----END CERTIFICATE-----\n", {}, 0};
}

} // namespace latchkey::rehearsal
