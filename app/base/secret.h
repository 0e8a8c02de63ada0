// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QDebug;

namespace latchkey::base {

/// A password, token or key. Its memory is zeroed when it goes; it cannot be printed, compared,
/// streamed or turned into JSON. expose() is the one way to the bytes: call it only where they
/// leave.
class Secret
{
public:
    Secret() = default;
    /// Takes over the bytes and zeroes the given array where nobody else shares it.
    explicit Secret(QByteArray &&bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves, shared with this object: do not keep them.
    const QByteArray &expose() const { return m_bytes; }
    /// A digest with the given salt, to compare two secrets without showing either.
    QByteArray digest(const QByteArray &salt) const;

    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend bool operator==(const Secret &, const Secret &) = delete;

private:
    QByteArray m_bytes;
};

/// Overwrites the array's memory with zeroes (not optimised away) and empties it.
void zero(QByteArray &bytes);

} // namespace latchkey::base
