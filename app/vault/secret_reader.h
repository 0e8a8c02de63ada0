// SPDX-License-Identifier: MIT
#pragma once

#include "vault/secret_json.h"

namespace latchkey::vault {

/// A strict reader of one flat JSON object of strings (RFC 8259), see readSecretObject().
class SecretReader
{
public:
    explicit SecretReader(QByteArrayView json)
        : m_json(json)
    {
    }
    std::optional<Secrets> read();

private:
    bool readMember(Secrets &secrets);
    std::optional<base::Secret> readString();
    bool readEscape(QByteArray &text);
    std::optional<char32_t> readCodePoint();
    std::optional<char32_t> readHex();
    bool take(char wanted);
    void skipSpace();
    bool isAtEnd() const { return m_place >= m_json.size(); }

    QByteArrayView m_json;
    qsizetype m_place = 0;
};

} // namespace latchkey::vault
