// SPDX-License-Identifier: MIT
#include "pages/macs_model.h"

#include "base/json.h"
#include "look/labels.h"
#include "look/table.h"

#include <QLocale>
#include <QTimeZone>

#include <bit>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using jamf::Macs;
using recipe::bitOf;
using recipe::MacMask;
using recipe::MacProblem;

namespace {

constexpr int fields = 3; ///< the columns that are looked through

MacMask notReadyMask()
{
    MacMask mask = 0;
    for (const MacProblem one : recipe::allMacProblems())
        mask = static_cast<MacMask>(mask | (recipe::isNotReady(one) ? bitOf(one) : 0));
    return mask;
}

int rankOf(MacMask mask) { return mask == 0 ? recipe::macProblems : std::countr_zero(mask); }

MacProblem worstOf(MacMask mask) { return recipe::allMacProblems()[size_t(rankOf(mask))]; }

int comparedNumbers(qint64 one, qint64 other) { return one < other ? -1 : int(one > other); }

QString day(qint64 seconds)
{
    if (seconds <= 0)
        return {};
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date(),
                              QLocale::ShortFormat);
}

} // namespace

look::Mark markOf(MacProblem problem)
{
    if (recipe::isNotReady(problem))
        return look::Mark::NotMet;
    return problem == MacProblem::NotManaged ? look::Mark::NotNeeded : look::Mark::Unknown;
}

MacsModel::MacsModel(QObject *parent)
    : SlicedModel(parent)
    , m_texts(fields)
{
}

void MacsModel::setMacs(std::shared_ptr<const Macs> macs, const recipe::MacRules &rules)
{
    m_macs = std::move(macs);
    m_rules = rules;
    m_masks.clear();
    m_counts = {};
    m_notReady = 0;
    m_withProblem = 0;
    m_texts = FoldedTexts(fields);
    m_versionOf.clear();
    m_versions.clear();
    m_versionPlaces.clear();
    begin(static_cast<std::uint32_t>(size()));
}

void MacsModel::setFilter(const MacsFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = FoldedTexts::matcherFor(filter.text);
    refilter();
}

void MacsModel::study(std::uint32_t record)
{
    static const MacMask notReady = notReadyMask();
    const Macs::Row row = m_macs->row(record);
    const MacMask mask = m_rules.problems(row);
    m_masks.push_back(mask);
    for (const MacProblem one : recipe::allMacProblems())
        m_counts[size_t(one)] += mask & bitOf(one) ? 1 : 0;
    m_notReady += mask & notReady ? 1 : 0;
    m_withProblem += mask != 0 ? 1 : 0;
    m_texts.add({row.name, row.serial, row.osVersion});
    noteVersion(row.osVersion.toByteArray());
}

/// Thousands of Macs have one of a few versions: each is read once.
void MacsModel::noteVersion(const QByteArray &version)
{
    const auto known = m_versionPlaces.constFind(version);
    const auto place = known != m_versionPlaces.constEnd() ? *known : m_versions.size();
    if (known == m_versionPlaces.constEnd()) {
        m_versionPlaces.insert(version, place);
        // One that cannot be read comes before all others.
        m_versions.push_back(
            base::Version::parse(QString::fromUtf8(version)).value_or(base::Version({-1})));
    }
    m_versionOf.push_back(static_cast<std::uint32_t>(place));
}

int MacsModel::comparedVersions(std::uint32_t one, std::uint32_t other) const
{
    const auto order = m_versions[m_versionOf[one]] <=> m_versions[m_versionOf[other]];
    return order < 0 ? -1 : int(order > 0);
}

bool MacsModel::accepts(std::uint32_t record) const
{
    static const MacMask notReady = notReadyMask();
    const MacMask mask = m_masks[record];
    const bool isOfKind = (mask & m_filter.kinds) != 0;
    switch (m_filter.scope) {
    case MacsFilter::Scope::WithProblem:
        if (!isOfKind)
            return false;
        break;
    case MacsFilter::Scope::NotReady:
        if (!(mask & m_filter.kinds & notReady))
            return false;
        break;
    case MacsFilter::Scope::Everything:
        if (mask != 0 && !isOfKind)
            return false;
        break;
    }
    return m_matcher.pattern().isEmpty() || m_texts.has(record, m_matcher);
}

int MacsModel::compared(int column, std::uint32_t one, std::uint32_t other) const
{
    switch (column) {
    case Macos:
        return comparedVersions(one, other);
    case Reported:
        return comparedNumbers(m_macs->row(one).reportedAt, m_macs->row(other).reportedAt);
    case Problem:
    case Advice: {
        const int difference = rankOf(m_masks[one]) - rankOf(m_masks[other]);
        return difference != 0 ? difference
                               : comparedTexts(m_texts.text(one, Name), m_texts.text(other, Name));
    }
    default:
        return comparedTexts(m_texts.text(one, column), m_texts.text(other, column));
    }
}

QString MacsModel::text(std::uint32_t record, int column) const
{
    const Macs::Row row = m_macs->row(record);
    const MacMask mask = m_masks[record];
    switch (column) {
    case Name:
        return base::shown(QString::fromUtf8(row.name), 200);
    case Serial:
        return base::shown(QString::fromUtf8(row.serial), 60);
    case Macos:
        return base::shown(QString::fromUtf8(row.osVersion), 40);
    case Reported:
        return day(row.reportedAt);
    case Problem: {
        QStringList words;
        for (const MacProblem one : recipe::allMacProblems()) {
            if (mask & bitOf(one))
                words += recipe::problemWord(one).translated();
        }
        return words.join(u", "_s);
    }
    case Advice:
        return mask == 0 ? QString() : recipe::problemAdvice(worstOf(mask)).translated();
    default:
        return {};
    }
}

QStringList MacsModel::texts(std::uint32_t record) const
{
    QStringList all;
    for (int column = 0; column < columns; ++column)
        all += text(record, column);
    return all;
}

int MacsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant MacsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::uint32_t record = recordAt(index.row());
    const int column = index.column();
    const MacMask mask = m_masks[record];
    const bool isProblem = column == Problem && mask != 0;
    const QString shown = text(record, column);
    switch (role) {
    case Qt::DisplayRole:
        return shown.isEmpty() && column < Problem ? tr("not told") : shown;
    case Qt::ToolTipRole:
        return shown;
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
               (column == Problem && mask == 0 ? tr("none")
                                               : data(index, Qt::DisplayRole).toString());
    case Qt::DecorationRole:
        return isProblem ? QVariant(look::markIcon(markOf(worstOf(mask)))) : QVariant();
    case look::ToneRole:
        if (shown.isEmpty() && column < Problem)
            return int(look::Tone::Quiet);
        return isProblem ? QVariant(int(look::markTone(markOf(worstOf(mask))))) : QVariant();
    case look::CodeRole:
        return column == Serial;
    default:
        return {};
    }
}

QVariant MacsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Mac");
    case Serial:
        return tr("Serial number");
    case Macos:
        return tr("macOS");
    case Reported:
        return tr("Last inventory");
    case Problem:
        return tr("Problem");
    case Advice:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace latchkey::pages
