// SPDX-License-Identifier: MIT
#include "cli/keys.h"

#include "cli/desk.h"
#include "vault/keychain_vault.h"
#include "vault/memory_vault.h"
#include "vault/secrets_file.h"
#include "wire/secret_check.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using Opened = base::Result<wire::Secrets>;

namespace {

/// Puts the given secrets into the vault one by one, then reads them all.
void store(const std::shared_ptr<engine::Vault> &vault, wire::Secrets given, QObject *owner,
           const engine::Then<Opened> &then)
{
    if (given.isEmpty()) {
        vault->read(owner, [vault, then](Opened secrets) { then(std::move(secrets)); });
        return;
    }
    const QByteArray name = given.firstKey();
    const base::Secret value = given.take(name);
    vault->write(name, value, owner, [=](const base::Result<void> &written) {
        if (written)
            store(vault, given, owner, then);
        else
            then(base::fail(written.error()));
    });
}

} // namespace

std::unique_ptr<engine::Vault> makeVault(const Options &options, const QString &projectId,
                                         engine::Clock &clock)
{
    if (options.vault == u"memory"_s)
        return std::make_unique<vault::MemoryVault>();
    return std::make_unique<vault::KeychainVault>(projectId, clock);
}

void openKeys(const Options &options, const QString &projectId, QObject *owner,
              const engine::Then<Opened> &then)
{
    wire::Secrets given;
    if (!options.secrets.isEmpty()) {
        auto read = readInput(options.secrets).and_then([](QByteArray bytes) {
            return vault::readSecretsFile(std::move(bytes));
        });
        if (read) {
            if (const auto usable = wire::checkSecrets(*read); !usable)
                read = base::fail(usable.error());
        }
        if (!read) {
            then(base::fail(read.error()));
            return;
        }
        given = *read;
    }
    auto clock = std::make_shared<wire::SystemClock>();
    const std::shared_ptr<engine::Vault> vault = makeVault(options, projectId, *clock);
    store(vault, given, owner, [clock, then](Opened secrets) { then(std::move(secrets)); });
}

} // namespace latchkey::cli
