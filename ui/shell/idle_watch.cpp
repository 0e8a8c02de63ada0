// SPDX-License-Identifier: MIT
#include "shell/idle_watch.h"

#include <QApplication>
#include <QEvent>

namespace latchkey::shell {

namespace {

bool isOfAPerson(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::TouchBegin ||
           type == QEvent::InputMethod;
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    qApp->installEventFilter(this);
}

void IdleWatch::setTime(std::chrono::milliseconds time) { m_timer.start(time); }

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isOfAPerson(event->type()) && m_timer.isActive())
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace latchkey::shell
