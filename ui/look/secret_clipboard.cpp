// SPDX-License-Identifier: MIT
#include "look/secret_clipboard.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>

#include <algorithm>

namespace latchkey::look {

using namespace Qt::StringLiterals;

namespace {

/// The marks that clipboard managers look for: KDE's, and nspasteboard.org's for Macs, the latter
/// also as other programs of the Qt world write it.
QMimeData *concealed(const base::Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.expose()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "secret");
    data->setData(u"org.nspasteboard.ConcealedType"_s, "secret");
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(engine::Clock &clock, QClipboard *clipboard, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_clipboard(clipboard ? clipboard : QGuiApplication::clipboard())
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::setSeconds(int seconds)
{
    m_seconds = std::clamp(seconds, fewestSeconds, mostSeconds);
}

void SecretClipboard::copy(const base::Secret &secret)
{
    if (secret.isEmpty() || !m_clipboard)
        return;
    const quint64 salt = QRandomGenerator::system()->generate64();
    m_salt = QByteArray::number(salt, 16);
    m_digest = secret.digest(m_salt);
    m_clipboard->setMimeData(concealed(secret));
    m_until = m_clock.now().addSecs(m_seconds);
    tick(++m_turn);
}

void SecretClipboard::clear()
{
    if (m_digest.isEmpty())
        return;
    if (m_clipboard && isStillOurs())
        m_clipboard->clear();
    forget();
    emit ticked(0);
}

int SecretClipboard::secondsLeft() const
{
    if (m_digest.isEmpty())
        return 0;
    return int(std::max<qint64>(0, (m_clock.now().msecsTo(m_until) + 999) / 1000));
}

bool SecretClipboard::canConceal()
{
#ifdef Q_OS_MACOS
    return false;
#else
    return true;
#endif
}

/// By the text itself: a clipboard manager may have put the same text back in its own name.
bool SecretClipboard::isStillOurs() const
{
    return base::Secret(m_clipboard->text().toUtf8()).digest(m_salt) == m_digest;
}

void SecretClipboard::tick(int turn)
{
    if (turn != m_turn || m_digest.isEmpty())
        return;
    if (secondsLeft() == 0 || !m_clipboard || !isStillOurs()) {
        clear();
        return;
    }
    emit ticked(secondsLeft());
    m_clock.after(std::chrono::seconds(1), this, [this, turn] { tick(turn); });
}

void SecretClipboard::forget()
{
    m_digest.clear();
    m_salt.clear();
    m_until = {};
}

} // namespace latchkey::look
