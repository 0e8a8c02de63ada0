// SPDX-License-Identifier: MIT
#include "recipe/okta_scopes.h"

#include "base/json.h"
#include "base/secret.h"
#include "recipe/okta_steps.h"
#include "recipe/steps/steps.h"
#include "tenant/okta/apps.h"
#include "tenant/okta/features.h"
#include "tenant/okta/org.h"

namespace latchkey::recipe::steps {

using base::Fault;
using base::text;
using namespace Qt::StringLiterals;

namespace {

/// The service app's own client id, found among the apps by its digest: the id is in the vault, and
/// steps see digests only.
QString ownClientId(const Facts &facts)
{
    const QByteArray digest = facts.secretDigests.value("okta.client-id");
    if (digest.isEmpty())
        return {};
    for (const QJsonValue app : facts.array("okta.apps")) {
        QString id = app[u"clientId"_s].toString();
        if (!id.isEmpty() && base::Secret(id.toUtf8()).digest(facts.digestSalt) == digest)
            return id;
    }
    return {};
}

std::vector<tenant::Reading> roleNeeds(const Facts &facts)
{
    if (facts.has("okta.roles"))
        return {};
    if (isServiceApp(facts)) {
        if (!facts.has("okta.apps"))
            return {okta::apps()};
        const QString id = ownClientId(facts);
        return id.isEmpty() ? std::vector<tenant::Reading>() : std::vector{okta::rolesOfClient(id)};
    }
    if (!facts.has("okta.me"))
        return {okta::me()};
    const QString id = facts.object("okta.me")[u"id"_s].toString();
    return id.isEmpty() ? std::vector<tenant::Reading>() : std::vector{okta::rolesOfUser(id)};
}

/// A super administrator's API token can read everything; any other is tried right by right.
std::vector<tenant::Reading> rightNeeds(const Facts &facts)
{
    std::vector<tenant::Reading> needs;
    if (oktaRole(facts) == OktaRole::Super && !hasScopes(facts))
        return needs;
    for (const OktaRight &right : neededOktaRights()) {
        if (facts.has(right.key))
            continue;
        if (right.key == "okta.features")
            needs.push_back(okta::features());
        else if (right.key == "okta.apps")
            needs.push_back(okta::apps());
        else if (!right.target.isEmpty())
            needs.push_back(okta::right(right.scope, right.target, right.label));
    }
    return needs;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto first = roleNeeds(facts);
    return first.empty() ? rightNeeds(facts) : first;
}

Verdict scopesMissing(const Facts &facts, const QByteArrayList &scopes)
{
    std::vector<Evidence> evidence;
    for (const OktaRight &right : neededOktaRights()) {
        if (!scopes.contains(right.scope))
            continue;
        evidence.push_back(
            seen(facts, right.key,
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta refused to show what %1 allows."),
                      {QString::fromLatin1(right.scope)})));
    }
    const QString all = QString::fromLatin1(scopes.join(", "));
    if (isServiceApp(facts)) {
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Let a super administrator grant %1 on the service "
                                             "app's Okta API Scopes tab, and give the app a role "
                                             "that may read it."),
                 {all}));
    }
    if (hasScopes(facts)) {
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Let a super administrator grant %1 on the app's Okta "
                                             "API Scopes tab, and sign in by browser as an "
                                             "administrator who may read it."),
                 {all}));
    }
    return unmet(std::move(evidence),
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe", "Use a token of an administrator who may read "
                                                  "this (%1): a super administrator can."),
                      {all}));
}

/// Whether every step that would write to Okta is good: then no right to write is needed.
bool isNothingLeftToWrite(const Facts &facts)
{
    for (const Step &step : {oktaJitFeature(), oktaAttributes(), oktaMappings()}) {
        if (!step.needs(facts).empty() || !step.judge(facts).isGood())
            return false;
    }
    return true;
}

/// Whether a write of that kind went through in this project.
bool hasWritten(const Facts &facts)
{
    for (const Written &write : facts.written) {
        if (write.system == base::System::Okta && write.outcome == Outcome::Proved)
            return true;
    }
    return false;
}

