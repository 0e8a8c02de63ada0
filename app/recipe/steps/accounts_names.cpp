// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "recipe/account_names.h"
#include "recipe/okta_mapping.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/accounts_reader.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

/// One kind of finding: what is said of it, and what is to be done where it stops an account.
struct Kind
{
    Found NameFindings::*found;
    const char *seen;   ///< %1 how many, %2 examples
    const char *advice; ///< nothing: it stops nobody
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {&NameFindings::collisions,
         QT_TRANSLATE_NOOP("recipe", "Short names that more than one user would get: %1. %2"),
         QT_TRANSLATE_NOOP("recipe",
                           "Give these users different names in Okta, or choose another "
                           "short name (account.short-name): the second of them would get "
                           "no account, or the first one's.")},
        {&NameFindings::reserved,
         QT_TRANSLATE_NOOP("recipe",
                           "Users whose short name belongs to macOS or its administrator: "
                           "%1. %2"),
         QT_TRANSLATE_NOOP("recipe",
                           "Give these users another macOSAccountUsername in Okta, or take "
                           "them out of the app.")},
        {&NameFindings::notEmail,
         QT_TRANSLATE_NOOP("recipe", "Users whose Okta user name is no e-mail address: %1. %2"),
         QT_TRANSLATE_NOOP("recipe",
                           "Give these users a user name in the form of an e-mail address "
                           "in Okta, or take them out of the app.")},
        {&NameFindings::namesMissing,
         QT_TRANSLATE_NOOP("recipe", "Users without a first or last name: %1. %2"),
         QT_TRANSLATE_NOOP("recipe", "Fill in first and last name in Okta, or give these users a "
                                     "macOSAccountFullName in the app's profile.")},
        {&NameFindings::noShortName,
         QT_TRANSLATE_NOOP("recipe", "Users of whose short name nothing is left: %1. %2"),
         QT_TRANSLATE_NOOP("recipe",
                           "Give these users a macOSAccountUsername of letters and digits.")},
        {&NameFindings::tooLong,
         QT_TRANSLATE_NOOP("recipe", "Users whose short name is longer than 255 bytes: %1. %2"),
         QT_TRANSLATE_NOOP("recipe", "Give these users a shorter macOSAccountUsername.")},
        {&NameFindings::notKnown,
         QT_TRANSLATE_NOOP("recipe", "Users whose short name only Okta can tell: %1. %2"), nullptr},
        {&NameFindings::notExpanded,
         QT_TRANSLATE_NOOP("recipe", "Users of whom Okta told no names: %1. %2"), nullptr},
        {&NameFindings::namesCovered,
         QT_TRANSLATE_NOOP("recipe", "Users without a first or last name, which is fine, since the "
                                     "full name is made otherwise: %1. %2"),
         nullptr},
        {&NameFindings::dropped,
         QT_TRANSLATE_NOOP("recipe", "Users whose short name loses characters that macOS does not "
                                     "take: %1. %2"),
         nullptr},
        {&NameFindings::unusual,
         QT_TRANSLATE_NOOP("recipe",
                           "Users whose short name is longer than 31 characters or begins "
                           "with no letter; try one on the pilot Mac: %1. %2"),
         nullptr},
        {&NameFindings::alikeInFront,
         QT_TRANSLATE_NOOP("recipe",
                           "Addresses that are the same before the @: %1. Whether macOS "
                           "keeps the rest is not documented; try one on the pilot Mac. %2"),
         nullptr},
        {&NameFindings::noPassword,
         QT_TRANSLATE_NOOP("recipe", "Users whose password another identity provider has; they "
                                     "cannot sign in at the login window: %1. %2"),
         nullptr},
        {&NameFindings::cannotSignIn,
         QT_TRANSLATE_NOOP("recipe", "Users who cannot sign in now (new, suspended, locked out or "
                                     "with an expired password): %1. %2"),
         nullptr},
    };
    return all;
}

QByteArray keyOf(const SsoApp &app) { return "okta.app-users/" + app.id.toUtf8(); }

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = appNeeds(facts);
    const auto app = ssoApp(facts);
    if (needs.empty() && app && !facts.has(keyOf(*app)))
        needs.push_back(okta::accountsReading(app->id));
    return needs;
}

Verdict judgeFindings(const Facts &facts, const QByteArray &key, const NameFindings &findings)
{
    std::vector<Evidence> evidence;
    const char *advice = nullptr;
    for (const Kind &kind : kinds()) {
        const Found &found = findings.*kind.found;
        if (found.count == 0)
            continue;
        const bool more = found.count > static_cast<size_t>(found.examples.size());
        const QString examples = found.examples.join(u", "_s) + (more ? u", ..."_s : QString());
        evidence.push_back(
            seen(facts, key, text("recipe", kind.seen, {QString::number(found.count), examples})));
        if (!advice)
            advice = kind.advice;
    }
    // What is wrong comes first: where there is room for one sentence, it is that one.
    const bool begins = findings.isGood();
    evidence.insert(
        begins ? evidence.begin() : evidence.end(),
        seen(facts, key,
             text("recipe", QT_TRANSLATE_NOOP("recipe", "Users of the app who were looked at: %1"),
                  {QString::number(findings.looked)})));
    if (facts.part(key))
        return partOf(facts, key, std::move(evidence),
                      findings.isGood() ? base::Text() : text("recipe", advice));
    if (!findings.isGood())
        return unmet(evidence, text("recipe", advice));
    if (findings.isCertain())
        return met(evidence);
    return unknown(
        evidence,
        findings.notExpanded.count > 0
            ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Let the sign-in read users too "
                                                         "(okta.users.read), then check again."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Your expression is beyond what can be "
                                               "foreseen here. Check again after "
                                               "okta.apply-updates: then Okta has made the "
                                               "names.")));
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    const auto app = ssoApp(facts);
    if (!app) {
        return unknown(
            {}, text("recipe", QT_TRANSLATE_NOOP("recipe", "Which users to look at is not known "
                                                           "before the app is. Finish okta.sso-app "
                                                           "first.")));
    }
    const QByteArray key = keyOf(*app);
    const auto accounts = facts.knownAccounts(key);
    if (!accounts)
        return problemOf(facts, key);
    return judgeFindings(
        facts, key, *nameFindings(accounts, shortNameExpression(facts), fullNameExpression(facts)));
}

} // namespace

Step accountsNames()
{
    Step step = oktaStep(
        "accounts.names", Phase::Prerequisites,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Every user gets a name that macOS takes")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The short name is made from the Okta user and "
                                         "cannot be changed later; two users with one name "
                                         "cannot share a Mac.")));
    step.gate = Gate::Macs;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
