// SPDX-License-Identifier: MIT
#include "vault/secret_names.h"

namespace latchkey::vault {

QList<QByteArray> secretNames()
{
    return {"okta.token",         "okta.client-id", "okta.private-key", "jamf.client-id",
            "jamf.client-secret", "jamf.user",      "jamf.password",    "scep.user",
            "scep.password",      "scep.secret"};
}

} // namespace latchkey::vault
