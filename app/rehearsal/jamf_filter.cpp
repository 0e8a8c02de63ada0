// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_filter.h"

#include "base/version.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

/// A recursive descent over the text; the first surprise ends it.
class JamfFilterReader
{
public:
    explicit JamfFilterReader(const QString &text)
        : m_text(text)
    {
    }

    std::optional<JamfFilter> read()
    {
        JamfFilter filter = list(JamfFilter::Kind::Or, 0);
        return m_good && m_at == m_text.size() ? std::optional(filter) : std::nullopt;
    }

private:
    JamfFilter list(JamfFilter::Kind kind, int depth)
    {
        JamfFilter result;
        result.m_kind = kind;
        const bool isOr = kind == JamfFilter::Kind::Or;
        do {
            result.m_parts.push_back(isOr ? list(JamfFilter::Kind::And, depth) : part(depth));
        } while (m_good && take(isOr ? u',' : u';'));
        return result;
    }

    JamfFilter part(int depth)
    {
        constexpr int deepest = 16;
        if (depth > deepest)
            m_good = false;
        if (!m_good || !take(u'('))
            return comparison();
        JamfFilter inner = list(JamfFilter::Kind::Or, depth + 1);
        m_good = m_good && take(u')');
        return inner;
    }

    JamfFilter comparison()
    {
        JamfFilter result;
        result.m_kind = JamfFilter::Kind::Field;
        result.m_field = matched(u"\\s*([A-Za-z][A-Za-z0-9._]*)\\s*"_s);
        result.m_operator = matched(u"(==|!=|=(?:lt|le|gt|ge|in|out)=|<=|>=|<|>)\\s*"_s);
        const bool isList = result.m_operator == u"=in=" || result.m_operator == u"=out=";
        if (isList)
            m_good = m_good && take(u'(');
        do {
            result.m_wanted += value();
        } while (m_good && isList && take(u','));
        if (isList)
            m_good = m_good && take(u')');
        return result;
    }

    QString value()
    {
        if (m_at >= m_text.size())
            m_good = false;
        const QChar quote = m_good ? m_text[m_at] : QChar();
        if (quote != u'"' && quote != u'\'')
            return matched(u"([^\"'();,=!~<>\\s]+)\\s*"_s);
        QString result;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            result += m_text[m_at];
        }
        m_good = m_good && take(quote);
        return result;
    }

    bool take(QChar wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    QString matched(const QString &pattern)
    {
        const QRegularExpression expression(pattern);
        const auto match = expression.match(m_text, m_at, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
        m_good = m_good && match.hasMatch();
        if (!m_good)
            return {};
        m_at = match.capturedEnd();
        return match.captured(1);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

namespace {

/// Below, equal or above: as dates where both are, else as versions.
int compared(const QString &left, const QString &right)
{
    const QDateTime before = QDateTime::fromString(left, Qt::ISODateWithMs);
    const QDateTime after = QDateTime::fromString(right, Qt::ISODateWithMs);
    if (before.isValid() && after.isValid())
        return before < after ? -1 : int(before > after);
    const auto one = base::Version::parse(left);
    const auto two = base::Version::parse(right);
    if (one && two)
        return *one < *two ? -1 : int(*one > *two);
    return QString::compare(left, right);
}

bool isEqual(const QString &value, const QString &wanted)
{
    if (!wanted.contains(u'*'))
        return value.compare(wanted, Qt::CaseInsensitive) == 0;
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(wanted),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value).hasMatch();
}

bool holds(const QString &value, const QString &sign, const QStringList &wanted)
{
    const bool any = std::any_of(wanted.begin(), wanted.end(),
                                 [&](const QString &one) { return isEqual(value, one); });
    if (sign == u"==" || sign == u"=in=")
        return any;
    if (sign == u"!=" || sign == u"=out=")
        return !any;
    if (value.isEmpty())
        return false;
    const int order = compared(value, wanted.value(0));
    if (sign == u"=lt=" || sign == u"<")
        return order < 0;
    if (sign == u"=le=" || sign == u"<=")
        return order <= 0;
    return sign == u"=gt=" || sign == u">" ? order > 0 : order >= 0;
}

} // namespace

std::optional<JamfFilter> JamfFilter::parse(const QString &text)
{
    return JamfFilterReader(text).read();
}

QStringList JamfFilter::fields() const
{
    if (m_kind == Kind::Field)
        return {m_field};
    QStringList all;
    for (const JamfFilter &part : m_parts)
        all += part.fields();
    return all;
}

bool JamfFilter::matches(const std::function<QString(const QString &)> &field) const
{
    const auto one = [&](const JamfFilter &part) { return part.matches(field); };
    switch (m_kind) {
    case Kind::And:
        return std::all_of(m_parts.begin(), m_parts.end(), one);
    case Kind::Or:
        return std::any_of(m_parts.begin(), m_parts.end(), one);
    case Kind::Field:
        break;
    }
    return holds(field(m_field), m_operator, m_wanted);
}

} // namespace latchkey::rehearsal
