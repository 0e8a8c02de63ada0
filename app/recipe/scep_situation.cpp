// SPDX-License-Identifier: MIT
#include "recipe/scep_situation.h"

#include "recipe/jamf_facts.h"
#include "recipe/okta_facts.h"
#include "recipe/profiles.h"
#include "recipe/scep_facts.h"

#include "base/secret.h"
#include "mac/identities.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using mac::Difference;

namespace {

/// The rest (name, renewal notice) may be as the person in the console likes it.
bool decides(const Difference &difference)
{
    static const QStringList keys{u"URL"_s,
                                  u"Subject"_s,
                                  u"Keysize"_s,
                                  u"Key Usage"_s,
                                  u"KeyIsExtractable"_s,
                                  u"AllowAllAppsAccess"_s,
                                  u"Distribution Method"_s};
    return keys.contains(difference.key);
}

/// Whether the row's certificate can have come from our profile: made after it. A minute is left
/// for clocks that differ.
bool isYoungEnough(const Facts &facts, const QJsonValue &row)
{
    const Written *write = facts.standing("jamf.scep-profile/profile");
    if (!write)
        return true;
    const auto issued = QDateTime::fromString(row[u"issuedDate"_s].toString(), Qt::ISODate);
    return issued.isValid() && issued.addSecs(60) >= write->at;
}

bool hasCertificate(const Facts &facts, const PilotMac &mac)
{
    const QDateTime &now = facts.now;
    return std::any_of(
        mac.certificates.begin(), mac.certificates.end(), [&](const QJsonValue &row) {
            QString name = row[u"commonName"_s].toString();
            if (name.isEmpty())
                name = row[u"subjectName"_s].toString();
            const auto end =
                QDateTime::fromString(row[u"expirationDate"_s].toString(), Qt::ISODate);
            const bool gone = row[u"lifecycleStatus"_s].toString() == "INACTIVE"_L1 ||
                              row[u"certificateStatus"_s].toString() == "REVOKED"_L1;
            return row[u"identity"_s].toBool() && !gone && mac::looksLikeDeviceAccess(name) &&
                   isYoungEnough(facts, row) && (!end.isValid() || !now.isValid() || end > now);
        });
}

void sortOut(const Facts &facts, ScepSituation &now)
{
    const QByteArray made = facts.made("jamf.scep-profile/profile");
    const QString url = scepUrl(facts);
    for (const SeenProfile &profile : seenProfiles(facts)) {
        if (!profile.kind.scep || profile.kind.fastPass)
            continue;
        const bool okta = scepUrlFault(facts, profile.kind.scepUrl) == AddressFault::None;
        const bool own = profile.ours || profile.id == made;
        if (own && (!now.own || profile.id == made))
            now.own = profile;
        else if (!own && okta && profile.kind.scepUrl == url && profile.reachesMacs() &&
                 !now.byHand)
            now.byHand = profile;
        else if (!own && okta)
            now.others.push_back(profile);
    }
}

/// A server that masks shows the same sign again and again.
bool isMask(const QByteArray &digest, const QByteArray &salt)
{
    for (const QByteArray &sign : {QByteArray("*"), QByteArray("\xE2\x80\xA2"), QByteArray("x")}) {
        for (int length = 1; length <= 64; ++length) {
            if (base::Secret(sign.repeated(length)).digest(salt) == digest)
                return true;
        }
    }
    return false;
}

} // namespace

ScepSituation scepSituation(const Facts &facts)
{
    ScepSituation now;
    sortOut(facts, now);
    now.wanted = scepProfile(facts);
    if (now.own && now.wanted) {
        for (const Difference &difference : differencesOf(*now.wanted, *now.own)) {
            if (decides(difference))
                now.differences.push_back(difference);
            else if (difference.kind == Difference::Kind::Added &&
                     difference.payload != u"com.apple.security.scep"_s)
                now.foreign.push_back(difference);
        }
    }
    for (const PilotMac &mac : pilotMacs(facts)) {
        if (hasCertificate(facts, mac))
            now.certified = mac.serial;
    }
    return now;
}

ChallengeMatch challengeMatch(const Facts &facts, const SeenProfile &profile)
{
    const QByteArray ours = facts.secretDigests.value("scep.secret");
    if (ours.isEmpty() || profile.challenge != "literal"_L1)
        return profile.challenge == "literal"_L1 ? ChallengeMatch::Hidden : ChallengeMatch::Other;
    if (profile.challengeDigest == ours)
        return ChallengeMatch::Same;
    return isMask(profile.challengeDigest, facts.digestSalt) ? ChallengeMatch::Hidden
                                                             : ChallengeMatch::Other;
}

} // namespace latchkey::recipe
