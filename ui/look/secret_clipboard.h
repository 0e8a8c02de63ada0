// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "engine/ports.h"

#include <QClipboard>
#include <QPointer>

namespace latchkey::look {

/// Lends a secret to the clipboard for a while, marked so that clipboard managers leave it out of
/// their history. It is taken back when the time is over and when the program ends, but only where
/// it is still there: what somebody else copied meanwhile stays.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr int fewestSeconds = 10;
    static constexpr int mostSeconds = 90;

    /// `clock` must outlive it. The clipboard is the application's where none is given.
    explicit SecretClipboard(engine::Clock &clock, QClipboard *clipboard = nullptr,
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// For the next copy(); held within 10 and 90.
    void setSeconds(int seconds);
    int seconds() const { return m_seconds; }
    void copy(const base::Secret &secret);
    /// Takes it back now.
    void clear();
    /// How long it stays there; 0 where nothing of ours is there.
    int secondsLeft() const;
    /// Whether clipboard managers can be told to keep it out of their history. Not on a Mac: Qt 6.4
    /// cannot write the mark there, so the button that copies has to warn.
    static bool canConceal();

signals:
    /// Each second, and with 0 when it is gone: "Clears in 30 s".
    void ticked(int secondsLeft);

private:
    bool isStillOurs() const;
    void tick(int turn);
    void forget();

    engine::Clock &m_clock;
    QPointer<QClipboard> m_clipboard;
    int m_seconds = 30;
    int m_turn = 0; ///< counts the copies: an old countdown ends nothing
    QDateTime m_until;
    QByteArray m_salt;
    QByteArray m_digest; ///< of what was copied; empty: nothing
};

} // namespace latchkey::look
