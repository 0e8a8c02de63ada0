// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/okta/accounts.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace latchkey::okta {

/// A mapping expression in the part of Okta's (classic) Expression Language that setups of this
/// kind use: texts in quotes, user.login / email / firstName / lastName, "+", and
/// String.substringBefore, substringAfter, toLowerCase, toUpperCase, removeSpaces. Okta has no
/// public call that evaluates one, so what comes out is a preview and must be called that.
class Expression
{
public:
    /// Nothing where the expression uses anything else.
    static std::optional<Expression> parse(const QString &text);

    QString value(const Accounts::Row &row) const;
    /// Whether every field that the expression reads is filled: then a value is due.
    bool hasSources(const Accounts::Row &row) const;

private:
    enum class Kind { Literal, Field, Join, Call };
    enum class Field { Login, Email, FirstName, LastName };
    enum class Function { SubstringBefore, SubstringAfter, ToLowerCase, ToUpperCase, RemoveSpaces };
    struct Node
    {
        Kind kind = Kind::Literal;
        QString text;
        Field field = Field::Login;
        Function function = Function::SubstringBefore;
        std::vector<Node> parts;
    };
    class Parser;

    static QByteArrayView fieldOf(const Accounts::Row &row, Field field);
    static QString valueOf(const Node &node, const Accounts::Row &row);
    static QString called(const Node &node, const Accounts::Row &row);

    Node m_root;
    std::vector<Field> m_fields;
};

/// Whether two expressions differ only in white space outside quotes.
bool isSameExpression(const QString &one, const QString &other);

} // namespace latchkey::okta
