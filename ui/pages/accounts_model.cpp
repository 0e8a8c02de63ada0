// SPDX-License-Identifier: MIT
#include "pages/accounts_model.h"

#include "base/json.h"
#include "look/labels.h"
#include "look/table.h"

#include <bit>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using Accounts = okta::Accounts;
using recipe::bitOf;
using recipe::NameProblem;
using recipe::ProblemMask;

namespace {

constexpr int fields = 3; ///< the columns that are looked through

QByteArray fullNameBytes(const Accounts::Row &row)
{
    if (!(row.flags & Accounts::AppFullNameMissing))
        return row.appFullName.toByteArray();
    return (row.firstName.toByteArray() + ' ' + row.lastName.toByteArray()).trimmed();
}

ProblemMask stopping()
{
    ProblemMask mask = 0;
    for (const NameProblem one : recipe::allNameProblems())
        mask = static_cast<ProblemMask>(mask | (recipe::stopsAccount(one) ? bitOf(one) : 0));
    return mask;
}

/// The worst problem comes first; whoever has none comes last.
int rankOf(ProblemMask mask) { return mask == 0 ? recipe::nameProblems : std::countr_zero(mask); }

NameProblem worstOf(ProblemMask mask) { return recipe::allNameProblems()[size_t(rankOf(mask))]; }

} // namespace

look::Mark markOf(NameProblem problem)
{
    if (recipe::stopsAccount(problem))
        return look::Mark::NotMet;
    return recipe::leavesUnknown(problem) ? look::Mark::Unknown : look::Mark::Advice;
}

AccountsModel::AccountsModel(QObject *parent)
    : SlicedModel(parent)
    , m_problems(std::make_unique<recipe::AccountProblems>(nullptr,
                                                           recipe::NameRules(QString(), QString())))
    , m_texts(fields)
{
}

void AccountsModel::setAccounts(std::shared_ptr<const Accounts> accounts,
                                const recipe::NameRules &rules)
{
    m_problems = std::make_unique<recipe::AccountProblems>(std::move(accounts), rules);
    m_texts = FoldedTexts(fields);
    begin(m_problems->size());
}

void AccountsModel::setFilter(const AccountsFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = FoldedTexts::matcherFor(filter.text);
    refilter();
}

void AccountsModel::study(std::uint32_t record)
{
    m_problems->judgeNext();
    const Accounts::Row row = m_problems->row(record);
    m_texts.add({row.login, fullNameBytes(row), m_problems->shortName(record)});
}

bool AccountsModel::accepts(std::uint32_t record) const
{
    static const ProblemMask stops = stopping();
    const ProblemMask mask = m_problems->problems(record);
    const bool isOfKind = (mask & m_filter.kinds) != 0;
    switch (m_filter.scope) {
    case AccountsFilter::Scope::WithProblem:
        if (!isOfKind)
            return false;
        break;
    case AccountsFilter::Scope::Stopped:
        if (!(mask & m_filter.kinds & stops))
            return false;
        break;
    case AccountsFilter::Scope::Everybody:
        if (mask != 0 ? !isOfKind : m_problems->hasLeft(record))
            return false;
        break;
    }
    return m_matcher.pattern().isEmpty() || m_texts.has(record, m_matcher);
}

int AccountsModel::compared(int column, std::uint32_t one, std::uint32_t other) const
{
    if (column < fields)
        return comparedTexts(m_texts.text(one, column), m_texts.text(other, column));
    const int difference = rankOf(m_problems->problems(one)) - rankOf(m_problems->problems(other));
    return difference != 0
               ? difference
               : comparedTexts(m_texts.text(one, MacName), m_texts.text(other, MacName));
}

QString AccountsModel::problemWords(std::uint32_t record) const
{
    QStringList words;
    for (const NameProblem one : recipe::allNameProblems()) {
        if (m_problems->problems(record) & bitOf(one))
            words += recipe::problemWord(one).translated();
    }
    return words.join(u", "_s);
}

QString AccountsModel::advice(std::uint32_t record) const
{
    const ProblemMask mask = m_problems->problems(record);
    return mask == 0 ? QString() : m_problems->advice(record, worstOf(mask)).translated();
}

QString AccountsModel::text(std::uint32_t record, int column) const
{
    const Accounts::Row row = m_problems->row(record);
    switch (column) {
    case UserName:
        return base::shown(QString::fromUtf8(row.login), 200);
    case FullName:
        return base::shown(QString::fromUtf8(fullNameBytes(row)), 200);
    case MacName:
        return QString::fromUtf8(m_problems->shortName(record));
    case Problem:
        return problemWords(record);
    case Advice:
        return advice(record);
    default:
        return {};
    }
}

QStringList AccountsModel::texts(std::uint32_t record) const
{
    QStringList all;
    for (int column = 0; column < columns; ++column)
        all += text(record, column);
    return all;
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::uint32_t record = recordAt(index.row());
    const int column = index.column();
    const ProblemMask mask = m_problems->problems(record);
    const bool isEmpty =
        (column == FullName || column == MacName) && text(record, column).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isEmpty ? tr("empty") : text(record, column);
    case Qt::ToolTipRole:
        return text(record, column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
               (column == Problem && mask == 0 ? tr("none")
                                               : data(index, Qt::DisplayRole).toString());
    case Qt::DecorationRole:
        return column == Problem && mask != 0 ? QVariant(look::markIcon(markOf(worstOf(mask))))
                                              : QVariant();
    case Qt::FontRole:
        return column == UserName || column == MacName ? QVariant(look::fontOf(look::Kind::Code))
                                                       : QVariant();
    case look::ToneRole:
        if (isEmpty)
            return int(look::Tone::Quiet);
        return column == Problem && mask != 0 ? QVariant(int(look::markTone(markOf(worstOf(mask)))))
                                              : QVariant();
    case look::CodeRole:
        return column == UserName || column == MacName;
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UserName:
        return tr("Okta user name");
    case FullName:
        return tr("Full name");
    case MacName:
        return tr("Name on the Mac");
    case Problem:
        return tr("Problem");
    case Advice:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace latchkey::pages
