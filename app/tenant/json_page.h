// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <simdjson.h>
#include <string_view>

namespace latchkey::tenant {

/// A page of an inventory as simdjson wants it: with some bytes behind it, which it may read. In
/// place where the page has that room, else a copy.
class JsonPage
{
public:
    explicit JsonPage(const QByteArray &page)
        : m_page(page)
    {
        if (m_page.data_ptr().freeSpaceAtEnd() < padding)
            m_page.reserve(page.size() + padding);
    }
    simdjson::padded_string_view view() const
    {
        const auto size = static_cast<size_t>(m_page.size());
        return simdjson::padded_string_view(m_page.constData(), size, size + padding);
    }

private:
    static constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;
    QByteArray m_page;
};

/// A parser to be used for one page at a time. Each thread keeps its own, since one takes some
/// megabytes for a page, and is as good as new for the next.
inline simdjson::ondemand::parser &parserOfThread()
{
    thread_local simdjson::ondemand::parser parser;
    return parser;
}

/// The name of a member. Names are hardly ever escaped: those are given as they stand, without the
/// cost of writing each of them anew. simdjson has made sure that the quote at the end is there.
inline simdjson::error_code keyOf(simdjson::ondemand::field &member, std::string_view &key)
{
    const char *const start = member.key().raw();
    const char *end = start;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '\\')
        return member.unescaped_key().get(key);
    key = std::string_view(start, static_cast<size_t>(end - start));
    return simdjson::SUCCESS;
}

} // namespace latchkey::tenant
