// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "cli/answers.h"
#include "fuzz_input.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = cli::readAnswers(fuzz::Input(data, size).rest(), recipe::graph());
    if (!read) {
        fuzz::requireWords(read.error());
        return 0;
    }
    QJsonObject object;
    for (auto it = read->begin(); it != read->end(); ++it)
        object[QString::fromUtf8(it.key())] = it.value();
    const auto again = cli::readAnswers(base::jsonBytes(object), recipe::graph());
    fuzz::require(again.has_value(), "answers that were read can be read again");
    fuzz::require(*again == *read, "answers come back as they were");
    return 0;
}
