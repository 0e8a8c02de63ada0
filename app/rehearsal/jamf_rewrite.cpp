// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_rewrite.h"

#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_entities.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Plist;

namespace {

/// Strings lose blanks at both ends, and line breaks with their indent; empty ones vanish.
Plist trimmed(const Plist &plist)
{
    static const QRegularExpression brokenLine(u"\\n[ \\t]*"_s);
    if (const auto *text = std::get_if<QString>(&plist.value))
        return Plist{QString(*text).remove(brokenLine).trimmed()};
    if (const auto *entries = std::get_if<Plist::Array>(&plist.value)) {
        Plist::Array result;
        for (const Plist &entry : *entries)
            result.push_back(trimmed(entry));
        return Plist{std::move(result)};
    }
    if (!plist.isDict())
        return plist;
    Plist::Dict result;
    for (const auto &[key, value] : plist.dict()) {
        Plist next = trimmed(value);
        const auto *text = std::get_if<QString>(&next.value);
        if (!text || !text->isEmpty())
            result.emplace_back(key.trimmed(), std::move(next));
    }
    return Plist{std::move(result)};
}

void setIfAbsent(Plist &dict, const QString &key, Plist value)
{
    if (!dict.find(key))
        dict.set(key, std::move(value));
}

/// A payload whose type is a preference domain becomes managed preferences of that domain.
Plist wrapped(const Plist &payload)
{
    Plist result;
    Plist settings;
    for (const auto &[key, value] : payload.dict()) {
        if (key.startsWith("Payload"_L1))
            result.set(key, value);
        else
            settings.set(key, value);
    }
    Plist entry;
    entry.set(u"mcx_preference_settings"_s, settings);
    Plist forced;
    forced.set(u"Forced"_s, Plist{Plist::Array{entry}});
    Plist content;
    content.set(payload.find(u"PayloadType"_s)->string(), forced);
    result.set(u"PayloadContent"_s, content);
    result.set(u"PayloadType"_s, Plist{u"com.apple.ManagedClient.preferences"_s});
    return result;
}

QString typeOf(const Plist &payload)
{
    const Plist *type = payload.find(u"PayloadType"_s);
    return type ? type->string() : QString();
}

/// The PlatformSSO keys of macOS 26 that an older server does not know.
void dropNewKeys(Plist &payload)
{
    static const QStringList unknown{
        u"EnableRegistrationDuringSetup"_s, u"EnableCreateFirstUserDuringSetup"_s,
        u"NewUserAuthenticationMethods"_s, u"SynchronizeProfilePicture"_s,
        u"TemporarySessionQuickLogin"_s};
    const Plist *sso = payload.find(u"PlatformSSO"_s);
    if (!sso)
        return;
    Plist::Dict kept;
    for (const auto &[key, value] : sso->dict()) {
        if (!unknown.contains(key))
            kept.emplace_back(key, value);
    }
    payload.set(u"PlatformSSO"_s, Plist{std::move(kept)});
}

void inject(Plist &payload, bool isTop)
{
    setIfAbsent(payload, u"PayloadEnabled"_s, Plist{true});
    setIfAbsent(payload, u"PayloadVersion"_s, Plist{qint64(1)});
    setIfAbsent(payload, u"PayloadOrganization"_s, Plist{u"Acme"_s});
    if (isTop) {
        setIfAbsent(payload, u"PayloadScope"_s, Plist{u"System"_s});
        setIfAbsent(payload, u"PayloadRemovalDisallowed"_s, Plist{true});
        setIfAbsent(payload, u"PayloadDescription"_s, Plist{QString()});
    }
}

Plist rewrittenPayload(const Practice::World &world, const Plist &uploaded)
{
    const QString type = typeOf(uploaded);
    Plist payload = type.startsWith(u"com.apple.") ? uploaded : wrapped(uploaded);
    inject(payload, false);
    if (typeOf(payload) == u"com.apple.ManagedClient.preferences")
        payload.set(u"PayloadDisplayName"_s, Plist{u"Custom Settings"_s});
    if (type == u"com.apple.extensiblesso") {
        setIfAbsent(payload, u"Hosts"_s, Plist{Plist::Array()});
        if (world.switchValue(u"jamf.unknown-sso-keys"_s) == u"dropped")
            dropNewKeys(payload);
    }
    return payload;
}

void loseMarker(const Practice::World &world, Plist &payload)
{
    Plist *keys = jamfScepKeys(payload);
    if (keys && jamfIsDynamicScep(payload) && world.switchValue(u"jamf.scep-marker"_s) == u"lost")
        keys->set(u"Challenge"_s, Plist{QString()});
}

/// Blanks between the tags of nested arrays become an empty array of their own (PI186976).
QString withPhantoms(QString text)
{
    static const QRegularExpression gap(u"(<array>)\\s+(?=<array>)"_s);
    return text.replace(gap, u"\\1<array/>"_s);
}

/// Keys come back in another order than they were sent in.
Plist reordered(const Plist &plist)
{
    if (const auto *entries = std::get_if<Plist::Array>(&plist.value)) {
        Plist::Array result;
        for (const Plist &entry : *entries)
            result.push_back(reordered(entry));
        return Plist{std::move(result)};
    }
    if (!plist.isDict())
        return plist;
    Plist::Dict result;
    for (const auto &[key, value] : plist.dict())
        result.emplace_back(key, reordered(value));
    std::sort(result.begin(), result.end(),
              [](const auto &left, const auto &right) { return left.first > right.first; });
    return Plist{std::move(result)};
}

} // namespace

