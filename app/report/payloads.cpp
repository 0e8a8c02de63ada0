// SPDX-License-Identifier: MIT
#include "report/model.h"
#include "report/payload_origin.h"
#include "report/sections.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

/// Where a payload's value comes from, in words.
QString sourceOf(const Source &source, const QString &payload, const QString &key)
{
    const PayloadOrigin origin = payloadOrigin(payload, key);
    if (!origin.words.isEmpty())
        return origin.words;
    const recipe::RecipeValue value = source.recipe.values.value(origin.value);
    if (isDecided(origin, source.decisions, source.recipe))
        return say(QT_TRANSLATE_NOOP("report", "Decision %1"), {origin.decision});
    if (!value.key.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("report", "Recipe %1"), {origin.value}) + u'\n' +
               value.source + u", "_s + value.date;
    }
    return say(QT_TRANSLATE_NOOP("report", "Always so in this setup"));
}

/// What a person put into a profile may hold anything: in public nothing of its texts is shown.
QString foundValue(const QJsonValue &value, const QString &key, const Redactor &redactor)
{
    if (redactor.level() == Redaction::Public && !value.isBool() && !value.isDouble())
        return redactor.freeText(readable(value));
    return readable(redactor.json(value, key));
}

/// The profiles that were there and are used as they are.
void addFound(std::vector<PayloadRow> &rows, const Source &source, const Redactor &redactor)
{
    const auto found =
        QJsonDocument::fromJson(source.history.known[u"profiles"_s].toUtf8()).array();
    for (const QJsonValue profile : found) {
        const QString name = say(QT_TRANSLATE_NOOP("report", "%1 (id %2)"),
                                 {redactor.group(profile[u"name"_s].toString()),
                                  redactor.id(profile[u"id"_s].toString())});
        const QJsonObject payloads = profile[u"payloads"_s].toObject();
        for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
            const QJsonObject keys = payload.value().toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key)
                rows.push_back({name, redactor.plain(payload.key()), redactor.plain(key.key()),
                                foundValue(key.value(), key.key(), redactor),
                                say(QT_TRANSLATE_NOOP("report", "Found in Jamf Pro, not written by "
                                                                "this setup"))});
        }
        if (profile[u"more"_s].toBool())
            rows.back().source +=
                u'\n' + say(QT_TRANSLATE_NOOP("report", "The profile has more keys than are "
                                                        "listed here."));
    }
}

} // namespace

std::vector<PayloadRow> payloadRows(const Source &source, const Redactor &redactor)
{
    std::vector<PayloadRow> rows;
    for (const recipe::Written &one : source.history.written) {
        const QJsonObject after = one.after.toObject();
        if (one.outcome != recipe::Outcome::Proved || !after[u"payloads"_s].isObject())
            continue;
        const QJsonObject payloads = after[u"payloads"_s].toObject();
        for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
            const QJsonObject keys = payload.value().toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key) {
                const QString value = readable(redactor.json(key.value(), key.key()));
                rows.push_back({redactor.plain(after[u"name"_s].toString()), payload.key(),
                                redactor.plain(key.key()), value,
                                sourceOf(source, payload.key(), key.key())});
            }
        }
    }
    addFound(rows, source, redactor);
    return rows;
}

} // namespace latchkey::report
