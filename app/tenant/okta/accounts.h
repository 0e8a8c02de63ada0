// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/text_store.h"

#include <array>
#include <cstdint>
#include <deque>

namespace latchkey::okta {

/// The users assigned to the Platform SSO app, one compact row each.
class Accounts
{
public:
    enum Flag : std::uint8_t {
        FirstNameMissing = 1,
        LastNameMissing = 2,
        NoOktaPassword = 4, ///< credentials come from a federation or a social provider
        CannotSignIn = 8,   ///< staged, suspended, locked out, password expired
        Deprovisioned = 16,
        AppShortNameMissing = 32, ///< profile.macOSAccountUsername null or empty
        AppFullNameMissing = 64,
        NotExpanded = 128, ///< the answer left out the Okta user: names and status are not known
    };
    struct Row
    {
        QByteArrayView id;    ///< the Okta user id
        QByteArrayView login; ///< profile.login of the Okta user, else the app user name
        QByteArrayView email;
        QByteArrayView firstName;
        QByteArrayView lastName;
        QByteArrayView appShortName; ///< profile.macOSAccountUsername
        QByteArrayView appFullName;  ///< profile.macOSAccountFullName
        QByteArrayView status;       ///< of the Okta user
        std::uint8_t flags = 0;
    };

    void add(const Row &row);
    size_t size() const { return m_rows.size(); }
    Row row(size_t index) const; ///< valid while this object lives and nothing is added

private:
    struct Packed
    {
        std::uint32_t text; ///< where its fields lie
        std::array<std::uint16_t, 8> lengths;
        std::uint8_t flags;
    };
    std::deque<Packed> m_rows;
    tenant::TextStore m_texts;
};

} // namespace latchkey::okta
