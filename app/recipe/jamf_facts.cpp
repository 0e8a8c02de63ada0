// SPDX-License-Identifier: MIT
#include "recipe/jamf_facts.h"

#include "mac/profile.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/one_mac.h"
#include "tenant/jamf/profiles.h"

#include <QTimeZone>
#include <QUrl>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

/// The serial numbers that a person named, upper case as Apple has them: answer, else decision.
QStringList namedSerials(const Facts &facts)
{
    QStringList typed;
    for (const QJsonValue serial : facts.answer("jamf.scope-pilot")[u"serials"_s].toArray())
        typed += serial.toString().trimmed().toUpper();
    typed.removeAll(QString());
    if (typed.isEmpty()) {
        for (const QString &serial : facts.decisions.pilotSerials())
            typed += serial.toUpper();
    }
    typed.removeDuplicates();
    return typed;
}

PilotMac pilotMac(const QJsonObject &row)
{
    PilotMac mac;
    mac.id = row[u"id"_s].toString();
    mac.name = row[u"name"_s].toString();
    mac.serial = row[u"serial"_s].toString();
    mac.udid = row[u"udid"_s].toString();
    mac.managementId = row[u"managementId"_s].toString();
    mac.osVersion = row[u"osVersion"_s].toString();
    mac.reportedAt = QDateTime::fromString(row[u"reportedAt"_s].toString(), Qt::ISODate)
                         .toTimeZone(QTimeZone::utc());
    mac.localAccounts = row[u"localAccounts"_s].toArray();
    mac.certificates = row[u"certificates"_s].toArray();
    mac.profiles = row[u"profiles"_s].toArray();
    mac.applications = row[u"applications"_s].toArray();
    return mac;
}

/// A profile in Jamf Pro with what it is.
struct Found
{
    QByteArray id;
    bool ours = false;
    mac::Recognised is;
};

/// Only profiles with such payloads are looked into: a tenant may have hundreds of others.
bool isOfInterest(const QJsonObject &profile)
{
    const QJsonArray types = profile[u"types"_s].toArray();
    return types.contains(u"com.apple.security.scep"_s) ||
           types.contains(u"com.apple.extensiblesso"_s) ||
           types.contains(u"com.apple.loginwindow"_s) ||
           isMadeByLatchkey(profile[u"description"_s].toString());
}

std::vector<Found> foundProfiles(const Facts &facts)
{
    std::vector<Found> result;
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        const QByteArray id = row[u"id"_s].toString().toUtf8();
        const QJsonObject profile = facts.object(jamf::profileKey(id));
        if (!isOfInterest(profile))
            continue;
        const auto plist = facts.payload(jamf::profileKey(id));
        if (plist)
            result.push_back({id, isMadeByLatchkey(profile[u"description"_s].toString()),
                              mac::recognise(*plist)});
    }
    return result;
}

/// Whether the SCEP URL points at this project's org.
bool isOfOrg(const Facts &facts, const QString &scepUrl)
{
    const QString host = QUrl(scepUrl).host().toLower();
    const QStringList hosts{facts.decisions.orgHost, canonicalOrgHost(facts),
                            facts.decisions.value(u"okta.custom-domain"_s)};
    return !host.isEmpty() && hosts.contains(host);
}

/// The object of the newest standing write of that step; empty without one.
QByteArray writtenBy(const Facts &facts, const StepId &step)
{
    const Written *newest = facts.newest([&](const Written &one) {
        return one.step == step && stands(one.outcome) && !one.object.isEmpty();
    });
    return newest ? newest->object : QByteArray();
}

/// The profile of that step: what it wrote while it is there, else the one of ours that fits, else
/// the only one that fits.
QByteArray profileOf(const Facts &facts, const StepId &step,
                     const std::function<bool(const Found &)> &fits)
{
    QByteArray written = writtenBy(facts, step);
    if (!written.isEmpty() && !facts.json(jamf::profileKey(written)).isNull())
        return written;
    std::vector<Found> all;
    for (const Found &one : foundProfiles(facts)) {
        if (!fits(one))
            continue;
        if (one.ours)
            return one.id;
        all.push_back(one);
    }
    return all.size() == 1 ? all.front().id : QByteArray();
}

} // namespace

QStringList pilotSerials(const Facts &facts)
{
    QStringList named = namedSerials(facts);
    const auto group = named.isEmpty() ? jamfGroup(facts, GroupRole::Pilot) : std::nullopt;
    if (!group || !group->ours)
        return named;
    return serialsOf(facts, group->criteria).value_or(QStringList());
}

std::vector<tenant::Reading> pilotNeeds(const Facts &facts)
{
    if (namedSerials(facts).isEmpty()) {
        if (auto groups = groupNeeds(facts); !groups.empty())
            return groups;
    }
    std::vector<tenant::Reading> readings;
    for (const QString &serial : pilotSerials(facts)) {
        if (!facts.has(jamf::oneMacKey(serial)))
            readings.push_back(jamf::oneMac(serial));
    }
    return readings;
}

std::vector<PilotMac> pilotMacs(const Facts &facts)
{
    std::vector<PilotMac> macs;
    for (const QString &serial : pilotSerials(facts)) {
        const QJsonObject row = facts.object(jamf::oneMacKey(serial));
        if (!row.isEmpty())
            macs.push_back(pilotMac(row));
    }
    return macs;
}

std::vector<tenant::Reading> profileNeeds(const Facts &facts)
{
    if (!facts.has("jamf.profiles"))
        return {jamf::profileList()};
    std::vector<tenant::Reading> readings;
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        const QByteArray id = row[u"id"_s].toString().toUtf8();
        if (jamf::isId(id) && !facts.has(jamf::profileKey(id)))
            readings.push_back(jamf::profile(id, facts.digestSalt));
    }
    return readings;
}

QString scepUrlInJamf(const Facts &facts)
{
    const QByteArray own = scepProfileId(facts);
    QString url;
    for (const Found &one : foundProfiles(facts)) {
        if (!one.is.scep || !isOfOrg(facts, one.is.scepUrl))
            continue;
        if (one.id == own)
            return one.is.scepUrl;
        if (url.isEmpty())
            url = one.is.scepUrl;
    }
    return url;
}

QByteArray ssoProfileId(const Facts &facts)
{
    return profileOf(facts, "jamf.sso-profile",
                     [](const Found &one) { return one.is.platformSso && one.is.okta; });
}

QByteArray scepProfileId(const Facts &facts)
{
    return profileOf(facts, "jamf.scep-profile", [&](const Found &one) {
        return one.is.scep && !one.is.platformSso && isOfOrg(facts, one.is.scepUrl);
    });
}

QByteArray loginWindowProfileId(const Facts &facts)
{
    return profileOf(facts, "jamf.login-window",
                     [](const Found &one) { return one.ours && one.is.loginWindow; });
}

} // namespace latchkey::recipe
