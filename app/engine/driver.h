// SPDX-License-Identifier: MIT
#pragma once

#include "engine/beside.h"
#include "engine/journal.h"
#include "engine/ports.h"
#include "engine/run.h"

#include <QPointer>
#include <QSet>

#include <deque>

namespace latchkey::engine {

/// The ports a driver performs wishes through. All outlive the driver.
struct Ports
{
    Wire &wire;
    Clock &clock;
    Asker &asker;
};

/// Performs a Run's wishes: the only asynchronous part. Each journal line is on the disk before the
/// next wish is performed. Window and command line own the same driver. With a large inventory the
/// Run judges beside the event loop; run() stays as it was until that is done.
class Driver : public QObject
{
    Q_OBJECT
public:
    Driver(const recipe::Graph &graph, Start start, Journal &journal, Ports ports,
           QObject *parent = nullptr);
    ~Driver() override;

    void start();
    /// Ends the run: nothing new is sent; what is in flight is proved by the next apply. Where
    /// nothing is written, what was read of an inventory is judged as a part.
    void stop();
    /// Ends the run once the write under way is proved; at once where none is and nothing waits.
    void pause();

    const Run &run() const { return m_run; }

signals:
    /// Everything a Run tells but journal lines, in order.
    void happened(const latchkey::engine::Event &event);
    /// A long reading for a step: rows so far and all rows, -1 = not known.
    void progressed(const latchkey::recipe::StepId &step, const QByteArray &key, qint64 done,
                    qint64 total);
    void finished(int exitCode);

private:
    void perform();
    void performOne(const Read &read);
    void performOne(const Apply &apply);
    void performOne(const Wait &wait);
    void performOne(const AskHuman &ask);
    void performOne(const Confirm &confirm);
    void performOne(const Finished &finish);
    bool flush();
    void take(Answer answer);
    void takeNext();
    void taken();
    std::vector<WasRead> parts() const;

    bool m_onlyReads; ///< check and plan
    Run m_run;
    Journal &m_journal;
    Ports m_ports;
    Beside m_beside;
    std::unique_ptr<QObject> m_flight; ///< context of all that is under way; gone = cancelled
    QSet<QByteArray> m_reading;
    std::deque<Answer> m_answers; ///< not taken yet, while the Run judges beside
    bool m_judging = false;
    bool m_pausing = false;
    bool m_busy = false; ///< a wish that is alone of its kind is under way
    bool m_performing = false;
    bool m_done = false;
};

} // namespace latchkey::engine
