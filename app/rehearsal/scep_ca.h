// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace latchkey::rehearsal {

/// The certificate of the practice Device Access CA, DER: the same bytes each time, valid to 2050.
QByteArray scepCaCertificate();
/// The certificate alone in a PKCS #7 bag, as a SCEP server with a chain answers.
QByteArray scepCaChain();

/// A Device Access certificate for that subject (DER), a year long, with Okta's own extension.
QByteArray deviceCertificate(const QString &commonName, const QDateTime &issued);

} // namespace latchkey::rehearsal
