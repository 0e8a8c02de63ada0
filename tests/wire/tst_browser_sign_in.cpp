// SPDX-License-Identifier: MIT
#include "stand_in.h"
#include "visitor.h"
#include "wire/browser_sign_in.h"

#include <QUrlQuery>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

/// The listener of a sign-in by browser: takes one answer, from whoever has the state, and nothing
/// else from anybody.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private slots:
    void oneAnswerThenClosed();
    void aRefusalIsTold();
    void strangersDoNotEndIt_data();
    void strangersDoNotEndIt();
    void aHeadMayComeInPieces();
    void silentClientsDoNotBlockIt();
    void aHeadIsWaitedForOnlySoLong();
    void nobodyComes();
    void whereNoBrowserOpens();
    void theNextPortWhereOneIsTaken();
    void noPortIsFree();
    void noClientId();
    void cancelledIsNeverTold();
    void aNewStartGivesUpTheOldOne();
    void onlyLoopbackIsListenedOn();
    void practiceIsReachedOnLoopback();
};

namespace {

/// One sign-in with its browser, and how it ended.
class Attempt
{
public:
    using End = base::Result<wire::BrowserCode>;

    explicit Attempt(const QList<quint16> &ports = {0}, const QByteArray &client = "0oa1")
        : signIn(settings(ports, client), browser, clock)
    {
    }
    static wire::BrowserSettings settings(const QList<quint16> &ports, const QByteArray &client)
    {
        wire::BrowserSettings all;
        all.origin = "https://acme.okta.com";
        all.clientId = client;
        all.ports = ports;
        return all;
    }
    void start()
    {
        signIn.start(&context, [this](const End &end) {
            ended = end;
            ++told;
        });
    }
    /// The redirect address with this query; "state" in it stands for the right one.
    QUrl landing(QByteArray query) const
    {
        const QUrlQuery asked(browser.opened.last());
        const QString state = asked.queryItemValue(u"state"_s);
        QUrl url(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        url.setQuery(QString::fromLatin1(query.replace("STATE", state.toLatin1())));
        return url;
    }
    bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return ended.has_value(); }, 20'000);
    }

    NotedBrowser browser;
    QuickClock clock;
    QObject context;
    wire::BrowserSignIn signIn;
    std::optional<End> ended;
    int told = 0;
};

} // namespace

void TestBrowserSignIn::oneAnswerThenClosed()
{
    Attempt attempt;
    attempt.start();
    QCOMPARE(attempt.browser.opened.size(), 1);
    QCOMPARE(attempt.signIn.address(), attempt.browser.opened.first());
    QVERIFY(attempt.signIn.isWaiting());
    const QUrl landing = attempt.landing("code=c0de&state=STATE");
    const auto visitor = visit(landing);
    QCOMPARE(visitor->status(), 200);
    QVERIFY(visitor->answer.contains("You may close this tab"));
    QVERIFY(!visitor->answer.contains("c0de"));
    QCOMPARE(visitor->header("Cache-Control"), "no-store");
    QCOMPARE(visitor->header("Referrer-Policy"), "no-referrer");
    QVERIFY(attempt.waitForEnd());
    QVERIFY(attempt.ended->has_value());
    const wire::BrowserCode &code = attempt.ended->value();
    QCOMPARE(code.code.expose(), "c0de");
    QCOMPARE(code.redirect, landing.toEncoded(QUrl::RemoveQuery));
    QVERIFY(!attempt.signIn.isWaiting());
    QVERIFY(attempt.signIn.address().isEmpty());
    const auto second = visit(landing);
    QVERIFY(second->answer.isEmpty());
    attempt.clock.runOut();
    QTest::qWait(0);
    QCOMPARE(attempt.told, 1);
}

void TestBrowserSignIn::aRefusalIsTold()
{
    Attempt attempt;
    attempt.start();
    const auto visitor = visit(attempt.landing("error=access_denied&state=STATE"));
    QVERIFY(visitor->answer.contains("Okta did not sign you in"));
    QVERIFY(attempt.waitForEnd());
    QCOMPARE(attempt.ended->error().fault, base::Fault::Unauthorised);
    QVERIFY(!attempt.signIn.isWaiting());
}

