// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/text_store.h"

#include <array>
#include <cstdint>
#include <deque>

namespace latchkey::jamf {

/// The Macs of the inventory, one compact row each.
class Macs
{
public:
    enum Flag : std::uint16_t {
        Managed = 1,
        UserApproved = 2,
        TokenEscrowed = 4,
        TokenNotEscrowed = 8, ///< neither bit: NOT_SUPPORTED or not told
        AppleSilicon = 16,
        Automated = 32,           ///< enrolled via Automated Device Enrollment
        LocalAdmin = 64,          ///< a local account with admin rights, uid >= 501
        LocalAccountsKnown = 128, ///< the section was told at all
        VirtualMac = 256,
    };
    struct Row
    {
        QByteArrayView id;
        QByteArrayView name;
        QByteArrayView serial;
        QByteArrayView udid;
        QByteArrayView osVersion;
        qint64 reportedAt = 0; ///< seconds since 1970 UTC of the last inventory; 0 = not told
        std::uint16_t flags = 0;
    };

    void add(const Row &row);
    size_t size() const { return m_rows.size(); }
    Row row(size_t index) const; ///< valid while this object lives and nothing is added

private:
    struct Packed
    {
        qint64 reportedAt;
        std::uint32_t text; ///< where its fields lie
        std::array<std::uint16_t, 5> lengths;
        std::uint16_t flags;
    };
    std::deque<Packed> m_rows;
    tenant::TextStore m_texts;
};

/// The id of a Mac as a number, as the Classic API writes it; -1 where it is none.
qint64 numberOf(QByteArrayView id);

} // namespace latchkey::jamf
