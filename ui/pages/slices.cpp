// SPDX-License-Identifier: MIT
#include "pages/slices.h"

#include <QElapsedTimer>

namespace latchkey::pages {

namespace {

Ticker steadyTicker()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

Slices::Slices(QObject *parent)
    : QObject(parent)
    , m_now(steadyTicker())
{
    m_next.setSingleShot(true);
    m_next.setInterval(0); // a posted event would come before the events of the window system
    connect(&m_next, &QTimer::timeout, this, &Slices::goOn);
}

void Slices::start(Work work)
{
    m_work = std::move(work);
    ++m_generation;
    goOn();
}

void Slices::stop()
{
    m_work = {};
    m_next.stop();
}

void Slices::goOn()
{
    if (!m_work)
        return;
    const Work work = m_work; // which may start other work meanwhile
    const int generation = m_generation;
    Slice slice(m_now);
    m_next.start();
    if (work(slice) && generation == m_generation)
        stop();
}

} // namespace latchkey::pages
