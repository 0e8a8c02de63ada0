// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <QJsonObject>

namespace latchkey::wire {

/// The answer of a token call as JSON; empty for anything else (a proxy's page, say).
QJsonObject tokenAnswer(const base::Reply &reply);

/// The vendor refused the credentials: what it said, and what to do.
base::Error refusedSignIn(const QString &system, const base::Reply &reply, base::Text advice);

/// The token call failed for another reason than the credentials.
base::Error failedSignIn(const QString &system, const base::Reply &reply);

} // namespace latchkey::wire
