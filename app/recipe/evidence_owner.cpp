// SPDX-License-Identifier: MIT
#include "recipe/evidence_owner.h"

#include "base/json.h"
#include "mac/evidence.h"

#include <QRegularExpression>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// The hardware UUIDs that the evidence tells: the Mac's own, else those in the names of Okta's
/// certificates, which end in it.
QStringList hardwareIds(const QJsonObject &evidence)
{
    const QString own = evidence[u"mac"_s][u"udid"_s].toString();
    if (!own.isEmpty())
        return {own};
    static const QRegularExpression atEnd(
        u"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    QStringList ids;
    for (const QJsonValue certificate : evidence[u"certificates"_s].toArray()) {
        const auto match = atEnd.match(certificate[u"name"_s].toString().trimmed());
        if (match.hasMatch())
            ids += match.captured();
    }
    return ids;
}

/// Whether the evidence tells another hardware UUID of this Mac than Jamf Pro knows.
bool contradicts(const QJsonObject &evidence, const PilotMac &mac)
{
    const QString own = evidence[u"mac"_s][u"udid"_s].toString();
    return !own.isEmpty() && !mac.udid.isEmpty() && own.compare(mac.udid, Qt::CaseInsensitive) != 0;
}

/// Whose evidence it says it is, for a person.
QString ownerOf(const QJsonObject &evidence)
{
    const QString serial = evidence[u"mac"_s][u"serial"_s].toString();
    return serial.isEmpty() ? hardwareIds(evidence).join(u", "_s) : serial;
}

} // namespace

std::optional<PilotMac> pilotMac(const Facts &facts, const QString &serial)
{
    for (const PilotMac &mac : pilotMacs(facts)) {
        if (mac.serial.compare(serial, Qt::CaseInsensitive) == 0)
            return mac;
    }
    return std::nullopt;
}

/// By serial number, else by hardware UUID.
Whose whoseEvidence(const Facts &facts, const QString &serial)
{
    const QString told = facts.evidence[u"mac"_s][u"serial"_s].toString();
    const auto mac = pilotMac(facts, serial);
    if (!told.isEmpty()) {
        const bool fits = told.compare(serial, Qt::CaseInsensitive) == 0 &&
                          !(mac && contradicts(facts.evidence, *mac));
        return fits ? Whose::This : Whose::Other;
    }
    const QStringList ids = hardwareIds(facts.evidence);
    if (!ids.isEmpty() && mac && !mac->udid.isEmpty())
        return ids.contains(mac->udid, Qt::CaseInsensitive) ? Whose::This : Whose::Other;
    return pilotSerials(facts).size() < 2 ? Whose::Untold : Whose::Other;
}

bool isEvidenceOf(const Facts &facts, const QString &serial)
{
    return !facts.evidence.isEmpty() && whoseEvidence(facts, serial) != Whose::Other;
}

/// The evidence, with the hardware UUID that Jamf Pro knows where it tells none itself: what is
/// made out for a Mac is compared with that.
QJsonObject evidenceFor(const Facts &facts, const QString &serial)
{
    QJsonObject evidence = facts.evidence;
    QJsonObject mac = evidence[u"mac"_s].toObject();
    const auto known = pilotMac(facts, serial);
    if (mac[u"udid"_s].toString().isEmpty() && known && !known->udid.isEmpty()) {
        mac[u"udid"_s] = known->udid;
        evidence[u"mac"_s] = mac;
    }
    return evidence;
}

/// When the evidence was made; raw prints do not tell, and count from when they were given.
QDateTime evidenceTime(const Facts &facts)
{
    const QDateTime made = mac::evidenceMade(facts.evidence);
    return made.isValid() ? made : facts.evidenceAt;
}

Evidence notOfAPilot(const Facts &facts)
{
    const QString owner = ownerOf(facts.evidence);
    if (owner.isEmpty()) {
        return {text("recipe", QT_TRANSLATE_NOOP("recipe", "The evidence does not tell of which "
                                                           "pilot Mac it is; it counts for none.")),
                "evidence file", evidenceTime(facts)};
    }
    const auto mac = pilotMac(facts, facts.evidence[u"mac"_s][u"serial"_s].toString());
    if (mac && contradicts(facts.evidence, *mac)) {
        return {text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "The evidence names the serial number %1 with the "
                                                 "hardware UUID %2, but Jamf Pro knows that Mac by "
                                                 "%3; it counts for none."),
                     {base::shown(owner, 40),
                      base::shown(facts.evidence[u"mac"_s][u"udid"_s].toString(), 60),
                      base::shown(mac->udid, 60)}),
                "evidence file", evidenceTime(facts)};
    }
    return {text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "The evidence given is of another Mac (%1); it does "
                                             "not count for the pilot."),
                 {base::shown(owner, 120)}),
            "evidence file", evidenceTime(facts)};
}

Evidence untoldOwner(const Facts &facts, const QString &serial)
{
    return {text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "The evidence does not tell of which Mac it is: it is "
                                             "taken for %1 on the word of whoever gave it."),
                 {base::shown(serial, 40)}),
            "evidence file", evidenceTime(facts)};
}

} // namespace latchkey::recipe
