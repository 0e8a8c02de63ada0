// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "fuzz_input.h"

#include <QJsonArray>

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::Input(data, size).rest();
    if (const auto object = base::readJsonObject(bytes)) {
        const auto again = base::readJsonObject(base::jsonBytes(*object));
        fuzz::require(again.has_value(), "an object that was read can be read again");
    } else {
        fuzz::requireWords(object.error());
    }
    if (const auto array = base::readJsonArray(bytes)) {
        const auto again = base::readJsonArray(base::jsonBytes(*array));
        fuzz::require(again.has_value(), "a list that was read can be read again");
    }
    return 0;
}
