// SPDX-License-Identifier: MIT
#include "recipe/account_names.h"

#include "base/json.h"
#include "recipe/last_result.h"
#include "recipe/name_groups.h"

#include <algorithm>
#include <array>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using okta::Accounts;
using Row = Accounts::Row;

namespace {

constexpr qsizetype kMostExamples = 5;
constexpr qsizetype kUsualLength = 31;    // what all parts of macOS are sure to take
constexpr qsizetype kLargestLength = 255; // bytes, Apple's server manuals

constexpr std::array<char, 256> makeKept()
{
    std::array<char, 256> kept{};
    for (size_t c = 'a'; c <= 'z'; ++c) {
        kept[c] = static_cast<char>(c);
        kept[c - 'a' + 'A'] = static_cast<char>(c);
    }
    for (size_t c = '0'; c <= '9'; ++c)
        kept[c] = static_cast<char>(c);
    for (const char c : {'.', '_', '-', '@'})
        kept[static_cast<unsigned char>(c)] = c;
    return kept;
}
constexpr std::array<char, 256> kKept = makeKept(); // 0: the character is dropped

/// keptShortName() into bytes that are used again and again.
void keep(QByteArrayView name, QByteArray *into)
{
    into->resize(name.size());
    char *start = into->data();
    char *end = start;
    for (const char c : name) {
        *end = kKept[static_cast<unsigned char>(c)];
        end += *end != 0;
    }
    into->resize(end - start);
}

QString shownName(QByteArrayView name) { return base::shown(QString::fromUtf8(name), 100); }

void count(Found &found, QByteArrayView who)
{
    ++found.count;
    if (found.examples.size() < kMostExamples)
        found.examples += shownName(who);
}

QByteArrayView beforeAt(QByteArrayView address)
{
    const qsizetype at = address.indexOf('@');
    return at < 0 ? address : address.first(at);
}

void addRow(std::vector<NameRow> &rows, NameRow row)
{
    if (rows.size() < size_t(mostFindings))
        rows.push_back(std::move(row));
}

/// Looks at one user after the other.
class Judge
{
public:
    Judge(const NameRules &rules, NameFindings &findings)
        : m_rules(rules)
        , m_findings(findings)
    {
    }

    /// The first of those who only may have trouble: listed where the others leave room.
    const std::vector<NameRow> &lesser() const { return m_lesser; }

    /// The short name, as a Mac keeps it, to be compared with others'; empty where there is none.
    QByteArrayView look(size_t index, const Row &row)
    {
        ++m_findings.looked;
        const auto name = m_rules.shortName(row, &m_room);
        keep(name.value_or(QByteArrayView()), &m_kept);
        lookAtUser(index, row);
        if (name)
            lookAtName(index, row, name->size());
        else
            note(index, m_findings.notKnown, row, "not-known");
        return m_kept;
    }

private:
    void list(size_t index, const char *problem)
    {
        addRow(m_findings.rows, {index, m_kept, problem});
    }
    void noteLesser(size_t index, Found &found, const Row &row, const char *problem)
    {
        count(found, row.login);
        addRow(m_lesser, {index, m_kept, problem});
    }
    void note(size_t index, Found &found, const Row &row, const char *problem)
    {
        count(found, row.login);
        list(index, problem);
    }

    /// What the row shows without its short name.
    void lookAtUser(size_t index, const Row &row)
    {
        const auto has = [&row](Accounts::Flag flag) { return (row.flags & flag) != 0; };
        const bool nameless = has(Accounts::FirstNameMissing) || has(Accounts::LastNameMissing);
        if (!hasEmailForm(row.login))
            note(index, m_findings.notEmail, row, "not-email");
        if (has(Accounts::NotExpanded))
            noteLesser(index, m_findings.notExpanded, row, "not-told");
        if (m_rules.lacksFullName(row))
            note(index, m_findings.namesMissing, row, "names-missing");
        else if (nameless)
            count(m_findings.namesCovered, row.login);
        if (has(Accounts::NoOktaPassword))
            noteLesser(index, m_findings.noPassword, row, "no-password");
        if (has(Accounts::CannotSignIn))
            noteLesser(index, m_findings.cannotSignIn, row, "cannot-sign-in");
    }

    /// What the short name shows by itself; the worst of it is listed.
    void lookAtName(size_t index, const Row &row, qsizetype original)
    {
        if (m_kept.isEmpty()) {
            note(index, m_findings.noShortName, row, "no-short-name");
            return;
        }
        const bool reserved = isReservedShortName(m_kept);
        const bool tooLong = isTooLongShortName(m_kept);
        const bool dropped = m_kept.size() < original;
        if (dropped)
            count(m_findings.dropped, row.login);
        if (reserved)
            count(m_findings.reserved, row.login);
        if (tooLong)
            count(m_findings.tooLong, row.login);
        else if (isUnusualShortName(m_kept))
            count(m_findings.unusual, row.login);
        if (reserved || tooLong || dropped)
            list(index, reserved ? "reserved" : tooLong ? "too-long" : "dropped");
    }

    const NameRules &m_rules;
    NameFindings &m_findings;
    std::vector<NameRow> m_lesser;
    QByteArray m_room;
    QByteArray m_kept;
};

Found described(const std::vector<NameGroup> &groups, const Accounts &accounts)
{
    Found found;
    found.count = groups.size();
    for (const NameGroup &group : groups) {
        if (found.examples.size() == kMostExamples)
            break;
        QStringList who;
        for (const std::uint32_t index : group.rows) {
            if (who.size() < 3)
                who += shownName(accounts.row(index).login);
        }
        if (group.rows.size() > 3)
            who += u"..."_s;
        found.examples += shownName(group.name) + u" ("_s + who.join(u", "_s) + u')';
    }
    return found;
}

} // namespace

