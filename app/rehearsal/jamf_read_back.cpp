// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_rewrite.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Plist;

namespace {

/// The payload of that type; nothing where there is none.
const Plist *payloadOf(const Plist &profile, const QString &wanted)
{
    const Plist *content = profile.find(u"PayloadContent"_s);
    if (!content)
        return nullptr;
    const Plist::Array &all = content->array();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Plist &payload) {
        const Plist *type = payload.find(u"PayloadType"_s);
        return type && type->string() == wanted;
    });
    return found == all.end() ? nullptr : &*found;
}

void remove(Plist &dict, const QString &key)
{
    if (auto *entries = std::get_if<Plist::Dict>(&dict.value))
        std::erase_if(*entries, [&](const auto &entry) { return entry.first == key; });
}

/// "Jamf appends $PROFILE_IDENTIFIER to the subject" when redistribution is on (jamf.md 5).
void addSuffix(Plist &keys)
{
    const Plist *subject = keys.find(u"Subject"_s);
    if (!subject || subject->array().empty())
        return;
    Plist::Array parts = subject->array();
    auto *pairs = std::get_if<Plist::Array>(&parts.front().value);
    auto *pair =
        pairs && !pairs->empty() ? std::get_if<Plist::Array>(&pairs->front().value) : nullptr;
    if (!pair || pair->size() != 2)
        return;
    pair->back() = Plist{pair->back().string() + u" $PROFILE_IDENTIFIER"_s};
    keys.set(u"Subject"_s, Plist{std::move(parts)});
}

void showTyped(Plist &keys, const JamfTyped &typed)
{
    keys.set(u"ChallengeType"_s, Plist{u"Dynamic-Microsoft CA"_s});
    keys.set(u"ChallengeURL"_s, Plist{typed.challengeUrl});
    keys.set(u"ChallengeUsername"_s, Plist{typed.user});
    keys.set(u"ChallengePassword"_s, Plist{u"********"_s});
}

} // namespace

Plist *jamfScepKeys(Plist &payload)
{
    return const_cast<Plist *>(jamfScepKeys(std::as_const(payload)));
}

const Plist *jamfScepKeys(const Plist &payload)
{
    const Plist *scep = payloadOf(payload, u"com.apple.security.scep"_s);
    const Plist *inner = scep ? scep->find(u"PayloadContent"_s) : nullptr;
    return inner && inner->isDict() ? inner : scep;
}

QString jamfScepMarker() { return u"$MSSCEPCHALLENGE"_s; }

bool jamfIsDynamicScep(const Plist &payload)
{
    const Plist *keys = jamfScepKeys(payload);
    const Plist *challenge = keys ? keys->find(u"Challenge"_s) : nullptr;
    return keys &&
           (!challenge || challenge->string().isEmpty() || challenge->string() == jamfScepMarker());
}

bool jamfIsOktaSso(const Plist &payload)
{
    const Plist *sso = payloadOf(payload, u"com.apple.extensiblesso"_s);
    const Plist *extension = sso ? sso->find(u"ExtensionIdentifier"_s) : nullptr;
    return extension && extension->string() == u"com.okta.mobile.auth-service-extension" &&
           sso->find(u"PlatformSSO"_s);
}

Plist jamfReadBack(const Practice::World &world, const JamfProfile &profile)
{
    Plist shown = profile.payload;
    Plist *keys = jamfScepKeys(shown);
    if (!keys)
        return shown;
    const QString readBack = world.switchValue(u"jamf.scep-read-back"_s);
    if (!jamfIsDynamicScep(shown)) {
        if (world.switchValue(u"jamf.static-challenge"_s) == u"masked")
            keys->set(u"Challenge"_s, Plist{u"********"_s});
        return shown;
    }
    if (readBack == u"absent")
        remove(*keys, u"Challenge"_s);
    if (readBack == u"shown" && profile.typed.isComplete())
        showTyped(*keys, profile.typed);
    if (profile.typed.redistributionDays > 0 &&
        world.switchValue(u"jamf.redistribution-suffix"_s) == u"present")
        addSuffix(*keys);
    return shown;
}

} // namespace latchkey::rehearsal
