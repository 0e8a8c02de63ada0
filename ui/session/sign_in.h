// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "wire/signed_out.h"

#include <QList>

namespace latchkey::session {

/// How Latchkey signs in to a system.
enum class Way { None, OktaBrowser, OktaToken, OktaService, JamfClient, JamfUser };

/// What came of signing out, at the vendor.
using SignedOut = wire::SignedOut;

/// The ways of a system, in the order they are offered.
QList<Way> waysOf(base::System system);
base::System systemOf(Way way);
/// The secrets that the way needs, by the names of contract.md 3; none for the browser.
QList<QByteArray> secretsOf(Way way);
/// The way that a secret belongs to; None for one that signs in nowhere.
Way wayWith(const QByteArray &secret);

} // namespace latchkey::session
