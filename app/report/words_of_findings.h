// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

namespace latchkey::report {

// The words for what recipe/findings.h counts; an unknown id is shown as it is.
base::Text requirementWord(const QString &id);   ///< "macOS 14.0 or later" without the number
base::Text requirementAdvice(const QString &id); ///< what to do with such a Mac
base::Text notReadyWord(const QString &id);      ///< why a Mac is not ready
base::Text problemWord(const QString &id);
base::Text problemAdvice(const QString &id);
/// Whether such a user gets no account, or somebody else's.
bool problemStops(const QString &id);
base::Text dateWord(const QString &id);
base::Text dateAction(const QString &id);

} // namespace latchkey::report
