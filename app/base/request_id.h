// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

namespace latchkey::base {

/// The vendor's id of a request, for their support: of the headers, or the traceId in an error
/// body of Jamf Pro. Only what ids are made of, at most 100 characters; empty without one.
QByteArray requestIdOf(const Headers &headers, const QByteArray &body = {});
QByteArray requestIdOf(const Reply &reply);

} // namespace latchkey::base
