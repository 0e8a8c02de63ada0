// SPDX-License-Identifier: MIT
#include "readings.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::Readings readings = fuzz::oktaReadings();
    fuzz::Input input(data, size);
    const auto &reading = readings[size_t(input.choice(qsizetype(readings.size())))];
    fuzz::drive(reading, fuzz::replyFrom(input, "https://acme.okta.com"));
    return 0;
}
