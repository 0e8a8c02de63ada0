// SPDX-License-Identifier: MIT
#include "wire/once_body.h"

#include "base/secret.h"

#include <cstring>

namespace latchkey::wire {

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceBody::~OnceBody() { base::zero(m_bytes); }

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qint64 left = m_bytes.size() - m_read;
    if (left == 0)
        return -1;
    const qint64 size = qMin(most, left);
    std::memcpy(data, m_bytes.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64) { return -1; }

} // namespace latchkey::wire
