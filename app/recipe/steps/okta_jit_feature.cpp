// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/features.h"

namespace latchkey::recipe::steps {

using base::Fault;
using base::text;
using namespace Qt::StringLiterals;

namespace {

/// How the toggle stands. A feature that became generally available is no longer listed, so "not
/// listed" alone says nothing (developer.okta.com, feature lifecycle management, read 2026-11-24).
enum class Standing { On, Off, Blocked, ClosedBeta, NotListed, Several, NotReadable };

QJsonArray found(const Facts &facts)
{
    QJsonArray all = jitFeatures(facts);
    const QString chosen = facts.answer("okta.jit-feature")[u"feature-id"_s].toString().trimmed();
    for (const QJsonValue feature : all) {
        if (feature[u"id"_s].toString() == chosen)
            return {feature};
    }
    return all;
}

QByteArray dependenciesKey(const QJsonObject &feature)
{
    return "okta.feature-dependencies/" + feature[u"id"_s].toString().toUtf8();
}

QStringList namesWith(const QJsonArray &features, const QString &status)
{
    QStringList names;
    for (const QJsonValue one : features) {
        if (one[u"status"_s].toString() == status)
            names += base::shown(one[u"name"_s].toString(), 100);
    }
    return names;
}

QStringList inTheWay(const Facts &facts, const QJsonObject &feature)
{
    return namesWith(facts.array(dependenciesKey(feature)), u"DISABLED"_s);
}

Standing standing(const Facts &facts)
{
    if (!facts.isGood("okta.features"))
        return Standing::NotReadable;
    const QJsonArray all = found(facts);
    if (all.isEmpty())
        return Standing::NotListed;
    if (all.size() > 1)
        return namesWith(all, u"ENABLED"_s).size() == all.size() ? Standing::On : Standing::Several;
    const QJsonObject feature = all.first().toObject();
    if (feature[u"status"_s].toString() == u"ENABLED"_s)
        return Standing::On;
    if (feature[u"state"_s].toString() == u"CLOSED"_s)
        return Standing::ClosedBeta;
    return inTheWay(facts, feature).isEmpty() ? Standing::Off : Standing::Blocked;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (!facts.has("okta.features"))
        return {okta::features()};
    if (standing(facts) == Standing::Off) {
        const QJsonObject feature = found(facts).first().toObject();
        if (!facts.has(dependenciesKey(feature)))
            return {okta::featureDependencies(feature[u"id"_s].toString())};
    }
    return {};
}

Evidence listing(const Facts &facts)
{
    const QJsonArray all = found(facts);
    if (all.isEmpty()) {
        return seen(
            facts, "okta.features",
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe",
                     "The feature is not in the list of Early Access and Beta features. That is so "
                     "too once a feature is generally available: it says nothing.")));
    }
    QStringList lines;
    for (const QJsonValue one : all) {
        lines += u"%1 (%2): %3"_s.arg(base::shown(one[u"name"_s].toString(), 100),
                                      base::shown(one[u"id"_s].toString(), 40),
                                      base::shown(one[u"status"_s].toString(), 20));
    }
    return seen(facts, "okta.features",
                text("recipe", QT_TRANSLATE_NOOP("recipe", "Listed: %1"), {lines.join(u"; "_s)}));
}

/// A successful creation in the System Log: better than anybody's word.
std::optional<Evidence> seenAtWork(const Facts &facts)
{
    for (const QJsonValue event : setupEvents(facts)) {
        if (event[u"eventType"_s].toString() == u"device.local_account.create"_s &&
            event[u"result"_s].toString() == u"SUCCESS"_s) {
            return Evidence{
                text("recipe",
                     QT_TRANSLATE_NOOP(
                         "recipe",
                         "An account was created at the login window at %1, so the feature works."),
                     {shownLogTime(event[u"published"_s].toString())}),
                "okta.log", facts.now};
        }
    }
    return std::nullopt;
}

/// Whether the toggle was just sent: it was listed then, so a list without it is in doubt.
bool isBeingProved(const Facts &facts)
{
    const Written *write = facts.standing("okta.jit-feature/toggle");
    return write && write->outcome == Outcome::Open;
}

base::Text adviceFor(Standing standing)
{
    switch (standing) {
    case Standing::Off:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Apply turns it on."));
    case Standing::Blocked:
        return text("recipe", QT_TRANSLATE_NOOP(
                                  "recipe", "It needs other features that are off. Look at them, "
                                            "turn them on if they suit you, then check again."));
    case Standing::ClosedBeta:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe",
                "It is a closed beta, which only Okta can turn on. Ask your Okta account team."));
    case Standing::Several:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe",
                "Several features have this name. Say which one is meant: answer with its id."));
    case Standing::NotListed:
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe", "Look under Settings > Features. If the toggle is there, turn it "
                                  "on; if it is not, ask your Okta account team whether it is "
                                  "generally available for your org. Then say that it is done."));
    case Standing::NotReadable:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP(
                "recipe",
                "This sign-in may not read the features. Let a super administrator look under "
                "Settings > Features and turn the toggle on, then say that it is done."));
    case Standing::On:
        break;
    }
    return {};
}