void TestBrowserSignIn::strangersDoNotEndIt_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    const QByteArray host = " HTTP/1.1\r\nHost: HOST\r\n\r\n";
    row("another state", "GET /cb?code=x&state=y" + host, 400);
    row("no state", "GET /cb?code=x" + host, 400);
    row("the icon", "GET /favicon.ico" + host, 404);
    row("another method", "POST /cb?code=x&state=STATE" + host, 405);
    row("another host's name",
        "GET /cb?code=x&state=STATE HTTP/1.1\r\nHost: evil.example.com\r\n\r\n", 400);
    row("no host", "GET /cb?code=x&state=STATE HTTP/1.1\r\n\r\n", 400);
    row("an absolute address", "GET http://127.0.0.1/cb?code=x&state=STATE" + host, 400);
    row("no HTTP", "hello\r\n\r\n", 400);
    row("blanks", "   \r\n\r\n", 400);
    row("bytes", QByteArray("\0\xff\x16\x03\r\n\r\n", 8), 400);
    row("a head without end", "GET /cb HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'), 431);
}

void TestBrowserSignIn::strangersDoNotEndIt()
{
    QFETCH(QByteArray, head);
    QFETCH(const int, status);
    Attempt attempt;
    attempt.start();
    const QUrl landing = attempt.landing("code=c0de&state=STATE");
    const QByteArray state = QUrlQuery(landing).queryItemValue(u"state"_s).toLatin1();
    Visitor stranger(quint16(landing.port()));
    stranger.say(head.replace("STATE", state)
                     .replace("HOST", "127.0.0.1:" + QByteArray::number(landing.port())));
    QVERIFY(stranger.waitUntilGone());
    QCOMPARE(stranger.status(), status);
    QVERIFY(attempt.signIn.isWaiting());
    QCOMPARE(attempt.told, 0);
    visit(landing);
    QVERIFY(attempt.waitForEnd());
    QVERIFY(attempt.ended->has_value());
}

void TestBrowserSignIn::aHeadMayComeInPieces()
{
    Attempt attempt;
    attempt.start();
    const QUrl landing = attempt.landing("code=c0de&state=STATE");
    Visitor visitor(quint16(landing.port()));
    QTRY_COMPARE_WITH_TIMEOUT(visitor.socket.state(), QAbstractSocket::ConnectedState, 120'000);
    const QByteArray head = getHead(landing);
    for (qsizetype i = 0; i < head.size(); i += 7) {
        visitor.say(head.mid(i, 7));
        visitor.socket.flush();
        QTest::qWait(0);
    }
    QVERIFY(visitor.waitUntilGone());
    QCOMPARE(visitor.status(), 200);
    QVERIFY(attempt.waitForEnd());
}

void TestBrowserSignIn::silentClientsDoNotBlockIt()
{
    Attempt attempt;
    attempt.start();
    const QUrl landing = attempt.landing("code=c0de&state=STATE");
    std::vector<std::unique_ptr<Visitor>> silent;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<Visitor>(quint16(landing.port())));
        silent.back()->say("GET /cb");
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        std::count_if(silent.begin(), silent.end(), [](const auto &one) { return one->isGone(); }),
        12, 120'000);
    QCOMPARE(visit(landing)->status(), 200);
    QVERIFY(attempt.waitForEnd());
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(silent.begin(), silent.end(), [](const auto &one) { return one->isGone(); }),
        120'000);
}

