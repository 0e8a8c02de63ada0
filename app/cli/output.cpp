// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include "base/json.h"
#include "cli/output_words.h"

#include <QJsonArray>

#include <cstdio>
#include <unistd.h>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;
using recipe::State;

namespace {

QString name(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

void print(const QString &text, FILE *stream = stdout)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// A tenant's characters as they may stand in a line of ours, whatever the step did with them.
QString line(const QString &text) { return base::shown(text, text.size()); }

/// The same for a text of ours, which may have several lines.
QString lines(const base::Text &text)
{
    QStringList all = text.translated().split(u'\n');
    for (QString &one : all)
        one = line(one);
    return all.join(u'\n');
}

/// With a full stop, where a vendor's words or a title have none.
QString sentence(const QString &text)
{
    static const QString ends = u".!?:…"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

/// The same value in JSON, in characters that no terminal acts on.
QByteArray safeJson(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(base::jsonBytes(object));
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        if (character.unicode() < 0x7f || line(character) == QString(character))
            safe += character;
        else
            safe += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
    }
    return safe.toUtf8();
}

struct Look
{
    const char *mark;
    const char *colour;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Met:
        return {"+", "32"};
    case State::Unmet:
        return {"x", "31"};
    case State::Unknown:
        return {"?", "33"};
    case State::Waived:
        return {"~", "90"};
    case State::NotApplicable:
        return {"-", "90"};
    case State::Waiting:
        return {"*", "34"};
    }
    return {" ", "0"};
}

QJsonArray evidenceJson(const recipe::Verdict &verdict)
{
    QJsonArray result;
    for (const recipe::Evidence &one : verdict.evidence)
        result += one.text.translated();
    return result;
}

} // namespace

Output::Output(bool json, bool verbose)
    : m_json(json)
    , m_verbose(verbose)
    , m_terminal(::isatty(STDOUT_FILENO) == 1)
{
    m_colour = m_terminal && qEnvironmentVariableIsEmpty("NO_COLOR");
}

QString Output::coloured(const QString &text, const char *colour) const
{
    return m_colour ? u"\033[%1m%2\033[0m"_s.arg(QLatin1String(colour), text) : text;
}

void Output::object(const QJsonObject &object)
{
    if (m_json)
        print(QString::fromUtf8(safeJson(object)) + u'\n');
}

void Output::say(const QString &text)
{
    endProgress();
    if (!m_json)
        print(text + u'\n');
}

/// A line that belongs to the one above it.
void Output::sayBelow(const base::Text &text) { say(u"      "_s + text.translated()); }

void Output::started(const QString &command, const QString &project, const QString &recipe)
{
    object({{u"event"_s, u"started"_s},
            {u"command"_s, command},
            {u"project"_s, project},
            {u"recipe"_s, recipe}});
}

void Output::event(const engine::Event &event)
{
    if (const auto *judged = std::get_if<engine::StepJudged>(&event))
        step(judged->step, judged->verdict);
    else if (const auto *noted = std::get_if<engine::ChangeNoted>(&event))
        change(*noted);
    else if (const auto *asked = std::get_if<engine::AskNoted>(&event))
        ask(*asked);
    else if (const auto *failed = std::get_if<engine::ErrorNoted>(&event))
        error(failed->step, failed->error);
    else if (const auto *drifted = std::get_if<engine::DriftNoted>(&event))
        drift(*drifted);
    else if (const auto *waits = std::get_if<engine::WaitNoted>(&event))
        wait(*waits);
}

void Output::step(const recipe::StepId &id, const recipe::Verdict &verdict)
{
    m_states[id] = verdict.state;
    QJsonObject told{{u"event"_s, u"step"_s},
                     {u"id"_s, name(id)},
                     {u"verdict"_s, name(recipe::stateName(verdict.state))},
                     {u"evidence"_s, evidenceJson(verdict)},
                     {u"advice"_s, verdict.advice.translated()}};
    if (verdict.stated)
        told[u"stated"_s] = true;
    object(told);
    if (!m_json)
        sayStep(id, verdict);
}

/// Only waits that a person would notice are told.
void Output::wait(const engine::WaitNoted &noted)
{
    const qint64 seconds = noted.time.count() / 1000;
    object({{u"event"_s, u"wait"_s}, {u"seconds"_s, seconds}, {u"why"_s, noted.why.translated()}});
    if (!m_json && seconds >= 2)
        say(u"  "_s + text("cli", QT_TRANSLATE_NOOP("cli", "%1 (%2 s)"),
                           {lines(noted.why), QString::number(seconds)})
                          .translated());
}

