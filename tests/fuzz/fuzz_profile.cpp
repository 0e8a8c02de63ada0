// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "mac/flatten.h"
#include "mac/settings.h"

#include <QJsonObject>

#include <algorithm>

using namespace latchkey;

namespace {

using namespace latchkey::mac;
using namespace Qt::StringLiterals;

Profile wanted()
{
    PlatformSsoSettings settings;
    settings.profileName = u"Okta Platform SSO"_s;
    settings.identifier = u"com.latchkey.acme-okta-com.sso"_s;
    settings.orgHost = u"acme.okta.com"_s;
    settings.clientId = u"0oa1client"_s;
    settings.extensionIdentifier = u"com.okta.mobile.auth-service-extension"_s;
    settings.teamIdentifier = u"B7F62B65BN"_s;
    settings.applicationIdentifiers = {u"B7F62B65BN.com.okta.mobile"_s};
    settings.urlPaths = {u"/device-access/api/v1/nonce"_s, u"/oauth2/v1/token"_s};
    settings.authenticationMethod = u"Password"_s;
    settings.accountNameClaim = u"macOSAccountUsername"_s;
    settings.fullNameClaim = u"macOSAccountFullName"_s;
    settings.protocolVersion = u"2.0"_s;
    return platformSsoProfile(settings);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Profile ours = wanted();
    const auto found = base::readPlist(fuzz::Input(data, size).rest());
    if (!found)
        return 0;
    recognise(*found);
    described(*found);
    compare(ours, *found);
    fuzz::require(compare(*found, *found).empty(), "a profile does not differ from itself");
    fuzz::require(base::writePlist(redacted(*found)).has_value(),
                  "a profile without secrets can be written");
    const auto mended = updated(ours, *found, Keep::Identifiers);
    fuzz::require(compare(ours, mended).empty(), "an update gives what is wanted");
    fuzz::require(base::writePlist(updated(ours, *found, Keep::Foreign), true).has_value(),
                  "an adopted profile can be written");
    return 0;
}
