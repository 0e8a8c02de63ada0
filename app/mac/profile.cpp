// SPDX-License-Identifier: MIT
#include "mac/profile.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

/// Keys in alphabetical order at every level, so that equal content gives equal bytes.
Plist sorted(const Plist &plist)
{
    if (const auto *entries = std::get_if<Plist::Array>(&plist.value)) {
        Plist::Array result;
        for (const Plist &entry : *entries)
            result.push_back(sorted(entry));
        return Plist{std::move(result)};
    }
    if (!plist.isDict())
        return plist;
    Plist::Dict result;
    for (const auto &[key, value] : plist.dict())
        result.emplace_back(key, sorted(value));
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    return Plist{std::move(result)};
}

Plist payloadPlist(const Payload &payload, const QString &identifier)
{
    Plist result{payload.content};
    result.set(u"PayloadDisplayName"_s, Plist{payload.name});
    result.set(u"PayloadIdentifier"_s, Plist{identifier});
    result.set(u"PayloadType"_s, Plist{payload.type});
    result.set(u"PayloadUUID"_s, Plist{uuidFor(identifier)});
    result.set(u"PayloadVersion"_s, Plist{qint64(1)});
    return result;
}

} // namespace

QString uuidFor(const QString &name)
{
    static const QUuid ours(u"{7b0d8a52-3c1e-4f5d-9a76-2e64c5f1b938}"_s);
    return QUuid::createUuidV5(ours, name.toUtf8()).toString(QUuid::WithoutBraces).toUpper();
}

Plist toPlist(const Profile &profile)
{
    QHash<QString, int> seen;
    Plist::Array payloads;
    for (const Payload &payload : profile.payloads) {
        QString identifier = profile.identifier + u'.' + payload.type;
        if (const int index = ++seen[payload.type]; index > 1)
            identifier += u'.' + QString::number(index);
        payloads.push_back(payloadPlist(payload, identifier));
    }
    Plist result;
    result.set(u"PayloadContent"_s, Plist{std::move(payloads)});
    result.set(u"PayloadDescription"_s, Plist{profile.description});
    result.set(u"PayloadDisplayName"_s, Plist{profile.name});
    result.set(u"PayloadIdentifier"_s, Plist{profile.identifier});
    result.set(u"PayloadOrganization"_s, Plist{profile.organization});
    result.set(u"PayloadRemovalDisallowed"_s, Plist{true});
    result.set(u"PayloadScope"_s, Plist{u"System"_s});
    result.set(u"PayloadType"_s, Plist{u"Configuration"_s});
    result.set(u"PayloadUUID"_s, Plist{uuidFor(profile.identifier)});
    result.set(u"PayloadVersion"_s, Plist{qint64(1)});
    return sorted(result);
}

base::Result<QByteArray> toBytes(const Profile &profile, bool oneLine)
{
    const auto found = problems(profile);
    if (!found.empty())
        return base::fail(base::invalid(found.front()));
    return base::writePlist(toPlist(profile), oneLine);
}

} // namespace latchkey::mac
