// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QWidget>

namespace latchkey::look {

/// Says to a screen reader what happens while the focus is elsewhere: at most one sentence in three
/// seconds, the newest; a failure at once, over whatever is being said. Silent where no screen
/// reader runs. Nothing of it is seen.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit Announcer(engine::Clock &clock, QWidget *parent = nullptr);

    void say(const QString &sentence);
    void sayFailure(const QString &sentence);

signals:
    void said(const QString &sentence, bool isFailure);

private:
    void speak(const QString &sentence, bool isFailure);
    void hush();

    engine::Clock &m_clock;
    QString m_waiting;
    int m_round = 0; ///< counts what was said: an old pause ends nothing
    bool m_isQuiet = false;
};

} // namespace latchkey::look
