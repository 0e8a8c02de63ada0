// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/jamf/jamf.h"
#include "tenant/reading.h"

#include <QList>
#include <QString>

namespace latchkey::jamf {

/// Configuration profiles live in the Classic API only, up to 11.30 (jamf.md 4, read 2026-11).

/// Key "jamf.profiles": JSON array of {id, name}, ids as strings.
tenant::Reading profileList();

/// Key "jamf.profile/ID": JSON {id, name, description, level ("System"|"User"), removable,
/// distribution, category ("" = none), scope: {allComputers, computers:[id], groups:[{id, name}],
/// exclusions:[{id, name}], more}, payload, types, uuid, entities, signed, readable, challenge,
/// challengeDigest}. `types` are the payload types inside; `payload` is the property list as XML
/// with its secrets redacted, empty where it is not readable; `more` = the scope holds something
/// else as well; `entities` = a string in it has '&' or '<'. `challenge` is marker, absent, literal
/// or none (no SCEP payload); challengeDigest is Secret::digest(digestSalt) of a literal one, in
/// hex. With 404 the value is null: it is gone.
tenant::Reading profile(const QByteArray &id, const QByteArray &digestSalt);
QByteArray profileKey(const QByteArray &id); ///< "jamf.profile/ID"

/// What a redacted string in `payload` reads.
QString redactedText();
/// Jamf Pro's marker for a challenge that it fetches itself (Dynamic-Microsoft CA).
QString dynamicChallenge();

/// The general section of a profile as it is written. Empty ones are left out.
struct ProfileGeneral
{
    QString name;
    QString description;
    QString category; ///< by name; empty = none
    QByteArray uuid;  ///< the stored top-level identifier; only for an update
    QByteArray plist; ///< on one line (PI186976), outer dictionary included
    QString level = QStringLiteral("System");
    QString distribution = QStringLiteral("Install Automatically");
    bool removable = false;
};

/// Computer groups by id. A scope is always written whole, in schema order.
struct ProfileScope
{
    QList<QByteArray> groups;
    QList<QByteArray> exclusions;
};

/// POST with redeploy_on_update "Newly Assigned". Not repeatable: a second one makes a second
/// profile.
base::Request createProfile(const ProfileGeneral &general, const ProfileScope &scope);
/// PUT of one section only; the other stays as it is. Never for a dynamic SCEP profile (jamf.md 5).
base::Request updateProfileGeneral(const QByteArray &id, const ProfileGeneral &general);
base::Request updateProfileScope(const QByteArray &id, const ProfileScope &scope);
/// Takes the profile off every Mac in its scope.
base::Request deleteProfile(const QByteArray &id);

} // namespace latchkey::jamf
