// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>

/// A private key of the tests, and its PEM.
using Key = std::shared_ptr<EVP_PKEY>;

inline QByteArray pem(const Key &key)
{
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    const QByteArray bytes(data, qsizetype(size));
    BIO_free(out);
    return bytes;
}
