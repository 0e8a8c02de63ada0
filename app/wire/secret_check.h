// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "wire/secret_places.h"

namespace latchkey::wire {

/// Whether Okta's secrets can sign in at all: an API token that fits into a header, a private key
/// that can be read. Whether Okta takes them, only Okta tells. Absent ones are no fault here.
/// Errors: Fault::Invalid.
base::Result<void> checkSecrets(const Secrets &secrets);

} // namespace latchkey::wire
