// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "wire/unpacker.h"

#include <libdeflate.h>

using namespace latchkey;
using wire::Unpacked;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    libdeflate_compressor *worker = libdeflate_alloc_compressor(1);
    QByteArray result(qsizetype(libdeflate_gzip_compress_bound(worker, size_t(text.size()))),
                      Qt::Uninitialized);
    result.resize(qsizetype(libdeflate_gzip_compress(worker, text.constData(), size_t(text.size()),
                                                     result.data(), size_t(result.size()))));
    libdeflate_free_compressor(worker);
    return result;
}

} // namespace

/// A body that a host packed, in parts or badly: whole and right, or refused within its bound.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    constexpr qint64 largest = 20'000;
    QByteArray packed;
    QByteArray plain;
    for (qsizetype parts = input.choice(4); parts > 0; --parts) {
        const QByteArray part = input.line().left(200).repeated(1 + 97 * input.choice(4));
        packed += gzipped(part);
        plain += part;
    }
    const Unpacked good = wire::unpacked(packed, "gzip", largest);
    if (plain.size() <= largest)
        fuzz::require(good.state == Unpacked::State::Whole && good.body == plain, "it is read");
    else
        fuzz::require(good.state == Unpacked::State::TooLong, "it is bounded");

    const QByteArray rest = input.rest();
    for (const QByteArray &bytes : {rest, packed + rest, packed.chopped(packed.size() / 3)}) {
        for (const char *encoding : {"gzip", "deflate"}) {
            const Unpacked any = wire::unpacked(bytes, encoding, largest);
            fuzz::require(any.body.size() <= largest, "it is bounded");
        }
    }
    return 0;
}
