// SPDX-License-Identifier: MIT
#include "engine/page_walk.h"

#include <QPointer>
#include <QTest>
#include <QThread>

using namespace latchkey;
using namespace Qt::StringLiterals;
using engine::PageWalk;

namespace {

base::Request pageRequest(int page, bool shrinks = false)
{
    base::Request request;
    request.shrinks = shrinks;
    request.target = "/page/" + QByteArray::number(page);
    return request;
}

/// A wire whose answers a test gives by hand.
class HeldWire : public engine::Wire
{
public:
    using Answer = base::Result<base::Reply>;

    void send(const base::Request &request, QObject *context, engine::Then<Answer> then) override
    {
        asked += request.target;
        m_waiting.push_back({context, std::move(then)});
    }
    void signOut(QObject *, std::function<void()>) override {}

    /// Requests whose answer somebody still waits for.
    int waiting() const
    {
        return int(std::count_if(m_waiting.begin(), m_waiting.end(),
                                 [](const Waiting &one) { return !one.context.isNull(); }));
    }
    /// Answers the oldest request; false where nobody waits for it any more.
    bool give(const Answer &answer)
    {
        const Waiting one = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        const bool isAwaited = !one.context.isNull();
        if (isAwaited)
            one.then(answer);
        return isAwaited;
    }
    bool give(const QByteArray &body) { return give(base::Reply{200, {}, body, {}}); }
    bool fail()
    {
        base::Error error;
        error.fault = base::Fault::Offline;
        return give(base::fail(error));
    }

    QByteArrayList asked;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        engine::Then<Answer> then;
    };
    std::vector<Waiting> m_waiting;
};

/// What a reader did, for the test to look at.
struct Seen
{
    QList<qsizetype> sizes; ///< of the bodies, in the order they were read
    QList<QThread *> threads;
    bool isReading = false;
    bool wasDisturbed = false; ///< used while it was reading
};

/// Three pages; the reader may guess the page after each, rightly or not.
class ThreePages : public tenant::PageReader
{
public:
    enum class Guess { None, Right, Wrong };
    ThreePages(Seen &seen, Guess guess)
        : m_seen(seen)
        , m_guess(guess)
    {
    }

    base::Result<std::optional<base::Request>> take(const base::Reply &reply) override
    {
        m_seen.wasDisturbed |= std::exchange(m_seen.isReading, true);
        m_seen.sizes += reply.body.size();
        m_seen.threads += QThread::currentThread();
        m_seen.isReading = false;
        if (reply.body == "bad")
            return base::fail(base::invalid(base::verbatim(u"bad"_s)));
        ++m_page;
        return m_page == 3 ? std::nullopt : std::optional(pageRequest(m_page));
    }
    std::optional<base::Request> ahead(const base::Reply &) const override
    {
        m_seen.wasDisturbed |= m_seen.isReading;
        if (m_guess == Guess::None || m_page == 2)
            return std::nullopt;
        return pageRequest(m_guess == Guess::Right ? m_page + 1 : 100 + m_page);
    }
    tenant::Value finish() override { return QJsonValue(m_page); }
    std::optional<tenant::Part> part() override
    {
        return tenant::Part{QJsonValue(m_page), m_page, 3};
    }
    qint64 done() const override { return m_page; }
    qint64 total() const override { return 3; }

private:
    Seen &m_seen;
    Guess m_guess;
    int m_page = 0;
};

/// A walk over three pages and what it told.
struct Walk
{
    explicit Walk(ThreePages::Guess guess, bool shrinks = false)
        : walk(std::make_unique<PageWalk>(
              tenant::Reading{"three", pageRequest(0, shrinks),
                              [this, guess] { return std::make_unique<ThreePages>(seen, guess); }},
              wire, *beside, nullptr))
    {
        QObject::connect(walk.get(), &PageWalk::progressed, walk.get(),
                         [this](qint64 done, qint64 total) {
                             progress += {done, total};
                         });
        QObject::connect(walk.get(), &PageWalk::ended, walk.get(),
                         [this](const base::Result<tenant::Value> &value, const auto &end) {
                             ++ends;
                             part = end;
                             pages = value ? std::get<QJsonValue>(*value).toInt() : -1;
                         });
        walk->start();
    }