Evidence roleSeen(const Facts &facts)
{
    QStringList labels;
    for (const QJsonValue role : facts.array("okta.roles"))
        labels += base::shown(role[u"label"_s].toString(role[u"type"_s].toString()), 80);
    if (labels.isEmpty()) {
        return seen(facts, "okta.roles",
                    text("recipe",
                         QT_TRANSLATE_NOOP("recipe", "The roles of the sign-in cannot be read.")));
    }
    return seen(facts, "okta.roles",
                text("recipe", QT_TRANSLATE_NOOP("recipe", "Roles of the sign-in: %1"),
                     {labels.join(u", "_s)}));
}

Evidence writesNotKnown()
{
    return {text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "Whether the sign-in may write (%1) is not known until the "
                                   "first write: no harmless request shows it."),
                 {QString::fromLatin1(oktaWriteScopes().join(", "))}),
            "okta.roles",
            {}};
}

/// What shows that the right to write is there, or is not needed; nothing where it is open.
std::optional<base::Text> signOfWriting(const Facts &facts)
{
    if (isNothingLeftToWrite(facts)) {
        return text(
            "recipe",
            QT_TRANSLATE_NOOP("recipe", "Nothing is left to write in Okta, so reading is enough."));
    }
    if (oktaRole(facts) == OktaRole::Unknown && hasWritten(facts)) {
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe", "A write of this project went through, so the right to write is there."));
    }
    return std::nullopt;
}

base::Text adviceForRole(OktaRole role)
{
    switch (role) {
    case OktaRole::Unknown:
    case OktaRole::Super:
        break;
    case OktaRole::Admin:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe",
                                      "Only a super administrator may turn a feature on. Use such "
                                      "a token, or let one turn it on under Settings > Features, "
                                      "then check again."));
    case OktaRole::Reader:
        return text("recipe", QT_TRANSLATE_NOOP(
                                  "recipe", "These roles may read only. Use a token of a super, "
                                            "organization or application administrator."));
    }
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe",
                                  "Carry on: if a right is missing, the first write says which, "
                                  "and nothing is changed. Or use a token of a super "
                                  "administrator."));
}

Verdict writeScopesMissing(const Facts &facts, const QByteArrayList &missing)
{
    const QString all = QString::fromLatin1(missing.join(", "));
    return unmet(
        {roleSeen(facts),
         seen(facts, "okta.org",
              text("recipe", QT_TRANSLATE_NOOP("recipe", "The token that Okta gave lacks %1."),
                   {all}))},
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Let a super administrator grant %1 on the "
                                         "app's Okta API Scopes tab."),
             {all}));
}

Verdict byRole(const Facts &facts)
{
    const QByteArrayList missing = missingWriteScopes(facts);
    if (hasScopes(facts) && !missing.isEmpty() && !isNothingLeftToWrite(facts))
        return writeScopesMissing(facts, missing);
    std::vector<Evidence> evidence{roleSeen(facts)};
    const OktaRole role = oktaRole(facts);
    const bool may =
        role == OktaRole::Super || (role == OktaRole::Admin && !isFeatureStillOff(facts));
    if (const auto sign = signOfWriting(facts); sign && (!may || isServiceApp(facts))) {
        evidence.push_back({*sign, "journal", facts.now});
        return met(std::move(evidence));
    }
    if (role == OktaRole::Unknown || isServiceApp(facts))
        evidence.push_back(writesNotKnown());
    if (may)
        return met(std::move(evidence));
    return role == OktaRole::Unknown ? unknown(std::move(evidence), adviceForRole(role))
                                     : unmet(std::move(evidence), adviceForRole(role));
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    if (const QByteArrayList missing = missingReadScopes(facts); !missing.isEmpty())
        return scopesMissing(facts, missing);
    for (const OktaRight &right : neededOktaRights()) {
        const base::Error *error = facts.problem(right.key);
        if (error && error->fault != Fault::Forbidden)
            return problemOf(facts, right.key);
    }
    return byRole(facts);
}

} // namespace

Step oktaRights()
{
    Step step = oktaStep(
        "okta.rights", Phase::Connect,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The sign-in has the rights in Okta that are needed")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A right that is missing is better found now than "
                                         "half-way through the setup.")));
    step.gate = Gate::Rights;
    step.after = {"okta.connection"};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
