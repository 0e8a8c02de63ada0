// SPDX-License-Identifier: MIT
#include "cli/setup_run.h"

#include "cli/interrupt.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace

engine::Start startOf(engine::Mode mode, const Desk &desk, const wire::Secrets &secrets,
                      const QMap<recipe::StepId, QJsonObject> &answers)
{
    engine::Start start;
    start.mode = mode;
    start.history = desk.history;
    start.version = QCoreApplication::applicationVersion();
    start.facts.decisions = desk.project.decisions;
    start.facts.recipe = desk.recipe;
    start.facts.answers = answers;
    start.facts.digestSalt = randomBytes(32);
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        start.facts.secrets.insert(it.key());
        start.facts.secretDigests[it.key()] = it.value().digest(start.facts.digestSalt);
    }
    return start;
}

base::Result<wire::WireSettings> wireSettingsOf(const recipe::Decisions &decisions,
                                                const QStringList &connectTo)
{
    wire::WireSettings settings;
    settings.oktaHost = decisions.orgHost.toUtf8();
    settings.jamfBase = decisions.jamfBase.toUtf8();
    settings.userAgent = "Latchkey/" + QCoreApplication::applicationVersion().toUtf8();
    for (const QString &one : connectTo) {
        const auto parsed = wire::parseConnectTo(one);
        if (!parsed)
            return base::fail(parsed.error());
        settings.connectTo[parsed->host] = parsed->endpoint;
    }
    return settings;
}

SetupRun::SetupRun(engine::Start start, engine::Journal &journal,
                   const wire::WireSettings &settings, const wire::Secrets &secrets,
                   std::unique_ptr<engine::Asker> asker, Output &output, QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_mode(start.mode)
    , m_wire(settings, secrets, m_clock)
    , m_asker(std::move(asker))
    , m_driver(recipe::graph(), std::move(start), journal, {m_wire, m_clock, *m_asker})
{
}

void SetupRun::start(const Done &done)
{
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::received, &m_driver, &engine::Driver::stop);
    connect(&m_driver, &engine::Driver::happened, this, [this](const engine::Event &event) {
        m_changes = m_changes || std::holds_alternative<engine::ChangeNoted>(event);
        m_output.event(event);
    });
    connect(&m_driver, &engine::Driver::progressed, this,
            [this](const recipe::StepId &step, const QByteArray &key, qint64 read, qint64 total) {
                m_output.progress(step, key, read, total);
            });
    connect(&m_wire, &wire::HttpWire::deprecated, this,
            [this](base::System system, const QByteArray &label, const QByteArray &said) {
                m_output.deprecated(system, label, said);
            });
    connect(&m_driver, &engine::Driver::finished, this, [this, done](int exitCode) {
        if (m_mode == engine::Mode::Undo && !m_changes && exitCode == 0)
            m_output.note(base::text(
                "cli", QT_TRANSLATE_NOOP("cli", "Nothing stands that this project's journal knows "
                                                "of: nothing is taken back.")));
        m_wire.signOut(this, [done, exitCode] { done(exitCode); });
    });
    m_driver.start();
}

} // namespace latchkey::cli
