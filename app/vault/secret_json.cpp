// SPDX-License-Identifier: MIT
#include "vault/secret_json.h"

#include "vault/secret_reader.h"

namespace latchkey::vault {

namespace {

/// Appends one character of a JSON string; room is reserved, so that no copy is left behind.
void appendEscaped(QByteArray &json, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
    } else if (byte < 0x20) {
        json += "\\u00";
        json += digits[byte >> 4];
        json += digits[byte & 0xf];
    } else {
        json += c;
    }
}

} // namespace

std::optional<Secrets> readSecretObject(QByteArrayView json) { return SecretReader(json).read(); }

QByteArray writeSecretObject(const Secrets &secrets)
{
    qsizetype size = 2;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        size += 6 * (it.key().size() + it.value().expose().size()) + 6;
    QByteArray json;
    json.reserve(size);
    json += '{';
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (it != secrets.begin())
            json += ',';
        json += '"';
        for (const char c : it.key())
            appendEscaped(json, c);
        json += "\":\"";
        for (const char c : it.value().expose())
            appendEscaped(json, c);
        json += '"';
    }
    json += '}';
    return json;
}

} // namespace latchkey::vault
