// SPDX-License-Identifier: MIT
// How both systems are signed in to, and signed out of.
#include "session/session.h"

#include "cli/setup_run.h"

#include <algorithm>

namespace latchkey::session {

using namespace Qt::StringLiterals;
using base::System;

namespace {

base::Error fixedAddress()
{
    return base::invalid(
        base::text("session", QT_TRANSLATE_NOOP("session", "The address of a project stays once "
                                                           "somebody signed in there.")),
        base::text("session", QT_TRANSLATE_NOOP("session", "Begin a project for the other "
                                                           "address.")));
}

} // namespace

bool Session::holdsAll(Way way) const
{
    const QList<QByteArray> names = secretsOf(way);
    return !names.isEmpty() && std::all_of(names.begin(), names.end(),
                                           [this](const auto &name) { return holdsSecret(name); });
}

/// What a person chose last, else the first way whose secrets are held.
Way Session::wayOf(System system) const
{
    const auto chosen = m_ways.find(system);
    if (chosen != m_ways.end() && (chosen->second == Way::OktaBrowser || holdsAll(chosen->second)))
        return chosen->second;
    for (const Way way : waysOf(system)) {
        if (holdsAll(way))
            return way;
    }
    return Way::None;
}

void Session::useWay(Way way)
{
    const System system = systemOf(way);
    if (!holdsAll(way))
        return;
    if (wayOf(system) == Way::OktaBrowser)
        m_wire->signOut(system, this, [](SignedOut) {});
    m_ways[system] = way;
    applyWay(system);
    forgetSignIn(system);
    emit changed();
}

std::optional<int> Session::minutesLeft(base::System system) const
{
    const QDateTime end = m_wire->signInEndsAt(system);
    const qint64 left = end.isValid() ? m_parts.clock->now().secsTo(end) : 0;
    return left >= 60 ? std::optional(int(left / 60)) : std::nullopt;
}

/// Gives the wire the secrets of the way in use, and takes those of the others from it.
void Session::applyWay(System system)
{
    const Way used = wayOf(system);
    if (used == Way::None || used == Way::OktaBrowser)
        return;
    for (const Way other : waysOf(system)) {
        for (const QByteArray &name : secretsOf(other))
            m_wire->setSecret(name, other == used ? m_parts.secrets.value(name) : base::Secret());
    }
}

/// A secret that is new: in use at once where its way has all that it needs.
void Session::useSecret(const QByteArray &name)
{
    const Way way = wayWith(name);
    if (way == Way::None)
        m_wire->setSecret(name, m_parts.secrets.value(name));
    else
        useWay(way);
}

/// Without those of ways that are not used: the engine judges by what it is told.
wire::Secrets Session::secretsInUse() const
{
    wire::Secrets used;
    for (auto it = m_parts.secrets.begin(); it != m_parts.secrets.end(); ++it) {
        const Way way = wayWith(it.key());
        if (way == Way::None || wayOf(systemOf(way)) == way)
            used.insert(it.key(), it.value());
    }
    return used;
}

/// What was found with the sign-in of before says nothing of the next one.
void Session::forgetSignIn(System system)
{
    for (StepView &view : m_views) {
        if (view.step->phase != recipe::Phase::Connect || view.step->system != system)
            continue;
        StepView fresh;
        fresh.step = view.step;
        fresh.number = view.number;
        view = fresh;
    }
}

void Session::signInByBrowser()
{
    m_entry->start(m_parts.settings, decisions().value(u"okta.browser-client-id"_s));
}

void Session::takeBrowserCode(const wire::BrowserCode &code)
{
    m_wire->signInToOkta(code);
    m_ways[System::Okta] = Way::OktaBrowser;
    forgetSignIn(System::Okta);
    emit changed();
    check("okta.rights"); // only a request shows that the code is good
}

void Session::signOut(System system, const engine::Then<SignedOut> &then)
{
    m_wire->signOut(system, this, [this, system, then](SignedOut came) {
        if (wayOf(system) == Way::OktaBrowser)
            m_ways.erase(system);
        applyWay(system);
        forgetSignIn(system);
        emit changed();
        then(came);
    });
}

void Session::forgetSecrets(const engine::Then<base::Result<void>> &then)
{
    for (auto it = m_parts.secrets.begin(); it != m_parts.secrets.end(); ++it)
        m_wire->setSecret(it.key(), {});
    m_parts.secrets.clear();
    m_locked.clear();
    m_ways.clear();
    for (const System system : {System::Okta, System::Jamf})
        forgetSignIn(system);
    m_parts.vault->clear(this, [this, then](base::Result<void> cleared) {
        emit changed();
        then(std::move(cleared));
    });
}

/// A secret goes only to the host it was given for, so the address stays once there is one.
bool Session::mayChangeAddress(System system) const
{
    const QList<Way> ways = waysOf(system);
    const bool hasSecret = std::any_of(ways.begin(), ways.end(), [this](Way way) {
        const QList<QByteArray> names = secretsOf(way);
        return std::any_of(names.begin(), names.end(),
                           [this](const auto &name) { return holdsSecret(name); });
    });
    return !hasSecret && !isPractice() && !isReadOnly() && !isBusy() && written().empty() &&
           wayOf(system) == Way::None && !step(recipe::connectionStep(system)).isGood();
}

base::Result<void> Session::setAddress(System system, const QString &typed)
{
    const bool jamf = system == System::Jamf;
    const auto address = jamf ? recipe::jamfBaseFrom(typed) : recipe::orgHostFrom(typed);
    if (!address)
        return base::fail(address.error());
    project::Project changedProject = m_parts.desk.project;
    QString &kept = jamf ? changedProject.decisions.jamfBase : changedProject.decisions.orgHost;
    if (kept == *address)
        return {};
    if (!mayChangeAddress(system))
        return base::fail(fixedAddress());
    kept = *address;
    if (const auto saved = project::save(changedProject, path()); !saved)
        return saved;
    m_parts.desk.project = changedProject;
    m_parts.settings.oktaHost = decisions().orgHost.toUtf8();
    m_parts.settings.jamfBase = decisions().jamfBase.toUtf8();
    m_entry->cancel();
    m_driver.reset(); // it holds what was read at the other address
    m_wire = std::make_unique<wire::HttpWire>(m_parts.settings, m_parts.secrets, *m_parts.clock);
    m_watched->setWire(*m_wire);
    for (const System one : {System::Okta, System::Jamf})
        forgetSignIn(one);
    emit changed();
    return {};
}

} // namespace latchkey::session
