// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace latchkey::wire {

/// A request body that can be read once and never again; its memory is zeroed as it goes.
///
/// QNetworkAccessManager sends a request a second time by itself, POST and DELETE too, where the
/// connection ends before an answer (qhttpnetworkconnectionchannel.cpp, seen with Qt 6.4.2). It
/// rewinds the body for that; this one refuses, so a write leaves at most once.
class OnceBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);
    ~OnceBody() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace latchkey::wire
