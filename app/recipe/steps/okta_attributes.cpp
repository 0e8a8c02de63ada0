// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_attribute.h"
#include "recipe/okta_mapping.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/mappings.h"
#include "tenant/okta/schema.h"

#include <algorithm>

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

// A login has at most 100 characters, a first and a last name 50 each (Okta's OpenAPI 2026.06.3).
constexpr int longestShortName = 100;
constexpr int longestFullName = 101;

QByteArray schemaKey(const QString &appId) { return "okta.schema/" + appId.toUtf8(); }

QJsonObject custom(const Facts &facts)
{
    const auto app = ssoApp(facts);
    return app ? facts.object(schemaKey(app->id))[u"custom"_s].toObject() : QJsonObject();
}

QStringList wantedNames(const Facts &facts)
{
    return {shortNameAttribute(facts), fullNameAttribute(facts)};
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto first = appNeeds(facts);
    const auto app = ssoApp(facts);
    if (!first.empty() || !app || facts.has(schemaKey(app->id)))
        return first;
    return {okta::appSchema(app->id)};
}

/// The attribute that stands in the way of one that differs from it only in case.
QString lookAlike(const Facts &facts, const QString &name)
{
    const auto app = ssoApp(facts);
    QStringList taken = custom(facts).keys();
    if (app) {
        for (const QJsonValue one : facts.object(schemaKey(app->id))[u"base"_s].toArray())
            taken += one.toString();
    }
    for (const QString &one : taken) {
        if (one != name && one.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    return {};
}

/// What each wanted attribute lacks.
struct Findings
{
    std::vector<Evidence> evidence;
    QStringList missing;                ///< to be added
    std::vector<AttributeFault> faults; ///< for a person
};

Evidence requiredOtherwise(const Facts &facts, const QByteArray &key, bool wanted)
{
    return seen(
        facts, key,
        wanted
            ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Mind: it is not a required attribute, though you decided "
                                     "so. Latchkey leaves existing attributes as they are."))
            : text("recipe", QT_TRANSLATE_NOOP(
                                 "recipe", "Mind: it is a required attribute, which may stop the "
                                           "assignment of users whose mapping gives nothing.")));
}

void lookAt(Findings &findings, const Facts &facts, const QByteArray &key, const QString &name)
{
    const QJsonObject there = custom(facts);
    const bool isShortName = name == shortNameAttribute(facts);
    if (!there.contains(name)) {
        const QString other = lookAlike(facts, name);
        if (other.isEmpty())
            findings.missing += name;
        else
            findings.faults.push_back(wrongCase(other, name));
        return;
    }
    const QJsonObject attribute = there[name].toObject();
    const int longest = isShortName ? longestShortName : longestFullName;
    if (auto fault = attributeFault(name, attribute, longest)) {
        findings.faults.push_back(*fault);
        return;
    }
    findings.evidence.push_back(seen(
        facts, key,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 is there, a text of free form."), {name})));
    const bool wanted = facts.decisions.value(u"okta.attribute-required"_s) == u"yes"_s;
    if (isShortName && attribute[u"required"_s].toBool() != wanted)
        findings.evidence.push_back(requiredOtherwise(facts, key, wanted));
}

Findings findings(const Facts &facts)
{
    Findings findings;
    const auto app = ssoApp(facts);
    const QByteArray key = app ? schemaKey(app->id) : QByteArray("okta.apps");
    for (const QString &name : wantedNames(facts))
        lookAt(findings, facts, key, name);
    for (const AttributeFault &fault : findings.faults)
        findings.evidence.push_back(seen(facts, key, fault.what));
    if (!findings.missing.isEmpty()) {
        const QString names = findings.missing.join(u", "_s);
        const base::Text missing =
            app ? text("recipe", QT_TRANSLATE_NOOP("recipe", "Missing in the app's profile: %1"),
                       {names})
                : text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "No app is chosen yet that could have %1."),
                       {names});
        findings.evidence.push_back(seen(facts, key, missing));
    }
    return findings;
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    const auto app = ssoApp(facts);
    if (app && facts.problem(schemaKey(app->id))) {
        Verdict verdict = problemOf(facts, schemaKey(app->id));
        // The schema of a fresh app instance gives errors for a while (terraform-provider-okta
        // issue 604).
        verdict.recheck = Recheck{{schemaKey(app->id)}, std::chrono::seconds(5), 6};
        return verdict;
    }
    Findings found = findings(facts);
    if (!found.faults.empty())
        return unmet(std::move(found.evidence), found.faults.front().advice);
    if (found.missing.isEmpty())
        return met(std::move(found.evidence));
    return unmet(
        std::move(found.evidence),
        app ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Apply adds what is missing, in one request."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Apply adds both once the app is there: see okta.sso-app.")));
}

