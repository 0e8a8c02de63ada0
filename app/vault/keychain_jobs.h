// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

namespace QKeychain {
class Job;
}

namespace latchkey::vault {

/// Single accesses to the keychain, each with a time limit. A job under way is never deleted (it
/// would leave a dangling pointer in QtKeychain): after the limit only its callback is dropped.
class KeychainJobs : public QObject
{
    Q_OBJECT
public:
    KeychainJobs(engine::Clock &clock, std::chrono::milliseconds limit);

    /// The bytes of an entry; nothing where there is none.
    using Bytes = std::optional<QByteArray>;
    void read(const QString &account, engine::Then<base::Result<Bytes>> then);
    void write(const QString &account, const QByteArray &bytes,
               engine::Then<base::Result<void>> then);
    /// Removing what is not there is done already.
    void remove(const QString &account, engine::Then<base::Result<void>> then);

private:
    /// True = done, false = there is no such entry.
    using Ended = std::function<void(const base::Result<bool> &)>;
    void run(QKeychain::Job *job, Ended then);

    engine::Clock &m_clock;
    std::chrono::milliseconds m_limit;
};

/// What to tell where the keychain cannot be used; `detail` is the system's own word.
base::Error unusableKeychain(const QString &detail);

} // namespace latchkey::vault
