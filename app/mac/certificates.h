// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <QDateTime>

#include <optional>

namespace latchkey::mac {

/// The few things of a certificate that matter here.
struct Certificate
{
    QByteArray sha1; ///< upper-case hex
    QString commonName;
    QDateTime notAfter; ///< invalid: not known
    bool deviceAccess =
        false; ///< has Okta's extension 1.3.6.1.4.1.51150.13.1 (Fleet guide, 2026-03-08)
};

/// Reads one DER certificate; nothing where it is none.
std::optional<Certificate> readCertificate(const QByteArray &der);

/// The certificates of the PEM blocks in a print of `security find-certificate -a -p`. What is no
/// certificate is left out.
std::vector<Certificate> readCertificates(const QByteArray &print);

} // namespace latchkey::mac
