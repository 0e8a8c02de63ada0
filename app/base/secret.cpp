// SPDX-License-Identifier: MIT
#include "base/secret.h"

#include <QCryptographicHash>

namespace latchkey::base {

void zero(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        volatile char *memory = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            memory[i] = 0;
    }
    bytes.clear();
}

Secret::Secret(QByteArray &&bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
    zero(bytes);
}

Secret::Secret(const Secret &other)
    : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
{
}

Secret::Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret() { zero(m_bytes); }

QByteArray Secret::digest(const QByteArray &salt) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(m_bytes);
    return hash.result().toHex();
}

} // namespace latchkey::base
