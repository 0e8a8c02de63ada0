// SPDX-License-Identifier: MIT
#include "wire/unpacker.h"

#include <QtEndian>

#define ZLIB_CONST
#include <zlib.h>

namespace latchkey::wire {

namespace {

using State = Unpacked::State;

const Bytef *input(const char *bytes)
{
    return static_cast<const Bytef *>(static_cast<const void *>(bytes));
}

Bytef *output(char *bytes) { return static_cast<Bytef *>(static_cast<void *>(bytes)); }

/// zlib at work on one body; ends with it.
class Inflation
{
public:
    explicit Inflation(const QByteArray &bytes)
    {
        constexpr int gzipOrDeflate = MAX_WBITS + 32; // zlib tells the two apart by the head
        m_isGood = inflateInit2(&m_stream, gzipOrDeflate) == Z_OK;
        m_stream.next_in = input(bytes.constData());
        m_stream.avail_in = uInt(bytes.size());
        if (bytes.startsWith("\x1f\x8b") && bytes.size() > 18)
            m_stated = qFromLittleEndian<quint32>(bytes.constData() + bytes.size() - 4);
    }
    ~Inflation() { inflateEnd(&m_stream); }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    Unpacked run(qint64 largest)
    {
        m_body.reserve(qMin(m_stated, largest) + piece);
        m_body.reserve(qMin(m_stated, largest) + piece);
        while (m_isGood && (m_stream.avail_in > 0 || m_isFull)) {
            if (m_atEnd && inflateReset(&m_stream) != Z_OK) // another packed part: RFC 1952, 2.2
                return {State::Broken, {}};
            if (!takePiece())
                return {State::Broken, {}};
            if (m_body.size() > largest)
                return {State::TooLong, {}};
        }
        return {!m_isGood ? State::Broken : m_atEnd ? State::Whole : State::Cut, m_body};
    }

private:
    bool takePiece()
    {
        const qsizetype before = m_body.size();
        if (before + piece > m_body.capacity())
            m_body.reserve(2 * (before + piece));
        m_body.resize(before + piece);
        m_stream.next_out = output(m_body.data() + before);
        m_stream.avail_out = uInt(piece);
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        m_body.chop(qsizetype(m_stream.avail_out));
        m_atEnd = result == Z_STREAM_END;
        m_isFull = !m_atEnd && m_stream.avail_out == 0;
        return result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR;
    }

    static constexpr qsizetype piece = 64 * 1024;
    z_stream m_stream{};
    qint64 m_stated = 0; ///< bytes, as gzip says at its end: only to make room, it may lie
    QByteArray m_body;
    bool m_isGood = false;
    bool m_atEnd = false;
    bool m_isFull = false; ///< of the room for a piece: there may be more without further input
};

} // namespace

Unpacked unpacked(const QByteArray &bytes, const QByteArray &encoding, qint64 largest)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (bytes.isEmpty() || name.isEmpty() || name == "identity")
        return {bytes.size() > largest ? State::TooLong : State::Whole, bytes};
    if (name != "gzip" && name != "x-gzip" && name != "deflate")
        return {State::Broken, {}};
    return Inflation(bytes).run(largest);
}

} // namespace latchkey::wire
