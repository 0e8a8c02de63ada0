// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "project/project.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = project::fromBytes(fuzz::Input(data, size).rest());
    if (!read) {
        fuzz::requireWords(read.error());
        return 0;
    }
    const auto again = project::fromBytes(project::toBytes(*read));
    fuzz::require(again.has_value(), "a project that was written can be read");
    fuzz::require(*again == *read, "a project comes back as it was");
    return 0;
}
