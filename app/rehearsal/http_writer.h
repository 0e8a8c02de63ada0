// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

namespace latchkey::rehearsal {

/// Whether the connection ends in the middle of the body: the practice says so with the header
/// "X-Practice-Cut: LENGTH", where LENGTH is what the whole body would have had.
bool isCutShort(const base::Reply &reply);

/// The bytes of an answer in HTTP/1.1, with Date and Content-Length. Of one that is cut short the
/// length is that of the whole body.
QByteArray httpAnswer(const base::Reply &reply, bool keepsAlive);

} // namespace latchkey::rehearsal