QJsonValue shownAttribute(bool required)
{
    return QJsonObject{{u"type"_s, u"string"_s}, {u"required"_s, required}};
}

Change adding(const Facts &facts, const QStringList &missing)
{
    const bool required = facts.decisions.value(u"okta.attribute-required"_s) == u"yes"_s;
    std::vector<okta::NewAttribute> attributes;
    QJsonObject before;
    QJsonObject after;
    for (const QString &name : missing) {
        const bool isShortName = name == shortNameAttribute(facts);
        attributes.push_back({name,
                              isShortName ? u"Short name of the macOS account"_s
                                          : u"Full name of the macOS account"_s,
                              isShortName && required});
        before[name] = QJsonValue::Null;
        after[name] = shownAttribute(isShortName && required);
    }
    Change change;
    change.id = "okta.attributes/schema";
    change.what =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Add %1 to the profile of the Platform SSO app"),
             {missing.join(u", "_s)});
    change.before = before;
    change.after = after;
    change.patience = std::chrono::seconds(60);
    change.mayBeKept = false;
    if (const auto app = ssoApp(facts)) {
        change.apply = okta::addAttributes(app->id, attributes);
        change.answer = oktaAnswered(app->id.toUtf8());
        change.renews = {schemaKey(app->id)};
        change.undo = {{u"app"_s, app->id}, {u"added"_s, QJsonArray::fromStringList(missing)}};
    }
    return change;
}

Ask byHand(const Facts &facts, const Findings &found)
{
    Ask ask;
    ask.why = found.faults.front().advice;
    ask.menuPath =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Directory > Profile Editor > the app (if the "
                                                   "link leads elsewhere, follow this path)"));
    ask.deepLink = profileEditorPage(facts);
    for (const QString &name : wantedNames(facts))
        ask.values.emplace_back(u"Variable name"_s, name);
    ask.wants = {"done"};
    ask.renews = {"okta.schema/"};
    ask.check =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Checked by reading the app's profile again."));
    return ask;
}

Plan plan(const Facts &facts)
{
    Plan plan;
    const auto app = ssoApp(facts);
    if (!isConnected(facts) || (app && facts.problem(schemaKey(app->id))))
        return plan;
    const Findings found = findings(facts);
    if (!found.faults.empty())
        plan.ask = byHand(facts, found);
    else if (!found.missing.isEmpty())
        plan.changes.push_back(adding(facts, found.missing));
    return plan;
}

QByteArray mappingKey(const QJsonValue &row)
{
    return "okta.mapping/" + row[u"id"_s].toString().toUtf8();
}

/// The mappings to the app and back: an attribute that is deleted takes its mappings along.
QJsonArray mappingRows(const Facts &facts, const QString &appId)
{
    QJsonArray rows = facts.array("okta.mappings/" + appId.toUtf8());
    for (const QJsonValue row : facts.array("okta.mappings-from/" + appId.toUtf8()))
        rows += row;
    return rows;
}

std::vector<tenant::Reading> undoNeeds(const Facts &facts, const Written &written)
{
    const QString app = written.undo[u"app"_s].toString();
    std::vector<tenant::Reading> needs;
    for (const tenant::Reading &reading :
         {okta::appSchema(app), okta::mappings(app), okta::mappingsFrom(app)}) {
        if (!facts.has(reading.key))
            needs.push_back(reading);
    }
    for (const QJsonValue row : mappingRows(facts, app)) {
        if (!facts.has(mappingKey(row)))
            needs.push_back(okta::mapping(row[u"id"_s].toString()));
    }
    return needs;
}

