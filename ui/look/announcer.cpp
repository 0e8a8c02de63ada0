// SPDX-License-Identifier: MIT
#include "look/announcer.h"

#include "look/labels.h"

#include <QAccessible>

namespace latchkey::look {

namespace {

constexpr std::chrono::seconds pauseBetween{3};

} // namespace

Announcer::Announcer(engine::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setFixedSize(0, 0);
    setFocusPolicy(Qt::NoFocus);
}

void Announcer::say(const QString &sentence)
{
    if (!isScreenReaderOn() || sentence.isEmpty())
        return;
    m_waiting = sentence;
    if (!m_isQuiet)
        speak(std::exchange(m_waiting, QString()), false);
}

void Announcer::sayFailure(const QString &sentence)
{
    if (!isScreenReaderOn() || sentence.isEmpty())
        return;
    m_waiting.clear();
    speak(sentence, true);
}

void Announcer::speak(const QString &sentence, bool isFailure)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
    event.setPoliteness(isFailure ? QAccessible::AnnouncementPoliteness::Assertive
                                  : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    // No announcements before Qt 6.8: the sentence is the name of this widget, and a failure an
    // alert.
    setAccessibleName(sentence);
    if (isFailure) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
#endif
    emit said(sentence, isFailure);
    hush();
}

/// Keeps quiet for a while; what came meanwhile is said then.
void Announcer::hush()
{
    m_isQuiet = true;
    const int round = ++m_round;
    m_clock.after(pauseBetween, this, [this, round] {
        if (round != m_round)
            return;
        m_isQuiet = false;
        if (!m_waiting.isEmpty())
            speak(std::exchange(m_waiting, QString()), false);
    });
}

} // namespace latchkey::look
