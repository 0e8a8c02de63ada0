// SPDX-License-Identifier: MIT
#include "vault/keychain_jobs.h"

#include "base/json.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace latchkey::vault {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"latchkey"_s;

base::Error deniedKeychain()
{
    base::Error error;
    error.fault = base::Fault::Forbidden;
    error.what =
        base::text("vault", QT_TRANSLATE_NOOP("vault", "The keychain did not let Latchkey in."));
    error.means = base::text("vault", QT_TRANSLATE_NOOP("vault", "No secret was read or stored."));
    error.advice =
        base::text("vault", QT_TRANSLATE_NOOP("vault", "Unlock the keychain and allow the access "
                                                       "when you are asked. To go on without it, "
                                                       "choose “for this session only” "
                                                       "(--vault memory)."));
    return error;
}

base::Error lateKeychain() { return unusableKeychain(u"no answer in time"_s); }

base::Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return deniedKeychain();
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return unusableKeychain(job.errorString());
    }
    return unusableKeychain(job.errorString());
}

} // namespace

base::Error unusableKeychain(const QString &detail)
{
    base::Error error;
    error.fault = base::Fault::Unexpected;
    error.what = base::text("vault",
                            QT_TRANSLATE_NOOP("vault", "The keychain of this computer cannot "
                                                       "be used: %1."),
                            {base::shown(detail)});
    error.means = base::text("vault", QT_TRANSLATE_NOOP("vault", "No secret was read or stored."));
    error.advice = base::text(
        "vault",
        QT_TRANSLATE_NOOP("vault", "On Linux, start and unlock a keyring (GNOME Keyring or "
                                   "KWallet) in this session; on a Mac, unlock the login "
                                   "keychain. To go on without it, choose “for this session "
                                   "only” (--vault memory)."));
    return error;
}

KeychainJobs::KeychainJobs(engine::Clock &clock, std::chrono::milliseconds limit)
    : m_clock(clock)
    , m_limit(limit)
{
}

void KeychainJobs::run(QKeychain::Job *job, Ended then)
{
    auto *leash = new QObject(this);
    const auto end = [leash, once = std::make_shared<decltype(then)>(std::move(then))](
                         const base::Result<bool> &result) {
        leash->deleteLater();
        if (const auto call = std::exchange(*once, {}))
            call(result);
    };
    connect(job, &QKeychain::Job::finished, leash, [end](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError)
            end(true);
        else if (ended->error() == QKeychain::EntryNotFound)
            end(false);
        else
            end(base::fail(errorOf(*ended)));
    });
    m_clock.after(m_limit, leash, [end] { end(base::fail(lateKeychain())); });
    job->start();
}

void KeychainJobs::read(const QString &account, engine::Then<base::Result<Bytes>> then)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(account);
    // The job lives until its finished() was told, and is not touched after a time out.
    run(job, [job, then = std::move(then)](const base::Result<bool> &isThere) {
        if (isThere)
            then(*isThere ? Bytes(job->binaryData()) : std::nullopt);
        else
            then(base::fail(isThere.error()));
    });
}

void KeychainJobs::write(const QString &account, const QByteArray &bytes,
                         engine::Then<base::Result<void>> then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(account);
    job->setBinaryData(bytes);
    run(job, [then = std::move(then)](const base::Result<bool> &wasThere) {
        if (wasThere)
            then({});
        else
            then(base::fail(wasThere.error()));
    });
}

void KeychainJobs::remove(const QString &account, engine::Then<base::Result<void>> then)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(account);
    run(job, [then = std::move(then)](const base::Result<bool> &wasThere) {
        if (wasThere)
            then({});
        else
            then(base::fail(wasThere.error()));
    });
}

} // namespace latchkey::vault
