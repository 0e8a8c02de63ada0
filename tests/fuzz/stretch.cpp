// SPDX-License-Identifier: MIT
// Now and then repeats a piece of the input until it is as long as it may be: what takes more than
// its share of time or memory shows only then.
#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

extern "C" __attribute__((visibility("default"))) std::size_t
LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    std::minstd_rand random(seed);
    const bool stretches = size > 0 && size < most && random() % 64 == 0;
    if (!stretches)
        return LLVMFuzzerMutate(data, size, most);
    const std::size_t start = random() % size;
    const std::size_t length = 1 + random() % std::min<std::size_t>(size - start, 64);
    const std::vector<std::uint8_t> piece(data + start, data + start + length);
    const std::vector<std::uint8_t> tail(data + start, data + size);
    std::size_t at = start;
    for (; at + length + tail.size() <= most; at += length)
        std::copy(piece.begin(), piece.end(), data + at);
    std::copy(tail.begin(), tail.end(), data + at);
    return at + tail.size();
}