/// One line a step, again only when its state is another; with --verbose whenever it says more.
void Output::sayStep(const recipe::StepId &id, const recipe::Verdict &verdict)
{
    const Look look = lookOf(verdict.state);
    const QString word = stateWord(verdict);
    QStringList all;
    for (const recipe::Evidence &one : verdict.evidence)
        all += lines(one.text);
    if (!m_verbose && all.size() > 1)
        all = {all.first()};
    if (!verdict.isGood() && !verdict.advice.isEmpty())
        all += u"> "_s + lines(verdict.advice);
    const QString said = m_verbose ? word + all.join(u'\n') : word;
    if (std::exchange(m_said[id], said) == said)
        return;
    say(u"%1 %2 %3 %4"_s.arg(coloured(QLatin1String(look.mark), look.colour),
                             coloured(word.leftJustified(14), look.colour),
                             name(id).leftJustified(22), all.join(u"\n"_s + QString(40, u' '))));
}

void Output::change(const engine::ChangeNoted &noted)
{
    object({{u"event"_s, u"change"_s},
            {u"id"_s, name(noted.step)},
            {u"change"_s, name(noted.change.id)},
            {u"system"_s, name(base::systemName(noted.change.system))},
            {u"what"_s, noted.change.what.translated()},
            {u"before"_s, noted.change.before},
            {u"after"_s, noted.change.after},
            {u"outcome"_s, name(engine::changeEventName(noted.event))}});
    if (m_json)
        return;
    const auto value = [this](const QJsonValue &json) {
        const QString whole = json.isNull() || json.isUndefined() ? u"-"_s
                              : json.isString()                   ? json.toString()
                                                : QString::fromUtf8(base::jsonBytes(json));
        return base::shown(whole, m_verbose ? whole.size() : 240);
    };
    say(u"  %1 %2: %3"_s.arg(coloured(changeWord(noted.event).leftJustified(8), "36"),
                             name(base::systemName(noted.change.system)),
                             lines(noted.change.what)));
    if (noted.event == engine::ChangeEvent::Planned) {
        sayBelow(text("cli", QT_TRANSLATE_NOOP("cli", "before: %1"), {value(noted.change.before)}));
        sayBelow(text("cli", QT_TRANSLATE_NOOP("cli", "after:  %1"), {value(noted.change.after)}));
        if (!noted.change.risk.isEmpty())
            sayBelow(
                text("cli", QT_TRANSLATE_NOOP("cli", "risk:   %1"), {lines(noted.change.risk)}));
    }
}

void Output::ask(const engine::AskNoted &noted)
{
    QJsonObject values;
    for (const auto &[key, value] : noted.ask.values)
        values[key] = value;
    QJsonArray wants;
    for (const QByteArray &one : noted.ask.wants)
        wants += name(one);
    QJsonArray secrets;
    for (const QByteArray &one : noted.ask.secrets)
        secrets += name(one);
    object({{u"event"_s, u"ask"_s},
            {u"id"_s, name(noted.step)},
            {u"why"_s, noted.ask.why.translated()},
            {u"where"_s, noted.ask.menuPath.translated()},
            {u"link"_s, noted.ask.deepLink},
            {u"values"_s, values},
            {u"secrets"_s, secrets},
            {u"check"_s, noted.ask.check.translated()},
            {u"wants"_s, wants}});
    if (m_json)
        return;
    say(coloured(
        text("cli", QT_TRANSLATE_NOOP("cli", "  By hand: %1"), {name(noted.step)}).translated(),
        "34"));
    say(u"      "_s + lines(noted.ask.why));
    say(u"      "_s + lines(noted.ask.menuPath));
    if (!noted.ask.deepLink.isEmpty())
        say(u"      "_s + line(noted.ask.deepLink));
    for (const auto &[key, value] : noted.ask.values)
        say(u"      %1: %2"_s.arg(line(key), line(value)));
    if (!noted.ask.secrets.empty()) {
        QStringList names;
        for (const QByteArray &one : noted.ask.secrets)
            names += name(one);
        sayBelow(text("cli", QT_TRANSLATE_NOOP("cli", "Secrets: %1"), {names.join(u", "_s)}));
    }
}