Verdict notByApi(const Facts &facts, Standing how)
{
    std::vector<Evidence> evidence;
    if (how == Standing::NotReadable)
        evidence = problemOf(facts, "okta.features").evidence;
    else
        evidence.push_back(listing(facts));
    if (auto work = seenAtWork(facts)) {
        evidence.push_back(*work);
        return met(std::move(evidence));
    }
    const bool inconclusive = how == Standing::NotListed || how == Standing::NotReadable;
    if (inconclusive && facts.saidDone("okta.jit-feature")) {
        evidence.push_back(
            {text("recipe", QT_TRANSLATE_NOOP("recipe", "You said that the feature is on.")),
             "answer", facts.now});
        Verdict verdict = met(std::move(evidence));
        verdict.stated = true;
        return verdict;
    }
    if (how == Standing::NotListed && isBeingProved(facts))
        return unknown(std::move(evidence), adviceFor(how));
    Verdict verdict = waiting(std::move(evidence), adviceFor(how));
    if (!facts.answer("okta.jit-feature").isEmpty())
        verdict.recheck = Recheck{{"okta.features"}, std::chrono::seconds(5), 3};
    return verdict;
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    const base::Error *error = facts.problem("okta.features");
    if (error && error->fault != Fault::Forbidden)
        return problemOf(facts, "okta.features");
    const Standing how = standing(facts);
    if (how == Standing::On)
        return met({listing(facts)});
    if (how == Standing::Off)
        return unmet({listing(facts)}, adviceFor(how));
    Verdict verdict = notByApi(facts, how);
    if (how == Standing::Blocked) {
        verdict.evidence.push_back(
            seen(facts, "okta.features",
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Off and needed first: %1"),
                      {inTheWay(facts, found(facts).first().toObject()).join(u", "_s)})));
    }
    return verdict;
}

Change toggle(const QString &id, const QString &name, bool on)
{
    const auto state = [](bool enabled) {
        return QJsonObject{{u"status"_s, enabled ? u"ENABLED"_s : u"DISABLED"_s}};
    };
    Change change;
    change.id = "okta.jit-feature/toggle";
    change.what =
        on ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Turn on the feature “%1” in Okta"),
                  {base::shown(name, 100)})
           : text("recipe", QT_TRANSLATE_NOOP("recipe", "Turn off the feature “%1” in Okta"),
                  {base::shown(name, 100)});
    change.mayBeKept = false;
    change.before = state(!on);
    change.after = state(on);
    change.apply = okta::setFeature(id, on);
    change.answer = oktaAnswered(id.toUtf8());
    change.renews = {"okta.features"};
    change.undo = {{u"id"_s, id}, {u"name"_s, name}};
    return change;
}

Ask askFor(const Facts &facts, Standing how)
{
    Ask ask;
    ask.why = adviceFor(how);
    ask.menuPath =
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "Settings > Features > Just-In-Time Local Account Creation for macOS "
                           "(if the link leads elsewhere, follow this path)"));
    ask.deepLink = adminPage(facts, u"/admin/settings/features"_s);
    ask.wants = {how == Standing::Several ? QByteArray("feature-id") : QByteArray("done")};
    ask.renews = {"okta.features", "okta.feature-dependencies/"};
    ask.values = {{u"feature"_s, facts.recipe.string(u"okta.jit-feature-name"_s)}};
    ask.check =
        how == Standing::NotListed || how == Standing::NotReadable
            ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Checked by the first account that is created on the pilot "
                                     "Mac; until then the report says “stated, not checked”."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Checked by reading the list of features again."));
    return ask;
}

Plan plan(const Facts &facts)
{
    Plan plan;
    const Verdict verdict = judge(facts);
    const Standing how = standing(facts);
    if (verdict.state == State::Waiting)
        plan.ask = askFor(facts, how);
    if (verdict.state != State::Unmet || how != Standing::Off)
        return plan;
    const QJsonObject feature = found(facts).first().toObject();
    Change change = toggle(feature[u"id"_s].toString(), feature[u"name"_s].toString(), true);
    change.risk = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "People who are assigned to the app can then create "
                                              "accounts on Macs that have the profiles."));
    plan.changes.push_back(std::move(change));
    return plan;
}

QString featureId(const Written &written) { return written.undo[u"id"_s].toString(); }

std::vector<tenant::Reading> undoNeeds(const Facts &facts, const Written &written)
{
    std::vector<tenant::Reading> needs;
    if (!facts.has("okta.features"))
        needs.push_back(okta::features());
    if (!facts.has("okta.feature-dependents/" + featureId(written).toUtf8()))
        needs.push_back(okta::featureDependents(featureId(written)));
    return needs;
}

std::optional<Change> undo(const Facts &facts, const Written &written)
{
    const QString id = featureId(written);
    for (const QJsonValue feature : facts.array("okta.features")) {
        if (feature[u"id"_s].toString() != id || feature[u"status"_s].toString() != u"ENABLED"_s)
            continue;
        Change change = toggle(id, feature[u"name"_s].toString(), false);
        const QStringList dependents =
            namesWith(facts.array("okta.feature-dependents/" + id.toUtf8()), u"ENABLED"_s);
        change.risk =
            dependents.isEmpty()
                ? text(
                      "recipe",
                      QT_TRANSLATE_NOOP(
                          "recipe", "No new accounts can be created at the login window any more."))
                : text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "These features need it and are on: %1"),
                       {dependents.join(u", "_s)});
        return change;
    }
    return std::nullopt;
}

} // namespace

Step oktaJitFeature()
{
    Step step = oktaStep(
        "okta.jit-feature", Phase::Okta,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Just-in-time creation of local accounts is on")),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Okta creates accounts at the login window only while this feature is on.")));
    step.after = {"okta.connection", "okta.rights", "okta.engine"};
    step.answers = {{"done", AnswerKind::True, {}}, {"feature-id", AnswerKind::String, {}}};
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    step.undoNeeds = undoNeeds;
    step.undo = undo;
    return step;
}

} // namespace latchkey::recipe::steps
