// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <memory>

namespace latchkey::rehearsal {

/// OpenSSL's objects with their owners.
template<auto Free>
struct OpensslDeleter
{
    template<class Object>
    void operator()(Object *object) const
    {
        Free(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, OpensslDeleter<EVP_PKEY_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, OpensslDeleter<EVP_MD_CTX_free>>;
using SignaturePtr = std::unique_ptr<ECDSA_SIG, OpensslDeleter<ECDSA_SIG_free>>;
using CertificatePtr = std::unique_ptr<X509, OpensslDeleter<X509_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, OpensslDeleter<X509_EXTENSION_free>>;

KeyPtr privateKeyFrom(const QByteArray &pkcs8);
KeyPtr publicKeyFrom(const QByteArray &der);

} // namespace latchkey::rehearsal
