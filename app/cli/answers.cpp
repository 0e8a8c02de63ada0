// SPDX-License-Identifier: MIT
#include "cli/answers.h"

#include "base/json.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;
using recipe::AnswerKey;
using recipe::AnswerKind;
using Checked = base::Result<void>;

namespace {

base::Error wrong(const base::Text &what)
{
    return base::invalid(
        what,
        text("cli",
             QT_TRANSLATE_NOOP(
                 "cli", "The answers file has one object by step id; each `ask` event names the "
                        "keys it wants.")));
}

bool isText(const QJsonValue &value, qsizetype longest = 4096)
{
    return value.isString() && !value.toString().isEmpty() && value.toString().size() <= longest;
}

/// An https address without a password or a query in it: what may go into the journal.
bool isPlainAddress(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

/// By the same rule as the decision pilot.serials.
bool areSerials(const QJsonArray &list)
{
    QStringList serials;
    for (const QJsonValue one : list)
        serials += one.toString();
    return recipe::Decisions().set(u"pilot.serials"_s, serials.join(u',')).has_value();
}

bool fits(const AnswerKey &key, const QJsonValue &value)
{
    switch (key.kind) {
    case AnswerKind::True:
    case AnswerKind::Flag:
        return value.isBool();
    case AnswerKind::String:
        return isText(value);
    case AnswerKind::Url:
        return isText(value) && isPlainAddress(value.toString());
    case AnswerKind::Choice:
        return value.isString() && key.choices.contains(value.toString());
    case AnswerKind::Strings: {
        const QJsonArray list = value.toArray();
        if (key.name == "serials" && !areSerials(list))
            return false;
        return value.isArray() && list.size() <= 500 &&
               std::all_of(list.begin(), list.end(),
                           [](const QJsonValue &one) { return isText(one, 200); });
    }
    }
    return false;
}

Checked checkWaivers(const QJsonObject &waivers, const recipe::Graph &graph)
{
    for (auto it = waivers.begin(); it != waivers.end(); ++it) {
        const recipe::Step *step = recipe::findStep(graph, it.key().toUtf8());
        if (!step || !step->mayBeWaived) {
            return base::fail(
                wrong(text("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" is no step that can be waived."),
                           {base::shown(it.key(), 60)})));
        }
        if (!isText(it.value()) || it.value().toString().trimmed().isEmpty()) {
            return base::fail(wrong(
                text("cli", QT_TRANSLATE_NOOP("cli", "Waiving %1 needs a reason."), {it.key()})));
        }
    }
    return {};
}

/// What drifted and shall stay: by change, "jamf.scope-fleet/criteria", each with a reason.
Checked checkKept(const QJsonObject &kept, const recipe::Graph &graph)
{
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        if (slash < 0 || !recipe::findStep(graph, it.key().left(slash).toUtf8())) {
            return base::fail(
                wrong(text("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" is no change that can be kept."),
                           {base::shown(it.key(), 60)})));
        }
        if (!isText(it.value()) || it.value().toString().trimmed().isEmpty()) {
            return base::fail(wrong(
                text("cli", QT_TRANSLATE_NOOP("cli", "Keeping %1 needs a reason."), {it.key()})));
        }
    }
    return {};
}

/// What a step takes; whoever says "done" may say in words what it rests on.
std::vector<AnswerKey> keysOf(const recipe::Step &step)
{
    std::vector<AnswerKey> keys = step.answers;
    const bool done = std::any_of(keys.begin(), keys.end(),
                                  [](const AnswerKey &key) { return key.name == "done"; });
    if (done)
        keys.push_back({"said", AnswerKind::String, {}});
    return keys;
}

Checked checkStep(const QString &id, const QJsonObject &answer, const std::vector<AnswerKey> &keys)
{
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const AnswerKey &one) {
            return one.name == it.key().toUtf8();
        });
        if (key == keys.end()) {
            return base::fail(
                wrong(text("cli", QT_TRANSLATE_NOOP("cli", "%1 takes no answer called \"%2\"."),
                           {id, base::shown(it.key(), 60)})));
        }
        if (!fits(*key, it.value())) {
            return base::fail(wrong(
                text("cli", QT_TRANSLATE_NOOP("cli", "The answer \"%2\" of %1 has a wrong value."),
                     {id, it.key()})));
        }
    }
    return {};
}

