// SPDX-License-Identifier: MIT
#include "rehearsal/practice.h"

#include "rehearsal/acme.h"
#include "rehearsal/hands.h"
#include "rehearsal/jamf_answer.h"
#include "rehearsal/jamf_scenario.h"
#include "rehearsal/jamf_switches.h"
#include "rehearsal/jwt.h"
#include "rehearsal/okta_call.h"
#include "rehearsal/okta_scenario.h"
#include "rehearsal/okta_switches.h"
#include "rehearsal/scenarios.h"
#include "rehearsal/tenant_json.h"
#include "rehearsal/troubles.h"
#include "rehearsal/world.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

/// The time of a world that was not told any.
QDateTime firstTime() { return QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()); }

void addCommonHeaders(Practice::World &world, base::System system, base::Reply &reply)
{
    if (!reply.headers.has("Date"))
        reply.headers.add("Date", httpDate(world.now));
    const bool isJamf = system == base::System::Jamf;
    if (!isJamf)
        reply.headers.add("X-Okta-Request-Id",
                          "aPractice" +
                              QByteArray::number(world.counts.requests).rightJustified(8, '0'));
    if (reply.origin.isEmpty())
        reply.origin = "https://" + (isJamf ? practiceJamfHost() : practiceOktaHost());
}

} // namespace

void Practice::World::wrote(const QByteArray &line) { writes += QString::fromLatin1(line); }

QByteArray practiceOktaHost() { return "acme.okta.com"; }

QByteArray practiceJamfHost() { return "acme.jamfcloud.com"; }

void settleOkta(Practice::World &world)
{
    if (!world.okta.reapplyDue.isValid() || world.okta.reapplyDue > world.now)
        return;
    oktaApplyMappings(world);
    world.okta.reapplyDue = {};
}

QStringList Practice::scenarios() { return scenarioNames(); }

Practice::Practice(const QString &scenario)
    : m_world(std::make_unique<World>(scenarioWorld(scenario, firstTime())))
{
}

Practice::Practice(const Practice &other)
    : m_world(std::make_unique<World>(*other.m_world))
{
}
Practice::Practice(Practice &&) noexcept = default;
Practice::~Practice() = default;

Practice &Practice::operator=(Practice other) noexcept
{
    m_world.swap(other.m_world);
    return *this;
}

QByteArray Practice::oktaHost() const { return practiceOktaHost(); }

QByteArray Practice::jamfHost() const { return practiceJamfHost(); }

QByteArray Practice::browserClientId() const { return acmeNativeId(); }

QMap<QByteArray, QByteArray> Practice::secrets() const
{
    QMap<QByteArray, QByteArray> all = jamfSecrets();
    all.insert("okta.token", acmeApiToken());
    all.insert("okta.client-id", acmeServiceId());
    all.insert("okta.private-key", pemOf(acmeServiceKey()));
    all.insert("scep.user", acmeScepUser());
    all.insert("scep.password", acmeScepPassword());
    all.insert("scep.secret", acmeScepSecret());
    return all;
}

QJsonObject Practice::answers() const { return practiceAnswers(*m_world); }

QMap<QString, QString> Practice::decisions() const
{
    QMap<QString, QString> all = jamfDecisions();
    all.insert(u"pilot.serials"_s, m_world->mac.serial);
    return all;
}

void Practice::advanceTo(const QDateTime &now)
{
    World &world = *m_world;
    if (!world.isTimeTold && !world.isTouched) {
        // What the scenario says happened before is before this time too.
        World moved = scenarioWorld(world.scenario, now);
        moved.switches = world.switches;
        moved.troubles = world.troubles;
        moved.handsFree = world.handsFree;
        applySwitches(moved);
        world = std::move(moved);
    }
    world.isTimeTold = true;
    if (now > world.now)
        world.now = now;
    settleOkta(world);
    movePilotMac(world);
}

std::optional<base::Reply> Practice::answer(base::System system, const Incoming &incoming)
{
    World &world = *m_world;
    world.isTouched = true;
    ++world.counts.requests;
    world.counts.writes += isWrite(incoming) ? 1 : 0;
    const std::optional<Trouble> trouble = troubleFor(world, system, incoming);
    base::Reply reply;
    if (!trouble || isDoneAnyway(*trouble)) {
        reply = system == base::System::Jamf ? jamfAnswer(world, incoming)
                                             : oktaAnswer(world, incoming);
        movePilotMac(world);
        if (world.handsFree)
            doAllByHand(world);
    }
    std::optional<base::Reply> said = reply;
    if (trouble)
        said = troubledReply(world, system, *trouble, incoming, reply);
    if (said)
        addCommonHeaders(world, system, *said);
    return said;
}

bool Practice::byHand(const QByteArray &step)
{
    m_world->isTouched = true;
    return doByHand(*m_world, step);
}

void Practice::setHandsFree(bool on)
{
    m_world->handsFree = on;
    if (on)
        doAllByHand(*m_world);
}

QByteArray Practice::evidence() const { return pilotEvidence(*m_world); }

QStringList Practice::switches() const
{
    QStringList all;
    for (auto one = m_world->switches.begin(); one != m_world->switches.end(); ++one)
        all += one.key() + u'=' + one.value();
    return all;
}

bool Practice::setSwitch(const QString &name, const QString &value)
{
    if (!oktaSwitchTakes(name, value) && !jamfSwitchTakes(name, value))
        return false;
    m_world->switches[name] = value;
    applySwitches(*m_world);
    return true;
}

void Practice::plan(const Planned &planned) { m_world->troubles.push_back(planned); }

QJsonObject Practice::state() const
{
    return {{u"okta"_s, oktaStateJson(*m_world)},
            {u"jamf"_s, jamfStateJson(*m_world)},
            {u"pilot-mac"_s, pilotStateJson(*m_world)}};
}

Practice::Counts Practice::counts() const { return m_world->counts; }

QStringList Practice::writeLog() const { return m_world->writes; }

} // namespace latchkey::rehearsal
