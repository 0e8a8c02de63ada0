// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace latchkey::rehearsal {

/// A request as it reached a practice host.
struct Incoming
{
    base::Method method = base::Method::Get;
    QByteArray target;
    base::Headers headers;
    QByteArray body;
};

/// What may go wrong on request, by kind.
enum class Trouble {
    Throttle,     ///< 429 with the vendor's headers, nothing done
    ErrorBefore,  ///< 503, nothing done
    ErrorAfter,   ///< 504 as an HTML page after the work was done
    LostBefore,   ///< the connection ends before the request was seen
    LostAfter,    ///< the work is done, the answer never comes
    Unauthorised, ///< 401 once, as if the token had just expired
    Html,         ///< a proxy's page with 200
    CutBody,      ///< half the body
    Garbage,      ///< bytes that are no UTF-8 and no JSON
};
QList<Trouble> allTroubles();

/// Trouble for the n-th request from now on (0 = the next) of those that match.
struct Planned
{
    Trouble trouble = Trouble::Throttle;
    int skip = 0;
    int times = 1;
    bool writesOnly = false;
    std::optional<base::System> only = std::nullopt; ///< requests to this system alone
};

/// Practice tenants: a pure, stateful Okta org (with its SCEP host) and Jamf Pro, and the pilot Mac
/// between them. A value: copy it to keep a state. Time is what advanceTo() says. Behaviours that
/// no vendor document confirms are switches (setSwitch), so both answers can be tried.
class Practice
{
public:
    /// The scenarios by name, in the order shown; the first is "nothing-set-up".
    static QStringList scenarios();
    explicit Practice(const QString &scenario = QStringLiteral("nothing-set-up"));
    Practice(const Practice &other);
    Practice(Practice &&) noexcept;
    Practice &operator=(Practice other) noexcept;
    ~Practice();

    QByteArray oktaHost() const; ///< "acme.okta.com"
    QByteArray jamfHost() const; ///< "acme.jamfcloud.com"
    /// The client ID of Acme's native app, for signing in by browser.
    QByteArray browserClientId() const;
    /// Credentials that open these tenants, by the names of contract.md 3, scep.* included.
    QMap<QByteArray, QByteArray> secrets() const;
    /// What a person would answer at the steps done by hand, by step id (contract.md 4).
    QJsonObject answers() const;
    /// Decisions that fit the scenario: pilot.serials, fleet.source-group ...
    QMap<QString, QString> decisions() const;

    /// The time of the practice world; the first call sets it, later ones move it forward.
    void advanceTo(const QDateTime &now);

    /// One answer; nothing where the connection is lost. The host is told by `system` (Scep =
    /// Okta's).
    std::optional<base::Reply> answer(base::System system, const Incoming &incoming);

    /// What a person does in a console or at the pilot Mac for that step ("okta.apply-updates",
    /// "scep.configuration", "jamf.scep-profile", "account.created" = the first real login ...).
    /// False where there is nothing to do for it.
    bool byHand(const QByteArray &step);
    /// With true, a person does each hand step as soon as it is possible: for --serve.
    void setHandsFree(bool on);

    /// The evidence file that our script would write on the pilot Mac now (contract.md 6).
    QByteArray evidence() const;

    QStringList switches() const; ///< names with their values, "jamf.nested-uuids=kept" ...
    bool setSwitch(const QString &name, const QString &value);
    void plan(const Planned &planned);

    /// Everything a client can have changed, without times and counters, ids replaced by names:
    /// equal states are equal tenants. Parts: "okta", "jamf", and "pilot-mac" for what came of it
    /// there.
    QJsonObject state() const;
    struct Counts
    {
        int requests = 0;
        int writes = 0;
    };
    Counts counts() const;
    /// "POST /api/v1/mappings/{id}" lines of the writes that changed something, in order.
    QStringList writeLog() const;

    struct World; ///< the tenants' state, in world.h

private:
    std::unique_ptr<World> m_world;
};

} // namespace latchkey::rehearsal
