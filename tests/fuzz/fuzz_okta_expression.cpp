// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "tenant/okta/expression.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QByteArray login = input.line();
    const QString text = QString::fromUtf8(input.rest());
    fuzz::require(okta::isSameExpression(text, text), "an expression is the same as itself");
    const auto expression = okta::Expression::parse(text);
    if (!expression)
        return 0;
    okta::Accounts::Row row;
    row.login = login;
    row.email = login;
    expression->value(row);
    expression->hasSources(row);
    return 0;
}
