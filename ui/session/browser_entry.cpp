// SPDX-License-Identifier: MIT
#include "session/browser_entry.h"

namespace latchkey::session {

BrowserEntry::BrowserEntry(engine::Clock &clock)
    : m_clock(clock)
{
}

BrowserEntry::~BrowserEntry() = default;

QStringList BrowserEntry::redirects()
{
    QStringList all;
    for (const quint16 port : wire::redirectPorts())
        all += QString::fromLatin1(wire::redirectFor(port));
    return all;
}

void BrowserEntry::start(const wire::WireSettings &settings, const QString &clientId)
{
    wire::BrowserSettings own;
    own.origin = wire::browserOrigin(settings);
    own.clientId = clientId.toLatin1();
    own.scopes = settings.oktaScopes;
    m_problem.reset();
    m_attempt = std::make_unique<wire::BrowserSignIn>(own, m_browser, m_clock);
    m_attempt->start(this, [this](const base::Result<wire::BrowserCode> &result) {
        if (!result)
            m_problem = result.error();
        emit changed();
        if (result)
            emit granted(*result);
    });
    emit changed();
}

void BrowserEntry::cancel()
{
    if (m_attempt)
        m_attempt->cancel();
    m_problem.reset();
    emit changed();
}

bool BrowserEntry::isWaiting() const { return m_attempt && m_attempt->isWaiting(); }

bool BrowserEntry::isOpened() const { return m_attempt && m_attempt->isOpened(); }

QUrl BrowserEntry::address() const { return m_attempt ? m_attempt->address() : QUrl(); }

} // namespace latchkey::session
