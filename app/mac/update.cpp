// SPDX-License-Identifier: MIT
#include "mac/payloads.h"
#include "mac/profile.h"

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

QString textAt(const Plist &plist, const QString &key)
{
    const Plist *value = plist.find(key);
    return value ? value->string() : QString();
}

/// The type of a payload; for custom settings the preference domain, in whatever wrapping.
QString subjectOf(const Plist &payload)
{
    QString type = textAt(payload, u"PayloadType"_s);
    const Plist *inner = payload.find(u"PayloadContent"_s);
    if (type == QLatin1String(customSettingsType) && inner && inner->dict().size() == 1)
        return inner->dict().front().first;
    if (type == QLatin1String(extensibleSsoType))
        return type + textAt(payload, u"Type"_s);
    return type;
}

void keepIdentifiers(Plist &target, const Plist &source)
{
    for (const QString &key : {u"PayloadUUID"_s, u"PayloadIdentifier"_s}) {
        if (const QString stored = textAt(source, key); !stored.isEmpty())
            target.set(key, Plist{stored});
    }
}

/// `wanted` over `found`: dictionaries are merged key by key, everything else is replaced.
Plist merged(const Plist &wanted, const Plist &found)
{
    if (!wanted.isDict() || !found.isDict())
        return wanted;
    Plist result = found;
    for (const auto &[key, value] : wanted.dict()) {
        const Plist *present = found.find(key);
        result.set(key, present ? merged(value, *present) : value);
    }
    return result;
}

/// A hand-made list may name more than is needed: that stays.
void keepFurtherUrls(Plist &target, const Plist &found)
{
    const Plist *wanted = target.find(u"URLs"_s);
    const Plist *present = found.find(u"URLs"_s);
    if (!wanted || !present)
        return;
    Plist::Array urls = wanted->array();
    for (const Plist &url : present->array()) {
        if (std::find(urls.begin(), urls.end(), url) == urls.end() && !url.string().isEmpty())
            urls.push_back(url);
    }
    target.set(u"URLs"_s, Plist{std::move(urls)});
}

} // namespace

Plist updated(const Profile &wanted, const Plist &server, Keep keep)
{
    Plist result = toPlist(wanted);
    keepIdentifiers(result, server);
    const Plist *stored = server.find(u"PayloadContent"_s);
    Plist::Array rest = stored ? stored->array() : Plist::Array();
    Plist::Array payloads;
    for (Plist payload : result.find(u"PayloadContent"_s)->array()) {
        const auto match = std::find_if(rest.begin(), rest.end(), [&](const Plist &candidate) {
            return subjectOf(candidate) == subjectOf(payload);
        });
        if (match != rest.end()) {
            if (keep == Keep::Foreign) {
                payload = merged(payload, *match);
                keepFurtherUrls(payload, *match);
            }
            keepIdentifiers(payload, *match);
            rest.erase(match);
        }
        payloads.push_back(std::move(payload));
    }
    if (keep == Keep::Foreign) {
        result.set(u"PayloadDisplayName"_s, Plist{textAt(server, u"PayloadDisplayName"_s)});
        payloads.insert(payloads.end(), rest.begin(), rest.end());
    }
    result.set(u"PayloadContent"_s, Plist{std::move(payloads)});
    return result;
}

} // namespace latchkey::mac
