// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"

#include <QJsonObject>

namespace latchkey::mac {

/// One payload of a configuration profile: the keys without the Payload* ones.
struct Payload
{
    QString type; ///< "com.apple.extensiblesso"
    QString name; ///< PayloadDisplayName
    base::Plist::Dict content;
};

/// A configuration profile before it has identifiers. The same profile and seed give the same
/// bytes.
struct Profile
{
    QString name;
    QString description;
    QString organization;
    QString identifier; ///< PayloadIdentifier, "com.latchkey.acme-okta-com.sso"
    std::vector<Payload> payloads;
};

/// UUID version 5 over our own name space and the given name, upper case.
QString uuidFor(const QString &name);

/// The profile as a property list with version 5 UUIDs derived from identifier and payload type.
base::Plist toPlist(const Profile &profile);

/// The bytes to export or upload; `oneLine` for Jamf. Nothing is written when problems() finds any.
base::Result<QByteArray> toBytes(const Profile &profile, bool oneLine = false);

/// What Apple's rules (reference: apple/device-management, 2024-2026) and Jamf's escaping bug
/// PI-827 forbid: one sentence a finding, empty when the profile may be sent.
std::vector<base::Text> problems(const Profile &profile);

/// One key whose meaning differs between what we want and what the server gives back.
struct Difference
{
    enum class Kind { Missing, Changed, Added } kind = Kind::Changed;
    QString payload; ///< payload type or preference domain
    QString key;     ///< path inside, "PlatformSSO/UseSharedDeviceKeys"
    QString wanted;  ///< as text; secrets are never in here
    QString found;
    bool operator==(const Difference &) const = default;
};

/// Compares by meaning: identifiers, injected Payload* keys, wrapping of custom settings, white
/// space, empty values and key order do not count (jamf.md 4, terraform-provider-jamfplatform PR
/// #154).
std::vector<Difference> compare(const Profile &wanted, const base::Plist &server);
std::vector<Difference> compare(const base::Plist &wanted, const base::Plist &server);

/// What an update leaves of the profile that is there.
enum class Keep {
    Identifiers, ///< of our own profile: only UUIDs and identifiers
    Foreign,     ///< of an adopted one: further keys, URLs and payloads as well
};
/// The property list for an update in place: identifiers stay, so Macs never get a second copy
/// (terraform-provider-jamfpro #539, 2025).
base::Plist updated(const Profile &wanted, const base::Plist &server, Keep keep);

/// For people: payload or preference domain -> path -> value, without secrets.
QJsonObject described(const base::Plist &profile);

/// What a found profile is, judged by its payloads.
struct Recognised
{
    bool platformSso = false; ///< extensiblesso with a PlatformSSO dictionary or the nonce URL, or
                              ///< Okta's of the type Redirect
    bool okta = false;        ///< the extension identifier is Okta's
    bool fastPass = false;    ///< Okta's extension with Type Credential
    bool otherVendorSso = false; ///< PlatformSSO of another vendor
    bool jamfConnect = false;    ///< settings of Jamf Connect, which has a login window of its own
    bool scep = false;
    bool dynamicScepMarker = false; ///< Challenge is $MSSCEPCHALLENGE
    bool loginWindow = false;
    std::optional<bool> showsNameAndPassword; ///< SHOWFULLNAME, where a login window payload has it
    bool signedContent = false;               ///< not a plain property list
    bool hasEntities = false;   ///< strings with '&' or '<': saving again would damage it (PI-827)
    bool redistributed = false; ///< Jamf appended $PROFILE_IDENTIFIER: redistribution is on
    QString scepUrl;
    QString clientId; ///< OktaVerify.PasswordSyncClientID
};
Recognised recognise(const base::Plist &profile);

/// The same property list with every secret (Challenge, Password, RegistrationToken, PayloadContent
/// of certificates) replaced by a marker: for facts, reports and the journal.
base::Plist redacted(const base::Plist &profile);

} // namespace latchkey::mac