Checked checkOne(const QString &id, const QJsonValue &value, const recipe::Graph &graph)
{
    if (!value.isObject()) {
        return base::fail(
            wrong(text("cli", QT_TRANSLATE_NOOP("cli", "The answer of \"%1\" is no object."),
                       {base::shown(id, 60)})));
    }
    if (id == u"waive"_s)
        return checkWaivers(value.toObject(), graph);
    if (id == u"keep"_s)
        return checkKept(value.toObject(), graph);
    if (id == u"mac.evidence"_s)
        return checkStep(id, value.toObject(), {{"path", AnswerKind::String, {}}});
    const recipe::Step *step = recipe::findStep(graph, id.toUtf8());
    if (!step) {
        return base::fail(
            wrong(text("cli", QT_TRANSLATE_NOOP("cli", "There is no step called \"%1\"."),
                       {base::shown(id, 60)})));
    }
    return checkStep(id, value.toObject(), keysOf(*step));
}

QJsonValue valueOf(AnswerKind kind, const QString &typed)
{
    switch (kind) {
    case AnswerKind::True:
    case AnswerKind::Flag:
        if (const auto answer = yesOrNo(typed))
            return *answer;
        break;
    case AnswerKind::Strings: {
        QJsonArray list;
        for (const QString &one : typed.split(u',', Qt::SkipEmptyParts))
            list += one.trimmed();
        return list;
    }
    case AnswerKind::String:
    case AnswerKind::Url:
    case AnswerKind::Choice:
        break;
    }
    return typed;
}

base::Text expected(const AnswerKey &key)
{
    switch (key.kind) {
    case AnswerKind::True:
    case AnswerKind::Flag:
        return text("cli", QT_TRANSLATE_NOOP("cli", "Type yes or no."));
    case AnswerKind::Strings:
        return text("cli", QT_TRANSLATE_NOOP("cli", "Type a list with commas between."));
    case AnswerKind::Url:
        return text("cli", QT_TRANSLATE_NOOP("cli", "Type a whole https address, without a user "
                                                    "name, a password or a query in it."));
    case AnswerKind::Choice:
        return text("cli", QT_TRANSLATE_NOOP("cli", "Type one of: %1."),
                    {key.choices.join(u", "_s)});
    case AnswerKind::String:
        break;
    }
    return text("cli", QT_TRANSLATE_NOOP("cli", "Type a text of at most 4096 characters."));
}

} // namespace

std::optional<bool> yesOrNo(const QString &typed)
{
    const auto is = [&typed](const QString &word) {
        return typed.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (is(u"yes"_s) || is(u"y"_s))
        return true;
    if (is(u"no"_s) || is(u"n"_s))
        return false;
    return std::nullopt;
}

base::Result<QJsonValue> typedAnswer(const recipe::StepId &step, const QByteArray &key,
                                     const QString &typed, const recipe::Graph &graph)
{
    const recipe::Step *known = recipe::findStep(graph, step);
    const auto keys = known ? keysOf(*known) : std::vector<AnswerKey>();
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const AnswerKey &one) { return one.name == key; });
    if (found == keys.end())
        return base::fail(
            wrong(text("cli", QT_TRANSLATE_NOOP("cli", "%1 takes no answer called \"%2\"."),
                       {QString::fromUtf8(step), QString::fromUtf8(key)})));
    const QJsonValue value = valueOf(found->kind, typed);
    if (!fits(*found, value))
        return base::fail(
            base::invalid(text("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" does not fit here."),
                               {base::shown(typed, 100)}),
                          expected(*found)));
    return value;
}

base::Result<QMap<recipe::StepId, QJsonObject>> readAnswers(const QByteArray &bytes,
                                                            const recipe::Graph &graph)
{
    const auto object = base::readHandwrittenObject(bytes, 1024 * 1024);
    if (!object)
        return base::fail(wrong(object.error().what));
    QMap<recipe::StepId, QJsonObject> result;
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (const auto checked = checkOne(it.key(), it.value(), graph); !checked)
            return base::fail(checked.error());
        result[it.key().toUtf8()] = it.value().toObject();
    }
    return result;
}

} // namespace latchkey::cli
