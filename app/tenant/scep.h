// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

#include <QUrl>

namespace latchkey::scep {

/// What the SCEP server can do (RFC 8894 3.5): key "scep.caps",
/// {status, capabilities: ["SHA-256", ...]}; the list is empty where it is no SCEP answer.
tenant::Reading capabilitiesReading(const QUrl &scepUrl);

/// The certificate of the CA, or of CA and RA (RFC 8894 4.2): key "scep.ca",
/// {status, certificates: [{subject, fingerprint, notBefore, notAfter}]}, times as ISO 8601 UTC,
/// the fingerprint SHA-256; the list is empty where the answer is no certificate.
tenant::Reading authorityReading(const QUrl &scepUrl);

/// Whether the challenge URL answers to the credentials as Microsoft's NDES does: key
/// "scep.challenge", {status, challenge: true|false}. Each such GET spends a challenge; the
/// challenge itself is never kept. Make it once in a run and never repeat it by itself.
tenant::Reading challengeReading(const QUrl &challengeUrl);

/// Whether the page (UTF-8 or UTF-16, with or without a byte order mark) tells a challenge
/// password.
bool tellsChallenge(const QByteArray &page);

/// The certificates in a DER certificate or a degenerate PKCS #7, described as above.
QJsonArray certificatesIn(const QByteArray &der);

} // namespace latchkey::scep
