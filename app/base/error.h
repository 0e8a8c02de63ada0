// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <QByteArray>

namespace latchkey::base {

/// What kind of failure it is; decides whether to retry, ask or stop (a switch without default).
enum class Fault {
    Offline,      ///< the host was not reached
    Timeout,      ///< no answer in time
    Throttled,    ///< the vendor asks to slow down
    Unauthorised, ///< sign-in refused
    Forbidden,    ///< a right is missing
    NotFound,
    Conflict,
    Invalid,    ///< a person's, a file's or our own input is wrong
    Unexpected, ///< an answer that fits no document
    Cancelled,
};

/// A failure as a value: what happened, what it means, what to do. Never holds a secret.
struct [[nodiscard]] Error
{
    Fault fault = Fault::Unexpected;
    Text what;
    Text means;
    Text advice;
    int status = 0;               ///< the HTTP status, 0 without one
    QByteArray code;              ///< the vendor's own code, "E0000006" say
    QByteArray requestId;         ///< the vendor's request id, for their support
    bool mayHaveBeenDone = false; ///< a write that left and was not answered for certain

    bool operator==(const Error &) const = default;
};

/// The fault's name as the contract spells it ("unauthorised").
QByteArray faultName(Fault fault);

/// An Error of kind Invalid: the usual answer to a bad file or value.
Error invalid(Text what, Text advice = {});

} // namespace latchkey::base
