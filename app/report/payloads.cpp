// SPDX-License-Identifier: MIT
#include "report/model.h"
#include "report/payload_origin.h"
#include "report/sections.h"

#include <QJsonArray>

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
    return rows;
}

} // namespace latchkey::report
