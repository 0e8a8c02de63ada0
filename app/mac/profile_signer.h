// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>

#include <memory>

namespace latchkey::mac {

/// Signs configuration profiles with a certificate of yours, as CMS signed data around the profile
/// (DER), which is what macOS reads as a signed profile. Jamf Pro wants unsigned ones: it signs on
/// the way. What Apple's profile verification makes of it was not tried on a Mac.
class ProfileSigner
{
public:
    /// From one PEM file: a private key without a pass phrase, its certificate, and the chain where
    /// there is one. Errors (Fault::Invalid): no key, no certificate of that key, not valid `now`.
    static base::Result<ProfileSigner> fromPem(const base::Secret &pem, const QDateTime &now);

    /// The signed profile. The time of signing is in it: twice the same profile, other bytes.
    base::Result<QByteArray> sign(const QByteArray &profile) const;

    /// The certificate's common name.
    QString name() const;
    /// The last moment at which the certificate is valid.
    QDateTime validUntil() const;

private:
    struct Parts;
    explicit ProfileSigner(std::shared_ptr<const Parts> parts);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace latchkey::mac
