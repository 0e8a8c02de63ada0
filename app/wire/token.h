// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QDateTime>

namespace latchkey::wire {

/// An access token with the time to fetch the next one.
class Token
{
public:
    Token() = default;
    /// Renewed at 80 % of its life, or when 30 s are left where that is earlier, but never before
    /// half of it is over.
    Token(base::Secret value, const QDateTime &made, qint64 lifeSeconds)
        : m_value(std::move(value))
        , m_renewAt(made.addMSecs(renewAfter(lifeSeconds * 1000)))
        , m_endsAt(made.addSecs(lifeSeconds))
    {
    }

    bool isGood(const QDateTime &now) const { return !m_value.isEmpty() && now < m_renewAt; }
    bool isThere() const { return !m_value.isEmpty(); }
    QDateTime endsAt() const { return m_endsAt; } ///< invalid where there is none
    const QByteArray &expose() const { return m_value.expose(); }

private:
    static qint64 renewAfter(qint64 life)
    {
        return qMax(life / 2, qMin(life * 8 / 10, life - 30'000));
    }

    base::Secret m_value;
    QDateTime m_renewAt;
    QDateTime m_endsAt;
};

} // namespace latchkey::wire