void TestBrowserSignIn::aHeadIsWaitedForOnlySoLong()
{
    Attempt attempt;
    attempt.clock.skipBelow = std::chrono::milliseconds(10'001); // the limit of a head passes
    attempt.start();
    Visitor slow(quint16(attempt.landing("").port()));
    slow.say("GET /cb");
    QVERIFY(slow.waitUntilGone());
    QVERIFY(slow.answer.isEmpty());
    QVERIFY(attempt.signIn.isWaiting());
}

void TestBrowserSignIn::nobodyComes()
{
    Attempt attempt;
    attempt.start();
    const QUrl landing = attempt.landing("code=c0de&state=STATE");
    attempt.clock.runOut();
    QVERIFY(attempt.waitForEnd());
    QCOMPARE(attempt.ended->error().fault, base::Fault::Timeout);
    QVERIFY(attempt.ended->error().what.english().contains(u"5 minutes"_s));
    QVERIFY(attempt.ended->error().advice.english().contains(u"http://127.0.0.1:48620/cb"_s));
    QVERIFY(visit(landing)->answer.isEmpty());
}

void TestBrowserSignIn::whereNoBrowserOpens()
{
    Attempt attempt;
    attempt.browser.works = false;
    attempt.start();
    QVERIFY(!attempt.signIn.isOpened());
    QVERIFY(attempt.signIn.isWaiting()); // a person takes the address there
    visit(attempt.landing("code=c0de&state=STATE"));
    QVERIFY(attempt.waitForEnd());
    QVERIFY(attempt.ended->has_value());
}

void TestBrowserSignIn::theNextPortWhereOneIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Attempt attempt({taken.serverPort(), 0});
    attempt.start();
    QVERIFY(attempt.signIn.isWaiting());
    QVERIFY(attempt.landing("").port() != taken.serverPort());
}

void TestBrowserSignIn::noPortIsFree()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Attempt attempt({taken.serverPort()});
    attempt.start();
    QCOMPARE(attempt.told, 0); // never before start() has returned
    QVERIFY(attempt.waitForEnd());
    QCOMPARE(attempt.ended->error().fault, base::Fault::Conflict);
    QVERIFY(attempt.ended->error().what.english().contains(QString::number(taken.serverPort())));
    QVERIFY(attempt.browser.opened.isEmpty());
}

void TestBrowserSignIn::noClientId()
{
    Attempt attempt({0}, {});
    attempt.start();
    QVERIFY(attempt.waitForEnd());
    QCOMPARE(attempt.ended->error().fault, base::Fault::Invalid);
    QVERIFY(attempt.browser.opened.isEmpty());
}

void TestBrowserSignIn::cancelledIsNeverTold()
{
    Attempt attempt;
    attempt.start();
    const QUrl landing = attempt.landing("code=c0de&state=STATE");
    attempt.signIn.cancel();
    QVERIFY(!attempt.signIn.isWaiting());
    QVERIFY(visit(landing)->answer.isEmpty());
    attempt.clock.runOut();
    QTest::qWait(0);
    QCOMPARE(attempt.told, 0);
}

void TestBrowserSignIn::aNewStartGivesUpTheOldOne()
{
    Attempt attempt;
    attempt.start();
    const QUrl old = attempt.landing("code=old&state=STATE");
    attempt.start();
    const QUrl next = attempt.landing("code=new&state=STATE");
    QUrl mixed = old;
    mixed.setPort(next.port());
    QCOMPARE(visit(mixed)->status(), 400);
    visit(next);
    QVERIFY(attempt.waitForEnd());
    QCOMPARE(attempt.ended->value().code.expose(), "new");
    QCOMPARE(attempt.told, 1);
}

void TestBrowserSignIn::onlyLoopbackIsListenedOn()
{
#ifdef Q_OS_MACOS
    constexpr bool isAddress = false; // 127.0.0.2 is none there
#else
    constexpr bool isAddress = true;
#endif
    Attempt attempt;
    attempt.start();
    const int port = attempt.landing("").port();
    QTcpServer other; // the same port is free on another loopback address
    QCOMPARE(other.listen(QHostAddress(u"127.0.0.2"_s), quint16(port)), isAddress);
}

void TestBrowserSignIn::practiceIsReachedOnLoopback()
{
    QCOMPARE(wire::browserOrigin(Bench::settings(8080)), "http://127.0.0.1:8080");
    wire::WireSettings real;
    real.oktaHost = "acme.okta.com";
    QCOMPARE(wire::browserOrigin(real), "https://acme.okta.com");
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browser_sign_in.moc"
