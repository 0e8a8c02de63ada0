// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_privileges.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/profiles.h"
#include "tenant/jamf/server.h"

namespace latchkey::recipe::steps {

using base::Fault;
using base::text;
using namespace Qt::StringLiterals;

namespace {

QStringList needed(const Facts &facts)
{
    return jamfReadPrivileges(facts.decisions) + jamfApplyPrivileges(facts.decisions);
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (!facts.has("jamf.auth"))
        return {jamf::auth()};
    if (!facts.isGood("jamf.auth"))
        return {};
    if (arePrivilegesTold(facts)) {
        if (!lackingPrivileges(facts, needed(facts)).isEmpty() &&
            !facts.has("jamf.privilege-names"))
            return {jamf::privilegeNames()};
        return {};
    }
    // The server does not say what an API client may do: harmless reads tell what they can.
    std::vector<tenant::Reading> probes;
    if (!facts.has("jamf.groups"))
        probes = groupNeeds(facts);
    if (!facts.has("jamf.profiles"))
        probes.push_back(jamf::profileList());
    return probes;
}

Evidence listOf(const Facts &facts, const char *sentence, const QStringList &names)
{
    return seen(facts, "jamf.auth", text("recipe", sentence, {names.join(u", "_s)}));
}

/// Whether every step that would write to Jamf Pro is good: then no right to write is needed.
bool isNothingLeftToWrite(const Facts &facts)
{
    for (const Step &step : {jamfGroups(), jamfScepProfile(), jamfSsoProfile(), jamfLoginWindow(),
                             jamfScopePilot(), jamfScopeFleet()}) {
        if (!step.needs(facts).empty() || !step.judge(facts).isGood())
            return false;
    }
    return true;
}

Evidence readingIsEnough(const Facts &facts)
{
    return listOf(
        facts,
        QT_TRANSLATE_NOOP("recipe", "Nothing is left to write in Jamf Pro, so reading is enough."),
        {});
}

base::Text howToAdd(const QStringList &missing)
{
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe",
                                  "Add them to the API role in Settings > System > "
                                  "API roles and clients: %1. Adding privileges keeps the "
                                  "client secret; adding a role needs a new one."),
                {missing.join(u", "_s)});
}

Verdict lacking(const Facts &facts, std::vector<Evidence> evidence, const QStringList &missing)
{
    for (const QString &name : missing)
        evidence.push_back(listOf(facts, QT_TRANSLATE_NOOP("recipe", "Missing: %1."), {name}));
    return unmet(std::move(evidence), howToAdd(missing));
}

Verdict told(const Facts &facts)
{
    std::vector<Evidence> evidence;
    if (facts.object("jamf.auth")[u"siteBound"_s].toBool()) {
        evidence.push_back(listOf(
            facts,
            QT_TRANSLATE_NOOP("recipe", "This sign-in sees one site only. "
                                        "A name may be taken by an object that it cannot see."),
            {}));
    }
    const QStringList missing = lackingPrivileges(facts, needed(facts));
    const bool mayRead = lackingPrivileges(facts, jamfReadPrivileges(facts.decisions)).isEmpty();
    // Months later a role that reads is all that checking needs.
    if (!missing.isEmpty() && !(mayRead && isNothingLeftToWrite(facts)))
        return lacking(facts, std::move(evidence), missing);
    evidence.push_back(missing.isEmpty()
                           ? listOf(facts,
                                    QT_TRANSLATE_NOOP("recipe", "All privileges for reading and "
                                                                "setting up are there."),
                                    {})
                           : readingIsEnough(facts));
    if (const QStringList extra = lackingPrivileges(facts, jamfExtraPrivileges()); !extra.isEmpty())
        evidence.push_back(
            listOf(facts, QT_TRANSLATE_NOOP("recipe", "Not needed, but useful: %1."), extra));
    if (const QStringList undo = lackingPrivileges(facts, jamfUndoPrivileges(facts.decisions));
        !undo.isEmpty())
        evidence.push_back(listOf(
            facts, QT_TRANSLATE_NOOP("recipe", "For taking back you would also need: %1."), undo));
    return met(std::move(evidence));
}

Verdict probed(const Facts &facts)
{
    const QStringList refused = refusedJamfReads(facts);
    std::vector<Evidence> evidence{listOf(
        facts, QT_TRANSLATE_NOOP("recipe", "Jamf Pro does not tell what this API client may do."),
        {})};
    if (!refused.isEmpty()) {
        evidence.push_back(listOf(
            facts, QT_TRANSLATE_NOOP("recipe", "A read was refused. Missing: %1."), refused));
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Add them to the API role in Settings > System > "
                                             "API roles and clients: %1."),
                 {refused.join(u", "_s)}));
    }
    evidence.push_back(
        listOf(facts, QT_TRANSLATE_NOOP("recipe", "Groups and profiles can be read."), {}));
    if (isNothingLeftToWrite(facts)) {
        evidence.push_back(readingIsEnough(facts));
        return met(std::move(evidence));
    }
    return unknown(
        std::move(evidence),
        text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe",
                "Compare the client's API role with the list that "
                "`latchkeyctl export rights` writes. A missing privilege shows at the first write, "
                "which is then refused as a whole.")));
}

Verdict judge(const Facts &facts)
{
    if (!facts.isGood("jamf.auth"))
        return problemOf(facts, "jamf.auth");
    return arePrivilegesTold(facts) ? told(facts) : probed(facts);
}

std::optional<base::Error> lacks(const Facts &facts, const std::vector<Change> &changes)
{
    if (!arePrivilegesTold(facts))
        return std::nullopt;
    QStringList wanted;
    for (const Change &change : changes) {
        if (change.system == base::System::Jamf && change.apply)
            wanted += jamfPrivilegeFor(*change.apply);
    }
    wanted.removeDuplicates();
    wanted.removeAll(QString());
    const QStringList missing = lackingPrivileges(facts, wanted);
    if (missing.isEmpty())
        return std::nullopt;
    base::Error error;
    error.fault = Fault::Forbidden;
    error.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "The sign-in may not take back what "
                                                            "was written in Jamf Pro."));
    error.means =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Nothing was taken back, neither there nor in Okta."));
    error.advice = howToAdd(missing);
    return error;
}

} // namespace

Step jamfRights()
{
    Step step = jamfStep(
        "jamf.rights", Phase::Connect,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The sign-in has the privileges in Jamf Pro")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A privilege that is missing half-way would leave "
                                         "a half-made setup, so all are checked first.")));
    step.gate = Gate::Rights;
    step.mayBeWaived = false;
    step.after = {"jamf.connection"};
    step.needs = needs;
    step.judge = judge;
    step.lacks = lacks;
    return step;
}

} // namespace latchkey::recipe::steps
