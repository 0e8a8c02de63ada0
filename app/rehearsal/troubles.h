// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// Whether the request can change something: reads and sign-ins cannot.
bool isWrite(const Incoming &incoming);

/// The planned trouble that this request meets; every plan that it fits is counted down.
std::optional<Trouble> troubleFor(Practice::World &world, base::System system,
                                  const Incoming &incoming);

/// Whether the tenant does its work in spite of the trouble.
bool isDoneAnyway(Trouble trouble);
/// The answer to a request that met the trouble; `done` is what the tenant said where it did its
/// work. Nothing where the connection is lost.
std::optional<base::Reply> troubledReply(Practice::World &world, base::System system,
                                         Trouble trouble, const Incoming &incoming,
                                         const base::Reply &done);

} // namespace latchkey::rehearsal
