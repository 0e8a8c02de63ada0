// SPDX-License-Identifier: MIT
#include "base/plist.h"
#include "fuzz_input.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto plist = base::readPlist(fuzz::Input(data, size).rest());
    if (!plist) {
        fuzz::requireWords(plist.error());
        return 0;
    }
    for (const bool oneLine : {false, true}) {
        const auto bytes = base::writePlist(*plist, oneLine);
        fuzz::require(bytes.has_value(), "a property list that was read can be written");
        const auto again = base::readPlist(*bytes);
        fuzz::require(again.has_value(), "a property list that was written can be read");
        fuzz::require(*again == *plist, "a property list comes back as it was");
    }
    return 0;
}