void Output::drift(const engine::DriftNoted &noted)
{
    const recipe::Drift &drift = noted.drift;
    const auto known = [](const QString &text) { return text.isEmpty() ? QJsonValue() : text; };
    object({{u"event"_s, u"drift"_s},
            {u"id"_s, name(noted.step)},
            {u"change"_s, name(drift.written.change)},
            {u"what"_s, drift.written.what.translated()},
            {u"written"_s, drift.written.after},
            {u"written-at"_s, drift.written.provedAt.toUTC().toString(Qt::ISODate)},
            {u"now"_s, drift.now},
            {u"who"_s, known(drift.who)},
            {u"when"_s,
             known(drift.when.isValid() ? drift.when.toUTC().toString(Qt::ISODate) : QString())},
            {u"put-back"_s, known(name(drift.putBack))}});
    say(text("cli", QT_TRANSLATE_NOOP("cli", "  Changed since it was written: %1 %2"),
             {lines(drift.written.what), lines(drift.sentence)})
            .translated());
}

void Output::note(const base::Text &message)
{
    object({{u"event"_s, u"note"_s}, {u"message"_s, message.translated()}});
    say(lines(message));
}

void Output::deprecated(base::System system, const QByteArray &label, const QByteArray &said)
{
    object({{u"event"_s, u"deprecated"_s},
            {u"system"_s, name(base::systemName(system))},
            {u"call"_s, name(label)},
            {u"said"_s, name(said)}});
    say(text("cli",
             QT_TRANSLATE_NOOP("cli", "  Note: %1 announces the end of %2 (%3). It still answers; "
                                      "look for a newer Latchkey before that."),
             {name(base::systemName(system)), name(label), name(said.left(100))})
            .translated());
}

void Output::error(const recipe::StepId &step, const base::Error &error)
{
    const QString message = error.means.isEmpty()
                                ? lines(error.what)
                                : sentence(lines(error.what)) + u' ' + lines(error.means);
    object({{u"event"_s, u"error"_s},
            {u"id"_s, step.isEmpty() ? QJsonValue() : QJsonValue(name(step))},
            {u"fault"_s, name(base::faultName(error.fault))},
            {u"message"_s, message},
            {u"advice"_s, error.advice.translated()},
            {u"request-id"_s,
             error.requestId.isEmpty() ? QJsonValue() : QJsonValue(name(error.requestId))}});
    if (m_json)
        return;
    endProgress();
    const base::Text head =
        step.isEmpty() ? text("cli", QT_TRANSLATE_NOOP("cli", "Error"))
                       : text("cli", QT_TRANSLATE_NOOP("cli", "Error in %1"), {name(step)});
    QString all = coloured(head.translated(), "31") + u": "_s + message + u'\n';
    if (!error.advice.isEmpty())
        all += u"       "_s + lines(error.advice) + u'\n';
    if (!error.requestId.isEmpty())
        all +=
            u"       "_s +
            text("cli", QT_TRANSLATE_NOOP("cli", "request id: %1"), {line(name(error.requestId))})
                .translated() +
            u'\n';
    print(all, stderr);
}

/// A line that overwrites itself on a terminal; for programs at most five a second.
void Output::progress(const recipe::StepId &step, const QByteArray &reading, qint64 done,
                      qint64 total)
{
    if (done < 0)
        return;
    if (m_progressed.isValid() && m_progressed.elapsed() < 200)
        return;
    m_progressed.start();
    object({{u"event"_s, u"progress"_s},
            {u"id"_s, name(step)},
            {u"reading"_s, name(reading)},
            {u"done"_s, done},
            {u"total"_s, total < 0 ? QJsonValue() : QJsonValue(total)}});
    if (m_json || !m_terminal)
        return;
    print(u"\r\033[K%1 %2%3"_s.arg(name(step), QString::number(done),
                                   total < 0 ? QString() : u" / %1"_s.arg(total)));
    m_progressShown = true;
}

void Output::endProgress()
{
    if (std::exchange(m_progressShown, false))
        print(u"\r\033[K"_s);
}

void Output::finished(int exitCode)
{
    std::map<State, int> counts;
    for (const auto &[id, state] : m_states)
        ++counts[state];
    object({{u"event"_s, u"finished"_s},
            {u"exit"_s, exitCode},
            {u"met"_s, counts[State::Met]},
            {u"unmet"_s, counts[State::Unmet]},
            {u"unknown"_s, counts[State::Unknown]},
            {u"waiting"_s, counts[State::Waiting]},
            {u"waived"_s, counts[State::Waived]},
            {u"not-applicable"_s, counts[State::NotApplicable]}});
    if (m_json || m_states.empty())
        return;
    say(text("cli", QT_TRANSLATE_NOOP("cli", "%1 met, %2 not met, %3 unknown, %4 waiting for you"),
             {QString::number(counts[State::Met]), QString::number(counts[State::Unmet]),
              QString::number(counts[State::Unknown]), QString::number(counts[State::Waiting])})
            .translated());
}

} // namespace latchkey::cli