    Seen seen;
    HeldWire wire;
    std::unique_ptr<engine::Beside> beside = std::make_unique<engine::Beside>();
    std::unique_ptr<PageWalk> walk;
    QList<std::pair<qint64, qint64>> progress;
    int ends = 0;
    int pages = 0; ///< -1: it failed
    std::optional<tenant::Part> part;
};

const QByteArray small = "small";
const QByteArray large(1024 * 1024, 'x');

} // namespace

class TestPageWalk : public QObject
{
    Q_OBJECT

private slots:
    void asksPageAfterPage_data();
    void asksPageAfterPage();
    void asksForTheNextPageWhileThisOneIsRead();
    void readsAnswersOneAfterTheOther();
    void givesUpAPageThatIsNotWanted();
    void tellsWhatWasReadBeforeAPageFailed_data();
    void tellsWhatWasReadBeforeAPageFailed();
    void aPageThatIsTooMuchIsToldToTheReader();
    void isCancelledByBeingDeleted();
    void readsNothingMoreOnceItsPartWasTaken();
};

void TestPageWalk::asksPageAfterPage_data()
{
    QTest::addColumn<bool>("guesses");
    QTest::addColumn<QByteArray>("body");
    for (const bool guesses : {false, true}) {
        QTest::addRow("small pages, %s", guesses ? "next ones told ahead" : "one by one")
            << guesses << small;
        QTest::addRow("large pages, %s", guesses ? "next ones told ahead" : "one by one")
            << guesses << large;
    }
}

