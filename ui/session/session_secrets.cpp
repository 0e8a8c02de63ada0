// SPDX-License-Identifier: MIT
// Secrets, sign-ins and the network.
#include "session/session.h"

namespace latchkey::session {

using Done = base::Result<void>;

void Session::takeSecret(const QByteArray &name, const base::Secret &value,
                         const engine::Then<Done> &then)
{
    // Good for this window at once; whether the keychain keeps it is told when it has answered.
    m_parts.secrets[name] = value;
    useSecret(name);
    m_parts.vault->write(name, value, this, [this, then](Done written) {
        if (!written)
            m_vaultProblem = written.error().what.translated();
        emit changed();
        if (then)
            then(std::move(written));
    });
}

/// The project's secrets, read once; without a keychain they live until the window closes.
void Session::readVault()
{
    m_parts.vault->read(this, [this](const base::Result<wire::Secrets> &read) {
        if (read)
            takeFromVault(*read);
        else
            m_vaultProblem = read.error().what.translated();
        refreshSoon();
    });
}

void Session::takeFromVault(const wire::Secrets &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (m_parts.secrets.contains(it.key())) // given meanwhile, so it is the newer one
            continue;
        m_parts.secrets[it.key()] = it.value();
        if (wayWith(it.key()) == Way::None)
            m_wire->setSecret(it.key(), it.value());
    }
    for (const base::System system : {base::System::Okta, base::System::Jamf})
        applyWay(system);
}

void Session::lendSecret(const QByteArray &name)
{
    if (!mayRun())
        return;
    if (isLocked()) {
        unlock([this, name] {
            m_sentence.clear();
            setActivity(Activity::Idle);
            lendSecret(name);
        });
        return;
    }
    m_lent = name;
    m_clipboard->copy(m_parts.secrets.value(name));
}

bool Session::lock()
{
    if (isBusy() || !m_vaultProblem.isEmpty())
        return false;
    const bool byBrowser = wayOf(base::System::Okta) == Way::OktaBrowser;
    if (m_parts.secrets.isEmpty() && !byBrowser)
        return isLocked();
    for (auto it = m_parts.secrets.begin(); it != m_parts.secrets.end(); ++it)
        m_locked.insert(it.key());
    m_parts.secrets.clear();
    m_clipboard->clear();
    // Nobody is here: what is watched would read the keychain by itself.
    m_watchedStep.clear();
    m_lookAgainAt = {};
    m_leaving = std::exchange(m_wire, std::make_unique<wire::HttpWire>(
                                          m_parts.settings, wire::Secrets(), *m_parts.clock));
    m_watched->setWire(*m_wire);
    if (byBrowser) { // its tokens lived in the wire that leaves
        m_ways.erase(base::System::Okta);
        forgetSignIn(base::System::Okta);
    }
    m_leaving->signOut(this,
                       [this] { QTimer::singleShot(0, this, [this] { m_leaving.reset(); }); });
    emit changed();
    return true;
}

/// Reads what was locked; `then` is not called where the keychain does not give it.
void Session::unlock(const std::function<void()> &then)
{
    m_sentence = tr("Reading the keychain.");
    m_lockProblem.clear();
    setActivity(Activity::Checking);
    const int round = ++m_unlocks;
    m_parts.vault->read(this, [this, then, round](const base::Result<wire::Secrets> &read) {
        if (round != m_unlocks)
            return;
        if (read) {
            m_locked.clear();
            takeFromVault(*read);
            then();
            return;
        }
        m_lockProblem = read.error().what.translated();
        emit logged(m_lockProblem, true);
        stopUnlocking();
    });
}

void Session::stopUnlocking()
{
    ++m_unlocks;
    m_sentence.clear();
    setActivity(Activity::Idle);
    emit changed();
    emit finished(engine::stoppedExitCode);
}

void Session::setNetwork(const wire::Network &network)
{
    m_parts.settings.network = network;
    m_wire->setNetwork(network);
}

void Session::signOut(const std::function<void()> &then) { m_watched->signOut(this, then); }

} // namespace latchkey::session
