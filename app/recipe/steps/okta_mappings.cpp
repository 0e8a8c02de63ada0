// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_mapping.h"
#include "recipe/okta_steps.h"
#include "recipe/undo.h"
#include "tenant/okta/mappings.h"

#include <algorithm>

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

QByteArray listKey(const QString &appId) { return "okta.mappings/" + appId.toUtf8(); }

QByteArray mappingKey(const QString &id) { return "okta.mapping/" + id.toUtf8(); }

/// One row {id, userType, name} for each Okta user type, always in the same order; before the app
/// exists, the one that every org has. `name` tells them apart, since Okta may name two types
/// alike.
QJsonArray mappingRows(const Facts &facts)
{
    const auto app = ssoApp(facts);
    if (!app)
        return {
            QJsonObject{{u"id"_s, QString()}, {u"userType"_s, u"user"_s}, {u"name"_s, u"user"_s}}};
    QMap<QString, QJsonObject> sorted;
    for (const QJsonValue row : facts.array(listKey(app->id)))
        sorted[row[u"userTypeId"_s].toString() + row[u"id"_s].toString()] = row.toObject();
    QStringList names;
    QJsonArray rows;
    for (QJsonObject row : sorted) {
        QString name = row[u"userType"_s].toString();
        if (names.contains(name))
            name += u' ' + row[u"userTypeId"_s].toString();
        names += name;
        row[u"name"_s] = name;
        rows += row;
    }
    return rows;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = appNeeds(facts);
    const auto app = ssoApp(facts);
    if (!needs.empty() || !app)
        return needs;
    if (!facts.has(listKey(app->id)))
        return {okta::mappings(app->id)};
    for (const QJsonValue row : facts.array(listKey(app->id))) {
        const QString id = row[u"id"_s].toString();
        if (!facts.has(mappingKey(id)))
            needs.push_back(okta::mapping(id));
    }
    return needs;
}

/// The key of the first reading that failed; empty where all are good.
QByteArray failedKey(const Facts &facts)
{
    const auto app = ssoApp(facts);
    if (!app)
        return {};
    if (facts.problem(listKey(app->id)))
        return listKey(app->id);
    for (const QJsonValue row : mappingRows(facts)) {
        if (facts.problem(mappingKey(row[u"id"_s].toString())))
            return mappingKey(row[u"id"_s].toString());
    }
    return {};
}

QByteArray changeId(const QJsonObject &row)
{
    return "okta.mappings/" + row[u"name"_s].toString().toUtf8();
}

/// Whether Latchkey set that property and has not taken it back.
bool isOurs(const Facts &facts, const QJsonObject &row, const QString &property)
{
    return std::any_of(facts.written.begin(), facts.written.end(), [&](const Written &one) {
        return one.change == changeId(row) && stands(one.outcome) &&
               one.after.toObject().contains(property);
    });
}

/// A mapping that somebody else made and that works is left as it is, unless it was decided how
/// short names are made: replacing it would rename the accounts of new users.
bool isLeft(const Facts &facts, const QJsonObject &row, const QString &property,
            const QJsonValue &now)
{
    return !facts.decisions.isSet(u"account.short-name"_s) && !isOurs(facts, row, property) &&
           !now[u"expression"_s].toString().isEmpty() && now[u"pushStatus"_s] == u"PUSH"_s;
}

/// What of our two properties has to be set in that mapping: {before, after}, both empty where
/// nothing has. Properties of others never appear.
struct Difference
{
    QJsonObject before;
    QJsonObject after;
};

Difference differenceIn(const Facts &facts, const QJsonObject &row)
{
    const QJsonObject there = facts.object(mappingKey(row[u"id"_s].toString()));
    const QJsonObject wanted = wantedMapping(facts);
    Difference difference;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonValue now = there.contains(it.key()) ? there[it.key()] : QJsonValue();
        if (isSameMapping(now, it.value()) || isLeft(facts, row, it.key(), now))
            continue;
        difference.before[it.key()] = now;
        difference.after[it.key()] = it.value();
    }
    return difference;
}

