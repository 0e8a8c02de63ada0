// SPDX-License-Identifier: MIT
#include "tenant/jamf/macs.h"

#include <charconv>

namespace latchkey::jamf {

namespace {

/// No name or serial is longer; what is longer was not written by Jamf Pro and is cut.
constexpr qsizetype longestField = 255;

} // namespace

void Macs::add(const Row &row)
{
    std::array fields{row.id, row.name, row.serial, row.udid, row.osVersion};
    for (QByteArrayView &field : fields)
        field = field.first(qMin(field.size(), longestField));
    Packed packed{};
    packed.text = m_texts.add(fields, packed.lengths);
    packed.reportedAt = row.reportedAt;
    packed.flags = row.flags;
    m_rows.push_back(packed);
}

Macs::Row Macs::row(size_t index) const
{
    const Packed &packed = m_rows[index];
    const char *at = m_texts.at(packed.text);
    const auto next = [&](size_t field) {
        const QByteArrayView text(at, packed.lengths[field]);
        at += packed.lengths[field];
        return text;
    };
    return {next(0), next(1), next(2), next(3), next(4), packed.reportedAt, packed.flags};
}

qint64 numberOf(QByteArrayView id)
{
    qint64 number = -1;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    return error == std::errc() && end == id.data() + id.size() ? number : -1;
}

} // namespace latchkey::jamf