NameRules::NameRules(const QString &shortNameExpression, const QString &fullNameExpression)
    : m_shortName(okta::Expression::parse(shortNameExpression))
{
    // The two usual ones are made of bytes alone: a hundred thousand users in a blink.
    if (okta::isSameExpression(shortNameExpression, u"user.email"_s))
        m_quick = Quick::Email;
    else if (okta::isSameExpression(shortNameExpression,
                                    u"String.substringBefore(user.login, \"@\")"_s))
        m_quick = Quick::LocalPart;
    const bool standard = fullNameExpression.trimmed().isEmpty();
    m_needsFirstName = standard || fullNameExpression.contains(u"firstName"_s);
    m_needsLastName = standard || fullNameExpression.contains(u"lastName"_s);
}

std::optional<QByteArrayView> NameRules::shortName(const Row &row, QByteArray *room) const
{
    if (!(row.flags & Accounts::AppShortNameMissing))
        return row.appShortName;
    if (m_quick == Quick::LocalPart)
        return beforeAt(row.login);
    if ((row.flags & Accounts::NotExpanded) || !m_shortName)
        return std::nullopt;
    if (m_quick == Quick::Email)
        return row.email;
    *room = m_shortName->value(row).toUtf8();
    return QByteArrayView(*room);
}

bool NameRules::lacksFullName(const Row &row) const
{
    if (!(row.flags & Accounts::AppFullNameMissing))
        return false;
    return (m_needsFirstName && (row.flags & Accounts::FirstNameMissing)) ||
           (m_needsLastName && (row.flags & Accounts::LastNameMissing));
}

QByteArray keptShortName(QByteArrayView name)
{
    QByteArray kept;
    keep(name, &kept);
    return kept;
}

bool isReservedShortName(QByteArrayView kept)
{
    // Apple's system accounts begin with "_"; "Shared" is a folder among the homes.
    static constexpr std::array names{"root",  "daemon", "nobody", "admin",
                                      "guest", "staff",  "wheel",  "shared"};
    return kept.startsWith('_') || std::any_of(names.begin(), names.end(), [&](const char *name) {
               return kept == QByteArrayView(name);
           });
}

bool isTooLongShortName(QByteArrayView kept) { return kept.size() > kLargestLength; }

bool isUnusualShortName(QByteArrayView kept)
{
    const char first = kept.isEmpty() ? '\0' : kept[0];
    const bool isLetter = (first >= 'a' && first <= 'z') || first == '_';
    return kept.size() > kUsualLength || !isLetter;
}

bool hasEmailForm(QByteArrayView login)
{
    const qsizetype at = login.indexOf('@');
    const bool blank = std::any_of(login.begin(), login.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
    });
    return at > 0 && at + 1 < login.size() && login.indexOf('@', at + 1) < 0 && !blank;
}

bool NameFindings::isGood() const
{
    return collisions.count + reserved.count + notEmail.count + namesMissing.count +
               noShortName.count + tooLong.count ==
           0;
}

bool NameFindings::isCertain() const { return notKnown.count + notExpanded.count == 0; }

NameFindings judgeNames(const Accounts &accounts, const NameRules &rules)
{
    NameFindings findings;
    NameGroups names;
    NameGroups fronts;
    Judge judge(rules, findings);
    for (size_t i = 0; i < accounts.size(); ++i) {
        const Row row = accounts.row(i);
        if (row.flags & Accounts::Deprovisioned)
            continue;
        const QByteArrayView kept = judge.look(i, row);
        if (kept.isEmpty())
            continue;
        names.add(kept, static_cast<std::uint32_t>(i));
        if (rules.isWholeAddress())
            fronts.add(beforeAt(kept), static_cast<std::uint32_t>(i));
    }
    const auto idOf = [&](std::uint32_t index) { return accounts.row(index).id; };
    const auto nameOf = [&](std::uint32_t index) {
        QByteArray own;
        return keptShortName(rules.shortName(accounts.row(index), &own).value_or(QByteArrayView()));
    };
    const auto frontOf = [&](std::uint32_t index) { return beforeAt(nameOf(index)).toByteArray(); };
    const auto shared = names.shared(nameOf, idOf);
    findings.collisions = described(shared, accounts);
    for (const NameGroup &group : shared) {
        findings.colliding += group.rows.size();
        for (const std::uint32_t index : group.rows)
            addRow(findings.rows, {index, group.name, "collision"});
    }
    for (const NameRow &row : judge.lesser())
        addRow(findings.rows, row);
    const auto alike = fronts.shared(frontOf, idOf);
    findings.alikeInFront = described(alike, accounts);
    for (const NameGroup &group : alike) {
        findings.alikeUsers += group.rows.size();
        for (const std::uint32_t index : group.rows) {
            if (findings.rows.size() < size_t(mostFindings))
                findings.rows.push_back({index, nameOf(index), "same-before-at"});
        }
    }
    return findings;
}

std::shared_ptr<const NameFindings> nameFindings(const std::shared_ptr<const Accounts> &accounts,
                                                 const QString &shortNameExpression,
                                                 const QString &fullNameExpression)
{
    static LastResult<Accounts, QStringList, NameFindings> last;
    return last.of(accounts, {shortNameExpression, fullNameExpression}, [&] {
        return judgeNames(*accounts, NameRules(shortNameExpression, fullNameExpression));
    });
}

} // namespace latchkey::recipe
