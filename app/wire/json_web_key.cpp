// SPDX-License-Identifier: MIT
#include "wire/json_web_key.h"

#include "base/json.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <vector>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 200;

template<class T>
using Owned = std::unique_ptr<T, void (*)(T *)>;
using Number = Owned<BIGNUM>;

/// A member of the key, and what OpenSSL calls it.
struct Part
{
    QString member;
    const char *parameter;
};

const std::vector<Part> &rsaParts()
{
    static const std::vector<Part> all{
        {u"n"_s, OSSL_PKEY_PARAM_RSA_N},          {u"e"_s, OSSL_PKEY_PARAM_RSA_E},
        {u"d"_s, OSSL_PKEY_PARAM_RSA_D},          {u"p"_s, OSSL_PKEY_PARAM_RSA_FACTOR1},
        {u"q"_s, OSSL_PKEY_PARAM_RSA_FACTOR2},    {u"dp"_s, OSSL_PKEY_PARAM_RSA_EXPONENT1},
        {u"dq"_s, OSSL_PKEY_PARAM_RSA_EXPONENT2}, {u"qi"_s, OSSL_PKEY_PARAM_RSA_COEFFICIENT1}};
    return all;
}

/// The bytes of a member; empty where it is none.
QByteArray bytesOf(const QJsonObject &object, const QString &member)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        object[member].toString().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

const unsigned char *start(const QByteArray &bytes)
{
    return static_cast<const unsigned char *>(static_cast<const void *>(bytes.constData()));
}

std::shared_ptr<EVP_PKEY> made(const char *type, OSSL_PARAM_BLD *parts)
{
    const Owned<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(parts), OSSL_PARAM_free);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr),
                                      EVP_PKEY_CTX_free);
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return nullptr;
    std::shared_ptr<EVP_PKEY> owned(key, EVP_PKEY_free);
    const Owned<EVP_PKEY_CTX> check(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    return check && EVP_PKEY_pairwise_check(check.get()) == 1 ? owned : nullptr;
}

std::shared_ptr<EVP_PKEY> rsaKey(const QJsonObject &object)
{
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
    std::vector<Number> numbers; // the builder keeps pointers to them
    for (const Part &part : rsaParts()) {
        const QByteArray bytes = bytesOf(object, part.member);
        numbers.emplace_back(BN_bin2bn(start(bytes), int(bytes.size()), nullptr), BN_clear_free);
        if (bytes.isEmpty() || !numbers.back() ||
            OSSL_PARAM_BLD_push_BN(builder.get(), part.parameter, numbers.back().get()) != 1)
            return nullptr;
    }
    return made("RSA", builder.get());
}

std::shared_ptr<EVP_PKEY> curveKey(const QJsonObject &object)
{
    const QByteArray x = bytesOf(object, u"x"_s);
    const QByteArray y = bytesOf(object, u"y"_s);
    const QByteArray secret = bytesOf(object, u"d"_s);
    if (object[u"crv"_s].toString() != u"P-256"_s || x.size() != 32 || y.size() != 32 ||
        secret.isEmpty())
        return nullptr;
    const QByteArray point = '\x04' + x + y; // not compressed
    const Number number(BN_bin2bn(start(secret), int(secret.size()), nullptr), BN_clear_free);
    const Owned<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
    const bool isWhole =
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1",
                                        0) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         size_t(point.size())) == 1 &&
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get()) == 1;
    return isWhole ? made("EC", builder.get()) : nullptr;
}

/// As it may stand in the header of a token.
QByteArray idOf(const QJsonObject &object)
{
    const QString id = object[u"kid"_s].toString();
    const bool isPlain = std::all_of(id.begin(), id.end(), [](QChar character) {
        return character > u' ' && character < u'\x7f';
    });
    return isPlain && id.size() <= longestId ? id.toLatin1() : QByteArray();
}

} // namespace

bool isJsonWebKey(const QByteArray &text) { return text.trimmed().startsWith('{'); }

JsonWebKey readJsonWebKey(const QByteArray &text)
{
    const auto object = base::readHandwrittenObject(text, 64 * 1024);
    if (!object)
        return {};
    const QString type = (*object)[u"kty"_s].toString();
    return {type == u"RSA"_s  ? rsaKey(*object)
            : type == u"EC"_s ? curveKey(*object)
                              : nullptr,
            idOf(*object)};
}

} // namespace latchkey::wire
