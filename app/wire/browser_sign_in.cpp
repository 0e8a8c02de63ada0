// SPDX-License-Identifier: MIT
#include "wire/browser_sign_in.h"

#include "wire/loopback.h"

#include <QPointer>

namespace latchkey::wire {

using base::text;
using namespace Qt::StringLiterals;

namespace {

base::Error error(base::Fault fault, base::Text what, base::Text advice)
{
    base::Error result;
    result.fault = fault;
    result.what = std::move(what);
    result.means = text("wire", QT_TRANSLATE_NOOP("wire", "Nothing was read or changed."));
    result.advice = std::move(advice);
    return result;
}

base::Error noClient()
{
    return error(
        base::Fault::Invalid,
        text("wire", QT_TRANSLATE_NOOP("wire", "The client ID of the Okta app is missing.")),
        text("wire", QT_TRANSLATE_NOOP("wire", "Paste it from the app's tab General in Okta.")));
}

base::Error noPort(const QList<quint16> &ports)
{
    QStringList all;
    for (const quint16 port : ports)
        all += QString::number(port);
    return error(
        base::Fault::Conflict,
        text("wire",
             QT_TRANSLATE_NOOP("wire", "No port is free for the browser's answer. Tried: %1."),
             {all.join(u", "_s)}),
        text("wire",
             QT_TRANSLATE_NOOP("wire", "Close other windows of Latchkey that wait for a sign-in, "
                                       "then try again, or use an API token.")));
}

base::Error nobodyCame(std::chrono::milliseconds patience)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(patience).count();
    return error(
        base::Fault::Timeout,
        text("wire",
             QT_TRANSLATE_NOOP("wire", "Nobody signed in in the browser within %1 minutes."),
             {QString::number(minutes)}),
        text("wire",
             QT_TRANSLATE_NOOP(
                 "wire", "Sign in again. If Okta shows that the redirect address is wrong, add "
                         "these to the app's sign-in redirect URIs: %1."),
             {[] {
                 QStringList all;
                 for (const quint16 port : redirectPorts())
                     all += QString::fromLatin1(redirectFor(port));
                 return all.join(u", "_s);
             }()}));
}

LoopbackPage page(Landing::Kind kind)
{
    switch (kind) {
    case Landing::Kind::Granted:
        return {200, text("wire", QT_TRANSLATE_NOOP("wire", "Okta has answered")),
                text("wire", QT_TRANSLATE_NOOP("wire", "You may close this tab and go back to "
                                                       "Latchkey.")),
                true};
    case Landing::Kind::Refused:
        return {200, text("wire", QT_TRANSLATE_NOOP("wire", "Okta did not sign you in")),
                text("wire", QT_TRANSLATE_NOOP("wire", "You may close this tab. Latchkey says "
                                                       "what to do.")),
                true};
    case Landing::Kind::Stranger:
        return {400, text("wire", QT_TRANSLATE_NOOP("wire", "This belongs to another sign-in")),
                text("wire", QT_TRANSLATE_NOOP("wire", "You may close this tab. Use the newest "
                                                       "one that Latchkey opened.")),
                false};
    case Landing::Kind::Elsewhere:
        break;
    }
    return {404, text("wire", QT_TRANSLATE_NOOP("wire", "Nothing to see here")),
            text("wire", QT_TRANSLATE_NOOP("wire", "You may close this tab.")), false};
}

} // namespace

QList<quint16> redirectPorts() { return {48620, 48621, 48622}; }

QByteArray browserOrigin(const WireSettings &settings)
{
    const QByteArray host = settings.oktaHost.split(':').first().toLower();
    const auto practice = settings.connectTo.find(host);
    if (practice == settings.connectTo.end())
        return "https://" + settings.oktaHost;
    const Endpoint &end = practice->second;
    const QByteArray address = end.address.toLatin1();
    return "http://" + (address.contains(':') ? '[' + address + ']' : address) + ':' +
           QByteArray::number(end.port);
}

BrowserSignIn::BrowserSignIn(BrowserSettings settings, engine::Browser &browser,
                             engine::Clock &clock)
    : m_settings(std::move(settings))
    , m_browser(browser)
    , m_clock(clock)
{
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start(QObject *context, engine::Then<base::Result<BrowserCode>> then)
{
    cancel();
    m_leash = std::make_unique<QObject>();
    m_then = [owner = QPointer<QObject>(context),
              then = std::move(then)](const base::Result<BrowserCode> &result) {
        if (owner)
            then(result);
    };
    if (m_settings.clientId.isEmpty())
        return finish(base::fail(noClient()));
    m_loopback = std::make_unique<Loopback>(
        m_clock, [this](const QByteArray &target) { return landed(target); });
    if (!m_loopback->listen(m_settings.ports))
        return finish(base::fail(noPort(m_settings.ports)));
    const QList<QByteArray> more =
        m_settings.staysSignedIn ? QList<QByteArray>{"offline_access"} : QList<QByteArray>();
    m_request = newBrowserRequest(m_settings.origin, m_settings.clientId, m_settings.scopes + more);
    m_request.redirect = redirectFor(m_loopback->port());
    connect(context, &QObject::destroyed, m_leash.get(), [this] { cancel(); });
    m_clock.after(m_settings.patience, m_leash.get(),
                  [this] { finish(base::fail(nobodyCame(m_settings.patience))); });
    m_isOpened = m_browser.open(address());
}

void BrowserSignIn::cancel()
{
    m_then = {};
    m_leash = nullptr;
    m_loopback = nullptr;
    m_request = {};
    m_isOpened = false;
}

bool BrowserSignIn::isWaiting() const { return m_loopback && m_loopback->isListening(); }

QUrl BrowserSignIn::address() const { return isWaiting() ? authorizeUrl(m_request) : QUrl(); }

LoopbackPage BrowserSignIn::landed(const QByteArray &target)
{
    const Landing landing = judgeLanding(target, m_request);
    if (landing.kind == Landing::Kind::Granted)
        finish(
            BrowserCode{m_request.clientId, m_request.redirect, landing.code, m_request.verifier});
    else if (landing.kind == Landing::Kind::Refused)
        finish(base::fail(landing.error));
    return page(landing.kind);
}

/// Told after the page was shown, and never before start() has returned.
void BrowserSignIn::finish(const base::Result<BrowserCode> &result)
{
    QMetaObject::invokeMethod(
        m_leash.get(),
        [this, result] {
            const auto then = std::exchange(m_then, {});
            cancel();
            then(result);
        },
        Qt::QueuedConnection);
}

} // namespace latchkey::wire