void TestPageWalk::asksPageAfterPage()
{
    QFETCH(const bool, guesses);
    QFETCH(const QByteArray, body);
    Walk walk(guesses ? ThreePages::Guess::Right : ThreePages::Guess::None);
    for (int page = 0; page < 3; ++page) {
        QTRY_COMPARE_WITH_TIMEOUT(walk.wire.waiting(), 1, 120'000);
        QVERIFY(walk.wire.give(body));
    }
    QTRY_COMPARE_WITH_TIMEOUT(walk.ends, 1, 120'000);
    QCOMPARE(walk.pages, 3);
    QVERIFY(!walk.part);
    QCOMPARE(walk.wire.asked, (QByteArrayList{"/page/0", "/page/1", "/page/2"}));
    QCOMPARE(walk.progress, (QList<std::pair<qint64, qint64>>{{1, 3}, {2, 3}}));
    QCOMPARE(walk.seen.sizes, QList<qsizetype>(3, body.size()));
    const bool isHere = walk.seen.threads == QList<QThread *>(3, QThread::currentThread());
    const bool isElsewhere = !walk.seen.threads.contains(QThread::currentThread());
    QVERIFY2(body.size() > 100 ? isElsewhere : isHere, "only large pages are read beside");
    QVERIFY(!walk.seen.wasDisturbed);
}

void TestPageWalk::asksForTheNextPageWhileThisOneIsRead()
{
    Walk walk(ThreePages::Guess::Right);
    walk.wire.give(large);
    // No event was handled yet, so nobody was told that the page was read.
    QCOMPARE(walk.progress.size(), 0);
    QCOMPARE(walk.wire.asked, (QByteArrayList{"/page/0", "/page/1"}));
    QCOMPARE(walk.wire.waiting(), 1);
}

void TestPageWalk::readsAnswersOneAfterTheOther()
{
    Walk walk(ThreePages::Guess::Right);
    walk.wire.give(large);
    walk.wire.give(large + "y"); // comes before the first was told to be read
    QCOMPARE(walk.wire.waiting(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(walk.wire.waiting(), 1, 120'000);
    walk.wire.give(large + "yz");
    QTRY_COMPARE_WITH_TIMEOUT(walk.ends, 1, 120'000);
    QCOMPARE(walk.seen.sizes, (QList<qsizetype>{large.size(), large.size() + 1, large.size() + 2}));
    QVERIFY(!walk.seen.wasDisturbed);
}

void TestPageWalk::givesUpAPageThatIsNotWanted()
{
    Walk walk(ThreePages::Guess::Wrong);
    walk.wire.give(small);
    QCOMPARE(walk.wire.asked, (QByteArrayList{"/page/0", "/page/100", "/page/1"}));
    QCOMPARE(walk.wire.waiting(), 1);
    QVERIFY2(!walk.wire.give(small), "nobody waits for the wrong guess");
    QVERIFY(walk.wire.give(small));
    QCOMPARE(walk.seen.sizes.size(), 2);
}

void TestPageWalk::tellsWhatWasReadBeforeAPageFailed_data()
{
    QTest::addColumn<bool>("early"); // the failure comes while the page before it is read
    QTest::newRow("after the page before was read") << false;
    QTest::newRow("while the page before is read") << true;
}

void TestPageWalk::tellsWhatWasReadBeforeAPageFailed()
{
    QFETCH(const bool, early);
    Walk walk(ThreePages::Guess::Right);
    walk.wire.give(large);
    if (!early)
        QTRY_COMPARE_WITH_TIMEOUT(walk.progress.size(), 1, 120'000);
    walk.wire.fail();
    QTRY_COMPARE_WITH_TIMEOUT(walk.ends, 1, 120'000);
    QCOMPARE(walk.pages, -1);
    QVERIFY(walk.part);
    QCOMPARE(walk.part->done, 1);
    QCOMPARE(walk.part->total, 3);
}

void TestPageWalk::aPageThatIsTooMuchIsToldToTheReader()
{
    base::Error late;
    late.fault = base::Fault::Timeout;
    Walk walk(ThreePages::Guess::None, true);
    QVERIFY(walk.wire.give(base::fail(late)));
    QCOMPARE(walk.ends, 0);
    QCOMPARE(walk.seen.sizes, QList<qsizetype>{0}); // it decides what to ask for instead
    QCOMPARE(walk.wire.waiting(), 1);
    QVERIFY(walk.wire.give(base::fail(late))); // the next page does not shrink
    QCOMPARE(walk.ends, 1);
}

void TestPageWalk::isCancelledByBeingDeleted()
{
    Walk walk(ThreePages::Guess::Right);
    walk.wire.give(large);
    QCOMPARE(walk.wire.waiting(), 1);
    walk.walk.reset();
    QCOMPARE(walk.wire.waiting(), 0);
    // The page is read to its end, and then nobody is told.
    walk.beside.reset();
    QCOMPARE(walk.seen.sizes.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(walk.ends, 0);
    QCOMPARE(walk.wire.asked.size(), 2);
}

void TestPageWalk::readsNothingMoreOnceItsPartWasTaken()
{
    Walk walk(ThreePages::Guess::Right);
    walk.wire.give(small);
    // All threads stay busy, so that the second page waits for one.
    std::mutex busy;
    busy.lock();
    for (int i = 0; i < QThread::idealThreadCount(); ++i)
        walk.beside->run(
            walk.walk.get(), [&] { const std::lock_guard wait(busy); }, [] {});
    walk.wire.give(large);
    const auto part = walk.walk->part();
    QVERIFY(part);
    QCOMPARE(part->done, 1);
    busy.unlock();
    walk.beside.reset();
    QCOMPARE(walk.seen.sizes, QList<qsizetype>{small.size()});
}

QTEST_GUILESS_MAIN(TestPageWalk)
#include "tst_page_walk.moc"
