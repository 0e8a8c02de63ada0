// SPDX-License-Identifier: MIT
#include "recipe/mac_problems.h"

#include <QJsonArray>

namespace latchkey::recipe {

using base::text;
using base::Version;
using jamf::Macs;
using namespace Qt::StringLiterals;

namespace {

/// The Macs whose Okta Verify is new enough; nothing where that was not read.
std::optional<QSet<qint64>> withVerify(const Facts &facts)
{
    if (!facts.isGood("jamf.verify-versions"))
        return std::nullopt;
    const Version least =
        Version::parse(facts.recipe.string(u"okta-verify.minimum"_s)).value_or(Version());
    QSet<qint64> ids;
    for (const QJsonValue row : facts.array("jamf.verify-versions")) {
        const auto version = Version::parse(row[u"version"_s].toString());
        if (!version || *version < least)
            continue;
        for (const QJsonValue id : row[u"ids"_s].toArray())
            ids += id.toInteger();
    }
    return ids;
}

} // namespace

const std::array<MacProblem, macProblems> &allMacProblems()
{
    static constexpr std::array<MacProblem, macProblems> all{
        MacProblem::OldMacos,         MacProblem::NoOktaVerify, MacProblem::NotApproved,
        MacProblem::TokenNotEscrowed, MacProblem::NoLocalAdmin, MacProblem::OldInventory,
        MacProblem::NotTold,          MacProblem::NotManaged};
    return all;
}

bool isNotReady(MacProblem problem)
{
    switch (problem) {
    case MacProblem::OldMacos:
    case MacProblem::NoOktaVerify:
    case MacProblem::NotApproved:
    case MacProblem::TokenNotEscrowed:
    case MacProblem::NoLocalAdmin:
        return true;
    case MacProblem::OldInventory:
    case MacProblem::NotTold:
    case MacProblem::NotManaged:
        return false;
    }
    return false;
}

MacRules::MacRules(const Facts &facts)
    : m_leastMacos(Version::parse(facts.recipe.string(u"macos.minimum"_s)).value_or(Version()))
    , m_eldest(facts.now.toSecsSinceEpoch() -
               qint64(facts.decisions.value(u"fleet.inventory-days"_s).toInt()) * 86'400)
    , m_withVerify(withVerify(facts))
{
}

MacMask MacRules::problems(const Macs::Row &row) const
{
    if (!(row.flags & Macs::Managed))
        return bitOf(MacProblem::NotManaged);
    if (row.reportedAt < m_eldest)
        return bitOf(MacProblem::OldInventory);
    unsigned mask = 0;
    const auto note = [&mask](bool is, MacProblem problem) { mask |= is ? bitOf(problem) : 0U; };
    const auto has = [&row](Macs::Flag flag) { return (row.flags & flag) != 0; };
    const auto version = Version::parse(QString::fromUtf8(row.osVersion));
    note(version && *version < m_leastMacos, MacProblem::OldMacos);
    note(m_withVerify && !m_withVerify->contains(row.id.toLongLong()), MacProblem::NoOktaVerify);
    note(!has(Macs::UserApproved), MacProblem::NotApproved);
    note(has(Macs::TokenNotEscrowed), MacProblem::TokenNotEscrowed);
    note(has(Macs::LocalAccountsKnown) && !has(Macs::LocalAdmin), MacProblem::NoLocalAdmin);
    const bool isTokenTold = has(Macs::TokenEscrowed) || has(Macs::TokenNotEscrowed);
    note(!version || !m_withVerify || !isTokenTold || !has(Macs::LocalAccountsKnown),
         MacProblem::NotTold);
    return static_cast<MacMask>(mask);
}

base::Text problemWord(MacProblem problem)
{
    switch (problem) {
    case MacProblem::OldMacos:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "macOS too old"));
    case MacProblem::NoOktaVerify:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "No new Okta Verify"));
    case MacProblem::NotApproved:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "MDM not approved"));
    case MacProblem::TokenNotEscrowed:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "No bootstrap token"));
    case MacProblem::NoLocalAdmin:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "No local administrator"));
    case MacProblem::OldInventory:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Old inventory"));
    case MacProblem::NotTold:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Not told"));
    case MacProblem::NotManaged:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Not managed"));
    }
    return {};
}

base::Text problemAdvice(MacProblem problem)
{
    switch (problem) {
    case MacProblem::OldMacos:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Update macOS on this Mac."));
    case MacProblem::NoOktaVerify:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "Install Okta Verify with Jamf Pro, not from the "
                                                "App Store."));
    case MacProblem::NotApproved:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Approve the MDM profile in System "
                                                          "Settings > Device Management."));
    case MacProblem::TokenNotEscrowed:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Let an administrator with a secure "
                                                          "token log in once."));
    case MacProblem::NoLocalAdmin:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Finish Setup Assistant and make an "
                                                          "administrator."));
    case MacProblem::OldInventory:
    case MacProblem::NotTold:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Let the Mac send a new inventory (sudo "
                                                          "jamf recon)."));
    case MacProblem::NotManaged:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Not looked at."));
    }
    return {};
}

} // namespace latchkey::recipe
