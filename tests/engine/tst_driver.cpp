// SPDX-License-Identifier: MIT
#include "engine/driver.h"
#include "engine/memory.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace latchkey;
using namespace Qt::StringLiterals;
using recipe::Facts;
using recipe::State;

namespace {

base::Request pageRequest(int page)
{
    base::Request request;
    request.target = "/rows/" + QByteArray::number(page);
    return request;
}

/// An inventory of four pages with ten rows each; its rows are their number.
class FourPages : public tenant::PageReader
{
public:
    base::Result<std::optional<base::Request>> take(const base::Reply &reply) override
    {
        if (!reply.isGood())
            return base::fail(base::invalid(base::verbatim(u"refused"_s)));
        m_rows += 10;
        return m_rows == 40 ? std::nullopt : std::optional(pageRequest(m_rows / 10));
    }
    tenant::Value finish() override { return QJsonValue(m_rows); }
    std::optional<tenant::Part> part() override
    {
        return tenant::Part{QJsonValue(m_rows), m_rows, 40};
    }
    qint64 done() const override { return m_rows; }
    qint64 total() const override { return 40; }

private:
    int m_rows = 0;
};

/// One step that wants all forty rows and tells how many it saw.
recipe::Graph graph()
{
    recipe::Step step;
    step.id = "inventory";
    step.needs = [](const Facts &facts) {
        const tenant::Reading reading{"rows", pageRequest(0),
                                      [] { return std::make_unique<FourPages>(); }};
        return facts.has("rows") ? std::vector<tenant::Reading>() : std::vector{reading};
    };
    step.judge = [](const Facts &facts) {
        const tenant::Part *part = facts.part("rows");
        const QString seen = part ? u"only %1 of %2"_s.arg(part->done).arg(part->total)
                                  : u"all %1"_s.arg(facts.json("rows").toInt());
        recipe::Verdict verdict;
        verdict.state = facts.isGood("rows") ? State::Met : State::Unknown;
        verdict.evidence.push_back({base::verbatim(seen), "rows", facts.now});
        return verdict;
    };
    return {step};
}

/// A run of that graph in memory; the tenant answers until `mostPages`.
struct Game
{
    explicit Game(engine::Mode mode = engine::Mode::Check)
        : wire(clock,
               [this](const base::Request &) -> std::optional<base::Reply> {
                   return base::Reply{++asked > mostPages ? 500 : 200, {}, "[]", {}};
               })
        , asker([](const auto &, const auto &) { return engine::HumanAnswer(); })
        , journal(engine::Journal::inMemory())
        , driver(steps, startOf(mode), *journal, {wire, clock, asker})
    {
        driver.start();
    }

    static engine::Start startOf(engine::Mode mode)
    {
        engine::Start start;
        start.mode = mode;
        return start;
    }
    /// Answers the next `pages` requests.
    void answer(int pages)
    {
        for (int page = 0; page < pages; ++page)
            QVERIFY(clock.moveOn());
    }
    QString seen() const
    {
        const auto found = driver.run().verdicts().find("inventory");
        return found == driver.run().verdicts().end()
                   ? u"not judged"_s
                   : QString::fromUtf8(recipe::stateName(found->second.state)) + u": "_s +
                         found->second.evidence.front().text.english();
    }

    int asked = 0;
    int mostPages = 100;
    recipe::Graph steps = graph();
    engine::MemoryClock clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc())};
    engine::MemoryWire wire;
    engine::ScriptedAsker asker;
    std::unique_ptr<engine::Journal> journal;
    engine::Driver driver;
};

} // namespace

class TestDriver : public QObject
{
    Q_OBJECT

private slots:
    void readsAllPagesAndTellsHowFarItIs();
    void anInventoryThatFailsIsJudgedAsAPart();
    void stoppingEndsTheFlight();
    void stoppingACheckJudgesWhatWasRead();
    void stoppingBeforeTheFirstPageJudgesNothing();
    void stoppingAnApplyJudgesNothing();
    void mayBeStoppedByWhoHearsOfProgress();
};

void TestDriver::readsAllPagesAndTellsHowFarItIs()
{
    Game game;
    QSignalSpy progress(&game.driver, &engine::Driver::progressed);
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    game.answer(4);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 0);
    QCOMPARE(game.seen(), u"met: all 40"_s);
    QCOMPARE(progress.size(), 3);
    for (int page = 0; page < 3; ++page)
        QCOMPARE(progress[page], (QVariantList{QByteArray("inventory"), QByteArray("rows"),
                                               qint64(10 * page + 10), 40LL}));
}

void TestDriver::anInventoryThatFailsIsJudgedAsAPart()
{
    Game game;
    game.mostPages = 2;
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    game.answer(3);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(game.seen(), u"unknown: only 20 of 40"_s);
}

void TestDriver::stoppingEndsTheFlight()
{
    Game game;
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    game.answer(1);
    QCOMPARE(game.asked, 1);
    game.driver.stop();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 8);
    QVERIFY2(game.clock.moveOn(), "the second page was on its way");
    QVERIFY2(!game.clock.moveOn(), "nothing more was sent");
    QCOMPARE(game.asked, 1);
}

void TestDriver::stoppingACheckJudgesWhatWasRead()
{
    Game game;
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    game.answer(3);
    QCOMPARE(game.seen(), u"not judged"_s);
    game.driver.stop();
    QCOMPARE(game.seen(), u"unknown: only 30 of 40"_s);
    QCOMPARE(finished[0][0].toInt(), 8);
}

void TestDriver::stoppingBeforeTheFirstPageJudgesNothing()
{
    Game game;
    game.driver.stop();
    QCOMPARE(game.seen(), u"not judged"_s);
}

void TestDriver::stoppingAnApplyJudgesNothing()
{
    Game game(engine::Mode::Apply);
    game.answer(2);
    game.driver.stop();
    QCOMPARE(game.seen(), u"not judged"_s);
}

void TestDriver::mayBeStoppedByWhoHearsOfProgress()
{
    Game game;
    QSignalSpy finished(&game.driver, &engine::Driver::finished);
    connect(&game.driver, &engine::Driver::progressed, &game.driver, &engine::Driver::stop);
    game.answer(1);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(game.seen(), u"unknown: only 10 of 40"_s);
    QVERIFY(!game.clock.moveOn());
}

QTEST_GUILESS_MAIN(TestDriver)
#include "tst_driver.moc"
