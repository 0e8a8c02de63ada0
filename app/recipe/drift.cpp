// SPDX-License-Identifier: MIT
#include "recipe/drift.h"

#include "base/json.h"
#include "recipe/okta_facts.h"
#include "tenant/okta/log_reader.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr auto logKey = "okta.changes";
constexpr int daysKept = 90;         // what Okta tells at most
constexpr qint64 marginSeconds = 60; // our own write shows up in the log too

/// The steps whose changes are all of one object, a profile: made, updated, scoped.
bool isOfOneObject(const StepId &step)
{
    return step == "jamf.sso-profile" || step == "jamf.scep-profile" || step == "jamf.login-window";
}

/// The proved writes of that object, newest first.
std::vector<const Written *> writesOf(const Facts &facts, const StepId &step,
                                      const QByteArray &change)
{
    std::vector<const Written *> found;
    for (const Written &one : facts.written) {
        if (one.step == step && one.outcome == Outcome::Proved &&
            (one.change == change || isOfOneObject(step)))
            found.push_back(&one);
    }
    std::sort(found.begin(), found.end(),
              [](const Written *one, const Written *other) { return one->number > other->number; });
    return found;
}

/// "com.apple.extensiblesso: PlatformSSO/UseSharedDeviceKeys", "groups" or a key of its own in what
/// a write left.
QJsonValue leftAt(const QJsonValue &after, const QString &key)
{
    if (after.toObject().contains(key))
        return after[key];
    if (after[u"scope"_s].toObject().contains(key))
        return after[u"scope"_s][key];
    const qsizetype colon = key.indexOf(u": "_s);
    return colon < 0 ? QJsonValue(QJsonValue::Undefined)
                     : after[u"payloads"_s][key.left(colon)][key.mid(colon + 2)];
}

/// The same for two ways to write a list of names, and for "empty" and "not there".
QStringList plain(const QJsonValue &value)
{
    if (value.isObject())
        return {QString::fromUtf8(base::jsonBytes(value))};
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray())
            parts += one.isString() ? one.toString() : QString::fromUtf8(base::jsonBytes(one));
    } else {
        parts = value.toVariant().toString().split(u", "_s, Qt::SkipEmptyParts);
    }
    parts.sort();
    return parts;
}

bool isAsLeft(const std::vector<const Written *> &writes, const QJsonValue &now)
{
    if (!now.isObject())
        return plain(writes.front()->after) == plain(now);
    const QJsonObject keys = now.toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        QJsonValue left(QJsonValue::Undefined);
        for (const Written *write : writes) {
            left = leftAt(write->after, it.key());
            if (!left.isUndefined())
                break;
        }
        if (plain(left) != plain(it.value()))
            return false;
    }
    return true;
}

QStringList eventTypesOf(const StepId &step)
{
    // Okta's event catalog and support.okta.com, "who made a change in the user profile" (read
    // 2026-11-24). What the first two name as their target is not documented.
    if (step == "okta.mappings")
        return {u"directory.mapping.update"_s};
    if (step == "okta.attributes")
        return {u"directory.app_user_profile.update"_s};
    if (step == "okta.jit-feature")
        return {u"system.feature.enable"_s, u"system.feature.disable"_s};
    return {};
}

/// Events of the app itself explain a change of its attributes and mappings as well.
QStringList appEvents()
{
    return {u"application.lifecycle.update"_s, u"application.lifecycle.deactivate"_s,
            u"application.lifecycle.delete"_s};
}

QDateTime timeOf(const QJsonValue &event)
{
    return QDateTime::fromString(event[u"published"_s].toString(), Qt::ISODateWithMs);
}

