// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "mac/identities.h"
#include "recipe/device_steps.h"
#include "recipe/okta_steps.h"

#include <QRegularExpression>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr int warningDays = 30;

base::Text adviceNoCertificate()
{
    return text(
        "recipe",
        QT_TRANSLATE_NOOP(
            "recipe",
            "If it stays away, the SCEP request failed: compare SCEP URL, "
            "challenge URL, user name and password with the Device Access tab (not Endpoint "
            "management) in Okta, then push the SCEP profile again."));
}

base::Text adviceRenew()
{
    return text("recipe", QT_TRANSLATE_NOOP(
                              "recipe", "Okta does not renew certificates by itself: let Jamf Pro "
                                        "redistribute the SCEP profile to this Mac."));
}

/// Whether the name was made for another Mac, or its variable was never filled in.
bool isOfAnotherMac(const QString &name, const QString &udid)
{
    static const QRegularExpression uuid(
        u"[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (name.contains(u"$UDID"_s) || name.contains(u"%HardwareUUID%"_s))
        return true;
    const auto match = uuid.match(name);
    return !udid.isEmpty() && match.hasMatch() &&
           match.captured().compare(udid, Qt::CaseInsensitive) != 0;
}

/// The identity that expires last; nothing where no certificate has its key here.
QJsonObject newestIdentity(const QJsonArray &certificates)
{
    QJsonObject newest;
    for (const QJsonValue value : certificates) {
        const QJsonObject certificate = value.toObject();
        if (!certificate[u"identity"_s].toBool())
            continue;
        if (newest.isEmpty() ||
            newest[u"notAfter"_s].toString() < certificate[u"notAfter"_s].toString())
            newest = certificate;
    }
    return newest;
}

Verdict judgeExpiry(const Shown &shown, const QString &name, const QDateTime &notAfter)
{
    if (!notAfter.isValid()) {
        return met({seenOn(
            shown, text("recipe",
                        QT_TRANSLATE_NOOP("recipe", "The identity \"%1\" is valid; the evidence "
                                                    "does not tell until when."),
                        {name}))});
    }
    const QString day = notAfter.toString(u"yyyy-MM-dd"_s);
    if (shown.now.isValid() && notAfter <= shown.now) {
        return unmet({seenOn(shown, text("recipe",
                                         QT_TRANSLATE_NOOP("recipe",
                                                           "The certificate \"%1\" expired on %2."),
                                         {name, day}))},
                     adviceRenew());
    }
    Verdict verdict =
        met({seenOn(shown, text("recipe",
                                QT_TRANSLATE_NOOP("recipe", "The identity \"%1\" is there and "
                                                            "valid until %2."),
                                {name, day}))});
    if (shown.now.isValid() && shown.now.daysTo(notAfter) < warningDays)
        verdict.advice = adviceRenew();
    return verdict;
}

/// Jamf Pro's rows of certificates in the words of device facts.
QJsonArray fromInventory(const QJsonArray &rows)
{
    QJsonArray certificates;
    for (const QJsonValue row : rows) {
        QString name = row[u"commonName"_s].toString();
        if (name.isEmpty())
            name = row[u"subjectName"_s].toString();
        const bool gone = row[u"lifecycleStatus"_s].toString() == u"INACTIVE"_s ||
                          row[u"certificateStatus"_s].toString() == u"REVOKED"_s;
        if (gone || !mac::looksLikeDeviceAccess(name))
            continue;
        const auto end = QDateTime::fromString(row[u"expirationDate"_s].toString(), Qt::ISODate);
        certificates += QJsonObject{
            {u"sha1"_s, row[u"sha1Fingerprint"_s]},
            {u"name"_s, name},
            {u"identity"_s, row[u"identity"_s].toBool()},
            {u"notAfter"_s, end.isValid() ? end.toUTC().toString(Qt::ISODate) : QString()}};
    }
    return certificates;
}

Verdict told(const Facts &facts, const PilotMac &mac)
{
    const QJsonArray certificates = fromInventory(mac.certificates);
    Shown shown;
    shown.facts = {{u"certificates"_s, certificates},
                   {u"mac"_s, QJsonObject{{u"udid"_s, mac.udid}}}};
    shown.source = toldOf(mac, {}).source;
    shown.at = mac.reportedAt;
    shown.now = facts.now;
    if (!newestIdentity(certificates).isEmpty())
        return device::certificate(shown);
    return waitingForMac(
        facts,
        {toldOf(mac, text("recipe",
                          QT_TRANSLATE_NOOP("recipe", "Jamf Pro's inventory of %1 shows no "
                                                      "certificate of Okta's yet."),
                          {base::shown(mac.serial, 40)}))},
        adviceNoCertificate());
}

} // namespace

Verdict device::certificate(const Shown &shown)
{
    const QJsonValue okta = shown.facts[u"identities"_s][u"okta"_s];
    const QJsonArray certificates = shown.facts[u"certificates"_s].toArray();
    const QJsonObject identity = newestIdentity(certificates);
    if (identity.isEmpty() && !okta.isArray()) {
        return notShown(
            shown,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The evidence does not tell which "
                                                       "identities are in the System keychain.")));
    }
    if (identity.isEmpty()) {
        const auto what =
            certificates.isEmpty()
                ? text("recipe",
                       QT_TRANSLATE_NOOP("recipe",
                                         "There is no valid Device Access certificate on the Mac."))
                : text("recipe",
                       QT_TRANSLATE_NOOP("recipe",
                                         "There is a Device Access certificate on the Mac, but no "
                                         "valid identity: its key is missing or it has expired."));
        return unmet({seenOn(shown, what)}, adviceNoCertificate());
    }
    const QString name = base::shown(identity[u"name"_s].toString(), 120);
    if (isOfAnotherMac(name, shown.facts[u"mac"_s][u"udid"_s].toString())) {
        return unmet(
            {seenOn(shown, text("recipe",
                                QT_TRANSLATE_NOOP("recipe", "The certificate \"%1\" does not name "
                                                            "this Mac."),
                                {name}))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Give the SCEP profile the subject "
                                             "CN=$COMPUTERNAME ODA $UDID and push it again.")));
    }
    return judgeExpiry(shown, name,
                       QDateTime::fromString(identity[u"notAfter"_s].toString(), Qt::ISODate));
}

Step steps::macCertificate()
{
    return pilotStep(
        {"mac.certificate", device::certificate, told},
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The pilot Mac has its Device Access certificate")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "With it the Mac proves itself to Okta. Without it "
                                         "the Mac never registers.")));
}

} // namespace latchkey::recipe
