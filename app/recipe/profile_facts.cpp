// SPDX-License-Identifier: MIT
#include "recipe/jamf_facts.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/profile_changes.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Only these are worth a parse: a site may have hundreds of other profiles.
bool concernsUs(const QString &payload)
{
    static const QStringList marks{u"com.apple.extensiblesso"_s, u"com.apple.security.scep"_s,
                                   u"com.apple.loginwindow"_s, u"com.okta.mobile"_s,
                                   u"com.jamf.connect"_s};
    return std::any_of(marks.begin(), marks.end(),
                       [&](const QString &mark) { return payload.contains(mark); });
}

QStringList idsOf(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue entry : list.toArray())
        result += entry[u"id"_s].toString();
    return result;
}

SeenProfile profileFrom(const Facts &facts, const QJsonObject &fact)
{
    SeenProfile profile;
    profile.id = fact[u"id"_s].toString().toUtf8();
    profile.name = fact[u"name"_s].toString();
    profile.ours = fact[u"description"_s].toString().startsWith(jamfMarker(facts));
    profile.userLevel = fact[u"level"_s].toString() == "User"_L1;
    profile.isSigned = fact[u"signed"_s].toBool();
    profile.readable = fact[u"readable"_s].toBool(true);
    profile.entities = fact[u"entities"_s].toBool();
    profile.challenge = fact[u"challenge"_s].toString();
    profile.challengeDigest = fact[u"challengeDigest"_s].toString().toLatin1();
    profile.fact = fact;
    if (const auto plist = facts.payload(jamf::profileKey(profile.id))) {
        profile.plist = *plist;
        profile.kind = mac::recognise(*plist);
    } else {
        profile.readable = false;
    }
    return profile;
}

} // namespace

QString groupNames(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue group : list.toArray())
        names += base::shown(group[u"name"_s].toString(), 80);
    return names.join(u", "_s);
}

bool SeenProfile::reachesMacs() const
{
    const QJsonObject scope = fact[u"scope"_s].toObject();
    return scope[u"allComputers"_s].toBool() || !scope[u"computers"_s].toArray().isEmpty() ||
           !scope[u"groups"_s].toArray().isEmpty() || scope[u"more"_s].toBool();
}

QStringList SeenProfile::groupIds() const { return idsOf(fact[u"scope"_s][u"groups"_s]); }

QStringList SeenProfile::exclusionIds() const { return idsOf(fact[u"scope"_s][u"exclusions"_s]); }

std::vector<tenant::Reading> profileStepNeeds(const Facts &facts)
{
    auto needs = profileNeeds(facts);
    for (tenant::Reading &reading : groupNeeds(facts))
        needs.push_back(std::move(reading));
    return needs;
}

QByteArray unreadKey(const Facts &facts)
{
    if (!facts.isGood("jamf.profiles"))
        return "jamf.profiles";
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        const QByteArray id = row[u"id"_s].toString().toUtf8();
        QByteArray key = jamf::profileKey(id);
        if (!facts.isGood(key) || isHidden(facts, key, id))
            return key;
    }
    return {};
}

std::vector<SeenProfile> seenProfiles(const Facts &facts)
{
    std::vector<SeenProfile> result;
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        const QByteArray key = jamf::profileKey(row[u"id"_s].toString().toUtf8());
        const QJsonObject fact = facts.object(key);
        if (fact.isEmpty())
            continue; // this project took it away; the list does not know yet
        const bool unreadable = !fact[u"readable"_s].toBool(true);
        if (unreadable || concernsUs(fact[u"payload"_s].toString()))
            result.push_back(profileFrom(facts, fact));
    }
    return result;
}

Evidence profileEvidence(const Facts &facts, const SeenProfile &profile, base::Text text)
{
    const QByteArray key = jamf::profileKey(profile.id);
    return {std::move(text), key, facts.at(key)};
}

Evidence scopeEvidence(const Facts &facts, const SeenProfile &profile)
{
    const QJsonObject scope = profile.fact[u"scope"_s].toObject();
    const QString except = groupNames(scope[u"exclusions"_s]);
    const auto single = scope[u"computers"_s].toArray().size();
    QStringList arguments{base::shown(profile.name, 80), QString::fromLatin1(profile.id)};
    const char *sentence = QT_TRANSLATE_NOOP("recipe", "%1 (id %2): no Mac is in its scope.");
    if (scope[u"allComputers"_s].toBool()) {
        sentence =
            except.isEmpty()
                ? QT_TRANSLATE_NOOP("recipe", "%1 (id %2) goes to all computers.")
                : QT_TRANSLATE_NOOP("recipe", "%1 (id %2) goes to all computers, except: %3.");
    } else if (single > 0 || scope[u"more"_s].toBool()) {
        arguments += groupNames(scope[u"groups"_s]);
        arguments += QString::number(single);
        sentence = QT_TRANSLATE_NOOP("recipe", "%1 (id %2) goes to the groups \"%3\", to %4 single "
                                               "computers and perhaps to others.");
    } else if (profile.reachesMacs()) {
        arguments += groupNames(scope[u"groups"_s]);
        sentence = except.isEmpty()
                       ? QT_TRANSLATE_NOOP("recipe", "%1 (id %2) goes to: %3.")
                       : QT_TRANSLATE_NOOP("recipe", "%1 (id %2) goes to: %3; except: %4.");
    }
    if (!except.isEmpty())
        arguments += except;
    return profileEvidence(facts, profile, text("recipe", sentence, arguments));
}

base::Text differenceText(const mac::Difference &difference)
{
    const QString where = base::shown(difference.payload + u": "_s + difference.key, 200);
    const QString wanted = base::shown(difference.wanted, 100);
    const QString found = base::shown(difference.found, 100);
    switch (difference.kind) {
    case mac::Difference::Kind::Missing:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 is missing; it should be \"%2\"."),
                    {where, wanted});
    case mac::Difference::Kind::Changed:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 is \"%2\"; it should be \"%3\"."),
                    {where, found, wanted});
    case mac::Difference::Kind::Added:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 was added: \"%2\"."), {where, found});
    }
    return {};
}

} // namespace latchkey::recipe