/// Whether that is what Latchkey set and has not taken back yet: its own undo comes first.
bool isOwnMapping(const Facts &facts, const QString &id, const QString &name,
                  const QJsonValue &property)
{
    return std::any_of(facts.written.begin(), facts.written.end(), [&](const Written &one) {
        return one.step == "okta.mappings" && stands(one.outcome) &&
               one.undo[u"mapping"_s].toString() == id &&
               one.undo[u"wrote"_s].toObject().contains(name) &&
               isSameMapping(property, one.undo[u"wrote"_s][name]);
    });
}

/// Mappings of others onto these attributes, or from them back to Okta's users, in words.
QStringList foreignMappings(const Facts &facts, const QString &appId, const QStringList &names)
{
    QStringList found;
    for (const QJsonValue row : mappingRows(facts, appId)) {
        const QJsonObject properties = facts.object(mappingKey(row));
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString expression = it.value()[u"expression"_s].toString();
            const bool onto = names.contains(it.key()) &&
                              !isOwnMapping(facts, row[u"id"_s].toString(), it.key(), it.value());
            const bool from = std::any_of(names.begin(), names.end(), [&](const QString &name) {
                return expression.contains(u"appuser."_s + name);
            });
            if (onto || from) {
                found +=
                    u"%1: %2 = %3"_s.arg(base::shown(row[u"userType"_s].toString(), 80),
                                         base::shown(it.key(), 80), base::shown(expression, 200));
            }
        }
    }
    return found;
}

/// Whether a mapping could not be read: then nobody knows what the deletion would take along.
bool isMappingUnread(const Facts &facts, const QString &appId)
{
    const QJsonArray rows = mappingRows(facts, appId);
    const auto unread = [&](const QByteArray &key) {
        const base::Error *problem = facts.problem(key);
        return problem && problem->fault != base::Fault::NotFound;
    };
    return unread("okta.mappings/" + appId.toUtf8()) ||
           unread("okta.mappings-from/" + appId.toUtf8()) ||
           std::any_of(rows.begin(), rows.end(),
                       [&](const QJsonValue &row) { return unread(mappingKey(row)); });
}

/// The attributes stay: somebody else's mapping rests on them.
Change notRemoved(Change change, const QStringList &names, const QStringList &mappings)
{
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 stays in the app's profile."),
                       {names.join(u", "_s)});
    change.risk =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A mapping that Latchkey did not make uses it, and would "
                                         "be deleted with it: %1. Remove that mapping first."),
             {mappings.join(u"; "_s)});
    return change;
}

std::optional<Change> undo(const Facts &facts, const Written &written)
{
    const QString app = written.undo[u"app"_s].toString();
    const QJsonObject there = facts.object(schemaKey(app))[u"custom"_s].toObject();
    QStringList left;
    QJsonObject before;
    QJsonObject after;
    for (const QJsonValue name : written.undo[u"added"_s].toArray()) {
        if (!there.contains(name.toString()))
            continue;
        left += name.toString();
        before[name.toString()] = shownAttribute(there[name.toString()][u"required"_s].toBool());
        after[name.toString()] = QJsonValue::Null;
    }
    if (left.isEmpty() || isMappingUnread(facts, app))
        return std::nullopt;
    Change change;
    change.id = written.change;
    change.before = before;
    change.after = after;
    if (const QStringList mappings = foreignMappings(facts, app, left); !mappings.isEmpty())
        return notRemoved(std::move(change), left, mappings);
    change.what = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "Remove %1 from the profile of the Platform SSO app"),
        {left.join(u", "_s)});
    change.risk = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "What users have in it is lost. Okta cleans up for "
                                              "some minutes before it can be added again."));
    change.apply = okta::removeAttributes(app, left);
    change.answer = oktaAnswered(app.toUtf8());
    change.renews = {schemaKey(app), "okta.mappings/" + app.toUtf8(),
                     "okta.mappings-from/" + app.toUtf8(), "okta.mapping/"};
    return change;
}

} // namespace

Step oktaAttributes()
{
    Step step = oktaStep(
        "okta.attributes", Phase::Okta,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The app's profile has the two macOS attributes")),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Okta hands the Mac the short and the full name of the new account in them.")));
    step.after = {"okta.connection", "okta.rights", "okta.engine", "okta.sso-app"};
    step.answers = {{"done", AnswerKind::True, {}}};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    step.undoNeeds = undoNeeds;
    step.undo = undo;
    return step;
}

} // namespace latchkey::recipe::steps
