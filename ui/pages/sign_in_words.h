// SPDX-License-Identifier: MIT
#pragma once

#include "session/sign_in.h"

#include <QString>

namespace latchkey::pages {

/// What a way to sign in is called: "API client (recommended)".
QString wayName(session::Way way);
/// What comes with it, in a sentence.
QString wayConsequence(session::Way way);
/// What a sign-out came to, in a sentence.
QString endSentence(session::SignedOut came, base::System system);
/// What stays good after a sign-out, and where a person ends it; empty where nothing does.
QString leftSentence(session::Way way);

} // namespace latchkey::pages
