// SPDX-License-Identifier: MIT
// A large inventory is judged beside the event loop, and nothing is sent on a state that is past.
#include "engine/driver.h"
#include "engine/memory.h"
#include "tenant/okta/accounts.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace latchkey;
using namespace Qt::StringLiterals;
using recipe::Facts;

namespace {

base::Request requestOf(const QByteArray &key)
{
    base::Request request;
    request.target = '/' + key;
    return request;
}

/// An inventory of one page with that many users.
class Users : public tenant::PageReader
{
public:
    explicit Users(int count)
        : m_count(count)
    {
    }
    base::Result<std::optional<base::Request>> take(const base::Reply &) override
    {
        return std::optional<base::Request>();
    }
    tenant::Value finish() override
    {
        auto users = std::make_shared<okta::Accounts>();
        for (int number = 0; number < m_count; ++number) {
            const QByteArray id = QByteArray::number(number);
            okta::Accounts::Row row;
            row.id = id;
            row.login = id;
            users->add(row);
        }
        return std::shared_ptr<const okta::Accounts>(std::move(users));
    }

private:
    int m_count;
};

tenant::Reading users(const QByteArray &key, int count)
{
    return {key, requestOf(key), [count] { return std::make_unique<Users>(count); }};
}

/// One step that wants all users, and after them a few more.
struct Game
{
    explicit Game(int count)
        : steps(graph(count))
        , driver(steps, engine::Start(), *journal, {wire, clock, asker})
    {
        driver.start();
    }

    recipe::Graph graph(int count)
    {
        recipe::Step step;
        step.id = "users";
        step.needs = [count](const Facts &facts) {
            if (!facts.has("users"))
                return std::vector{users("users", count)};
            return facts.has("more") ? std::vector<tenant::Reading>()
                                     : std::vector{users("more", 1)};
        };
        step.judge = [this](const Facts &facts) {
            judgedOn = QThread::currentThread();
            recipe::Verdict verdict;
            verdict.state = facts.isGood("more") ? recipe::State::Met : recipe::State::Unknown;
            return verdict;
        };
        return {step};
    }

    QList<QByteArray> asked;
    std::atomic<QThread *> judgedOn = nullptr;
    recipe::Graph steps;
    engine::MemoryClock clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc())};
    engine::MemoryWire wire{clock, [this](const base::Request &request) {
                                asked += request.target;
                                return std::optional(base::Reply{200, {}, "[]", {}});
                            }};
    engine::ScriptedAsker asker{[](const auto &, const auto &) { return engine::HumanAnswer(); }};
    std::unique_ptr<engine::Journal> journal = engine::Journal::inMemory();
    engine::Driver driver;
};

constexpr int many = 2000;

} // namespace

class TestJudgingBeside : public QObject
{
    Q_OBJECT

private slots:
    void fewAreJudgedAtOnce();
    void manyAreJudgedOnAnotherThread();
    void aStopMeanwhileComesBeforeTheNextRequest();
};

void TestJudgingBeside::fewAreJudgedAtOnce()
{
    Game game(many - 1);
    QVERIFY(game.clock.moveOn());
    QVERIFY(game.clock.moveOn());
    QVERIFY(game.driver.run().isFinished());
    QCOMPARE(game.judgedOn.load(), QThread::currentThread());
}

void TestJudgingBeside::manyAreJudgedOnAnotherThread()
{
    Game game(many);
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    QVERIFY(game.clock.moveOn());
    QVERIFY2(!game.driver.run().facts().has("users"), "it stays as it was until that is done");
    QTRY_VERIFY_WITH_TIMEOUT(game.driver.run().facts().has("users"), 120'000);
    QVERIFY(game.clock.moveOn());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    QCOMPARE(finished[0][0].toInt(), 0);
    QVERIFY(game.judgedOn && game.judgedOn != QThread::currentThread());
}

void TestJudgingBeside::aStopMeanwhileComesBeforeTheNextRequest()
{
    Game game(many);
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    QVERIFY(game.clock.moveOn());
    game.driver.stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    QCOMPARE(finished[0][0].toInt(), 8);
    QCOMPARE(game.asked, QList<QByteArray>{"/users"});
    QVERIFY2(!game.clock.moveOn(), "nothing more was sent");
    QVERIFY2(game.driver.run().facts().has("users"), "what was read is not lost");
}

QTEST_GUILESS_MAIN(TestJudgingBeside)
#include "tst_judging_beside.moc"
