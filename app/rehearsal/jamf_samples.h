// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"

#include <QString>

namespace latchkey::rehearsal {

/// Profiles as somebody uploads them. The values are those of the walkthrough (iamse.blog, April
/// 2025) and of today's guides, written down here a second time so that the rehearsal is no mirror
/// of the builders that it tests.
struct JamfSample
{
    QString org;      ///< "https://acme.okta.com"
    QString clientId; ///< of the Platform SSO app
    QString scepUrl;
};

base::Plist jamfSsoSample(const JamfSample &sample);
base::Plist jamfScepSample(const JamfSample &sample);
base::Plist jamfLoginWindowSample();
/// Made in the console, with the usual slips: shared device keys left off, one application missing
/// in the associated domains, an old protocol version.
base::Plist jamfFaultySsoSample(const JamfSample &sample);
/// Okta FastPass: the same extension, but of type Credential; legal beside Platform SSO.
base::Plist jamfFastPassSample();
/// Microsoft Entra's Platform SSO.
base::Plist jamfEntraSample();
/// Jamf Connect's login window.
base::Plist jamfConnectSample();
/// Something else altogether; a string in it has an ampersand.
base::Plist jamfDockSample();

} // namespace latchkey::rehearsal
