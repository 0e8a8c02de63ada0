// SPDX-License-Identifier: MIT
#include "recipe/account_problems.h"

#include "base/json.h"

#include <limits>

namespace latchkey::recipe {

using base::text;
using namespace Qt::StringLiterals;
using okta::Accounts;

namespace {

QByteArrayView beforeAt(QByteArrayView address)
{
    const qsizetype at = address.indexOf('@');
    return at < 0 ? address : address.first(at);
}

ProblemMask masked(bool (*is)(NameProblem))
{
    ProblemMask mask = 0;
    for (const NameProblem problem : allNameProblems())
        mask = static_cast<ProblemMask>(mask | (is(problem) ? bitOf(problem) : 0));
    return mask;
}

std::uint32_t rowsOf(const std::shared_ptr<const Accounts> &accounts)
{
    constexpr size_t most = std::numeric_limits<std::uint32_t>::max() - 1;
    return accounts ? static_cast<std::uint32_t>(std::min(accounts->size(), most)) : 0;
}

QString shownName(QByteArrayView name) { return base::shown(QString::fromUtf8(name), 100); }

base::Text missingName(std::uint8_t flags)
{
    if (!(flags & Accounts::FirstNameMissing))
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "The last name is empty in Okta."));
    if (!(flags & Accounts::LastNameMissing))
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "The first name is empty in Okta."));
    return text("recipe", QT_TRANSLATE_NOOP("recipe", "First and last name are empty in Okta."));
}

} // namespace

AccountProblems::AccountProblems(std::shared_ptr<const Accounts> accounts, NameRules rules)
    : m_accounts(std::move(accounts))
    , m_rules(std::move(rules))
    , m_size(rowsOf(m_accounts))
    , m_same(
          m_size, [this](std::uint32_t index) { return shortName(index); },
          [this](std::uint32_t index) { return m_accounts->row(index).id; })
    , m_alike(
          m_rules.isWholeAddress() ? m_size : 0,
          [this](std::uint32_t index) { return frontOf(index); },
          [this](std::uint32_t index) { return m_accounts->row(index).id; })
{
    m_masks.reserve(m_size);
    m_ends.reserve(m_size);
}

bool AccountProblems::hasLeft(std::uint32_t index) const
{
    return (m_accounts->row(index).flags & Accounts::Deprovisioned) != 0;
}

QByteArrayView AccountProblems::shortName(std::uint32_t index) const
{
    const std::uint32_t start = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_names).sliced(start, m_ends[index] - start);
}

QByteArrayView AccountProblems::frontOf(std::uint32_t index) const
{
    return beforeAt(shortName(index));
}

size_t AccountProblems::count(NameProblem problem) const
{
    return m_counts[static_cast<size_t>(problem)];
}

void AccountProblems::judgeNext()
{
    const std::uint32_t index = judged();
    const Accounts::Row row = m_accounts->row(index);
    m_masks.push_back(0);
    if (row.flags & Accounts::Deprovisioned) {
        m_ends.push_back(static_cast<std::uint32_t>(m_names.size()));
        return;
    }
    ++m_looked;
    const ProblemMask own = ownProblems(row);
    for (const NameProblem problem : allNameProblems()) {
        if (own & bitOf(problem))
            mark(index, problem);
    }
    judgeName(index, row);
}

/// What the row shows without its short name.
ProblemMask AccountProblems::ownProblems(const Accounts::Row &row) const
{
    unsigned mask = 0;
    const auto note = [&mask](bool is, NameProblem problem) { mask |= is ? bitOf(problem) : 0U; };
    note(!hasEmailForm(row.login), NameProblem::NotEmail);
    note(m_rules.lacksFullName(row), NameProblem::NoFullName);
    note((row.flags & Accounts::NotExpanded) != 0, NameProblem::NotExpanded);
    note((row.flags & Accounts::NoOktaPassword) != 0, NameProblem::NoPassword);
    note((row.flags & Accounts::CannotSignIn) != 0, NameProblem::CannotSignIn);
    return static_cast<ProblemMask>(mask);
}

