// SPDX-License-Identifier: MIT
#pragma once

#include "engine/beside.h"
#include "wire/failure.h"
#include "wire/unpacker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;
class QSslError;

namespace latchkey::wire {

/// One request on its way: gathers the answer within its bound and tells how it ended, once.
/// Deleting it ends the request.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(QNetworkReply *reply, qint64 largestBody, engine::Beside &beside,
             std::function<void(Arrival)> then, QObject *parent);
    ~Exchange() override;

    void timeOut() { stop(Trouble::Timeout); }

private:
    void gather();
    void begin();
    void finish();
    void unpack();
    void tell();
    void noteTls(const QList<QSslError> &errors);
    void stop(Trouble trouble);
    Arrival arrival() const;
    Failure networkFailure(int status) const;
    bool hasItsLength() const;
    bool neverLeft() const;
    base::Reply answer(int status) const;
    base::Headers headers() const;
    QByteArray requestId() const;

    QNetworkReply *m_reply;
    qint64 m_largestBody;
    engine::Beside &m_beside;
    std::function<void(Arrival)> m_then;
    QByteArray m_bytes;                         ///< as they came
    std::shared_ptr<const Unpacked> m_unpacked; ///< from the last byte on
    std::optional<Failure> m_failure;
    bool m_isNewConnection = false;
    bool m_isEncrypted = false;
};

} // namespace latchkey::wire
