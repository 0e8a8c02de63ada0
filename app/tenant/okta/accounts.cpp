// SPDX-License-Identifier: MIT
#include "tenant/okta/accounts.h"

namespace latchkey::okta {

void Accounts::add(const Row &row)
{
    const std::array fields{row.id,       row.login,        row.email,       row.firstName,
                            row.lastName, row.appShortName, row.appFullName, row.status};
    Packed packed{};
    packed.text = m_texts.add(fields, packed.lengths);
    packed.flags = row.flags;
    m_rows.push_back(packed);
}

Accounts::Row Accounts::row(size_t index) const
{
    const Packed &packed = m_rows[index];
    const char *at = m_texts.at(packed.text);
    const auto next = [&](size_t field) {
        const QByteArrayView text(at, packed.lengths[field]);
        at += packed.lengths[field];
        return text;
    };
    return {next(0), next(1), next(2), next(3), next(4), next(5), next(6), next(7), packed.flags};
}

} // namespace latchkey::okta
