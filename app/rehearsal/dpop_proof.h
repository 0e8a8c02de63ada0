// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_call.h"

namespace latchkey::rehearsal {

/// What a DPoP proof (RFC 9449) has to say to be good for a call.
struct DpopProof
{
    QString key;   ///< of the client, as text: the same key gives the same text
    QString nonce; ///< as the proof has it
};

/// The proof in the call's DPoP header where it is signed (ES256) and fits method, address, time
/// and, where one is given, the access token; nothing otherwise.
std::optional<DpopProof> dpopProof(const OktaCall &call, const QByteArray &token = {});

} // namespace latchkey::rehearsal
