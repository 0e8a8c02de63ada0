// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace latchkey::rehearsal {

struct OktaFeature
{
    QString id;
    QString name;
    QString description;
    bool enabled = false;
    QString stage = QStringLiteral("EA"); ///< "EA" or "BETA"
    QString stageState;                   ///< "OPEN" or "CLOSED" of a beta
    QStringList dependencies;             ///< ids
};

/// The custom attributes of an app's user profile. A read within the lag shows the ones before.
struct OktaSchema
{
    QJsonObject custom;
    QJsonObject before;
    QDateTime changed;
    QMap<QString, QDateTime> cleaningUntil; ///< deleted attributes whose data is being cleaned up
};

struct OktaApp
{
    QString id;
    QString name; ///< the catalog's key
    QString label;
    QString status = QStringLiteral("ACTIVE");
    QString signOnMode = QStringLiteral("OPENID_CONNECT");
    QString clientId;
    bool isProfileMaster = false;
    OktaSchema schema;
    QStringList groups; ///< ids of the assigned groups
};

struct OktaMapping
{
    QString id;
    QString appId;
    QString userTypeId;
    bool isReverse = false; ///< from the app to the Okta user
    QJsonObject properties;
};

struct OktaUser
{
    QString id;
    QString login;
    QString firstName; ///< null stands for JSON null
    QString lastName;
    QString status = QStringLiteral("ACTIVE");
    QString provider = QStringLiteral("OKTA");
    QString typeId;
};

struct OktaAppUser
{
    QString appId;
    QString userId;
    QString scope = QStringLiteral("GROUP");
    QString status = QStringLiteral("ACTIVE");
    QJsonObject profile;
    QDateTime changed;
};

struct OktaGroup
{
    QString id;
    QString name;
    QStringList members;
};

struct OktaOsAccount
{
    QString id;
    QString uuid;
    QString username;
    QString fullName;
    QString userId;
    QDateTime seen;
};

struct OktaDevice
{
    QString id;
    QString name;
    QString serial;
    QString udid;
    QString osVersion;
    QStringList users;
    QDateTime created;
    std::vector<OktaOsAccount> accounts;
};

struct OktaEvent
{
    QString uuid;
    QDateTime published;
    QString type;
    QString message;
    QString result = QStringLiteral("SUCCESS");
    QString reason;
    QJsonObject actor;
    std::vector<QJsonObject> targets;
};

struct OktaAccess
{
    QStringList scopes;
    QDateTime until;
    QString key;         ///< the client key it is bound to (DPoP); empty: a bearer token
    bool isUser = false; ///< the administrator's, signed in by browser
    QByteArray refresh;  ///< the refresh token that came with it
};

/// An authorization code that is not used yet.
struct OktaCode
{
    QStringList scopes;
    QString redirect;
    QString challenge;
    QDateTime until;
};

/// Device Access SCEP: what the Device Integrations page holds.
struct OktaScep
{
    bool isConfigured = false;
    bool isDynamic = true;
    QStringList unspent; ///< challenges given out and not used yet
    int given = 0;
};

/// A simulated Okta org: everything behind its API, and behind the console pages without one.
struct OktaState
{
    QString pipeline = QStringLiteral("idx");
    QString company = QStringLiteral("Acme");
    bool isLicensed = true;
    std::vector<OktaFeature> features;
    std::vector<OktaApp> apps;
    std::vector<OktaMapping> mappings;
    std::vector<OktaUser> users;
    std::vector<OktaAppUser> appUsers;
    std::vector<OktaGroup> groups;
    std::vector<OktaDevice> devices;
    std::vector<OktaEvent> events;
    QMap<QByteArray, OktaAccess> bearers; ///< access tokens that were minted
    QMap<QByteArray, OktaCode> codes;
    QMap<QByteArray, QStringList> refreshes; ///< refresh tokens with their scopes
    QSet<QByteArray> usedAssertions;         ///< the jti of each client assertion
    bool isTokenRevoked = false;             ///< the API token
    QDateTime reapplyDue;     ///< "Apply updates now" was clicked and takes effect then
    QJsonObject crowdProfile; ///< mapping properties as last applied to the made-up people
    OktaScep scep;
    QMap<QByteArray, QDateTime> windowStart; ///< of each rate bucket
    QMap<QByteArray, int> windowUsed;
    int made = 0; ///< objects made so far, for ids

    OktaApp *app(const QString &id);
    const OktaApp *app(const QString &id) const;
    const OktaUser *user(const QString &id) const;
    OktaDevice *device(const QString &serial);
    const OktaDevice *device(const QString &serial) const;
    OktaFeature *feature(const QString &id);
    OktaMapping *mapping(const QString &id);
    OktaApp *ssoApp(); ///< the Platform SSO app; nothing where the org has none
    const OktaApp *ssoApp() const;
    /// An id in Okta's form: the kind's three letters and 17 more.
    QString newId(const QString &kind);
};

/// The catalog key of the Platform SSO app here; what Okta calls it is not documented
/// (okta.md 2.5).
QString ssoAppName();

} // namespace latchkey::rehearsal
