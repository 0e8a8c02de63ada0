// SPDX-License-Identifier: MIT
// The sign-ins of the wire, and the lines of its log.
#include "base/request_id.h"
#include "wire/door.h"
#include "wire/http_wire.h"
#include "wire/jamf_session.h"
#include "wire/okta_browser_session.h"
#include "wire/okta_session.h"
#include "wire/transport.h"

namespace latchkey::wire {

using base::Credential;
using base::System;

namespace {

QByteArray troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NoHost:
        return "no-host";
    case Trouble::Refused:
        return "refused";
    case Trouble::Tls:
        return "tls";
    case Trouble::Proxy:
        return "proxy";
    case Trouble::Reset:
        return "reset";
    case Trouble::CutBody:
        return "cut";
    case Trouble::Garbled:
        return "garbled";
    case Trouble::Timeout:
        return "timeout";
    case Trouble::TooLong:
        return "too-long";
    case Trouble::Redirect:
        return "redirect";
    }
    return {};
}

} // namespace

std::unique_ptr<Session> HttpWire::newSession(Credential credential) const
{
    switch (credential) {
    case Credential::Okta:
        return std::make_unique<OktaSession>("https://" + m_settings.oktaHost, m_secrets,
                                             m_settings.oktaScopes);
    case Credential::Jamf:
        return std::make_unique<JamfSession>(m_settings.jamfBase, m_secrets);
    case Credential::None:
    case Credential::ScepChallenge:
        return nullptr;
    }
    return nullptr;
}

Door *HttpWire::doorOf(Credential credential)
{
    if (credential != Credential::Okta && credential != Credential::Jamf)
        return nullptr;
    std::unique_ptr<Door> &door = m_doors[credential];
    if (!door) {
        const System system = credential == Credential::Okta ? System::Okta : System::Jamf;
        door = std::make_unique<Door>(
            newSession(credential), *m_transport, m_clock,
            [this, system](const Outgoing &outgoing, const Arrival &arrival, qint64 milliseconds) {
                note(system, outgoing.method, outgoing.label, arrival, milliseconds);
            });
    }
    return door.get();
}

QDateTime HttpWire::signInEndsAt(System system) const
{
    const auto found = m_doors.find(system == System::Jamf ? Credential::Jamf : Credential::Okta);
    return found == m_doors.end() ? QDateTime() : found->second->session().endsAt();
}

void HttpWire::setSecret(const QByteArray &name, const base::Secret &value)
{
    m_secrets[name] = value;
    for (const auto &[credential, door] : m_doors) {
        const QByteArray prefix = credential == Credential::Okta ? "okta." : "jamf.";
        if (name.startsWith(prefix))
            door->replace(newSession(credential));
    }
}

void HttpWire::setNetwork(const Network &network)
{
    if (m_settings.network == network)
        return;
    m_settings.network = network;
    m_transport->setNetwork(network);
}

void HttpWire::signInToOkta(const BrowserCode &code)
{
    doorOf(Credential::Okta)
        ->replace(std::make_unique<OktaBrowserSession>("https://" + m_settings.oktaHost, code));
}

void HttpWire::signOut(QObject *context, std::function<void()> then)
{
    const auto left = std::make_shared<std::size_t>(m_doors.size() + 1);
    QPointer<QObject> owner = context ? context : this;
    const std::function<void()> oneDone = [left, owner, then = std::move(then)] {
        if (--*left == 0 && owner)
            then();
    };
    for (const auto &[credential, door] : m_doors)
        door->signOut(this, [oneDone](SignedOut) { oneDone(); });
    QMetaObject::invokeMethod(this, oneDone, Qt::QueuedConnection);
}

void HttpWire::signOut(System system, QObject *context, engine::Then<SignedOut> then)
{
    const auto found = m_doors.find(system == System::Jamf ? Credential::Jamf : Credential::Okta);
    const auto later = [owner = QPointer<QObject>(context), then = std::move(then)](SignedOut end) {
        if (owner)
            QMetaObject::invokeMethod(
                owner, [then, end] { then(end); }, Qt::QueuedConnection);
    };
    if (found == m_doors.end())
        later(SignedOut::Nothing);
    else
        found->second->signOut(this, later);
}

void HttpWire::note(System system, base::Method method, const QByteArray &label,
                    const Arrival &arrival, qint64 milliseconds)
{
    if (!m_log)
        return;
    Log::Line line;
    line.system = system;
    line.method = method;
    line.label = label;
    if (const auto *reply = std::get_if<base::Reply>(&arrival)) {
        line.status = reply->status;
        line.requestId = base::requestIdOf(*reply);
    } else {
        line.trouble = troubleName(std::get<Failure>(arrival).trouble);
    }
    line.milliseconds = milliseconds;
    m_log->write(line);
}

} // namespace latchkey::wire
