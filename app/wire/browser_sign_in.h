// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "wire/browser_code.h"
#include "wire/settings.h"

#include <memory>

namespace latchkey::wire {

class Loopback;
struct LoopbackPage;

/// The ports of the redirect addresses to register with the app in Okta: it compares the whole
/// address, and that it lets the port vary (RFC 8252 7.3) is not documented (read 2026-11-24).
QList<quint16> redirectPorts();

/// How a person signs in by browser.
struct BrowserSettings
{
    QByteArray origin;   ///< browserOrigin() of the wire's settings
    QByteArray clientId; ///< of the native app in the org
    QList<QByteArray> scopes = oktaReadScopes() + oktaWriteScopes();
    bool staysSignedIn = true; ///< asks for a refresh token: the first token ends after an hour
    QList<quint16> ports = redirectPorts(); ///< the first free one is taken; 0: any
    std::chrono::milliseconds patience{300'000};
};

/// Where a browser finds Okta: its own address, or in practice the loopback one.
QByteArray browserOrigin(const WireSettings &settings);

/// Signs a person in at Okta with their own browser: opens it, listens on 127.0.0.1 for the one
/// answer, and gives the code that HttpWire::signInToOkta() trades for tokens.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    /// `browser` and `clock` must outlive it.
    BrowserSignIn(BrowserSettings settings, engine::Browser &browser, engine::Clock &clock);
    ~BrowserSignIn() override;

    /// Calls back once: with the code, or with the reason why there is none (refused, nobody
    /// signed in in time, no port free). A sign-in that is still under way is given up without a
    /// call. Destroying `context` or this cancels.
    void start(QObject *context, engine::Then<base::Result<BrowserCode>> then);
    void cancel();
    bool isWaiting() const;
    /// Whether the browser could be opened. Where not, a person takes address() there.
    bool isOpened() const { return m_isOpened; }
    /// The page to sign in on, for "Copy the address"; empty where nothing is waited for.
    QUrl address() const;

private:
    LoopbackPage landed(const QByteArray &target);
    void finish(const base::Result<BrowserCode> &result);

    BrowserSettings m_settings;
    engine::Browser &m_browser;
    engine::Clock &m_clock;
    BrowserRequest m_request;
    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<QObject> m_leash; ///< of the sign-in under way: its limit and its answer
    std::function<void(const base::Result<BrowserCode> &)> m_then;
    bool m_isOpened = false;
};

} // namespace latchkey::wire
