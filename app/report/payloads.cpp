// SPDX-License-Identifier: MIT
#include "report/model.h"
#include "report/payload_origin.h"
#include "report/sections.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

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

/// What this setup wrote of a profile, and what stands in it.
struct Ours
{
    bool made = false;
    QHash<QString, QJsonValue> values; ///< by "payload: key", as they were written
};

QString keyIn(const QString &payload, const QString &key) { return payload + u": "_s + key; }

Ours oursOf(const engine::History &history, const QByteArray &step, const QByteArray &object)
{
    Ours ours;
    for (const recipe::Written &one : history.written) {
        if (one.step != step || one.object != object || !recipe::stands(one.outcome))
            continue;
        const QJsonObject after = one.after.toObject();
        const QJsonObject payloads = after[u"payloads"_s].toObject();
        ours.made = ours.made || !payloads.isEmpty();
        for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
            const QJsonObject keys = payload.value().toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key)
                ours.values[keyIn(payload.key(), key.key())] = key.value();
        }
        for (auto key = after.begin(); key != after.end(); ++key) // an update tells what it changed
            ours.values[key.key()] = key.value();
    }
    return ours;
}

/// In public no text is shown that this setup did not write just so: anything may be in it.
QString valueOf(const QJsonValue &value, const QString &key, bool asWritten,
                const Redactor &redactor)
{
    const QString shown = readable(redactor.json(value, key));
    const bool isOpen = asWritten || value.isBool() || value.isDouble();
    return redactor.level() != Redaction::Public || isOpen ? shown : redactor.freeText(shown);
}

/// Two profiles are told apart in public, too.
QString nameOf(const QJsonValue &profile, bool isOurs, const Redactor &redactor)
{
    const QString given = profile[u"name"_s].toString();
    const QString name = isOurs ? redactor.plain(given) : redactor.group(given);
    if (redactor.level() == Redaction::Public)
        return say(QT_TRANSLATE_NOOP("report", "%1 (%2)"), {name, profile[u"step"_s].toString()});
    return say(QT_TRANSLATE_NOOP("report", "%1 (id %2)"), {name, profile[u"id"_s].toString()});
}

/// Of a profile as it was read back.
void addRead(std::vector<PayloadRow> &rows, const QJsonValue &profile, const Source &source,
             const Redactor &redactor)
{
    const Ours ours = oursOf(source.history, profile[u"step"_s].toString().toUtf8(),
                             profile[u"id"_s].toString().toUtf8());
    const QString others =
        ours.made
            ? say(QT_TRANSLATE_NOOP("report", "Added by Jamf Pro, or by a person"))
            : say(QT_TRANSLATE_NOOP("report", "Found in Jamf Pro, not written by this setup"));
    const QString name = nameOf(profile, ours.made, redactor);
    const QJsonObject payloads = profile[u"payloads"_s].toObject();
    for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
        const QJsonObject keys = payload.value().toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const auto own = ours.values.constFind(keyIn(payload.key(), key.key()));
            const bool isOurs = own != ours.values.constEnd();
            const bool asWritten = isOurs && *own == key.value();
            rows.push_back({name, redactor.plain(payload.key()), redactor.plain(key.key()),
                            valueOf(key.value(), key.key(), asWritten, redactor),
                            isOurs ? sourceOf(source, payload.key(), key.key()) : others});
        }
    }
    if (profile[u"more"_s].toBool() && !rows.empty())
        rows.back().source +=
            u'\n' + say(QT_TRANSLATE_NOOP("report", "The profile has more keys than are listed "
                                                    "here."));
}

/// Of a profile as it was written, where it was not read since.
void addWritten(std::vector<PayloadRow> &rows, const recipe::Written &one, const Source &source,
                const Redactor &redactor)
{
    const QJsonObject after = one.after.toObject();
    const QJsonObject payloads = after[u"payloads"_s].toObject();
    for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
        const QJsonObject keys = payload.value().toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            rows.push_back({redactor.plain(after[u"name"_s].toString()), payload.key(),
                            redactor.plain(key.key()),
                            readable(redactor.json(key.value(), key.key())),
                            sourceOf(source, payload.key(), key.key())});
    }
}

} // namespace

std::vector<PayloadRow> payloadRows(const Source &source, const Redactor &redactor)
{
    std::vector<PayloadRow> rows;
    QSet<QByteArray> read;
    const auto known =
        QJsonDocument::fromJson(source.history.known[u"profiles"_s].toUtf8()).array();
    for (const QJsonValue profile : known) {
        read += profile[u"step"_s].toString().toUtf8();
        addRead(rows, profile, source, redactor);
    }
    for (const recipe::Written &one : source.history.written) {
        if (one.outcome == recipe::Outcome::Proved && !read.contains(one.step))
            addWritten(rows, one, source, redactor);
    }
    return rows;
}

} // namespace latchkey::report
