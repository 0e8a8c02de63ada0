// SPDX-License-Identifier: MIT
#include "pages/folded_texts.h"

#include <algorithm>

namespace latchkey::pages {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

void appendFolded(QByteArray &pool, QByteArrayView text)
{
    if (!isAscii(text)) {
        pool += QString::fromUtf8(text).toCaseFolded().toUtf8();
        return;
    }
    const qsizetype start = pool.size();
    pool.resize(start + text.size());
    std::transform(text.begin(), text.end(), pool.data() + start, [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
}

} // namespace

QByteArray FoldedTexts::folded(QByteArrayView utf8)
{
    QByteArray all;
    appendFolded(all, utf8);
    return all;
}

QByteArrayMatcher FoldedTexts::matcherFor(const QString &text)
{
    return QByteArrayMatcher(folded(text.trimmed().toUtf8()));
}

FoldedTexts::FoldedTexts(int fields)
    : m_fields(size_t(fields))
    , m_starts{0}
{
}

void FoldedTexts::add(std::initializer_list<QByteArrayView> texts)
{
    for (const QByteArrayView text : texts) {
        appendFolded(m_pool, text);
        m_pool += '\0';
        m_starts.push_back(static_cast<std::uint32_t>(m_pool.size()));
    }
}

QByteArrayView FoldedTexts::text(std::uint32_t row, int field) const
{
    const size_t place = row * m_fields + size_t(field);
    return QByteArrayView(m_pool).sliced(m_starts[place],
                                         m_starts[place + 1] - m_starts[place] - 1);
}

bool FoldedTexts::has(std::uint32_t row, const QByteArrayMatcher &matcher) const
{
    const std::uint32_t start = m_starts[row * m_fields];
    const std::uint32_t end = m_starts[(row + 1) * m_fields];
    return matcher.indexIn(m_pool.constData() + start, qsizetype(end) - start) >= 0;
}

int comparedTexts(QByteArrayView one, QByteArrayView other) { return one.compare(other); }

} // namespace latchkey::pages
