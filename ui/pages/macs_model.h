// SPDX-License-Identifier: MIT
#pragma once

#include "look/marks.h"
#include "pages/folded_texts.h"
#include "pages/sliced_model.h"
#include "recipe/mac_problems.h"

namespace latchkey::pages {

/// Which Macs are shown.
struct MacsFilter
{
    enum class Scope { WithProblem, NotReady, Everything };
    QString text; ///< in the name, the serial number or the macOS version; case is no matter
    Scope scope = Scope::WithProblem;
    recipe::MacMask kinds = 0xff; ///< of Macs with problems, those with one of these

    bool operator==(const MacsFilter &) const = default;
};

/// The Macs of the inventory and what keeps them from taking part.
class MacsModel : public SlicedModel
{
    Q_OBJECT
public:
    enum Column { Name, Serial, Macos, Reported, Problem, Advice, columns };

    explicit MacsModel(QObject *parent = nullptr);

    void setMacs(std::shared_ptr<const jamf::Macs> macs, const recipe::MacRules &rules);
    void setFilter(const MacsFilter &filter);
    const MacsFilter &filter() const { return m_filter; }
    /// Macs that have the problem; whole once settled.
    size_t count(recipe::MacProblem problem) const { return m_counts[size_t(problem)]; }
    size_t notReady() const { return m_notReady; }
    size_t withProblem() const { return m_withProblem; }
    size_t size() const { return m_macs ? m_macs->size() : 0; }
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
    void noteVersion(const QByteArray &version);
    int comparedVersions(std::uint32_t one, std::uint32_t other) const;

    std::shared_ptr<const jamf::Macs> m_macs;
    recipe::MacRules m_rules;
    std::vector<recipe::MacMask> m_masks;
    std::array<size_t, recipe::macProblems> m_counts{};
    size_t m_notReady = 0;
    size_t m_withProblem = 0;
    FoldedTexts m_texts;
    std::vector<std::uint32_t> m_versionOf; ///< of each Mac: a place in m_versions
    std::vector<base::Version> m_versions;
    QHash<QByteArray, size_t> m_versionPlaces;
    MacsFilter m_filter;
    QByteArrayMatcher m_matcher;
};

look::Mark markOf(recipe::MacProblem problem);

} // namespace latchkey::pages
