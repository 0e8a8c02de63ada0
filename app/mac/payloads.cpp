// SPDX-License-Identifier: MIT
#include "mac/payloads.h"

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

/// The settings of one domain: every dictionary under Forced and Set-Once, one after the other.
Plist::Dict settingsOf(const Plist &domain)
{
    Plist settings;
    for (const QString &manner : {u"Set-Once"_s, u"Forced"_s}) {
        const Plist *entries = domain.find(manner);
        if (!entries)
            continue;
        for (const Plist &entry : entries->array()) {
            const Plist *inner = entry.find(u"mcx_preference_settings"_s);
            if (!inner)
                continue;
            for (const auto &[key, value] : inner->dict())
                settings.set(key, value);
        }
    }
    return settings.dict();
}

Plist::Dict withoutPayloadKeys(const Plist::Dict &content)
{
    Plist::Dict result;
    for (const auto &[key, value] : content) {
        if (!key.startsWith("Payload"_L1))
            result.emplace_back(key, value);
    }
    return result;
}

} // namespace

std::vector<FoundPayload> payloadsOf(const Plist &profile)
{
    std::vector<FoundPayload> result;
    const Plist *payloads = profile.find(u"PayloadContent"_s);
    if (!payloads)
        return result;
    for (const Plist &payload : payloads->array()) {
        const Plist *type = payload.find(u"PayloadType"_s);
        if (!type || type->string().isEmpty())
            continue;
        const Plist *inner = payload.find(u"PayloadContent"_s);
        if (type->string() == QLatin1String(customSettingsType) && inner) {
            for (const auto &[domain, settings] : inner->dict())
                result.push_back({domain, settingsOf(settings)});
        } else if (type->string() == QLatin1String(scepType) && inner) {
            result.push_back({type->string(), inner->dict()});
        } else {
            result.push_back({type->string(), withoutPayloadKeys(payload.dict())});
        }
    }
    return result;
}

} // namespace latchkey::mac