QString readable(const QJsonValue &property)
{
    if (!property.isObject())
        return u"-"_s;
    return u"%1 (%2)"_s.arg(base::shown(property[u"expression"_s].toString(), 200),
                            base::shown(property[u"pushStatus"_s].toString(), 20));
}

/// What users get once everything that is planned is done; what is left as it is counts too.
QStringList previewOf(const Facts &facts, const QString &appId, int most)
{
    MappedNames names = mappedNames(facts, appId);
    for (const QJsonValue row : mappingRows(facts)) {
        const QJsonObject after = differenceIn(facts, row.toObject()).after;
        if (after.contains(shortNameAttribute(facts)))
            names.shortName = shortNameExpression(facts);
        if (after.contains(fullNameAttribute(facts)))
            names.fullName = fullNameExpression(facts);
    }
    return mappingPreview(facts, appId, names, most);
}

std::vector<Evidence> evidenceOf(const Facts &facts)
{
    std::vector<Evidence> evidence;
    const auto app = ssoApp(facts);
    for (const QJsonValue row : mappingRows(facts)) {
        const QByteArray key = mappingKey(row[u"id"_s].toString());
        const QJsonObject there = facts.object(key);
        if (!app)
            continue;
        evidence.push_back(seen(
            facts, key,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "User type “%1”: %2 is mapped from %3; %4 from %5."),
                 {base::shown(row[u"name"_s].toString(), 80), shortNameAttribute(facts),
                  readable(there[shortNameAttribute(facts)]), fullNameAttribute(facts),
                  readable(there[fullNameAttribute(facts)])})));
    }
    const QStringList preview = app ? previewOf(facts, app->id, 3) : QStringList();
    if (!preview.isEmpty()) {
        evidence.push_back(seen(
            facts, "okta.app-users/" + app->id.toUtf8(),
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Preview: %1"), {preview.join(u"; "_s)})));
    }
    return evidence;
}

bool isAllMapped(const Facts &facts)
{
    for (const QJsonValue row : mappingRows(facts)) {
        if (!differenceIn(facts, row.toObject()).after.isEmpty())
            return false;
    }
    return true;
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    if (const QByteArray key = failedKey(facts); !key.isEmpty())
        return problemOf(facts, key);
    auto evidence = evidenceOf(facts);
    if (shortNameExpression(facts).isEmpty()) {
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe", "You decided on an expression of your own for the short name, but "
                               "gave none. Set account.short-name-expression.")));
    }
    if (mappingRows(facts).isEmpty()) {
        return unknown(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe", "Okta shows no mapping from its users to the app. A new app has it "
                               "after some minutes: check again then.")));
    }
    if (isAllMapped(facts))
        return met(std::move(evidence));
    return unmet(
        std::move(evidence),
        ssoApp(facts)
            ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Apply sets the two mappings and leaves all others alone."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Apply sets them once the app is there: see okta.sso-app.")));
}

/// Whether the app's profile has both attributes: without them Okta refuses the mapping.
bool hasAttributes(const Facts &facts, const QString &appId)
{
    const QJsonObject custom =
        facts.object("okta.schema/" + appId.toUtf8())[u"custom"_s].toObject();
    return custom.contains(shortNameAttribute(facts)) && custom.contains(fullNameAttribute(facts));
}

