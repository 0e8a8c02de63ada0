// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <variant>

namespace latchkey::wire {

/// Why an exchange gave no answer.
enum class Trouble {
    NoHost,   ///< the name is not known
    Refused,  ///< no connection; nothing was sent
    Tls,      ///< the certificate or the handshake
    Proxy,    ///< the proxy did not let it through
    Reset,    ///< the connection ended before an answer
    CutBody,  ///< the answer ended early
    Garbled,  ///< the answer cannot be unpacked
    Timeout,  ///< no whole answer in time
    TooLong,  ///< more bytes than wanted
    Redirect, ///< the host points elsewhere
};

/// A failed exchange; what is needed to tell a person and to decide whether to repeat it.
struct Failure
{
    Trouble trouble = Trouble::Reset;
    QString detail; ///< the issuer of a certificate, the target of a redirect, the system's words
    int status = 0; ///< of an answer that began
    QByteArray requestId; ///< the vendor's, of an answer that began

    /// Whether the request may have reached the server.
    bool mayHaveArrived() const;
};

/// What an exchange gives: an answer of any status, or a failure.
using Arrival = std::variant<base::Reply, Failure>;

/// The failure in words. `host` is where the request went.
base::Error toError(const Failure &failure, const base::Request &request, const QByteArray &host);

} // namespace latchkey::wire
