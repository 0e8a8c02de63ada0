// SPDX-License-Identifier: MIT
#include "vault/memory_vault.h"

namespace latchkey::vault {

void MemoryVault::read(QObject *context, engine::Then<base::Result<Secrets>> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then), secrets = m_secrets] { then(secrets); },
        Qt::QueuedConnection);
}

void MemoryVault::write(const QByteArray &name, const base::Secret &value, QObject *context,
                        engine::Then<base::Result<void>> then)
{
    m_secrets[name] = value;
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
}

void MemoryVault::clear(QObject *context, engine::Then<base::Result<void>> then)
{
    m_secrets.clear();
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
}

} // namespace latchkey::vault
