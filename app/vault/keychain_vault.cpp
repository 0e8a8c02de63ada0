// SPDX-License-Identifier: MIT
#include "vault/keychain_vault.h"

#include "vault/keychain_jobs.h"

#include <QPointer>
#include <QUuid>

namespace latchkey::vault {

using namespace Qt::StringLiterals;

namespace {

base::Error spoiltEntry(const QString &account)
{
    return base::invalid(
        base::text("vault",
                   QT_TRANSLATE_NOOP("vault", "The keychain entry “%1” of “latchkey” cannot be "
                                              "read."),
                   {account}),
        base::text("vault", QT_TRANSLATE_NOOP("vault", "Delete it with “latchkeyctl secrets clear” "
                                                       "and enter the secrets again.")));
}

/// Tells the end to a caller that still lives.
template<class Result>
std::function<void(const Result &)> toLiving(QObject *context, engine::Then<Result> then)
{
    return [owner = QPointer<QObject>(context), then = std::move(then)](const Result &result) {
        if (owner)
            then(result);
    };
}

} // namespace

KeychainVault::KeychainVault(const QString &project, engine::Clock &clock,
                             std::chrono::milliseconds limit)
    : m_account(project)
    , m_jobs(std::make_unique<KeychainJobs>(clock, limit))
{
}

KeychainVault::~KeychainVault() = default;

void KeychainVault::read(QObject *context, engine::Then<base::Result<Secrets>> then)
{
    queue([this, tell = toLiving(context, std::move(then))] {
        whenProven([this, tell](const base::Result<void> &proven) {
            const Read end = [this, tell](const base::Result<Secrets> &result) {
                next();
                tell(result);
            };
            if (proven)
                readAll(end);
            else
                end(base::fail(proven.error()));
        });
    });
}

void KeychainVault::write(const QByteArray &name, const base::Secret &value, QObject *context,
                          engine::Then<base::Result<void>> then)
{
    queue([this, name, value, tell = toLiving(context, std::move(then))] {
        const Done end = [this, tell](const base::Result<void> &result) {
            next();
            tell(result);
        };
        whenProven([this, name, value, end](const base::Result<void> &proven) {
            if (!proven) {
                end(proven);
                return;
            }
            readAll([this, name, value, end](base::Result<Secrets> secrets) {
                if (!secrets) {
                    end(base::fail(secrets.error()));
                    return;
                }
                secrets->insert(name, value);
                writeAll(*secrets, end);
            });
        });
    });
}

void KeychainVault::clear(QObject *context, engine::Then<base::Result<void>> then)
{
    queue([this, tell = toLiving(context, std::move(then))] {
        const Done end = [this, tell](const base::Result<void> &result) {
            next();
            tell(result);
        };
        whenProven([this, end](const base::Result<void> &proven) {
            if (proven)
                removeAll(end);
            else
                end(proven);
        });
    });
}

void KeychainVault::queue(std::function<void()> work)
{
    m_waiting.push_back(std::move(work));
    if (!m_busy)
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    m_busy = true;
}

/// Starts the next piece of work from the event loop, so that who hears the end may end the vault.
void KeychainVault::next()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_busy = !m_waiting.empty();
            if (m_waiting.empty())
                return;
            const std::function<void()> work = std::move(m_waiting.front());
            m_waiting.pop_front();
            work();
        },
        Qt::QueuedConnection);
}

void KeychainVault::whenProven(Done then)
{
    if (m_proven)
        then({});
    else
        tryStoring(std::move(then));
}

void KeychainVault::tryStoring(Done then)
{
    const QString account = m_account + u" (trial)"_s;
    const QByteArray trial = QUuid::createUuid().toRfc4122();
    const auto removed = [this, then](const base::Result<void> &result) {
        m_proven = result.has_value();
        then(result);
    };
    const auto wasRead = [this, account, trial, then,
                          removed](const base::Result<KeychainJobs::Bytes> &bytes) {
        if (bytes && *bytes == trial)
            m_jobs->remove(account, removed);
        else if (bytes)
            then(base::fail(unusableKeychain(u"it does not keep what is stored"_s)));
        else
            then(base::fail(bytes.error()));
    };
    m_jobs->write(
        account, trial,
        [this, account, then = std::move(then), wasRead](const base::Result<void> &written) {
            if (written)
                m_jobs->read(account, wasRead);
            else
                then(written);
        });
}

void KeychainVault::readAll(Read then)
{
    m_jobs->read(m_account,
                 [this, then = std::move(then)](base::Result<KeychainJobs::Bytes> bytes) {
                     if (!bytes) {
                         then(base::fail(bytes.error()));
                         return;
                     }
                     if (!*bytes) {
                         then(Secrets());
                         return;
                     }
                     const auto secrets = readSecretObject(**bytes);
                     base::zero(**bytes);
                     if (secrets)
                         then(*secrets);
                     else
                         then(base::fail(spoiltEntry(m_account)));
                 });
}

void KeychainVault::writeAll(const Secrets &secrets, Done then)
{
    QByteArray bytes = writeSecretObject(secrets);
    m_jobs->write(m_account, bytes, std::move(then));
    base::zero(bytes);
}

void KeychainVault::removeAll(Done then) { m_jobs->remove(m_account, std::move(then)); }

} // namespace latchkey::vault