std::optional<JamfUpload> jamfTakeUpload(Practice::World &world, const QString &text,
                                         const QString &name, const QString &kept)
{
    const auto read = base::readPlist(withPhantoms(text.trimmed()).toUtf8());
    if (!read || !read->find(u"PayloadContent"_s) || typeOf(*read) != u"Configuration")
        return std::nullopt;
    Plist profile = trimmed(*read);
    if (!jamfTakeEntities(profile, text.contains(u"<![CDATA["_s)))
        return std::nullopt;
    Plist::Array payloads;
    for (const Plist &payload : profile.find(u"PayloadContent"_s)->array())
        payloads.push_back(rewrittenPayload(world, payload));
    profile.set(u"PayloadContent"_s, Plist{std::move(payloads)});
    profile.set(u"PayloadDisplayName"_s, Plist{name});
    inject(profile, true);
    loseMarker(world, profile);
    const Plist *sent = profile.find(u"PayloadIdentifier"_s);
    const QString uuid = kept.isEmpty() || !sent ? jamfUuid(world.jamf) : sent->string();
    profile.set(u"PayloadIdentifier"_s, Plist{uuid});
    const Plist *sentUuid = profile.find(u"PayloadUUID"_s);
    profile.set(u"PayloadUUID"_s, kept.isEmpty() || !sentUuid ? Plist{uuid} : Plist(*sentUuid));
    if (world.switchValue(u"jamf.nested-uuids"_s) == u"re-derived")
        jamfRename(profile, world.jamf, false);
    return JamfUpload{reordered(profile), uuid};
}

void jamfRename(Plist &payload, JamfState &state, bool topToo)
{
    const auto rename = [&](Plist &one) {
        const Plist fresh{jamfUuid(state)};
        one.set(u"PayloadUUID"_s, fresh);
        one.set(u"PayloadIdentifier"_s, fresh);
    };
    if (topToo)
        rename(payload);
    const Plist *content = payload.find(u"PayloadContent"_s);
    Plist::Array all = content ? content->array() : Plist::Array();
    std::for_each(all.begin(), all.end(), rename);
    payload.set(u"PayloadContent"_s, Plist{std::move(all)});
}

} // namespace latchkey::rehearsal
