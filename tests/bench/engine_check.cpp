// SPDX-License-Identifier: MIT
#include "engine_check.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace bench {

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

int interruptPipe[2] = {-1, -1};

void onInterrupt(int) { [[maybe_unused]] const auto written = ::write(interruptPipe[1], "x", 1); }

recipe::Decisions decisionsOf(const QJsonObject &served)
{
    recipe::Decisions decisions;
    decisions.orgHost = served[u"okta-host"_s].toString();
    decisions.jamfBase = u"https://"_s + served[u"jamf-host"_s].toString();
    const QJsonObject decided = served[u"decisions"_s].toObject();
    for (auto it = decided.begin(); it != decided.end(); ++it) {
        if (!decisions.set(it.key(), it.value().toString()))
            qFatal("the tenant decides what cannot be decided");
    }
    return decisions;
}

wire::WireSettings settingsOf(const QJsonObject &served)
{
    wire::WireSettings settings;
    settings.oktaHost = served[u"okta-host"_s].toString().toUtf8();
    settings.jamfBase = "https://" + served[u"jamf-host"_s].toString().toUtf8();
    for (const QString &system : {u"okta"_s, u"jamf"_s})
        settings.connectTo[served[system + u"-host"_s].toString().toUtf8()] = {
            u"127.0.0.1"_s, quint16(served[system].toInt())};
    return settings;
}

wire::Secrets secretsOf(const QJsonObject &served)
{
    wire::Secrets secrets;
    const QJsonObject given = served[u"secrets"_s].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        secrets[it.key().toUtf8()] = base::Secret(it.value().toString().toUtf8());
    return secrets;
}

engine::Start startOf(const QJsonObject &served)
{
    engine::Start start;
    start.mode = engine::Mode::Check;
    start.facts.decisions = decisionsOf(served);
    start.facts.recipe = *recipe::RecipeData::load(start.facts.decisions.recipe());
    start.facts.digestSalt = "salt";
    const wire::Secrets secrets = secretsOf(served);
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        start.facts.secrets.insert(it.key());
        start.facts.secretDigests[it.key()] = it.value().digest(start.facts.digestSalt);
    }
    return start;
}

} // namespace

void EngineCheck::Nobody::ask(const recipe::StepId &, const recipe::Ask &, QObject *context,
                              engine::Then<engine::HumanAnswer> then)
{
    QMetaObject::invokeMethod(
        context, [then] { then({}); }, Qt::QueuedConnection);
}

void EngineCheck::Nobody::confirm(const std::vector<recipe::Change> &, bool, QObject *context,
                                  engine::Then<bool> then)
{
    QMetaObject::invokeMethod(
        context, [then] { then(false); }, Qt::QueuedConnection);
}

EngineCheck::EngineCheck(const QJsonObject &served)
    : m_wire(settingsOf(served), secretsOf(served), m_clock)
    , m_journal(engine::Journal::inMemory())
    , m_driver(recipe::graph(), startOf(served), *m_journal, {m_wire, m_clock, m_nobody})
{
    connect(&m_driver, &engine::Driver::progressed, this,
            [](const recipe::StepId &, const QByteArray &key, qint64 done, qint64 total) {
                std::printf("progress %s %lld %lld\n", key.constData(), done, total);
            });
    connect(&m_driver, &engine::Driver::finished, this, &EngineCheck::end);
    stopOnInterrupt();
}

void EngineCheck::start() { m_driver.start(); }

void EngineCheck::stopOnInterrupt()
{
    if (::pipe(interruptPipe) != 0)
        qFatal("no pipe");
    auto *notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_driver.stop();
    });
    std::signal(SIGINT, onInterrupt);
}

void EngineCheck::end(int exitCode)
{
    for (const auto &[step, verdict] : m_driver.run().verdicts()) {
        std::printf("step %s %s\n", step.constData(), recipe::stateName(verdict.state).constData());
        for (const recipe::Evidence &evidence : verdict.evidence)
            std::printf("    %s\n", qPrintable(evidence.text.english()));
    }
    m_wire.signOut(this, [this, exitCode] { emit finished(exitCode); });
}

} // namespace bench
