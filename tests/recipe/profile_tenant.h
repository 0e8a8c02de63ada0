// SPDX-License-Identifier: MIT
#pragma once

#include "mac/settings.h"
#include "recipe/facts.h"
#include "recipe/profiles.h"
#include "recipe/step.h"
#include "tenant/jamf/profiles.h"

#include <QTimeZone>

/// A Jamf Pro as the steps on profiles read it, made by hand for their tests.
namespace latchkey::recipe::sample {

using namespace Qt::StringLiterals;

inline const QString scepAddress = u"https://acme.okta.com/pki/0123abcd/scep/rac1"_s;

inline void read(Facts &facts, const QByteArray &key, const QJsonValue &value)
{
    facts.now = QDateTime({2026, 11, 24}, {9, 0}, QTimeZone::utc());
    facts.readings.insert_or_assign(key, Fact{tenant::Value(value), facts.now});
}

inline void fail(Facts &facts, const QByteArray &key)
{
    base::Error error;
    error.fault = base::Fault::Timeout;
    error.what = base::text("test", "No answer.");
    facts.readings.insert_or_assign(key, Fact{base::fail(error), facts.now});
}

inline QJsonArray placeholder()
{
    return {QJsonObject{{u"name"_s, u"Serial Number"_s},
                        {u"priority"_s, 0},
                        {u"andOr"_s, u"and"_s},
                        {u"searchType"_s, u"is"_s},
                        {u"value"_s, u"111222333444555"_s}}};
}

/// Our groups 41 (pilot) and 42 (fleet), without members.
inline void addGroups(Facts &facts)
{
    const QString marker = u"Made by Latchkey for acme.okta.com"_s;
    QJsonArray rows;
    for (const auto &[id, name] : {std::pair(u"41"_s, facts.decisions.pilotGroup()),
                                   std::pair(u"42"_s, facts.decisions.fleetGroup())}) {
        rows += QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"smart"_s, true}};
        read(facts, "jamf.group/" + id.toLatin1(),
             QJsonObject{{u"id"_s, id},
                         {u"name"_s, name},
                         {u"description"_s, marker},
                         {u"siteId"_s, u"-1"_s},
                         {u"criteria"_s, placeholder()}});
    }
    read(facts, "jamf.groups", QJsonObject{{u"version"_s, u"v3"_s}, {u"groups"_s, rows}});
}

/// A project for acme.okta.com with its app, our groups and no profile.
inline Facts project(const QString &recipe = u"okta-2026"_s)
{
    Facts facts;
    facts.decisions.orgHost = u"acme.okta.com"_s;
    facts.decisions.jamfBase = u"https://acme.jamfcloud.com"_s;
    facts.recipe = RecipeData::load(recipe).value_or(RecipeData());
    facts.digestSalt = "salt";
    read(facts, "okta.well-known", QJsonObject{{u"host"_s, u"acme.okta.com"_s}});
    read(facts, "okta.apps",
         QJsonArray{QJsonObject{{u"id"_s, u"0oaapp"_s},
                                {u"name"_s, u"okta_psso"_s},
                                {u"label"_s, u"Platform Single Sign-On for macOS"_s},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"clientId"_s, u"0oaclient"_s}}});
    addGroups(facts);
    read(facts, "jamf.profiles", QJsonArray());
    read(facts, "jamf.prestages", QJsonArray());
    return facts;
}

struct Given
{
    QString id;
    QString name;
    base::Plist plist;
    bool ours = false;
    QStringList groups = {u"41"_s, u"42"_s};
    QStringList exclusions;
    QString challenge = u"none"_s;
    QString challengeDigest;
    bool userLevel = false;
    bool isSigned = false;
};

inline QJsonArray named(const QStringList &ids)
{
    QJsonArray result;
    for (const QString &id : ids)
        result += QJsonObject{{u"id"_s, id}, {u"name"_s, u"group "_s + id}};
    return result;
}

