// SPDX-License-Identifier: MIT
#include "wire/secret_check.h"

#include "wire/signing_key.h"

namespace latchkey::wire {

namespace {

base::Error spoiltToken()
{
    return base::invalid(
        base::text("wire", QT_TRANSLATE_NOOP("wire", "okta.token is not an API token.")),
        base::text("wire", QT_TRANSLATE_NOOP("wire", "It holds spaces or characters that no token "
                                                     "has. Copy it once more from Okta, Security > "
                                                     "API > Tokens, when it is made.")));
}

} // namespace

base::Result<void> checkOktaSecrets(const Secrets &secrets)
{
    const base::Secret token = secrets.value("okta.token");
    if (!token.isEmpty() && headerSafe(token).isEmpty())
        return base::fail(spoiltToken());
    const base::Secret pem = secrets.value("okta.private-key");
    if (pem.isEmpty())
        return {};
    if (const auto key = SigningKey::read(pem); !key)
        return base::fail(key.error());
    return {};
}

base::Result<void> checkSecrets(const Secrets &secrets)
{
    return checkOktaSecrets(secrets).and_then(
        [&] { return fitsXml("scep.secret", secrets.value("scep.secret")); });
}

} // namespace latchkey::wire
