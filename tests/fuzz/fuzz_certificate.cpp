// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "mac/certificates.h"
#include "tenant/scep.h"

#include <QJsonArray>

using namespace latchkey;

/// One certificate for both readers of DER.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray der = fuzz::Input(data, size).rest();
    mac::readCertificate(der);
    fuzz::require(scep::certificatesIn(der).size() <= 10, "a chain is bounded");
    return 0;
}
