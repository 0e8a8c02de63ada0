// SPDX-License-Identifier: MIT
#include "readings.h"
#include "tenant/okta/accounts.h"

using namespace latchkey;

/// Every row that was taken can be given back.
static void readBack(const okta::Accounts &accounts)
{
    for (size_t i = 0; i < accounts.size(); ++i) {
        const auto row = accounts.row(i);
        for (const QByteArrayView field : {row.id, row.login, row.email, row.firstName,
                                           row.lastName, row.appShortName, row.appFullName})
            fuzz::require(field.size() <= 1000, "a field is bounded");
    }
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::Readings readings = fuzz::oktaAccountReadings();
    fuzz::Input input(data, size);
    const auto value =
        fuzz::drive(readings.front(), fuzz::replyFrom(input, "https://acme.okta.com"));
    if (value)
        readBack(*std::get<std::shared_ptr<const okta::Accounts>>(*value));
    return 0;
}
