// SPDX-License-Identifier: MIT
#include "wire/retry.h"

namespace latchkey::wire {

namespace {

constexpr int mostRepeats = 4;
constexpr int mostUnsent = 2; ///< a person waits for "the host was not found"

/// 1, 2, 4, 8 s.
std::chrono::milliseconds backOff(int repeats)
{
    return std::chrono::milliseconds(1000 << qMin(repeats, 6));
}

int mostAfter(Repeat rule, const base::Reply &reply)
{
    // A throttled request was turned away at the door: nothing was done, whatever its method.
    if (reply.status == 429)
        return mostRepeats;
    if (reply.status < 500 || reply.status > 504 || reply.status == 501)
        return 0;
    const bool isFree = rule == Repeat::Freely || (rule == Repeat::Smaller && reply.status == 500);
    return isFree ? mostRepeats : 0;
}

int mostAfter(Repeat rule, const Failure &failure)
{
    switch (failure.trouble) {
    case Trouble::NoHost:
    case Trouble::Refused:
        return mostUnsent;
    case Trouble::Reset:
    case Trouble::CutBody:
    case Trouble::Garbled:
        return rule != Repeat::NotOnceSent ? mostRepeats : 0;
    case Trouble::Tls:
    case Trouble::Proxy:
    case Trouble::Timeout:
    case Trouble::TooLong:
    case Trouble::Redirect:
        return 0;
    }
    return 0;
}

} // namespace

std::optional<std::chrono::milliseconds> repeatAfter(Repeat rule, const Arrival &arrival,
                                                     int repeats)
{
    const int most =
        std::visit([rule](const auto &what) { return mostAfter(rule, what); }, arrival);
    return repeats < most ? std::optional(backOff(repeats)) : std::nullopt;
}

} // namespace latchkey::wire
