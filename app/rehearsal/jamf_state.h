// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace latchkey::rehearsal {

/// One criterion of a smart group, as the Jamf Pro API spells it.
struct JamfCriterion
{
    QString name;
    QString andOr = QStringLiteral("and");
    QString searchType;
    QString value;
    bool opening = false;
    bool closing = false;

    bool operator==(const JamfCriterion &) const = default;
};

struct JamfGroup
{
    int id = 0;
    QString name;
    QString description;
    bool smart = true;
    std::vector<JamfCriterion> criteria;
    QList<int> members; ///< of a static group, ids of Macs
    QDateTime changed;  ///< when its membership may have changed last

    bool operator==(const JamfGroup &) const = default;
};

/// Who gets a profile. Lists hold ids.
struct JamfScope
{
    bool all = false;
    QList<int> computers;
    QList<int> groups;
    QList<int> excludedComputers;
    QList<int> excludedGroups;

    bool operator==(const JamfScope &) const = default;
};

/// What a person types into the console for a dynamic SCEP payload; no API reads or writes it.
struct JamfTyped
{
    QString challengeUrl;
    QString user;
    QString password;
    int redistributionDays = 0;

    bool isComplete() const
    {
        return !challengeUrl.isEmpty() && !user.isEmpty() && !password.isEmpty();
    }
    bool operator==(const JamfTyped &) const = default;
};

struct JamfProfile
{
    int id = 0;
    QString name;
    QString description;
    QString level = QStringLiteral("System");
    QString distribution = QStringLiteral("Install Automatically");
    int category = -1;
    bool removable = false;
    bool isSigned = false; ///< uploaded signed in the console: read-only
    QString uuid;          ///< the top-level PayloadIdentifier
    base::Plist payload;   ///< as stored, after rewriting
    JamfScope scope;
    JamfTyped typed;
    bool identifiersLost = false; ///< a PUT gave it other identifiers: Macs now have a ghost copy
    int revision = 0;             ///< counts the saves
    QDateTime sentAt;             ///< when it was sent to every Mac in scope last

    bool operator==(const JamfProfile &) const = default;
};

/// What the nodes of the cluster share.
struct JamfTenant
{
    int nextId = 100;
    QMap<int, QString> categories;
    QMap<int, JamfGroup> groups;
    QMap<int, JamfProfile> profiles;
    QList<int> prestageProfiles; ///< ids that the PreStage gives to new Macs

    bool operator==(const JamfTenant &) const = default;
};

/// The tenant as it was before a write, for the nodes that have not heard of the write yet.
struct JamfStale
{
    JamfTenant before;
    int writer = 0;
    QDateTime until;
};

struct JamfToken
{
    QDateTime expires;
    bool client = true; ///< of an API client; else of a user
    QSet<int> roles;    ///< 1 read, 2 apply, 3 undo
};

/// The practice Jamf Pro.
struct JamfState
{
    JamfTenant tenant;
    std::vector<JamfStale> stale;
    QMap<QByteArray, JamfToken> tokens;
    bool fleetFaults = false; ///< some Macs with the usual faults (jamf_macs.cpp)
    int nextNode = 0;
    int nextToken = 1;
    int nextUuid = 1;
};

} // namespace latchkey::rehearsal
