// SPDX-License-Identifier: MIT
#pragma once

#include "mac/profile.h"
#include "recipe/step.h"
#include "report/payload_origin.h"

namespace latchkey::pages {

/// One key of a profile that Latchkey makes.
struct ProfileKey
{
    QString payload; ///< type or preference domain
    QString key;     ///< path inside
    QString value;   ///< never a secret
    report::PayloadOrigin origin;
};

/// Which profile a step makes, as cli::exportProfile() calls it; empty where it makes none.
QByteArray profilePartOf(const recipe::StepId &step);
/// That profile from what is known; what is known later only is in words.
mac::Profile profileFor(const recipe::StepId &step, const recipe::Facts &facts);
/// Its keys, payload by payload.
std::vector<ProfileKey> keysOf(const mac::Profile &profile);
/// What a payload is, for people: "Single sign-on extension"; empty where its type says it all.
QString payloadName(const QString &payload);

} // namespace latchkey::pages
