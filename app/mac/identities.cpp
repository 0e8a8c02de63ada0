// SPDX-License-Identifier: MIT
#include "mac/identities.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

QJsonObject certificateFacts(const Certificate &certificate, const QJsonValue &identity)
{
    const QJsonValue null = QJsonValue::Null;
    return {{u"sha1"_s, QString::fromLatin1(certificate.sha1)},
            {u"name"_s, certificate.commonName},
            {u"identity"_s, identity},
            {u"deviceAccess"_s, certificate.deviceAccess},
            {u"notAfter"_s, certificate.notAfter.isValid()
                                ? QJsonValue(certificate.notAfter.toUTC().toString(Qt::ISODate))
                                : null}};
}

/// An identity whose certificate was not printed.
QJsonObject bareFacts(const Identity &identity)
{
    return {{u"sha1"_s, QString::fromLatin1(identity.sha1)},
            {u"name"_s, identity.name},
            {u"identity"_s, true},
            {u"deviceAccess"_s, QJsonValue::Null},
            {u"notAfter"_s, QJsonValue::Null}};
}

bool isOurs(const Certificate &certificate)
{
    return certificate.deviceAccess || looksLikeDeviceAccess(certificate.commonName);
}

} // namespace

bool looksLikeDeviceAccess(const QString &commonName)
{
    static const QRegularExpression device(u"(?:^|[\\s=])ODA(?:\\s|$)"_s);
    return commonName.contains("managementAttestation"_L1) || device.match(commonName).hasMatch();
}

std::optional<std::vector<Identity>> readIdentities(const std::optional<Print> &print)
{
    static const QRegularExpression entry(u"^\\s*\\d+\\) ([0-9A-Fa-f]{40}) \"(.*)\"\\s*$"_s);
    static const QRegularExpression end(u"^\\s*\\d+ valid identities found\\s*$"_s);
    if (!print)
        return std::nullopt;
    std::vector<Identity> identities;
    for (const QString &line : QString::fromUtf8(print->out).split(u'\n')) {
        if (line.contains("Valid identities only"_L1))
            identities.clear(); // without -v the tool lists all identities before the valid ones
        const auto match = entry.match(line);
        if (match.hasMatch())
            identities.push_back({match.captured(1).toUpper().toLatin1(), match.captured(2)});
        if (end.match(line).hasMatch())
            return identities;
    }
    return std::nullopt;
}

IdentityFacts identityFacts(const std::optional<Print> &identities,
                            const std::optional<Print> &certificates)
{
    const auto known = readIdentities(identities);
    const auto isIdentity = [&](const QByteArray &sha1) {
        return known && std::any_of(known->begin(), known->end(), [&](const Identity &identity) {
                   return identity.sha1 == sha1;
               });
    };
    QJsonArray list;
    QJsonArray okta;
    QSet<QByteArray> seen;
    for (const Certificate &certificate : readCertificates(certificates.value_or(Print{}).out)) {
        if (!isOurs(certificate) || seen.contains(certificate.sha1))
            continue;
        seen.insert(certificate.sha1);
        const bool identity = isIdentity(certificate.sha1);
        list.append(certificateFacts(certificate, known ? QJsonValue(identity) : QJsonValue()));
        if (identity)
            okta.append(QString::fromLatin1(certificate.sha1));
    }
    for (const Identity &identity : known.value_or(std::vector<Identity>{})) {
        if (seen.contains(identity.sha1) || !looksLikeDeviceAccess(identity.name))
            continue;
        list.append(bareFacts(identity));
        okta.append(QString::fromLatin1(identity.sha1));
    }
    return {known ? QJsonValue(okta) : QJsonValue(),
            known || certificates ? QJsonValue(list) : QJsonValue()};
}

} // namespace latchkey::mac
