// SPDX-License-Identifier: MIT
#include "rehearsal/okta_filter.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

/// The words of an expression; a quoted string keeps its first quote as a mark.
std::optional<QStringList> wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        const QChar start = text[i];
        if (start.isSpace()) {
            ++i;
        } else if (start == u'(' || start == u')') {
            words += start;
            ++i;
        } else if (start == u'"') {
            QString word = u"\""_s;
            for (++i; i < text.size() && text[i] != u'"'; ++i) {
                if (text[i] == u'\\' && i + 1 < text.size())
                    ++i;
                word += text[i];
            }
            if (i == text.size())
                return std::nullopt;
            ++i;
            words += word;
        } else {
            qsizetype end = i;
            while (end < text.size() && !text[end].isSpace() && text[end] != u'(' &&
                   text[end] != u')')
                ++end;
            words += text.mid(i, end - i);
            i = end;
        }
    }
    return words;
}

/// The values behind "target.id", through lists as well.
void gather(const QJsonValue &value, const QStringList &path, qsizetype depth, QStringList &found)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &one : list)
            gather(one, path, depth, found);
    } else if (depth < path.size()) {
        if (value.isObject())
            gather(value.toObject().value(path[depth]), path, depth + 1, found);
    } else if (value.isBool()) {
        found += value.toBool() ? u"true"_s : u"false"_s;
    } else if (!value.isNull() && !value.isUndefined()) {
        found += value.toVariant().toString();
    }
}

bool compare(const QString &left, const QString &sign, const QString &right)
{
    if (sign == u"eq")
        return left.compare(right, Qt::CaseInsensitive) == 0;
    if (sign == u"sw")
        return left.startsWith(right, Qt::CaseInsensitive);
    if (sign == u"ew")
        return left.endsWith(right, Qt::CaseInsensitive);
    if (sign == u"co")
        return left.contains(right, Qt::CaseInsensitive);
    if (sign == u"gt")
        return left > right;
    if (sign == u"ge")
        return left >= right;
    if (sign == u"lt")
        return left < right;
    return left <= right;
}

class Parser
{
public:
    explicit Parser(QStringList words)
        : m_words(std::move(words))
    {
    }
    std::optional<OktaFilter> whole()
    {
        std::optional<OktaFilter> filter = either();
        return m_next == m_words.size() ? filter : std::nullopt;
    }

private:
    bool take(const QString &word)
    {
        const bool is =
            m_next < m_words.size() && m_words[m_next].compare(word, Qt::CaseInsensitive) == 0;
        m_next += is ? 1 : 0;
        return is;
    }

    QString word() { return m_next < m_words.size() ? m_words[m_next++] : QString(); }

    std::optional<OktaFilter> either()
    {
        std::optional<OktaFilter> left = both();
        while (left && take(u"or"_s)) {
            const std::optional<OktaFilter> right = both();
            if (!right)
                return std::nullopt;
            left = [a = *left, b = *right](const QJsonObject &row) { return a(row) || b(row); };
        }
        return left;
    }

    std::optional<OktaFilter> both()
    {
        std::optional<OktaFilter> left = single();
        while (left && take(u"and"_s)) {
            const std::optional<OktaFilter> right = single();
            if (!right)
                return std::nullopt;
            left = [a = *left, b = *right](const QJsonObject &row) { return a(row) && b(row); };
        }
        return left;
    }

    std::optional<OktaFilter> single()
    {
        // Brackets deeper than this are no filter that anybody writes.
        if (++m_depth > 32)
            return std::nullopt;
        std::optional<OktaFilter> filter;
        if (take(u"not"_s)) {
            filter = single();
            if (filter)
                filter = [inner = *filter](const QJsonObject &row) { return !inner(row); };
        } else if (take(u"("_s)) {
            filter = either();
            if (!take(u")"_s))
                filter.reset();
        } else {
            filter = comparison();
        }
        --m_depth;
        return filter;
    }

    std::optional<OktaFilter> comparison()
    {
        static const QStringList signs{u"eq"_s, u"ne"_s, u"sw"_s, u"ew"_s, u"co"_s,
                                       u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s};
        const QStringList path = word().split(u'.');
        const QString sign = word().toLower();
        const auto values = [path](const QJsonObject &row) {
            QStringList found;
            gather(row, path, 0, found);
            return found;
        };
        if (sign == u"pr")
            return [values](const QJsonObject &row) { return !values(row).isEmpty(); };
        QString right = word();
        if (!signs.contains(sign) || right.isEmpty() || right == u"(" || right == u")")
            return std::nullopt;
        if (right.startsWith(u'"'))
            right.remove(0, 1);
        const bool isNot = sign == u"ne";
        return [values, sign = isNot ? u"eq"_s : sign, right, isNot](const QJsonObject &row) {
            const QStringList found = values(row);
            const bool any = std::any_of(found.begin(), found.end(), [&](const QString &left) {
                return compare(left, sign, right);
            });
            return any != isNot;
        };
    }

    QStringList m_words;
    qsizetype m_next = 0;
    int m_depth = 0;
};

} // namespace

std::optional<OktaFilter> oktaFilter(const QString &expression)
{
    if (expression.trimmed().isEmpty())
        return [](const QJsonObject &) { return true; };
    const std::optional<QStringList> words = wordsOf(expression);
    if (!words)
        return std::nullopt;
    return Parser(*words).whole();
}

} // namespace latchkey::rehearsal