void AccountProblems::judgeName(std::uint32_t index, const Accounts::Row &row)
{
    QByteArray room;
    const auto name = m_rules.shortName(row, &room);
    const QByteArray kept = keptShortName(name.value_or(QByteArrayView()));
    m_names += kept;
    m_ends.push_back(static_cast<std::uint32_t>(m_names.size()));
    if (!name)
        return mark(index, NameProblem::NotKnown);
    if (kept.isEmpty())
        return mark(index, NameProblem::NoShortName);
    if (kept.size() < name->size())
        mark(index, NameProblem::Dropped);
    if (isReservedShortName(kept))
        mark(index, NameProblem::Reserved);
    if (isTooLongShortName(kept))
        mark(index, NameProblem::TooLong);
    else if (isUnusualShortName(kept))
        mark(index, NameProblem::Unusual);
    m_same.add(index, [this](std::uint32_t one) { mark(one, NameProblem::Collides); });
    if (m_rules.isWholeAddress())
        m_alike.add(index, [this](std::uint32_t one) { mark(one, NameProblem::AlikeInFront); });
}

void AccountProblems::mark(std::uint32_t index, NameProblem problem)
{
    static const ProblemMask stopping = masked(stopsAccount);
    static const ProblemMask unknowing = masked(leavesUnknown);
    ProblemMask &mask = m_masks[index];
    const auto next = static_cast<ProblemMask>(mask | bitOf(problem));
    const auto gains = [&](ProblemMask kind) { return !(mask & kind) && (next & kind) ? 1U : 0U; };
    m_counts[static_cast<size_t>(problem)] += gains(bitOf(problem));
    m_any += gains(std::numeric_limits<ProblemMask>::max());
    m_stopped += gains(stopping);
    m_unknown += gains(unknowing);
    mask = next;
}

QString AccountProblems::other(const SameNames &names, std::uint32_t index) const
{
    const std::uint32_t one = names.otherOf(index);
    return one == SameNames::none ? u"?"_s : shownName(m_accounts->row(one).login);
}

/// The characters of the name that the Mac does not take, each once.
QString AccountProblems::lostSigns(std::uint32_t index) const
{
    QByteArray room;
    const auto name = m_rules.shortName(m_accounts->row(index), &room);
    QStringList signs;
    for (const QChar sign : QString::fromUtf8(name.value_or(QByteArrayView()))) {
        const bool isKept = !keptShortName(QString(sign).toUtf8()).isEmpty();
        const QString one = sign == u' ' ? u"\u2423"_s : base::shown(QString(sign));
        if (!isKept && !signs.contains(one) && signs.size() < 6)
            signs += one;
    }
    return signs.join(u' ');
}

base::Text AccountProblems::advice(std::uint32_t index, NameProblem problem) const
{
    const Accounts::Row row = m_accounts->row(index);
    switch (problem) {
    case NameProblem::Collides:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Same name as %1"),
                    {other(m_same, index)});
    case NameProblem::NoFullName:
        return missingName(row.flags);
    case NameProblem::Dropped:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "What does not reach the Mac: %1"),
                    {lostSigns(index)});
    case NameProblem::AlikeInFront:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "The same as %1 before the @. Try one on "
                                                "the pilot Mac."),
                    {other(m_alike, index)});
    case NameProblem::CannotSignIn:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Cannot sign in now. State in Okta: %1"),
                    {shownName(row.status)});
    case NameProblem::Reserved:
    case NameProblem::NotEmail:
    case NameProblem::NoShortName:
    case NameProblem::TooLong:
    case NameProblem::NotKnown:
    case NameProblem::NotExpanded:
    case NameProblem::Unusual:
    case NameProblem::NoPassword:
        break;
    }
    return problemAdvice(problem);
}

} // namespace latchkey::recipe
