// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commands.h"
#include "cli/desk.h"
#include "engine/driver.h"
#include "wire/http_wire.h"
#include "wire/system_clock.h"

namespace latchkey::cli {

/// The engine's start for a desk: decisions, recipe, history, what was answered, which secrets
/// there are.
engine::Start startOf(engine::Mode mode, const Desk &desk, const wire::Secrets &secrets,
                      const QMap<recipe::StepId, QJsonObject> &answers);

/// Where requests go for this project; an Error for a --connect-to that is no loopback address.
base::Result<wire::WireSettings> wireSettingsOf(const recipe::Decisions &decisions,
                                                const QStringList &connectTo);

/// One run of the engine with its wire, printed as it goes; SIGINT stops it.
class SetupRun : public QObject
{
    Q_OBJECT
public:
    SetupRun(engine::Start start, engine::Journal &journal, const wire::WireSettings &settings,
             const wire::Secrets &secrets, std::unique_ptr<engine::Asker> asker, Output &output,
             QObject *parent);

    /// Runs; `done` gets the exit code after the sessions were ended.
    void start(const Done &done);
    const engine::Run &run() const { return m_driver.run(); }

private:
    Output &m_output;
    engine::Mode m_mode;
    bool m_changes = false; ///< told of any
    wire::SystemClock m_clock;
    wire::HttpWire m_wire;
    std::unique_ptr<engine::Asker> m_asker;
    engine::Driver m_driver;
};

} // namespace latchkey::cli
