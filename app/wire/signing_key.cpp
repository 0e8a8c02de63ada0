// SPDX-License-Identifier: MIT
#include "wire/signing_key.h"

#include "base/json.h"
#include "wire/json_web_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int coordinate = 32; ///< bytes of a P-256 number
constexpr int leastRsaBits = 2048;

template<class T>
using Owned = std::unique_ptr<T, void (*)(T *)>;

unsigned char *bytesOf(QByteArray &array)
{
    return static_cast<unsigned char *>(static_cast<void *>(array.data()));
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return static_cast<const unsigned char *>(static_cast<const void *>(array.constData()));
}

base::Error notAKey()
{
    return base::invalid(
        base::text("wire", QT_TRANSLATE_NOOP("wire", "The private key cannot be used.")),
        base::text("wire", QT_TRANSLATE_NOOP(
                               "wire", "Give an RSA key of at least 2048 bits or a P-256 key, as "
                                       "PEM without a pass phrase or as the JSON that Okta shows "
                                       "when it makes the key.")));
}

/// A pass phrase is never asked for: a locked key is refused.
int noPassPhrase(char *, int, int, void *) { return -1; }

QByteArray number(const BIGNUM *value)
{
    QByteArray bytes(coordinate, '\0');
    return BN_bn2binpad(value, bytesOf(bytes), coordinate) == coordinate ? bytes : QByteArray();
}

/// JSON Web Tokens want r and s side by side, OpenSSL gives them as DER.
QByteArray sideBySide(const QByteArray &der)
{
    const unsigned char *place = bytesOf(der);
    const Owned<ECDSA_SIG> pair(d2i_ECDSA_SIG(nullptr, &place, long(der.size())), ECDSA_SIG_free);
    if (!pair)
        return {};
    return number(ECDSA_SIG_get0_r(pair.get())) + number(ECDSA_SIG_get0_s(pair.get()));
}

QByteArray point(const EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        return {};
    const Owned<BIGNUM> owned(value, BN_free);
    return number(value);
}

bool isUsable(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return EVP_PKEY_get_bits(key) >= leastRsaBits;
    char group[64] = {};
    std::size_t size = 0;
    return EVP_PKEY_is_a(key, "EC") == 1 &&
           EVP_PKEY_get_group_name(key, group, sizeof group, &size) == 1 &&
           QByteArrayView(group) == "prime256v1";
}

std::shared_ptr<EVP_PKEY> fromPem(const QByteArray &bytes)
{
    const Owned<BIO> source(BIO_new_mem_buf(bytes.constData(), int(bytes.size())), BIO_free_all);
    return {PEM_read_bio_PrivateKey(source.get(), nullptr, noPassPhrase, nullptr), EVP_PKEY_free};
}

} // namespace

base::Result<SigningKey> SigningKey::read(const base::Secret &text)
{
    const QByteArray &bytes = text.expose();
    if (bytes.size() > 64 * 1024)
        return base::fail(notAKey());
    JsonWebKey read = isJsonWebKey(bytes) ? readJsonWebKey(bytes) : JsonWebKey{fromPem(bytes), {}};
    if (!read.key || !isUsable(read.key.get()))
        return base::fail(notAKey());
    return SigningKey(std::move(read.key), std::move(read.id));
}

base::Result<SigningKey> SigningKey::generated()
{
    std::shared_ptr<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"),
                                  EVP_PKEY_free);
    if (!key)
        return base::fail(notAKey());
    return SigningKey(std::move(key));
}

bool SigningKey::isRsa() const { return EVP_PKEY_is_a(m_key.get(), "RSA") == 1; }

QByteArray SigningKey::algorithm() const { return isRsa() ? "RS256" : "ES256"; }

QJsonObject SigningKey::publicKey() const
{
    if (isRsa())
        return {};
    const auto part = [this](const char *name) {
        return QString::fromLatin1(base64Url(point(m_key.get(), name)));
    };
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, part(OSSL_PKEY_PARAM_EC_PUB_X)},
            {u"y"_s, part(OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

QByteArray SigningKey::sign(QJsonObject header, const QJsonObject &claims) const
{
    header[u"alg"_s] = QString::fromLatin1(algorithm());
    const QByteArray text =
        base64Url(base::jsonBytes(header)) + '.' + base64Url(base::jsonBytes(claims));
    const QByteArray end = signature(text);
    return end.isEmpty() ? QByteArray() : text + '.' + base64Url(end);
}

QByteArray SigningKey::signature(const QByteArray &text) const
{
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t size = 0;
    const auto *input = bytesOf(text);
    const auto length = std::size_t(text.size());
    if (!context ||
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, input, length) != 1)
        return {};
    QByteArray result(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), bytesOf(result), &size, input, length) != 1)
        return {};
    result.truncate(qsizetype(size));
    return isRsa() ? result : sideBySide(result);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace latchkey::wire
