// SPDX-License-Identifier: MIT
#include "tenant/okta/expression.h"

#include <algorithm>

namespace latchkey::okta {

using namespace Qt::StringLiterals;

/// Recursive descent over: joined := single ("+" single)*; single := text | field | call |
/// (joined).
class Expression::Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    std::optional<Node> whole()
    {
        Node node = joined(0);
        skipSpace();
        if (m_failed || m_at != m_text.size())
            return std::nullopt;
        return node;
    }
    std::vector<Field> fields;

private:
    Node joined(int depth)
    {
        Node node;
        node.kind = Kind::Join;
        do {
            node.parts.push_back(single(depth));
        } while (!m_failed && take(u'+'));
        return node;
    }

    Node single(int depth)
    {
        if (depth > 20)
            return failed();
        skipSpace();
        if (m_at < m_text.size() && (m_text[m_at] == u'"' || m_text[m_at] == u'\''))
            return literal();
        if (take(u'(')) {
            Node inner = joined(depth + 1);
            return take(u')') ? inner : failed();
        }
        const QString name = word();
        if (name.startsWith(u"user."_s))
            return fieldNamed(name.mid(5));
        if (name.startsWith(u"String."_s) && take(u'('))
            return call(name.mid(7), depth);
        return failed();
    }

    Node literal()
    {
        const QChar quote = m_text[m_at];
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0 || m_text.mid(m_at, end - m_at).contains(u'\\'))
            return failed();
        Node node;
        node.text = m_text.mid(m_at + 1, end - m_at - 1).toString();
        m_at = end + 1;
        return node;
    }

    Node fieldNamed(const QString &name)
    {
        static const QStringList names{u"login"_s, u"email"_s, u"firstName"_s, u"lastName"_s};
        const qsizetype index = names.indexOf(name);
        if (index < 0)
            return failed();
        Node node;
        node.kind = Kind::Field;
        node.field = static_cast<Field>(index);
        fields.push_back(node.field);
        return node;
    }

    Node call(const QString &name, int depth)
    {
        static const QStringList names{u"substringBefore"_s, u"substringAfter"_s, u"toLowerCase"_s,
                                       u"toUpperCase"_s, u"removeSpaces"_s};
        const qsizetype index = names.indexOf(name);
        if (index < 0)
            return failed();
        Node node;
        node.kind = Kind::Call;
        node.function = static_cast<Function>(index);
        do {
            node.parts.push_back(joined(depth + 1));
        } while (!m_failed && take(u','));
        const size_t wanted = index < 2 ? 2 : 1;
        return take(u')') && node.parts.size() == wanted ? node : failed();
    }

    QString word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'.'))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    bool take(QChar wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    Node failed()
    {
        m_failed = true;
        return {};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

std::optional<Expression> Expression::parse(const QString &text)
{
    if (text.size() > 2000)
        return std::nullopt;
    Parser parser(text);
    auto root = parser.whole();
    if (!root)
        return std::nullopt;
    Expression expression;
    expression.m_root = std::move(*root);
    expression.m_fields = std::move(parser.fields);
    return expression;
}

QByteArrayView Expression::fieldOf(const Accounts::Row &row, Field field)
{
    switch (field) {
    case Field::Login:
        return row.login;
    case Field::Email:
        return row.email;
    case Field::FirstName:
        return row.firstName;
    case Field::LastName:
        return row.lastName;
    }
    return {};
}

QString Expression::called(const Node &node, const Accounts::Row &row)
{
    QString text = valueOf(node.parts.front(), row);
    switch (node.function) {
    case Function::SubstringBefore: {
        const qsizetype at = text.indexOf(valueOf(node.parts.back(), row));
        return at < 0 ? text : text.left(at);
    }
    case Function::SubstringAfter: {
        const QString mark = valueOf(node.parts.back(), row);
        const qsizetype at = text.indexOf(mark);
        return at < 0 ? QString() : text.mid(at + mark.size());
    }
    case Function::ToLowerCase:
        return text.toLower();
    case Function::ToUpperCase:
        return text.toUpper();
    case Function::RemoveSpaces:
        return QString(text).remove(u' ');
    }
    return text;
}

QString Expression::valueOf(const Node &node, const Accounts::Row &row)
{
    switch (node.kind) {
    case Kind::Literal:
        return node.text;
    case Kind::Field:
        return QString::fromUtf8(fieldOf(row, node.field));
    case Kind::Call:
        return called(node, row);
    case Kind::Join:
        break;
    }
    QString all;
    for (const Node &part : node.parts)
        all += valueOf(part, row);
    return all;
}

QString Expression::value(const Accounts::Row &row) const { return valueOf(m_root, row); }

bool Expression::hasSources(const Accounts::Row &row) const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [&](Field field) { return !fieldOf(row, field).isEmpty(); });
}

bool isSameExpression(const QString &one, const QString &other)
{
    const auto squeezed = [](const QString &text) {
        QString result;
        QChar quote;
        for (const QChar character : text) {
            if (quote.isNull() && (character == u'"' || character == u'\''))
                quote = character;
            else if (character == quote)
                quote = QChar();
            if (!quote.isNull() || !character.isSpace())
                result += character;
        }
        return result;
    };
    return squeezed(one) == squeezed(other);
}

} // namespace latchkey::okta
