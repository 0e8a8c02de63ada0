// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "wire/secret_places.h"

namespace latchkey::wire {

/// Whether secrets can be used at all: an API token that fits into a header, a private key that can
/// be read, a static SCEP secret that Jamf Pro does not spoil. Whether a vendor takes them, only
/// the vendor tells. Absent ones are no fault here. Errors: Fault::Invalid.
base::Result<void> checkSecrets(const Secrets &secrets);
/// The same of what signs in to Okta alone.
base::Result<void> checkOktaSecrets(const Secrets &secrets);

} // namespace latchkey::wire
