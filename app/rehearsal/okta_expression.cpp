// SPDX-License-Identifier: MIT
#include "rehearsal/okta_expression.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

std::optional<QString> attribute(const QString &name, const OktaUser &user)
{
    if (name == u"login" || name == u"email")
        return user.login;
    if (name == u"firstName" && !user.firstName.isNull())
        return user.firstName;
    if (name == u"lastName" && !user.lastName.isNull())
        return user.lastName;
    return std::nullopt;
}

std::optional<QString> call(const QString &name, const QStringList &given)
{
    const QString text = given.value(0);
    if (name == u"toLowerCase" && given.size() == 1)
        return text.toLower();
    if (name == u"toUpperCase" && given.size() == 1)
        return text.toUpper();
    if (name == u"removeSpaces" && given.size() == 1)
        return QString(text).remove(u' ');
    if (name == u"replace" && given.size() == 3)
        return QString(text).replace(given[1], given[2]);
    if (given.size() != 2)
        return std::nullopt;
    const qsizetype place = text.indexOf(given[1]);
    if (name == u"substringBefore")
        return place < 0 ? text : text.left(place);
    if (name == u"substringAfter")
        return place < 0 ? QString() : text.mid(place + given[1].size());
    return std::nullopt;
}

class Reader
{
public:
    Reader(const QString &text, const OktaUser &user)
        : m_text(text)
        , m_user(user)
    {
    }

    std::optional<QString> whole()
    {
        const std::optional<QString> value = sum(0);
        skipSpace();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QChar sign)
    {
        skipSpace();
        const bool is = m_at < m_text.size() && m_text[m_at] == sign;
        m_at += is ? 1 : 0;
        return is;
    }

    QString word()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'.'))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<QString> quoted()
    {
        const qsizetype end = m_text.indexOf(u'"', m_at);
        if (end < 0)
            return std::nullopt;
        const QString inside = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return inside;
    }

    std::optional<QString> sum(int depth)
    {
        std::optional<QString> value = part(depth);
        while (value && take(u'+')) {
            const std::optional<QString> more = part(depth);
            value = more ? std::optional(*value + *more) : std::nullopt;
        }
        return value;
    }

    std::optional<QString> part(int depth)
    {
        if (depth > 20)
            return std::nullopt;
        if (take(u'"'))
            return quoted();
        const QString name = word();
        if (name.startsWith(u"user."))
            return attribute(name.mid(5), m_user);
        if (!name.startsWith(u"String.") || !take(u'('))
            return std::nullopt;
        QStringList given;
        do {
            const std::optional<QString> one = sum(depth + 1);
            if (!one)
                return std::nullopt;
            given += *one;
        } while (take(u','));
        return take(u')') ? call(name.mid(7), given) : std::nullopt;
    }

    const QString &m_text;
    const OktaUser &m_user;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QString> oktaExpression(const QString &expression, const OktaUser &user)
{
    return Reader(expression, user).whole();
}

bool isOktaExpression(const QString &expression)
{
    return !expression.trimmed().isEmpty() && expression.count(u'"') % 2 == 0 &&
           expression.count(u'(') == expression.count(u')');
}

QJsonObject oktaProfileFrom(const QJsonObject &properties, const QJsonObject &schema,
                            const OktaUser &user)
{
    QJsonObject profile;
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (!schema.contains(property.key()))
            continue;
        const QString expression = property.value().toObject().value(u"expression"_s).toString();
        if (const std::optional<QString> value = oktaExpression(expression, user))
            profile.insert(property.key(), *value);
    }
    return profile;
}

} // namespace latchkey::rehearsal
