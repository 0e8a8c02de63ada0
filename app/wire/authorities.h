// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace latchkey::wire {

/// Certificates that a person trusts besides the system's: those of an inspecting proxy, say.
struct Authorities
{
    QByteArray pem; ///< the certificates and nothing else
    QStringList names;
    QDateTime until; ///< when the first of them ends
};

/// Reads what a PEM file holds; an Error says why it is not taken: too large, without a
/// certificate, with a private key in it, or with a certificate that has ended or is no
/// authority's.
base::Result<Authorities> readAuthorities(const QByteArray &file, const QDateTime &now);

} // namespace latchkey::wire
