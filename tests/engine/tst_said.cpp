// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc());

/// One step that nothing can show, and that something may be tried for.
recipe::Graph graph()
{
    recipe::Step step;
    step.id = "hand.step";
    step.answers = {{"done", recipe::AnswerKind::True, {}}, {"try", recipe::AnswerKind::Flag, {}}};
    step.judge = [](const recipe::Facts &facts) {
        recipe::Verdict verdict;
        verdict.stated = facts.saidDone("hand.step");
        verdict.state = verdict.stated ? recipe::State::Met : recipe::State::Unknown;
        return verdict;
    };
    return {step};
}

engine::Start startAfter(const QJsonObject &said)
{
    engine::Start start;
    start.mode = engine::Mode::Verify;
    start.history.answers["hand.step"] = said;
    return start;
}

QStringList evidence(const engine::Run &run)
{
    QStringList all;
    for (const recipe::Evidence &one : run.verdicts().at("hand.step").evidence)
        all += one.text.english();
    return all;
}

} // namespace

/// What a person said, in this run and in those before it.
class TestSaid : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTriedIsTriedInOneRunOnly()
    {
        const recipe::Graph steps = graph();
        engine::Start start = startAfter({{u"done"_s, true}, {u"try"_s, true}});
        const engine::Run later(steps, start, now);
        QVERIFY(!later.facts().answer("hand.step").contains(u"try"_s));
        QVERIFY(later.facts().saidDone("hand.step")); // a claim holds on

        start.facts.answers["hand.step"] = {{u"try"_s, true}};
        const engine::Run asked(steps, start, now);
        QVERIFY(asked.facts().answer("hand.step")[u"try"_s].toBool());
    }

    void aStatementShowsItsWords()
    {
        const recipe::Graph steps = graph();
        const engine::Run run(
            steps, startAfter({{u"done"_s, true}, {u"said"_s, u"Seen on the screen (Ann)"_s}}),
            now);
        QVERIFY(run.verdicts().at("hand.step").stated);
        QCOMPARE(evidence(run), QStringList{u"In a person's words: Seen on the screen (Ann)"_s});
    }

    void wordsAloneStateNothing()
    {
        const recipe::Graph steps = graph();
        const engine::Run run(steps, startAfter({{u"said"_s, u"Seen on the screen (Ann)"_s}}), now);
        QVERIFY(!run.verdicts().at("hand.step").isGood());
        QVERIFY(evidence(run).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSaid)
#include "tst_said.moc"