/// Puts a profile into the readings, as the reader would.
inline void addProfile(Facts &facts, const Given &given)
{
    const auto xml = base::writePlist(mac::redacted(given.plist));
    const mac::Recognised kind = mac::recognise(given.plist);
    const bool readable = !given.isSigned && xml;
    read(facts, jamf::profileKey(given.id.toLatin1()),
         QJsonObject{
             {u"id"_s, given.id},
             {u"name"_s, given.name},
             {u"description"_s, given.ours ? u"Made by Latchkey for acme.okta.com"_s : QString()},
             {u"level"_s, given.userLevel ? u"User"_s : u"System"_s},
             {u"removable"_s, false},
             {u"distribution"_s, u"Install Automatically"_s},
             {u"category"_s, QString()},
             {u"scope"_s, QJsonObject{{u"allComputers"_s, false},
                                      {u"computers"_s, QJsonArray()},
                                      {u"groups"_s, named(given.groups)},
                                      {u"exclusions"_s, named(given.exclusions)},
                                      {u"more"_s, false}}},
             {u"payload"_s, readable ? QString::fromUtf8(*xml) : QString()},
             {u"types"_s, QJsonArray{u"com.apple.extensiblesso"_s, u"com.apple.security.scep"_s}},
             {u"uuid"_s, u"STORED-"_s + given.id},
             {u"entities"_s, kind.hasEntities},
             {u"signed"_s, given.isSigned},
             {u"readable"_s, readable},
             {u"challenge"_s, given.challenge},
             {u"challengeDigest"_s, given.challengeDigest}});
    QJsonArray list = facts.array("jamf.profiles");
    list += QJsonObject{{u"id"_s, given.id}, {u"name"_s, given.name}};
    read(facts, "jamf.profiles", list);
}

/// What Jamf Pro gives back of a profile of ours: other identifiers at the top.
inline base::Plist asStored(const mac::Profile &profile, const QString &id)
{
    base::Plist plist = mac::toPlist(profile);
    plist.set(u"PayloadUUID"_s, base::Plist{u"STORED-"_s + id});
    plist.set(u"PayloadIdentifier"_s, base::Plist{u"STORED-"_s + id});
    return plist;
}

inline base::Plist ssoAsStored(const Facts &facts, const QString &id)
{
    return asStored(ssoProfile(facts).value_or(mac::Profile()), id);
}

/// The plist of that profile with one Platform SSO key changed; nothing takes it out.
inline base::Plist withSsoKey(base::Plist plist, const QString &key,
                              std::optional<base::Plist> value)
{
    for (auto &[name, content] : std::get<base::Plist::Dict>(plist.value)) {
        if (name != u"PayloadContent"_s)
            continue;
        base::Plist &payload = std::get<base::Plist::Array>(content.value).front();
        base::Plist sso = *payload.find(u"PlatformSSO"_s);
        auto &entries = std::get<base::Plist::Dict>(sso.value);
        std::erase_if(entries, [&](const auto &entry) { return entry.first == key; });
        if (value)
            sso.set(key, *value);
        payload.set(u"PlatformSSO"_s, sso);
    }
    return plist;
}

inline QStringList ids(const Plan &plan)
{
    QStringList result;
    for (const Change &change : plan.changes)
        result += QString::fromLatin1(change.id);
    return result;
}

inline QString words(const Verdict &verdict)
{
    QStringList lines{QString::fromLatin1(stateName(verdict.state))};
    for (const Evidence &one : verdict.evidence)
        lines += one.text.english();
    lines += verdict.advice.english();
    return lines.join(u'\n');
}

inline Written writtenFrom(const Change &change, const QByteArray &step, const QByteArray &object)
{
    Written written;
    written.number = 1;
    written.change = change.id;
    written.step = step;
    written.before = change.before;
    written.after = change.after;
    written.undo = change.undo;
    written.object = object;
    written.outcome = Outcome::Proved;
    return written;
}

} // namespace latchkey::recipe::sample
