// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "vault/secret_json.h"

namespace latchkey::vault {

/// Secrets for this run only (`--vault memory`): gone, and zeroed, with the program.
class MemoryVault : public engine::Vault
{
public:
    MemoryVault() = default;
    explicit MemoryVault(Secrets secrets)
        : m_secrets(std::move(secrets))
    {
    }

    void read(QObject *context, engine::Then<base::Result<Secrets>> then) override;
    void write(const QByteArray &name, const base::Secret &value, QObject *context,
               engine::Then<base::Result<void>> then) override;
    void clear(QObject *context, engine::Then<base::Result<void>> then) override;

private:
    Secrets m_secrets;
};

} // namespace latchkey::vault
