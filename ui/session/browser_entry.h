// SPDX-License-Identifier: MIT
#pragma once

#include "look/desktop_browser.h"
#include "wire/browser_sign_in.h"

#include <optional>

namespace latchkey::session {

/// Signing in to Okta with the person's own browser: begun, waited for, and what went wrong.
class BrowserEntry : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit BrowserEntry(engine::Clock &clock);
    ~BrowserEntry() override;

    /// The redirect addresses to register with the app in Okta.
    static QStringList redirects();

    /// Opens the browser and waits; an attempt under way is given up.
    void start(const wire::WireSettings &settings, const QString &clientId);
    void cancel();
    bool isWaiting() const;
    /// Whether a browser could be opened; where not, a person takes address() to one.
    bool isOpened() const;
    QUrl address() const; ///< of the page to sign in on; empty where nothing is waited for
    /// Why the last attempt came to nothing; none where there was none.
    const std::optional<base::Error> &problem() const { return m_problem; }

signals:
    void changed();
    void granted(const latchkey::wire::BrowserCode &code);

private:
    engine::Clock &m_clock;
    look::DesktopBrowser m_browser;
    std::unique_ptr<wire::BrowserSignIn> m_attempt;
    std::optional<base::Error> m_problem;
};

} // namespace latchkey::session
