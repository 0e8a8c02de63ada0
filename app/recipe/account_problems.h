// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "recipe/account_names.h"
#include "recipe/same_names.h"

#include <array>
#include <memory>

namespace latchkey::recipe {

/// What is wrong with one user's names, the worst first. A bit each in a mask.
enum class NameProblem : std::uint8_t {
    Collides, ///< another user would get the same short name
    Reserved,
    NotEmail,
    NoFullName,
    NoShortName, ///< nothing is left of it
    TooLong,
    NotKnown,    ///< the mapping makes it, and only Okta knows how
    NotExpanded, ///< Okta did not tell the user's details
    Dropped,     ///< characters get lost
    Unusual,
    AlikeInFront, ///< whole addresses that are the same before the "@"
    NoPassword,
    CannotSignIn,
};
inline constexpr int nameProblems = 13;

using ProblemMask = std::uint16_t;
constexpr ProblemMask bitOf(NameProblem problem)
{
    return static_cast<ProblemMask>(1U << static_cast<unsigned>(problem));
}
const std::array<NameProblem, nameProblems> &allNameProblems();
/// Those that stop an account or give a wrong one; the others are advice.
bool stopsAccount(NameProblem problem);
/// Those that leave it unknown whether the name is good.
bool leavesUnknown(NameProblem problem);
base::Text problemWord(NameProblem problem); ///< "Collides"
/// What to do about it, where that is the same for everybody; empty where it depends on the row.
base::Text problemAdvice(NameProblem problem);

/// The names of all users, judged row by row so that a list of 100,000 can be judged in slices. A
/// row's problems are final when all rows are judged: a later one may collide with it. The same
/// rules as judgeNames(), which only counts.
class AccountProblems
{
public:
    AccountProblems(std::shared_ptr<const okta::Accounts> accounts, NameRules rules);
    AccountProblems(const AccountProblems &) = delete;
    AccountProblems &operator=(const AccountProblems &) = delete;

    std::uint32_t size() const { return m_size; }
    std::uint32_t judged() const { return static_cast<std::uint32_t>(m_masks.size()); }
    void judgeNext(); ///< only while judged() < size()

    okta::Accounts::Row row(std::uint32_t index) const { return m_accounts->row(index); }
    bool hasLeft(std::uint32_t index) const; ///< deprovisioned: not looked at
    // Of judged rows:
    ProblemMask problems(std::uint32_t index) const { return m_masks[index]; }
    QByteArrayView shortName(std::uint32_t index) const; ///< as the Mac keeps it; may be empty
    size_t count(NameProblem problem) const;             ///< rows that have it
    size_t looked() const { return m_looked; }
    size_t anyProblem() const { return m_any; }     ///< rows with at least one
    size_t stopped() const { return m_stopped; }    ///< rows that get no account, or a wrong one
    size_t notCertain() const { return m_unknown; } ///< rows of which it is not known
    /// What to do about one problem of that row.
    base::Text advice(std::uint32_t index, NameProblem problem) const;

private:
    ProblemMask ownProblems(const okta::Accounts::Row &row) const;
    void judgeName(std::uint32_t index, const okta::Accounts::Row &row);
    void mark(std::uint32_t index, NameProblem problem);
    QByteArrayView frontOf(std::uint32_t index) const;
    QString lostSigns(std::uint32_t index) const;
    QString other(const SameNames &names, std::uint32_t index) const;

    std::shared_ptr<const okta::Accounts> m_accounts;
    NameRules m_rules;
    std::uint32_t m_size;
    std::vector<ProblemMask> m_masks;
    QByteArray m_names; ///< the short names, one after the other
    std::vector<std::uint32_t> m_ends;
    SameNames m_same;
    SameNames m_alike;
    std::array<size_t, nameProblems> m_counts{};
    size_t m_looked = 0;
    size_t m_any = 0;
    size_t m_stopped = 0;
    size_t m_unknown = 0;
};

} // namespace latchkey::recipe
