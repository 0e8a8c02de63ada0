// SPDX-License-Identifier: MIT
#include "wire/unpacker.h"

#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace latchkey::wire {

namespace {

using State = Unpacked::State;

struct Free
{
    void operator()(libdeflate_decompressor *one) const { libdeflate_free_decompressor(one); }
};

/// One way of packing: libdeflate_gzip_decompress_ex() or its like.
using Unpack = libdeflate_result (*)(libdeflate_decompressor *, const void *in, size_t inSize,
                                     void *out, size_t outSize, size_t *taken, size_t *made);

/// Bytes that the body will have, as gzip says at its end. Only to make room: it may lie.
qint64 stated(const QByteArray &bytes)
{
    constexpr qsizetype headAndTail = 18;
    if (bytes.startsWith("\x1f\x8b") && bytes.size() > headAndTail)
        return qFromLittleEndian<quint32>(bytes.constData() + bytes.size() - 4);
    return 4 * bytes.size();
}

Unpacked unpackedBy(Unpack unpack, const QByteArray &bytes, qint64 largest)
{
    const std::unique_ptr<libdeflate_decompressor, Free> worker(libdeflate_alloc_decompressor());
    if (!worker)
        return {State::Broken, {}};
    constexpr qint64 least = 4096;
    constexpr qint64 spare = 256; // behind it, where simdjson looks: else a page would be copied
    QByteArray body;
    body.reserve(qMin(qMax(stated(bytes), least), largest + 1) + spare);
    body.resize(body.capacity() - spare);
    qsizetype done = 0;
    for (qsizetype at = 0;
         at < bytes.size();) { // packed parts, one behind the other: RFC 1952, 2.2
        size_t taken = 0;
        size_t made = 0;
        const libdeflate_result result =
            unpack(worker.get(), bytes.constData() + at, size_t(bytes.size() - at),
                   body.data() + done, size_t(body.size() - done), &taken, &made);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE && body.size() <= largest) {
            body.resize(qMin(2 * body.size(), largest + 1));
            continue; // this part once more
        }
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE || done + qint64(made) > largest)
            return {State::TooLong, {}};
        if (result != LIBDEFLATE_SUCCESS)
            return {State::Broken, {}};
        at += qsizetype(taken);
        done += qsizetype(made);
    }
    body.resize(done);
    return {State::Whole, body};
}

} // namespace

Unpacked unpacked(const QByteArray &bytes, const QByteArray &encoding, qint64 largest)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (bytes.isEmpty() || name.isEmpty() || name == "identity")
        return {bytes.size() > largest ? State::TooLong : State::Whole, bytes};
    if (name == "gzip" || name == "x-gzip")
        return unpackedBy(libdeflate_gzip_decompress_ex, bytes, largest);
    if (name == "deflate")
        return unpackedBy(libdeflate_zlib_decompress_ex, bytes, largest);
    return {State::Broken, {}};
}

} // namespace latchkey::wire
