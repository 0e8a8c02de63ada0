// SPDX-License-Identifier: MIT
// A service app's key in the form in which Okta shows it by default.
#include "private_key.h"
#include "wire/okta_session.h"
#include "wire/settings.h"
#include "wire/signing_key.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

Key rsaKey(std::size_t bits = 2048)
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits), EVP_PKEY_free);
}

Key curveKey() { return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free); }

QJsonObject webKey(const Key &key)
{
    const bool isRsa = EVP_PKEY_is_a(key.get(), "RSA") == 1;
    const auto member = [&](const char *name, int size = 0) {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(key.get(), name, &value);
        QByteArray bytes(size > 0 ? size : BN_num_bytes(value), '\0');
        BN_bn2binpad(value, static_cast<unsigned char *>(static_cast<void *>(bytes.data())),
                     int(bytes.size()));
        BN_free(value);
        return QString::fromLatin1(wire::base64Url(bytes));
    };
    if (!isRsa) {
        return {{u"kty"_s, u"EC"_s},
                {u"crv"_s, u"P-256"_s},
                {u"kid"_s, u"key-2"_s},
                {u"x"_s, member(OSSL_PKEY_PARAM_EC_PUB_X, 32)},
                {u"y"_s, member(OSSL_PKEY_PARAM_EC_PUB_Y, 32)},
                {u"d"_s, member(OSSL_PKEY_PARAM_PRIV_KEY, 32)}};
    }
    return {{u"kty"_s, u"RSA"_s},
            {u"kid"_s, u"key-1"_s},
            {u"n"_s, member(OSSL_PKEY_PARAM_RSA_N)},
            {u"e"_s, member(OSSL_PKEY_PARAM_RSA_E)},
            {u"d"_s, member(OSSL_PKEY_PARAM_RSA_D)},
            {u"p"_s, member(OSSL_PKEY_PARAM_RSA_FACTOR1)},
            {u"q"_s, member(OSSL_PKEY_PARAM_RSA_FACTOR2)},
            {u"dp"_s, member(OSSL_PKEY_PARAM_RSA_EXPONENT1)},
            {u"dq"_s, member(OSSL_PKEY_PARAM_RSA_EXPONENT2)},
            {u"qi"_s, member(OSSL_PKEY_PARAM_RSA_COEFFICIENT1)}};
}

QByteArray webKeyText(const Key &key, const QString &without = {})
{
    QJsonObject object = webKey(key);
    object.remove(without);
    return QJsonDocument(object).toJson();
}

/// The assertion that the key signs when it signs in; empty where it is refused.
QByteArray assertionOf(const QByteArray &key)
{
    const wire::Secrets secrets{{"okta.client-id", base::Secret(QByteArray("0oaClient"))},
                                {"okta.private-key", base::Secret(QByteArray(key))}};
    wire::OktaSession session("https://acme.okta.com", secrets, wire::oktaReadScopes());
    const auto call = session.signIn(QDateTime({2026, 11, 24}, {16, 0}, QTimeZone::utc()));
    if (!call)
        return {};
    return QUrlQuery(QString::fromLatin1(call->body))
        .queryItemValue(u"client_assertion"_s, QUrl::FullyDecoded)
        .toLatin1();
}

QJsonObject headerOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(token.split('.').first(), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

class TestJsonWebKey : public QObject
{
    Q_OBJECT

private slots:
    void itSignsAsTheSameKeyInPem()
    {
        const Key key = rsaKey();
        const auto fromPem = wire::SigningKey::read(base::Secret(pem(key)));
        const auto fromJson = wire::SigningKey::read(base::Secret(webKeyText(key)));
        QVERIFY(fromPem && fromJson);
        const QJsonObject claims{{u"iss"_s, u"0oaClient"_s}};
        QCOMPARE(fromJson->sign({}, claims), fromPem->sign({}, claims));
        QVERIFY(fromPem->id().isEmpty());
    }

    void itsIdGoesIntoTheAssertion()
    {
        const QJsonObject header = headerOf(assertionOf(webKeyText(rsaKey())));
        QCOMPARE(header[u"kid"_s].toString(), u"key-1"_s);
        QCOMPARE(header[u"alg"_s].toString(), u"RS256"_s);
        const QJsonObject curved = headerOf(assertionOf(webKeyText(curveKey())));
        QCOMPARE(curved[u"kid"_s].toString(), u"key-2"_s);
        QCOMPARE(curved[u"alg"_s].toString(), u"ES256"_s);
        QVERIFY(!headerOf(assertionOf(pem(rsaKey()))).contains(u"kid"_s));
    }

    void keysThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("the public half") << webKeyText(rsaKey(), u"d"_s);
        QTest::newRow("half the text") << webKeyText(rsaKey()).left(500);
        QTest::newRow("a short one") << webKeyText(rsaKey(1024));
        QTest::newRow("a curve without its secret") << webKeyText(curveKey(), u"d"_s);
        QTest::newRow("no key") << QByteArray("{}");
        QJsonObject mixed = webKey(curveKey());
        mixed[u"d"_s] = webKey(curveKey())[u"d"_s];
        QTest::newRow("halves of two keys") << QJsonDocument(mixed).toJson();
    }
    void keysThatCannotBeUsed()
    {
        QFETCH(const QByteArray, key);
        QVERIFY(assertionOf(key).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonWebKey)
#include "tst_json_web_key.moc"
