// SPDX-License-Identifier: MIT
#include "base/version.h"

#include <QStringList>

#include <algorithm>

namespace latchkey::base {

std::optional<Version> Version::parse(QStringView text)
{
    Version result;
    qsizetype at = 0;
    while (at < text.size() && result.m_parts.size() < 8) {
        qsizetype end = at;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        bool good = false;
        const int part = text.mid(at, end - at).toInt(&good);
        if (!good)
            break;
        result.m_parts.push_back(part);
        if (end >= text.size() || text[end] != u'.')
            break;
        at = end + 1;
    }
    if (result.m_parts.empty())
        return std::nullopt;
    return result;
}

QString Version::toString() const
{
    QStringList parts;
    for (const int part : m_parts)
        parts += QString::number(part);
    return parts.join(u'.');
}

std::strong_ordering Version::operator<=>(const Version &other) const
{
    const size_t length = std::max(m_parts.size(), other.m_parts.size());
    for (size_t i = 0; i < length; ++i) {
        const int mine = i < m_parts.size() ? m_parts[i] : 0;
        const int theirs = i < other.m_parts.size() ? other.m_parts[i] : 0;
        if (mine != theirs)
            return mine <=> theirs;
    }
    return std::strong_ordering::equal;
}

} // namespace latchkey::base
