// SPDX-License-Identifier: MIT
// What a person says and gives.
#include "session/session.h"

#include "cli/answers.h"
#include "mac/evidence.h"
#include "recipe/scep_facts.h"
#include "rehearsal/server.h"
#include "session/narrowed.h"

#include <QJsonDocument>

#include <algorithm>

namespace latchkey::session {

using namespace Qt::StringLiterals;
using Done = base::Result<void>;

namespace {

base::Error notNow()
{
    return base::invalid(
        base::text("session", QT_TRANSLATE_NOOP("session", "A run is under way.")),
        base::text("session", QT_TRANSLATE_NOOP("session", "Wait until it has ended.")));
}

/// By the rules of the answers file.
auto checkedAnswer(const recipe::StepId &id, const QJsonObject &answer)
{
    const QJsonObject file{{QString::fromUtf8(id), answer}};
    return cli::readAnswers(QJsonDocument(file).toJson(), recipe::graph());
}

} // namespace

Done Session::answer(const recipe::StepId &id, const QJsonObject &answer)
{
    if (!mayRun())
        return base::fail(notNow());
    const auto read = checkedAnswer(id, answer);
    if (!read)
        return base::fail(read.error());
    const recipe::Step *known = recipe::findStep(recipe::graph(), id);
    if (known && !known->answersLast)
        m_once[id] = answer;
    m_watchedStep = id;
    m_looks = 0;
    if (answer[u"done"_s].toBool())
        m_claimed.insert(id);
    start(engine::Mode::Verify, narrowed(recipe::graph(), id, false), *read);
    return {};
}

std::vector<recipe::Change> Session::changesWith(const recipe::StepId &id,
                                                 const QJsonObject &answer) const
{
    const recipe::Step *known = recipe::findStep(recipe::graph(), id);
    auto facts = allFacts();
    if (!known || !known->plan || !facts)
        return {};
    for (auto it = answer.begin(); it != answer.end(); ++it)
        facts->answers[id][it.key()] = it.value();
    const bool isRead = !known->needs || known->needs(*facts).empty();
    return isRead ? known->plan(*facts).changes : std::vector<recipe::Change>();
}

Done Session::answerAndWrite(const recipe::StepId &id, const QJsonObject &answer)
{
    const std::vector<recipe::Change> changes = changesWith(id, answer);
    if (changes.empty())
        return this->answer(id, answer);
    if (!mayRun() || isReadOnly())
        return base::fail(notNow());
    const auto read = checkedAnswer(id, answer);
    if (!read)
        return base::fail(read.error());
    std::set<QByteArray> agreed;
    for (const recipe::Change &change : changes)
        agreed.insert(engine::fingerprint(change));
    m_asker.setAgreed(std::move(agreed));
    m_once[id] = answer;
    start(engine::Mode::Apply, narrowed(recipe::graph(), id, true), *read);
    return {};
}

void Session::claim(const recipe::StepId &id)
{
    if (!mayRun())
        return;
    m_claimed.insert(id);
    m_watchedStep = id;
    m_looks = 0;
    check(id);
}

Done Session::state(const recipe::StepId &id, const QString &words)
{
    return answer(id, {{u"done"_s, true}, {u"said"_s, words}});
}

void Session::lookNow()
{
    if (!m_watchedStep.isEmpty())
        check(m_watchedStep);
}

/// Asks the step itself: what it would say of the same readings if "done" were said.
bool Session::canBeStated(const recipe::StepId &id) const
{
    if (const auto known = m_statable.constFind(id); known != m_statable.constEnd())
        return *known;
    const recipe::Step &asked = *step(id).step;
    const bool takes = std::any_of(asked.answers.begin(), asked.answers.end(),
                                   [](const auto &key) { return key.name == "done"; });
    const bool judged = m_driver && !isBusy() && m_mode != engine::Mode::Undo &&
                        recipe::findStep(*m_graph, id) && step(id).waitsFor.empty();
    if (!takes || !judged)
        return false;
    recipe::Facts facts = m_driver->run().facts();
    if (asked.needs && !asked.needs(facts).empty())
        return false;
    facts.answers[id][u"done"_s] = true;
    const recipe::Verdict verdict = asked.judge(facts);
    m_statable[id] = verdict.isGood() && verdict.stated;
    return m_statable[id];
}

bool Session::mayTryChallenge() const
{
    return m_driver && !isReadOnly() && recipe::steps::isChallengeUntried(m_driver->run().facts());
}

Done Session::waive(const recipe::StepId &id, const QString &reason)
{
    if (!mayRun())
        return base::fail(notNow());
    const QJsonObject one{{QString::fromUtf8(id), reason}};
    if (!reason.isEmpty()) {
        const auto read = cli::readAnswers(QJsonDocument(QJsonObject{{u"waive"_s, one}}).toJson(),
                                           recipe::graph());
        if (!read)
            return base::fail(read.error());
    }
    start(engine::Mode::Verify, narrowed(recipe::graph(), id, false), {{"waive", one}});
    return {};
}

Done Session::keep(const QByteArray &change, const QString &reason)
{
    if (!mayRun())
        return base::fail(notNow());
    const QJsonObject file{{u"keep"_s, QJsonObject{{QString::fromUtf8(change), reason}}}};
    const auto read = cli::readAnswers(QJsonDocument(file).toJson(), recipe::graph());
    if (!read)
        return base::fail(read.error());
    start(engine::Mode::Verify, recipe::graph(), *read);
    return {};
}

Done Session::decide(const QString &key, const QString &value)
{
    if (isReadOnly() || isBusy())
        return base::fail(notNow());
    project::Project changedProject = m_parts.desk.project;
    const auto set = changedProject.decisions.set(key, value).and_then([&] {
        return project::save(changedProject, path());
    });
    if (!set)
        return set;
    m_parts.desk.project = changedProject;
    if (key == u"recipe"_s) {
        if (const auto loaded = recipe::RecipeData::load(value))
            m_parts.desk.recipe = *loaded;
    }
    emit changed();
    return {};
}

Done Session::takeEvidence(const QString &path)
{
    const auto evidence = cli::readEvidence(path);
    if (!evidence)
        return base::fail(evidence.error());
    m_evidence = *evidence;
    m_evidenceAt = m_parts.clock->now();
    check();
    return {};
}

Done Session::practiseByHand(const recipe::StepId &id)
{
    if (!m_parts.practice || !mayRun())
        return base::fail(notNow());
    rehearsal::Practice &practice = m_parts.practice->practice();
    const bool acted = practice.byHand(id);
    const QJsonObject script = practice.answers();
    if (id.startsWith("mac.")) {
        const auto evidence =
            mac::readEvidenceFile(practice.evidence()).transform(mac::deviceFacts);
        if (evidence) {
            m_evidence = *evidence;
            m_evidenceAt = m_parts.clock->now();
        }
    }
    const auto secrets = practice.secrets();
    if (const auto &ask = step(id).plan.ask) {
        for (const QByteArray &name : ask->secrets)
            takeSecret(name, base::Secret(QByteArray(secrets.value(name))));
    }
    const QString name = QString::fromUtf8(id);
    if (script.contains(name))
        return answer(id, script[name].toObject());
    if (acted)
        return answer(id, {{u"done"_s, true}});
    check();
    return {};
}

} // namespace latchkey::session
