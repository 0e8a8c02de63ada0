// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace latchkey::pages {

/// Texts of many rows without regard to case, packed: for finding and sorting.
class FoldedTexts
{
public:
    /// How a text is kept and has to be looked for.
    static QByteArray folded(QByteArrayView utf8);
    static QByteArrayMatcher matcherFor(const QString &text);

    explicit FoldedTexts(int fields);
    /// The next row; exactly as many texts as there are fields.
    void add(std::initializer_list<QByteArrayView> texts);
    QByteArrayView text(std::uint32_t row, int field) const;
    /// Whether any one of the row's texts has it; a matcher for nothing fits every row.
    bool has(std::uint32_t row, const QByteArrayMatcher &matcher) const;

private:
    size_t m_fields;
    QByteArray m_pool; ///< a zero after each text, so that none is found across two
    std::vector<std::uint32_t> m_starts;
};

/// Below, at or above 0.
int comparedTexts(QByteArrayView one, QByteArrayView other);

} // namespace latchkey::pages
