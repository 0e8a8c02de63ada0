// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_entities.h"

#include "rehearsal/jamf_rewrite.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Plist;

namespace {

bool isPoisoned(const QString &text) { return text.contains(u'&') || text.contains(u'<'); }

bool isAnyPoisoned(const Plist &plist)
{
    for (const auto &[key, value] : plist.dict()) {
        if (isPoisoned(key) || isAnyPoisoned(value))
            return true;
    }
    for (const Plist &entry : plist.array()) {
        if (isAnyPoisoned(entry))
            return true;
    }
    return isPoisoned(plist.string());
}

/// The same with every string changed; `change` gives false to stop.
bool eachString(Plist &plist, const std::function<bool(QString &)> &change)
{
    if (auto *text = std::get_if<QString>(&plist.value))
        return change(*text);
    if (auto *entries = std::get_if<Plist::Array>(&plist.value)) {
        for (Plist &entry : *entries) {
            if (!eachString(entry, change))
                return false;
        }
    }
    if (auto *entries = std::get_if<Plist::Dict>(&plist.value)) {
        for (auto &[key, value] : *entries) {
            if (!eachString(value, change))
                return false;
        }
    }
    return true;
}

bool isStoredExactly(const Plist &payload)
{
    const Plist *type = payload.find(u"PayloadType"_s);
    return !type || type->string() == u"com.apple.ManagedClient.preferences" ||
           type->string() == u"com.apple.notificationsettings" ||
           !type->string().startsWith(u"com.apple.");
}

bool addLayer(QString &text)
{
    if (isPoisoned(text))
        text = text.replace(u"&"_s, u"&amp;"_s).replace(u"<"_s, u"&lt;"_s);
    return true;
}

/// One layer less; false where there is none left to take.
bool takeLayer(QString &text)
{
    if (!isPoisoned(text))
        return true;
    QString next = text;
    next.replace(u"&lt;"_s, u"<"_s).replace(u"&amp;"_s, u"&"_s);
    if (next == text)
        return false;
    text = next;
    return true;
}

} // namespace

bool jamfTakeEntities(Plist &profile, bool isCdata)
{
    if (!isAnyPoisoned(profile))
        return true;
    if (!isCdata)
        return false;
    Plist::Array payloads = profile.find(u"PayloadContent"_s)->array();
    for (Plist &payload : payloads) {
        if (!isStoredExactly(payload))
            eachString(payload, addLayer);
    }
    profile.set(u"PayloadContent"_s, Plist{std::move(payloads)});
    return true;
}

bool jamfDecay(Plist &payload)
{
    Plist next = payload;
    if (!eachString(next, takeLayer))
        return false;
    payload = next;
    return true;
}

} // namespace latchkey::rehearsal
