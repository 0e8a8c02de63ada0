// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "mac/app_sso.h"

#include <QStringList>

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Qt::StringLiterals;
    static const QStringList states{u"none"_s,  u"device-pending"_s,
                                    u"ready"_s, u"user-registered"_s,
                                    u"other"_s, u"unreadable"_s};
    const mac::Print print{fuzz::Input(data, size).rest(), {}, 0};
    const QString state = mac::appSsoFacts(print)[u"state"].toString();
    fuzz::require(states.contains(state), "a print gives a state that is documented");
    return 0;
}
