// SPDX-License-Identifier: MIT
#include "base/error.h"

namespace latchkey::base {

QByteArray faultName(Fault fault)
{
    switch (fault) {
    case Fault::Offline:
        return "offline";
    case Fault::Timeout:
        return "timeout";
    case Fault::Throttled:
        return "throttled";
    case Fault::Unauthorised:
        return "unauthorised";
    case Fault::Forbidden:
        return "forbidden";
    case Fault::NotFound:
        return "not-found";
    case Fault::Conflict:
        return "conflict";
    case Fault::Invalid:
        return "invalid";
    case Fault::Unexpected:
        return "unexpected";
    case Fault::Cancelled:
        return "cancelled";
    }
    return "unexpected";
}

Error invalid(Text what, Text advice)
{
    Error error;
    error.fault = Fault::Invalid;
    error.what = std::move(what);
    error.advice = std::move(advice);
    return error;
}

} // namespace latchkey::base
