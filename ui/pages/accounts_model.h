// SPDX-License-Identifier: MIT
#pragma once

#include "look/marks.h"
#include "pages/folded_texts.h"
#include "pages/sliced_model.h"
#include "recipe/account_problems.h"

namespace latchkey::pages {

/// Which people are shown.
struct AccountsFilter
{
    enum class Scope { WithProblem, Stopped, Everybody };
    QString text; ///< in the user name, the full name or the name on the Mac; case is no matter
    Scope scope = Scope::WithProblem;
    recipe::ProblemMask kinds = 0xffff; ///< of people with problems, those with one of these

    bool operator==(const AccountsFilter &) const = default;
};

/// The people of the Platform SSO app with their names and what is wrong with those.
class AccountsModel : public SlicedModel
{
    Q_OBJECT
public:
    enum Column { UserName, FullName, MacName, Problem, Advice, columns };

    explicit AccountsModel(QObject *parent = nullptr);

    void setAccounts(std::shared_ptr<const okta::Accounts> accounts,
                     const recipe::NameRules &rules);
    void setFilter(const AccountsFilter &filter);
    const AccountsFilter &filter() const { return m_filter; }
    /// The judgement so far; whole once settled.
    const recipe::AccountProblems &problems() const { return *m_problems; }
    /// The cells of a record, for an export.
    QStringList texts(std::uint32_t record) const;
    QString text(std::uint32_t record, int column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void study(std::uint32_t record) override;
    bool accepts(std::uint32_t record) const override;
    int compared(int column, std::uint32_t one, std::uint32_t other) const override;

private:
    QString problemWords(std::uint32_t record) const;
    QString advice(std::uint32_t record) const;

    std::unique_ptr<recipe::AccountProblems> m_problems;
    FoldedTexts m_texts;
    AccountsFilter m_filter;
    QByteArrayMatcher m_matcher;
};

/// How a kind of problem is shown.
look::Mark markOf(recipe::NameProblem problem);

} // namespace latchkey::pages