/// The newest event that fits. One that names another app than ours is somebody else's affair.
QJsonObject eventBehind(const Facts &facts, const Drift &drift)
{
    const auto app = ssoApp(facts);
    const bool ofFeature = drift.written.step == "okta.jit-feature";
    QJsonObject newest;
    for (const QJsonValue event : facts.array(logKey)) {
        const QString type = event[u"eventType"_s].toString();
        const QString target = event[u"target"_s].toString();
        const bool named = app && target.contains(app->label, Qt::CaseInsensitive);
        const bool same = ofFeature ? drift.written.what.arguments.contains(target) : named;
        const bool fits = eventTypesOf(drift.written.step).contains(type)
                              ? same || target.isEmpty()
                              : !ofFeature && named && appEvents().contains(type);
        if (fits && event[u"result"_s].toString() == u"SUCCESS"_s &&
            timeOf(event) > drift.written.provedAt.addSecs(marginSeconds))
            newest = event.toObject();
    }
    return newest;
}

base::Text notKnown(const Facts &facts, const Drift &drift)
{
    if (drift.written.system == base::System::Jamf) {
        // No endpoint of Jamf Pro 11.30 has a history of profiles and groups (schema read
        // 2026-11-24); the console does.
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "Who changed it and when is not known: Jamf Pro's "
                                                "API has no history of it. Look under History at "
                                                "the foot of its page."));
    }
    if (facts.problem(logKey)) {
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Who changed it and when is not known: "
                                                          "Okta's log cannot be read."));
    }
    return text("recipe", QT_TRANSLATE_NOOP(
                              "recipe", "Who changed it and when is not known: Okta's log tells "
                                        "nothing of it. It goes back 90 days."));
}

} // namespace

const Written *driftedWrite(const Facts &facts, const StepId &step, const Change &change)
{
    const auto writes = writesOf(facts, step, change.id);
    return writes.empty() || isAsLeft(writes, change.before) ? nullptr : writes.front();
}

std::vector<Drift> driftOf(const Facts &facts, const StepId &step, const Plan &plan,
                           const Verdict &verdict)
{
    std::vector<Drift> drifts;
    for (const Change &change : plan.changes) {
        if (const Written *write = driftedWrite(facts, step, change)) {
            Drift drift;
            drift.written = *write;
            drift.now = change.before;
            drift.putBack = change.id;
            drifts.push_back(std::move(drift));
        }
    }
    const bool byHand =
        isOfOneObject(step) || step == "okta.attributes" || step == "okta.jit-feature";
    if (!byHand || verdict.state != State::Unmet || verdict.isOwnRight || !plan.changes.empty())
        return drifts;
    // Nothing that a write of ours could put back, and yet it is no more as it was proved.
    const Written *newest =
        facts.newest([&](const Written &one) { return one.step == step && stands(one.outcome); });
    if (newest && newest->outcome == Outcome::Proved) {
        Drift drift;
        drift.written = *newest;
        drift.now = verdict.found;
        drifts.push_back(std::move(drift));
    }
    return drifts;
}

std::vector<tenant::Reading> driftNeeds(const Facts &facts, const std::vector<Drift> &drifts)
{
    QStringList types;
    QDateTime oldest = facts.now;
    for (const Drift &drift : drifts) {
        if (drift.written.system != base::System::Okta)
            continue;
        types += eventTypesOf(drift.written.step);
        oldest = std::min(oldest, drift.written.provedAt);
    }
    if (types.isEmpty() || facts.has(logKey))
        return {};
    types += appEvents();
    types.removeDuplicates();
    return {okta::logReading(logKey, types, std::max(oldest, facts.now.addDays(-daysKept)),
                             facts.now.addSecs(marginSeconds))};
}

void attribute(const Facts &facts, Drift &drift)
{
    const QJsonObject event =
        drift.written.system == base::System::Okta ? eventBehind(facts, drift) : QJsonObject();
    if (event.isEmpty()) {
        drift.sentence = notKnown(facts, drift);
        return;
    }
    drift.who = event[u"actor"_s].toString();
    drift.when = timeOf(event);
    drift.sentence =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta's log tells of %1 by %2 at %3."),
             {base::shown(event[u"eventType"_s].toString(), 60),
              drift.who.isEmpty() ? u"?"_s : base::shown(drift.who, 100),
              drift.when.toUTC().toString(Qt::ISODate)});
}

} // namespace latchkey::recipe
