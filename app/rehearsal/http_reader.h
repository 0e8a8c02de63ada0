// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// Takes the bytes of one HTTP/1.1 connection as they come and gives the requests in them. Bounded:
/// head and body have a limit, and anything that is no HTTP is refused at once.
class HttpReader
{
public:
    enum class State {
        More,  ///< the request is not whole yet
        Ready, ///< request() may be taken
        Bad,   ///< no HTTP, or over a limit: answer status() and close
    };

    /// Adds bytes; goes on with what is left of earlier ones when called with none.
    State take(const QByteArray &bytes);

    /// The request that is ready; the reader is then ready for the next one.
    Incoming request();
    bool keepsAlive() const { return m_keepsAlive; } ///< of the request taken last
    int status() const { return m_status; }          ///< of what was bad
    /// Whether the client waits for "100 Continue" before it sends the body; told once.
    bool wantsContinue();

private:
    State bad(int status);
    State readHead();
    State readLine(const QByteArray &line);
    State readFraming();
    State readBody();
    State readChunks();

    QByteArray m_bytes;
    Incoming m_incoming;
    qint64 m_length = 0;
    int m_status = 400;
    bool m_hasHead = false;
    bool m_isChunked = false;
    bool m_keepsAlive = true;
    bool m_wantsContinue = false;
};

} // namespace latchkey::rehearsal
