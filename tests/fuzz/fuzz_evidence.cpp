// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "fuzz_input.h"
#include "mac/evidence.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::Input(data, size).rest();
    const auto evidence = mac::readEvidenceFile(bytes);
    if (!evidence) {
        fuzz::requireWords(evidence.error());
        return 0;
    }
    mac::evidenceMade(*evidence);
    const QJsonObject facts = mac::deviceFacts(*evidence);
    fuzz::require(!base::jsonBytes(facts).isEmpty(), "facts can be written");
    const auto again = mac::readEvidenceFile(base::jsonBytes(*evidence));
    fuzz::require(again.has_value(), "evidence that was read can be read again");
    fuzz::require(mac::deviceFacts(*again) == facts, "the same evidence tells the same");
    return 0;
}
