// SPDX-License-Identifier: MIT
#include "toy.h"

#include "base/json.h"

#include <QJsonDocument>

namespace toy {

using namespace Qt::StringLiterals;
using base::Reply;
using base::Request;
using recipe::Facts;
using recipe::State;
using recipe::Written;

namespace {

tenant::Reading readingOf(const QByteArray &name)
{
    Request request;
    request.target = "/" + name;
    return tenant::single("toy." + name, request,
                          [](const Reply &reply) -> base::Result<QJsonValue> {
                              if (reply.status == 404)
                                  return QJsonValue(QJsonValue::Null);
                              if (reply.status != 200) {
                                  base::Error error;
                                  error.what = base::verbatim(u"no"_s);
                                  return base::fail(error);
                              }
                              return QJsonValue(QString::fromUtf8(reply.body));
                          });
}

recipe::Answered answered(const Reply &reply)
{
    if (reply.isGood())
        return recipe::Accepted{reply.body};
    if (reply.status == 422)
        return recipe::Later{base::verbatim(u"later"_s)};
    base::Error error;
    error.what = base::verbatim(u"refused %1"_s.arg(reply.status));
    error.status = reply.status;
    error.mayHaveBeenDone = reply.status >= 500 || reply.status == 409;
    if (reply.status == 409) // the name is there, seen or not
        error.fault = base::Fault::Conflict;
    return recipe::Refused{error};
}

/// A step that wants the object to have the value "on".
recipe::Step stepOf(const QByteArray &name, base::Method method, std::vector<recipe::StepId> after)
{
    const QByteArray key = "toy." + name;
    recipe::Step step;
    step.id = name;
    step.after = std::move(after);
    step.needs = [=](const Facts &facts) {
        return facts.has(key) ? std::vector<tenant::Reading>() : std::vector{readingOf(name)};
    };
    step.judge = [=](const Facts &facts) {
        recipe::Verdict verdict;
        if (!facts.isGood(key))
            verdict.state = State::Unknown;
        else
            verdict.state = facts.json(key).toString() == u"on"_s ? State::Met : State::Unmet;
        verdict.evidence.push_back(
            {base::verbatim(facts.json(key).toString()), key, facts.at(key)});
        return verdict;
    };
    step.plan = [=](const Facts &facts) {
        recipe::Plan plan;
        if (!facts.isGood(key) || facts.json(key).toString() == u"on"_s)
            return plan;
        recipe::Change change;
        change.id = name + "/object";
        change.what = base::verbatim(QString::fromUtf8(name));
        change.before = facts.json(key);
        change.after = u"on"_s;
        change.apply = Request();
        change.apply->method = method;
        change.apply->target = "/" + name;
        change.apply->body = "on";
        change.answer = answered;
        change.renews = {key};
        change.repeatable = method == base::Method::Put;
        change.undo = {{u"before"_s, facts.json(key)}};
        plan.changes.push_back(change);
        return plan;
    };
    step.undoNeeds = [=](const Facts &facts, const Written &) { return step.needs(facts); };
    step.undo = [=](const Facts &facts, const Written &written) -> std::optional<recipe::Change> {
        if (!facts.isGood(key) || facts.json(key).toString() != u"on"_s)
            return std::nullopt;
        recipe::Change change;
        change.id = name + "/object";
        change.what = written.what;
        change.before = u"on"_s;
        change.after = written.before;
        change.apply = Request();
        change.apply->method = base::Method::Delete;
        change.apply->target = "/" + name;
        change.answer = answered;
        change.renews = {key};
        return change;
    };
    return step;
}

void note(QStringList &log, const engine::Event &event)
{
    if (const auto *judged = std::get_if<engine::StepJudged>(&event)) {
        log += u"step %1 %2"_s.arg(QString::fromUtf8(judged->step),
                                   QString::fromUtf8(recipe::stateName(judged->verdict.state)));
    } else if (const auto *change = std::get_if<engine::ChangeNoted>(&event)) {
        log += u"change %1 %2"_s.arg(QString::fromUtf8(change->change.id),
                                     QString::fromUtf8(engine::changeEventName(change->event)));
    } else if (const auto *failed = std::get_if<engine::ErrorNoted>(&event)) {
        log += u"error %1"_s.arg(QString::fromUtf8(failed->step));
    } else if (const auto *drift = std::get_if<engine::DriftNoted>(&event)) {
        log += u"drift %1"_s.arg(QString::fromUtf8(drift->step));
    }
}

} // namespace

Reply Tenant::answer(const Request &request)
{
    const QString name = QString::fromUtf8(request.target.mid(1));
    if (request.isRead()) {
        if (refuseReads)
            return Reply{500, {}, {}, {}};
        return objects.contains(name) ? Reply{200, {}, objects[name].toUtf8(), {}}
                                      : Reply{404, {}, {}, {}};
    }
    ++writes;
    if (request.method == base::Method::Delete) {
        objects.remove(name);
        return Reply{204, {}, {}, {}};
    }
    posts += request.method == base::Method::Post;
    objects[name] = QString::fromUtf8(request.body);
    return Reply{201, {}, "id-" + name.toUtf8(), {}};
}

recipe::Graph graph()
{
    return {stepOf("a", base::Method::Post, {}), stepOf("b", base::Method::Put, {"a"})};
}

engine::History Game::history() const
{
    engine::History result;
    for (const QByteArray &line : journal) {
        const auto taken = engine::replay(result, QJsonDocument::fromJson(line).object());
        Q_ASSERT(taken);
    }
    return result;
}

void Game::play(engine::Mode mode, Cut cut, int cutAt, bool confirms)
{
    const recipe::Graph steps = graph();
    engine::Start start;
    start.mode = mode;
    start.history = history();
    engine::Run run(steps, start, now);
    exitCode = -1;
    int sent = 0;
    for (int turns = 0; turns < 1000; ++turns) {
        for (const engine::Event &event : run.drain()) {
            if (const auto *line = std::get_if<engine::Line>(&event))
                journal += base::jsonBytes(line->json);
            else
                note(log, event);
        }
        const engine::Wish wish = run.next().front();
        now = now.addMSecs(1);
        if (const auto *finished = std::get_if<engine::Finished>(&wish)) {
            exitCode = finished->exitCode;
            return;
        }
        if (const auto *read = std::get_if<engine::Read>(&wish)) {
            const auto reader = read->reading.open();
            const auto page = reader->take(tenant.answer(read->reading.first));
            run.take(engine::WasRead{read->reading.key,
                                     page ? base::Result<tenant::Value>(reader->finish())
                                          : base::fail(page.error())},
                     now);
        } else if (const auto *apply = std::get_if<engine::Apply>(&wish)) {
            if (cut == Cut::BeforeWrite && sent == cutAt)
                return;
            base::Result<Reply> reply = Reply{400, {}, {}, {}};
            const bool lost = std::exchange(loseNextAnswer, false);
            const bool never = std::exchange(loseNextRequest, false);
            if (refuseNextWith) {
                reply = Reply{*refuseNextWith, {}, {}, {}};
                if (--refuseTimes <= 0)
                    refuseNextWith.reset();
            } else if (!never) {
                reply = tenant.answer(*apply->change.apply);
            }
            if (cut == Cut::AfterWrite && sent == cutAt)
                return;
            ++sent;
            if (lost || never) {
                base::Error error;
                error.fault = base::Fault::Timeout;
                error.mayHaveBeenDone = true;
                reply = base::fail(error);
            }
            run.take(engine::WasSent{apply->number, reply}, now);
        } else if (const auto *wait = std::get_if<engine::Wait>(&wish)) {
            waits += wait->why.english();
            now = now.addMSecs(wait->time.count());
            run.take(engine::Waited{}, now);
        } else if (std::holds_alternative<engine::Confirm>(wish)) {
            run.take(engine::WasConfirmed{confirms}, now);
        }
    }
}

} // namespace toy
