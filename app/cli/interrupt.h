// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

#include <optional>

class QSocketNotifier;

namespace latchkey::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Waits for a line on stdin, without its end; the end of stdin ends the line too. Nothing
    /// where a signal came first: received() is emitted as soon as the event loop runs again.
    static std::optional<QByteArray> readLine();
    /// Reads from a pipe, a terminal or the like until its end, or one byte more than `most`.
    /// Nothing where a signal came first.
    static std::optional<QByteArray> readAll(int descriptor, qsizetype most);
    /// Whether a signal came that nobody was told of yet: for work without an event loop.
    static bool wasReceived();

signals:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
    int m_pipe[2] = {-1, -1};
};

} // namespace latchkey::cli
