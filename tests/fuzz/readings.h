// SPDX-License-Identifier: MIT
#pragma once

#include "fuzz_input.h"
#include "tenant/jamf/groups.h"
#include "tenant/jamf/macs_reader.h"
#include "tenant/jamf/one_mac.h"
#include "tenant/jamf/profiles.h"
#include "tenant/jamf/server.h"
#include "tenant/okta/accounts_reader.h"
#include "tenant/okta/apps.h"
#include "tenant/okta/devices.h"
#include "tenant/okta/features.h"
#include "tenant/okta/log_reader.h"
#include "tenant/okta/mappings.h"
#include "tenant/okta/org.h"
#include "tenant/okta/schema.h"
#include "tenant/scep.h"

#include <QTimeZone>
#include <QUrl>

/// Every reading, by the target that feeds it; the first byte of an input names one by its place.
namespace fuzz {

using namespace Qt::StringLiterals;
using Readings = std::vector<tenant::Reading>;

inline const QDateTime someDay({2026, 11, 24}, {10, 0}, QTimeZone::utc());

inline Readings oktaReadings()
{
    using namespace latchkey::okta;
    return {wellKnown(),
            org(),
            me(),
            rolesOfUser(u"00u1"_s),
            right("okta.apps.read", "/api/v1/apps?limit=1", "/api/v1/apps"),
            desktopMfa(),
            deviceAccessEvents(someDay.addDays(-90), someDay),
            apps(),
            appGroups(u"0oa1"_s),
            anyAppUser(u"0oa1"_s),
            appSchema(u"0oa1"_s),
            mappings(u"0oa1"_s),
            mapping(u"prm1"_s),
            features(),
            featureDependencies(u"ftr1"_s),
            deviceReading(u"C02PILOT0001"_s),
            osAccountsReading(u"guo1"_s),
            logReading("okta.log", {u"user.session.start"_s}, someDay.addDays(-1), someDay)};
}

inline Readings oktaAccountReadings() { return {okta::accountsReading(u"0oa1"_s)}; }

inline Readings jamfReadings()
{
    using namespace latchkey::jamf;
    return {startup(),
            serverVersion(),
            auth(),
            privilegeNames(),
            collectionSettings(),
            prestages(),
            installCommands("m-1"),
            groupList({u"Latchkey JIT pilot"_s, u"Latchkey JIT fleet"_s}),
            smartGroup(u"v3"_s, "7"),
            groupMembers(u"v3"_s, "7"),
            categoryNamed(u"Identity"_s),
            oneMac(u"C02PILOT0001"_s)};
}

inline Readings jamfMacReadings() { return {jamf::macsReading()}; }

inline Readings jamfXmlReadings()
{
    return {jamf::profileList(), jamf::profile("1", "salt"), jamf::verifyVersions()};
}

inline Readings scepReadings()
{
    const QUrl url(u"https://acme.okta.com/pki/0123/scep/rac1"_s);
    return {scep::capabilitiesReading(url), scep::authorityReading(url),
            scep::challengeReading(url)};
}

/// The answer that an input stands for: a letter for the status, a Link header up to the end of the
/// line, the body.
inline base::Reply replyFrom(Input &input, const QByteArray &origin)
{
    static const int statuses[] = {200, 201, 204, 400, 401, 403, 404, 405,
                                   409, 422, 429, 500, 503, 504, 302};
    base::Reply reply;
    reply.status = statuses[input.choice(std::size(statuses))];
    reply.origin = origin;
    const QByteArray link = input.line();
    reply.headers.add("Link", link);
    reply.headers.add("WWW-Authenticate", link);
    reply.body = input.rest();
    return reply;
}

/// Gives a reading the same answer several times, as a host does that does not move on.
inline std::optional<tenant::Value> drive(const tenant::Reading &reading, const base::Reply &reply)
{
    constexpr int mostPages = 4;
    const auto reader = reading.open();
    for (int page = 0; page < mostPages; ++page) {
        const auto next = reader->take(reply);
        if (!next) {
            requireWords(next.error());
            return std::nullopt;
        }
        if (!*next)
            break;
        require((*next)->target.startsWith('/'), "a next page has a path");
        require((*next)->origin == reading.first.origin, "a next page is on the same host");
        require(reader->done() <= 0 || reader->total() < 0 || reader->done() < reader->total(),
                "nothing is asked for after the last row");
    }
    return reader->finish();
}

} // namespace fuzz
