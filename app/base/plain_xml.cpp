// SPDX-License-Identifier: MIT
#include "base/plain_xml.h"

#include <QByteArray>
#include <QUtf8StringView>

namespace latchkey::base {

namespace {

constexpr qsizetype longestTag = 1024;

/// Where a tag ends that starts with '<', quotes heeded; -1 where it does not within its bounds.
qsizetype tagLength(QByteArrayView tag)
{
    char quote = 0;
    for (qsizetype i = 1; i < std::min(tag.size(), longestTag); ++i) {
        const char c = tag[i];
        if (quote == 0 && c == '>')
            return i + 1;
        if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = 0;
    }
    return -1;
}

/// Whether an XML declaration tells no encoding, or UTF-8.
bool isUtf8(QByteArrayView declaration)
{
    const QByteArray told = declaration.toByteArray().simplified().replace(' ', "").toLower();
    const qsizetype at = told.indexOf("encoding");
    return at < 0 || (told.lastIndexOf("encoding") == at &&
                      (told.mid(at + 8, 8) == "=\"utf-8\"" || told.mid(at + 8, 8) == "='utf-8'"));
}

/// What starts with "<?" or "<!" and is no comment and no section of raw text.
bool isPlainDeclaration(QByteArrayView tag)
{
    if (tag.startsWith("<?"))
        return isUtf8(tag);
    return tag.startsWith("<!DOCTYPE") && !tag.contains('[');
}

/// The length of what starts with '<', up to the end of its kind; -1 where that is missing or where
/// it is not plain.
qsizetype pieceLength(QByteArrayView text)
{
    if (text.size() < 2 || (text[1] != '!' && text[1] != '?'))
        return tagLength(text);
    for (const auto &[begin, end] :
         {std::pair<QByteArrayView, QByteArrayView>{"<!--", "-->"}, {"<![CDATA[", "]]>"}}) {
        if (text.startsWith(begin)) {
            const qsizetype at = text.indexOf(end, begin.size());
            return at < 0 ? -1 : at + end.size();
        }
    }
    const qsizetype length = tagLength(text);
    return length > 0 && isPlainDeclaration(text.first(length)) ? length : -1;
}

} // namespace

bool isPlainXml(QByteArrayView text)
{
    if (!QUtf8StringView(text).isValidUtf8() || text.contains('\0'))
        return false;
    for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
        const qsizetype length = pieceLength(text.sliced(at));
        if (length < 0)
            return false;
        at += length;
    }
    return true;
}

} // namespace latchkey::base
