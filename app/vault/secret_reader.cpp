// SPDX-License-Identifier: MIT
#include "vault/secret_reader.h"

#include <QUtf8StringView>

namespace latchkey::vault {

namespace {

void appendUtf8(QByteArray &text, char32_t code)
{
    const auto add = [&text](char32_t byte) { text += char(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | (code >> 6));
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3F));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    }
}

bool isHighSurrogate(char32_t code) { return code >= 0xD800 && code < 0xDC00; }

bool isLowSurrogate(char32_t code) { return code >= 0xDC00 && code < 0xE000; }

} // namespace

std::optional<Secrets> SecretReader::read()
{
    Secrets secrets;
    if (!QUtf8StringView(m_json).isValidUtf8() || !take('{'))
        return std::nullopt;
    if (!take('}')) {
        do {
            if (!readMember(secrets))
                return std::nullopt;
        } while (take(','));
        if (!take('}'))
            return std::nullopt;
    }
    skipSpace();
    return isAtEnd() ? std::optional(secrets) : std::nullopt;
}

bool SecretReader::readMember(Secrets &secrets)
{
    const auto name = readString();
    if (!name || !take(':') || secrets.contains(name->expose()))
        return false;
    auto value = readString();
    if (!value)
        return false;
    const QByteArray &key = name->expose();
    secrets.insert(QByteArray(key.constData(), key.size()), *value);
    return true;
}

std::optional<base::Secret> SecretReader::readString()
{
    if (!take('"'))
        return std::nullopt;
    const qsizetype end = m_json.size();
    QByteArray text;
    text.reserve(end - m_place);
    while (m_place < end) {
        const char c = m_json[m_place++];
        if (c == '"')
            return base::Secret(std::move(text));
        const bool isGood = c == '\\' ? readEscape(text) : static_cast<unsigned char>(c) >= 0x20;
        if (!isGood)
            break;
        if (c != '\\')
            text += c;
    }
    base::zero(text);
    return std::nullopt;
}

bool SecretReader::readEscape(QByteArray &text)
{
    if (isAtEnd())
        return false;
    const char c = m_json[m_place++];
    switch (c) {
    case '"':
    case '\\':
    case '/':
        text += c;
        return true;
    case 'b':
        text += '\b';
        return true;
    case 'f':
        text += '\f';
        return true;
    case 'n':
        text += '\n';
        return true;
    case 'r':
        text += '\r';
        return true;
    case 't':
        text += '\t';
        return true;
    case 'u':
        break;
    default:
        return false;
    }
    const auto code = readCodePoint();
    if (code)
        appendUtf8(text, *code);
    return code.has_value();
}

std::optional<char32_t> SecretReader::readCodePoint()
{
    const auto first = readHex();
    if (!first || isLowSurrogate(*first))
        return std::nullopt;
    if (!isHighSurrogate(*first))
        return first;
    if (m_json.size() - m_place < 6 || m_json[m_place] != '\\' || m_json[m_place + 1] != 'u')
        return std::nullopt;
    m_place += 2;
    const auto second = readHex();
    if (!second || !isLowSurrogate(*second))
        return std::nullopt;
    return 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00);
}

std::optional<char32_t> SecretReader::readHex()
{
    if (m_json.size() - m_place < 4)
        return std::nullopt;
    char32_t code = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = QChar::fromLatin1(m_json[m_place++]).toLower().unicode();
        const bool isNumber = digit >= '0' && digit <= '9';
        if (!isNumber && (digit < 'a' || digit > 'f'))
            return std::nullopt;
        code = code * 16 + char32_t(isNumber ? digit - '0' : digit - 'a' + 10);
    }
    return code;
}

bool SecretReader::take(char wanted)
{
    skipSpace();
    if (isAtEnd() || m_json[m_place] != wanted)
        return false;
    ++m_place;
    return true;
}

void SecretReader::skipSpace()
{
    while (!isAtEnd() && QByteArrayView(" \t\r\n").contains(m_json[m_place]))
        ++m_place;
}

} // namespace latchkey::vault
