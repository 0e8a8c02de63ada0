// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace latchkey::shell {

/// What a person set for the program on this computer; applied at once.
struct Settings
{
    QString language;      ///< "de"; empty: the system's
    int textPercent = 100; ///< 80 to 200
    bool motion = true;
    std::chrono::seconds clipboard{30}; ///< 10 to 90: how long a secret stays on the clipboard
    std::chrono::minutes lockAfter{10}; ///< until a read secret has to be read anew
    bool useProxy = true;               ///< that of the system
    QString authorities; ///< a PEM file of certificates trusted besides the system's; empty: none

    static Settings load();
    void save() const;
};

/// The largest and smallest text that can be set, in percent of the system's.
constexpr int smallestText = 80;
constexpr int largestText = 200;

} // namespace latchkey::shell
