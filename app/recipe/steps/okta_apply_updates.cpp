// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "recipe/okta_mapping.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/accounts_reader.h"
#include "tenant/okta/expression.h"

namespace latchkey::recipe::steps {

using base::text;
using okta::Accounts;
using namespace Qt::StringLiterals;

namespace {

QByteArray usersKey(const QString &appId) { return "okta.app-users/" + appId.toUtf8(); }

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto first = appNeeds(facts);
    const auto app = ssoApp(facts);
    if (!first.empty() || !app || facts.has(usersKey(app->id)))
        return first;
    return {okta::accountsReading(app->id)};
}

/// How the assigned users stand: counted, never kept.
struct Count
{
    qint64 users = 0;   ///< assigned and not deprovisioned
    qint64 due = 0;     ///< of those, the ones for whom the mapping gives both values
    qint64 lacking = 0; ///< of those due, without one of the values
    qint64 older = 0;   ///< of those due, with a value other than what the mapping gives
};

/// Whether this project replaced a mapping that had given values before: then old values may stand.
bool hasReplacedMapping(const Facts &facts)
{
    for (const Written &write : facts.written) {
        if (!write.change.startsWith("okta.mappings/") || !facts.standing(write.change))
            continue;
        for (const QJsonValue before : write.before.toObject()) {
            if (before.isObject())
                return true;
        }
    }
    return false;
}

class Counter
{
public:
    Counter(const Facts &facts, const MappedNames &names)
        : m_shortName(okta::Expression::parse(names.shortName))
        , m_fullName(okta::Expression::parse(names.fullName))
        , m_compares(hasReplacedMapping(facts))
    {
    }

    Count counted(const Accounts &accounts) const
    {
        Count count;
        for (size_t i = 0; i < accounts.size(); ++i) {
            const Accounts::Row row = accounts.row(i);
            if (row.flags & Accounts::Deprovisioned)
                continue;
            ++count.users;
            if (!isDue(m_shortName, row) || !isDue(m_fullName, row))
                continue;
            ++count.due;
            if (row.flags & (Accounts::AppShortNameMissing | Accounts::AppFullNameMissing))
                ++count.lacking;
            else if (m_compares && isOlder(row))
                ++count.older;
        }
        return count;
    }

private:
    /// An expression that Latchkey cannot read is taken to give a value for everybody.
    static bool isDue(const std::optional<okta::Expression> &expression, const Accounts::Row &row)
    {
        return !expression || (row.flags & Accounts::NotExpanded) || expression->hasSources(row);
    }
    bool isOlder(const Accounts::Row &row) const
    {
        if (!m_shortName || !m_fullName || (row.flags & Accounts::NotExpanded))
            return false;
        return m_shortName->value(row) != QString::fromUtf8(row.appShortName) ||
               m_fullName->value(row) != QString::fromUtf8(row.appFullName);
    }

    std::optional<okta::Expression> m_shortName;
    std::optional<okta::Expression> m_fullName;
    bool m_compares = false;
};

std::vector<Evidence> evidenceOf(const Facts &facts, const QByteArray &key, const Count &count)
{
    const QString due = QString::number(count.due);
    std::vector<Evidence> evidence;
    if (count.lacking > 0) {
        evidence.push_back(seen(
            facts, key,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "%1 of %2 users still lack a short or a full name for the Mac."),
                 {QString::number(count.lacking), due})));
    }
    if (count.older > 0) {
        evidence.push_back(
            seen(facts, key,
                 text("recipe",
                      QT_TRANSLATE_NOOP(
                          "recipe",
                          "%1 of %2 users still have a value from before the mapping was changed."),
                      {QString::number(count.older), due})));
    }
    if (count.lacking == 0 && count.older == 0)
        evidence.push_back(
            seen(facts, key,
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe",
                                        "%1 of %1 users have a short and a full name for the Mac."),
                      {due})));
    if (count.due < count.users) {
        evidence.push_back(
            seen(facts, key,
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe",
                                        "Left out: %1. The mapping gives them nothing, since a "
                                        "name or an address is empty. See accounts.names."),
                      {QString::number(count.users - count.due)})));
    }
    return evidence;
}

Verdict byCount(const Facts &facts, const QString &appId, const Accounts &accounts)
{
    const QByteArray key = usersKey(appId);
    const Count count = Counter(facts, mappedNames(facts, appId)).counted(accounts);
    auto evidence = evidenceOf(facts, key, count);
    if (facts.part(key))
        return partOf(facts, key, std::move(evidence), {});
    if (count.lacking == 0 && count.older == 0)
        return met(std::move(evidence));
    Verdict verdict = waiting(
        std::move(evidence),
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "Click Apply updates now in the Profile Editor. Okta works "
                                     "through large orgs by and by: Latchkey counts again.")));
    const Step mappings = oktaMappings();
    const bool isMapped = !mappings.needs(facts).empty() || mappings.plan(facts).changes.empty();
    if (facts.saidDone("okta.apply-updates") && isMapped)
        verdict.recheck = Recheck{{key}, std::chrono::seconds(accounts.size() > 5000 ? 60 : 5), 12};
    return verdict;
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    const auto app = ssoApp(facts);
    if (!app) {
        return waiting(
            {seen(facts, "okta.apps",
                  text("recipe",
                       QT_TRANSLATE_NOOP("recipe",
                                         "No app is chosen yet, so nobody has the values.")))},
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Put okta.sso-app right first.")));
    }
    const auto accounts = facts.knownAccounts(usersKey(app->id));
    if (!accounts)
        return problemOf(facts, usersKey(app->id));
    return byCount(facts, app->id, *accounts);
}

Plan plan(const Facts &facts)
{
    Plan plan;
    if (judge(facts).state != State::Waiting)
        return plan;
    Ask ask;
    ask.why =
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "The mapping reaches people who are assigned already only when a person "
                           "clicks Apply updates now: Okta has no public call for it."));
    ask.menuPath = text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe", "Directory > Profile Editor > the app > Mappings > the tab "
                                    "“%1” > Save Mappings > Apply updates now (if the link "
                                    "leads elsewhere, follow this path)"),
        {facts.recipe.string(u"okta.app-mapping-tab"_s)});
    ask.deepLink = profileEditorPage(facts);
    ask.wants = {"done"};
    ask.renews = {"okta.app-users/"};
    ask.check = text("recipe",
                     QT_TRANSLATE_NOOP(
                         "recipe", "Checked by counting the assigned users who have both values."));
    plan.ask = ask;
    return plan;
}

} // namespace

Step oktaApplyUpdates()
{
    Step step = oktaStep(
        "okta.apply-updates", Phase::Okta,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "All assigned users have their macOS names")),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Whoever lacks them gets an account with a name that macOS or Okta makes up.")));
    step.after = {"okta.mappings"};
    step.answers = {{"done", AnswerKind::True, {}}};
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    return step;
}

} // namespace latchkey::recipe::steps