Change setting(const Facts &facts, const QJsonObject &row, const Difference &difference)
{
    const QString id = row[u"id"_s].toString();
    const QString userType = row[u"name"_s].toString();
    const auto app = ssoApp(facts);
    const QStringList preview = app ? previewOf(facts, app->id, 2) : QStringList();
    Change change;
    change.id = changeId(row);
    change.what =
        preview.isEmpty()
            ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Map the account names of the user type “%1” to the app"),
                   {base::shown(userType, 80)})
            : text("recipe",
                   QT_TRANSLATE_NOOP(
                       "recipe",
                       "Map the account names of the user type “%1” to the app (preview: %2)"),
                   {base::shown(userType, 80), preview.join(u"; "_s)});
    change.before = difference.before;
    change.after = difference.after;
    if (app && !id.isEmpty() && hasAttributes(facts, app->id)) {
        change.apply = okta::setMapping(id, difference.after);
        change.answer = oktaAnswered(id.toUtf8());
        change.renews = {mappingKey(id)};
        change.undo = {
            {u"mapping"_s, id}, {u"saved"_s, difference.before}, {u"wrote"_s, difference.after}};
    }
    return change;
}

Plan plan(const Facts &facts)
{
    Plan plan;
    if (!isConnected(facts) || !failedKey(facts).isEmpty() || shortNameExpression(facts).isEmpty())
        return plan;
    for (const QJsonValue row : mappingRows(facts)) {
        const Difference difference = differenceIn(facts, row.toObject());
        if (!difference.after.isEmpty())
            plan.changes.push_back(setting(facts, row.toObject(), difference));
    }
    return plan;
}

std::vector<tenant::Reading> undoNeeds(const Facts &facts, const Written &written)
{
    const QString id = written.undo[u"mapping"_s].toString();
    if (facts.has(mappingKey(id)))
        return {};
    return {okta::mapping(id)};
}

/// Puts back what was there, only where our own value still stands.
std::optional<Change> undo(const Facts &facts, const Written &written)
{
    const QString id = written.undo[u"mapping"_s].toString();
    const QJsonObject there = facts.object(mappingKey(id));
    const QJsonObject saved = written.undo[u"saved"_s].toObject();
    const QJsonObject wrote = written.undo[u"wrote"_s].toObject();
    Difference back;
    QStringList others; // that somebody changed
    for (auto it = wrote.begin(); it != wrote.end(); ++it) {
        const bool isOurs = there.contains(it.key()) && isSameMapping(there[it.key()], it.value());
        const bool wasThere = saved[it.key()].isObject();
        const bool isBack = there.contains(it.key())
                                ? wasThere && isSameMapping(there[it.key()], saved[it.key()])
                                : !wasThere;
        if (!isOurs && !isBack)
            others += base::shown(it.key(), 60);
        if (!isOurs)
            continue;
        back.before[it.key()] = there[it.key()];
        back.after[it.key()] = saved.contains(it.key()) ? saved[it.key()] : QJsonValue();
    }
    if (!others.isEmpty() && back.after.isEmpty() && !there.isEmpty()) {
        return notTakenBack(written,
                            text("recipe",
                                 QT_TRANSLATE_NOOP("recipe", "Somebody changed the mapping of %1 "
                                                             "since Latchkey wrote it. What else "
                                                             "it wrote there is taken back."),
                                 {others.join(u", "_s)}));
    }
    if (back.after.isEmpty())
        return std::nullopt;
    Change change;
    change.id = written.change;
    change.what = text(
        "recipe", QT_TRANSLATE_NOOP(
                      "recipe", "Put back the mappings of the account names as they were before"));
    change.risk = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "Accounts that exist on Macs keep their names."));
    change.before = back.before;
    change.after = back.after;
    change.apply = okta::setMapping(id, back.after);
    change.answer = oktaAnswered(id.toUtf8());
    change.renews = {mappingKey(id)};
    return change;
}

} // namespace

Step oktaMappings()
{
    Step step = oktaStep(
        "okta.mappings", Phase::Okta,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta users are mapped to the two attributes")),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "The mapping gives every assigned user a short and a full name for the Mac, on "
                 "create and on update.")));
    step.after = {"okta.connection", "okta.rights", "okta.engine", "okta.attributes"};
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    step.undoNeeds = undoNeeds;
    step.undo = undo;
    return step;
}

} // namespace latchkey::recipe::steps
