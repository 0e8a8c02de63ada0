// SPDX-License-Identifier: MIT
#pragma once

#include "mac/certificates.h"

namespace latchkey::mac {

/// Whether a certificate's name is one of Okta's Device Access: "... ODA UDID" (walkthrough of
/// April 2025) or "managementAttestation UDID" (Fleet guide, 2026-03-08).
bool looksLikeDeviceAccess(const QString &commonName);

/// A certificate with its private key, as `security find-identity -v` lists it.
struct Identity
{
    QByteArray sha1; ///< upper-case hex
    QString name;
};

/// The valid identities; nothing where the print is missing or cut off.
std::optional<std::vector<Identity>> readIdentities(const std::optional<Print> &print);

/// "okta": the SHA-1 of identities that look like Okta's Device Access or carry its mark, and
/// "certificates": one object each with sha1, name, identity (whether the key is there),
/// deviceAccess (whether it has Okta's mark) and notAfter. Null = not known.
struct IdentityFacts
{
    QJsonValue okta;
    QJsonValue certificates;
};
IdentityFacts identityFacts(const std::optional<Print> &identities,
                            const std::optional<Print> &certificates);

} // namespace latchkey::mac
