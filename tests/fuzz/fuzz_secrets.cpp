// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "vault/secrets_file.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = fuzz::Input(data, size).rest();
    const auto any = vault::readSecretObject(bytes);
    if (any) {
        const auto again = vault::readSecretObject(vault::writeSecretObject(*any));
        fuzz::require(again && again->keys() == any->keys(), "secrets come back by name");
        for (auto it = any->begin(); it != any->end(); ++it)
            fuzz::require(it->digest("salt") == again->value(it.key()).digest("salt"),
                          "a secret comes back as it was");
    }
    const auto file = vault::readSecretsFile(std::move(bytes));
    if (!file)
        fuzz::requireWords(file.error());
    fuzz::require(any || !file, "the file is as strict as the reader below it");
    return 0;
}
