// SPDX-License-Identifier: MIT
#include "rehearsal/jwt.h"

#include "base/json.h"
#include "rehearsal/openssl_ptr.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

std::optional<QJsonObject> objectFrom(const QByteArray &part)
{
    const std::optional<QByteArray> bytes = fromBase64Url(part);
    if (!bytes)
        return std::nullopt;
    const auto object = base::readJsonObject(*bytes, qint64(16) * 1024);
    return object ? std::optional(*object) : std::nullopt;
}

/// The key behind a P-256 JSON Web Key: its point, with what DER puts before it (RFC 5480).
KeyPtr pointFrom(const QJsonObject &key)
{
    const auto x = fromBase64Url(key.value(u"x"_s).toString().toLatin1());
    const auto y = fromBase64Url(key.value(u"y"_s).toString().toLatin1());
    if (key.value(u"crv"_s).toString() != u"P-256" || !x || !y)
        return {};
    return publicKeyFrom(
        QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") + *x + *y);
}

/// JSON Web Tokens have r and s side by side, OpenSSL wants them as DER.
QByteArray derSignature(const QByteArray &pair)
{
    if (pair.size() != 64)
        return {};
    const SignaturePtr signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytesOf(pair), 32, nullptr),
                   BN_bin2bn(bytesOf(pair) + 32, 32, nullptr));
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), '\0');
    auto *place = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &place);
    return der;
}

bool verifies(const KeyPtr &key, const QByteArray &text, const QByteArray &signature)
{
    const DigestPtr digest(EVP_MD_CTX_new());
    if (!key || !digest || signature.isEmpty())
        return false;
    if (EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
        return false;
    return EVP_DigestVerify(digest.get(), bytesOf(signature), size_t(signature.size()),
                            bytesOf(text), size_t(text.size())) == 1;
}

} // namespace

KeyPtr privateKeyFrom(const QByteArray &pkcs8)
{
    const unsigned char *start = bytesOf(pkcs8);
    return KeyPtr(d2i_AutoPrivateKey(nullptr, &start, long(pkcs8.size())));
}

KeyPtr publicKeyFrom(const QByteArray &der)
{
    const unsigned char *start = bytesOf(der);
    return KeyPtr(d2i_PUBKEY(nullptr, &start, long(der.size())));
}

std::optional<Jwt> readJwt(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const std::optional<QJsonObject> header = objectFrom(parts[0]);
    const std::optional<QJsonObject> claims = objectFrom(parts[1]);
    const std::optional<QByteArray> signature = fromBase64Url(parts[2]);
    if (!header || !claims || !signature)
        return std::nullopt;
    return Jwt{*header, *claims, parts[0] + '.' + parts[1], *signature};
}

bool isSignedBy(const Jwt &jwt, const QByteArray &privateKey)
{
    return jwt.header.value(u"alg"_s).toString() == u"RS256" &&
           verifies(privateKeyFrom(privateKey), jwt.signedPart, jwt.signature);
}

bool isSignedBy(const Jwt &jwt, const QJsonObject &publicKey)
{
    return jwt.header.value(u"alg"_s).toString() == u"ES256" &&
           verifies(pointFrom(publicKey), jwt.signedPart, derSignature(jwt.signature));
}

QByteArray signedJwt(const QJsonObject &claims, const QByteArray &privateKey)
{
    const QByteArray::Base64Options options =
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray header = base::jsonBytes(QJsonObject{{u"alg"_s, u"RS256"_s}});
    const QByteArray text =
        header.toBase64(options) + '.' + base::jsonBytes(claims).toBase64(options);
    const KeyPtr key = privateKeyFrom(privateKey);
    const DigestPtr digest(EVP_MD_CTX_new());
    size_t size = 0;
    EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get());
    EVP_DigestSign(digest.get(), nullptr, &size, bytesOf(text), size_t(text.size()));
    QByteArray signature(qsizetype(size), '\0');
    auto *place = reinterpret_cast<unsigned char *>(signature.data());
    EVP_DigestSign(digest.get(), place, &size, bytesOf(text), size_t(text.size()));
    return text + '.' + signature.left(qsizetype(size)).toBase64(options);
}

QByteArray pemOf(const QByteArray &privateKey)
{
    const QByteArray text = privateKey.toBase64();
    QByteArray pem = "-----BEGIN "
                     "PRIVATE KEY-----\n";
    for (qsizetype i = 0; i < text.size(); i += 64)
        pem += text.mid(i, 64) + '\n';
    return pem + "-----END "
                 "PRIVATE KEY-----\n";
}

} // namespace latchkey::rehearsal
