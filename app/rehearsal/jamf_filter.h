// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace latchkey::rehearsal {

/// An RSQL filter of the Jamf Pro API: == != =lt= =le= =gt= =ge= =in= =out= and their short forms,
/// ";" for and, "," for or, brackets, quotes, "*" as wildcard (developer.jamf.com, read 2026-11).
class JamfFilter
{
public:
    /// Nothing where the text is no filter.
    static std::optional<JamfFilter> parse(const QString &text);

    /// The names of the fields in it.
    QStringList fields() const;
    bool matches(const std::function<QString(const QString &)> &field) const;

private:
    friend class JamfFilterReader;

    enum class Kind { Field, And, Or };
    Kind m_kind = Kind::And;
    std::vector<JamfFilter> m_parts;
    QString m_field;
    QString m_operator;
    QStringList m_wanted;
};

} // namespace latchkey::rehearsal
