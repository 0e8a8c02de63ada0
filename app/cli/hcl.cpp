// SPDX-License-Identifier: MIT
#include "cli/hcl.h"

#include <algorithm>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

QString hclString(const QString &text)
{
    QString result = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool opens = i + 1 < text.size() && text[i + 1] == u'{';
        if (character == u'"' || character == u'\\')
            result += QString(u'\\') + character;
        else if (character < u' ' || character == QChar(0x7f))
            result += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else if ((character == u'$' || character == u'%') && opens)
            result += QString(2, character);
        else
            result += character;
    }
    return result + u'"';
}

HclBlock &HclBlock::set(const QString &name, const QString &expression)
{
    m_attributes.emplace_back(name, expression);
    return *this;
}

HclBlock &HclBlock::text(const QString &name, const QString &value)
{
    return set(name, hclString(value));
}

HclBlock &HclBlock::add(HclBlock block)
{
    m_blocks.push_back(std::move(block));
    return *this;
}

QString HclBlock::print(int indent) const
{
    const QString margin(indent, u' ');
    if (m_attributes.empty() && m_blocks.empty())
        return margin + m_head + u" {}\n"_s;
    qsizetype widest = 0;
    for (const auto &[name, expression] : m_attributes) {
        if (!expression.contains(u'\n')) // `fmt` lines up what has one line
            widest = std::max(widest, name.size());
    }
    QString result = margin + m_head + u" {\n"_s;
    for (const auto &[name, expression] : m_attributes)
        result += margin + u"  "_s +
                  (expression.contains(u'\n') ? name : name.leftJustified(widest)) + u" = "_s +
                  expression + u'\n';
    bool first = m_attributes.empty();
    for (const HclBlock &block : m_blocks) {
        if (!std::exchange(first, false))
            result += u'\n';
        result += block.print(indent + 2);
    }
    return result + margin + u"}\n"_s;
}

} // namespace latchkey::cli
