// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/findings.h"
#include "tenant/okta/accounts.h"
#include "tenant/okta/expression.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace latchkey::recipe {

/// How the names of new accounts come about, by the two mapping expressions.
class NameRules
{
public:
    NameRules(const QString &shortNameExpression, const QString &fullNameExpression);

    /// The short name that the account would get, before macOS drops anything: the app profile's
    /// value where there is one, else what the mapping will make. Nothing where that is not known.
    /// `room` may hold the bytes.
    std::optional<QByteArrayView> shortName(const okta::Accounts::Row &row, QByteArray *room) const;
    /// Whether the full name lacks a part that it is made from.
    bool lacksFullName(const okta::Accounts::Row &row) const;
    bool isWholeAddress() const { return m_quick == Quick::Email; }

private:
    enum class Quick { None, Email, LocalPart };
    Quick m_quick = Quick::None;
    std::optional<okta::Expression> m_shortName;
    bool m_needsFirstName = true;
    bool m_needsLastName = true;
};

/// The name as macOS keeps it: characters that it does not take are dropped ("+" by Okta's help
/// page on JIT accounts, read 2026-11-24; which others, nobody documents), in lower case, since
/// names are compared without case.
QByteArray keptShortName(QByteArrayView name);
/// Whether the name, as keptShortName() gives it, belongs to macOS or is a usual administrator's.
bool isReservedShortName(QByteArrayView kept);
/// More bytes than macOS takes.
bool isTooLongShortName(QByteArrayView kept);
/// Longer than all parts of macOS are sure to take, or beginning with no letter.
bool isUnusualShortName(QByteArrayView kept);
/// x@y, one "@", no blanks.
bool hasEmailForm(QByteArrayView login);

/// Users of one kind: how many, and the first few of them.
struct Found
{
    size_t count = 0;
    QStringList examples; ///< as a person may see them
};

/// A user who needs attention, and why.
struct NameRow
{
    size_t account = 0;
    QByteArray shortName; ///< as the Mac keeps it
    const char *problem;  ///< "collision", "not-email" ... of accountFindings()
};

/// What was found among the users of the app, people who left aside.
struct NameFindings
{
    /// The first of them: those who collide after the others who get no account or a wrong one, and
    /// at last those who only may have trouble. At most `mostFindings`.
    std::vector<NameRow> rows;
    size_t looked = 0;
    Found collisions;     ///< short names that more than one user would get
    size_t colliding = 0; ///< the users who would get them
    Found reserved;
    Found notEmail;
    Found namesMissing;    ///< full name not to be made, and none in the app profile
    Found noShortName;     ///< nothing is left of it
    Found tooLong;         ///< more than 255 bytes
    Found notKnown;        ///< the mapping makes it, and only Okta knows how
    Found notExpanded;     ///< Okta did not tell the user's details
    Found namesCovered;    ///< first or last name missing, but the app profile has a full name
    Found dropped;         ///< characters get lost
    Found unusual;         ///< longer than 31, or begins with no letter
    Found alikeInFront;    ///< whole addresses that are the same before the "@"
    size_t alikeUsers = 0; ///< who have them
    Found noPassword;      ///< people whose password another identity provider has
    Found cannotSignIn;

    bool isGood() const;    ///< nothing that stops an account
    bool isCertain() const; ///< everything is known
};

NameFindings judgeNames(const okta::Accounts &accounts, const NameRules &rules);
/// The same by the expressions of the two mappings; the last result is kept.
std::shared_ptr<const NameFindings>
nameFindings(const std::shared_ptr<const okta::Accounts> &accounts,
             const QString &shortNameExpression, const QString &fullNameExpression);

} // namespace latchkey::recipe
