// SPDX-License-Identifier: MIT
#include "readings.h"

using namespace latchkey;

/// Every row that was taken can be given back.
static void readBack(const jamf::Macs &macs)
{
    for (size_t i = 0; i < macs.size(); ++i) {
        const auto row = macs.row(i);
        fuzz::require(!row.id.isEmpty(), "a Mac has an id");
        for (const QByteArrayView field : {row.id, row.name, row.serial, row.udid, row.osVersion})
            fuzz::require(field.size() <= 255, "a field is bounded");
    }
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::Readings readings = fuzz::jamfMacReadings();
    fuzz::Input input(data, size);
    const auto value =
        fuzz::drive(readings.front(), fuzz::replyFrom(input, "https://acme.jamfcloud.com"));
    if (value)
        readBack(*std::get<std::shared_ptr<const jamf::Macs>>(*value));
    return 0;
}
