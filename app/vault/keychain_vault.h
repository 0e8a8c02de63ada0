// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "vault/secret_json.h"

#include <deque>

namespace latchkey::vault {

class KeychainJobs;

/// The keychain of this computer: one entry a project with all its secrets, since macOS may ask a
/// person for consent once an entry. Each entry is binary data: text and binary under one name
/// become two entries on Secret Service. Before the first use a trial entry is written, read and
/// deleted, because a keychain that cannot store says "not found" when it is read.
class KeychainVault : public QObject, public engine::Vault
{
    Q_OBJECT
public:
    /// `clock` must outlive the vault; `limit` holds for each single access, consent included.
    KeychainVault(const QString &project, engine::Clock &clock,
                  std::chrono::milliseconds limit = std::chrono::minutes(1));
    ~KeychainVault() override;

    void read(QObject *context, engine::Then<base::Result<Secrets>> then) override;
    void write(const QByteArray &name, const base::Secret &value, QObject *context,
               engine::Then<base::Result<void>> then) override;
    void clear(QObject *context, engine::Then<base::Result<void>> then) override;

private:
    using Done = std::function<void(const base::Result<void> &)>;
    using Read = std::function<void(const base::Result<Secrets> &)>;

    void queue(std::function<void()> work);
    void next();
    void whenProven(Done then);
    void tryStoring(Done then);
    void readAll(Read then);
    void writeAll(const Secrets &secrets, Done then);
    void removeAll(Done then);

    QString m_account;
    std::unique_ptr<KeychainJobs> m_jobs;
    std::deque<std::function<void()>> m_waiting; ///< one at a time: a write reads first
    bool m_busy = false;
    bool m_proven = false;
};

} // namespace latchkey::vault
