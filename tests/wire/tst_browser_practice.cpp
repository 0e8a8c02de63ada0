// SPDX-License-Identifier: MIT
#include "rehearsal/server.h"
#include "stand_in.h"
#include "visitor.h"
#include "wire/browser_sign_in.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice org on this computer, the wire to it, and a person who signs in by browser.
class Office
{
public:
    explicit Office(const QMap<QString, QString> &switches = {})
    {
        for (auto one = switches.begin(); one != switches.end(); ++one) {
            if (!server.practice().setSwitch(one.key(), one.value()))
                qFatal("no such switch");
        }
        if (!server.listen())
            qFatal("no port for the practice org");
        // The practice org goes by the time of this computer: a proof tells when it was made.
        clock.moveOn(clock.now().secsTo(QDateTime::currentDateTimeUtc()));
        settings = Bench::settings(server.oktaPort());
        wire = std::make_unique<wire::HttpWire>(settings, wire::Secrets(), clock);
    }

    wire::BrowserSettings browserSettings()
    {
        wire::BrowserSettings all;
        all.origin = wire::browserOrigin(settings);
        all.clientId = server.practice().browserClientId();
        return all;
    }
    /// From the click on "Sign in" to the code; the browser follows Okta's redirect.
    base::Result<wire::BrowserCode> signIn(const wire::BrowserSettings &with)
    {
        NotedBrowser browser;
        wire::BrowserSignIn attempt(with, browser, clock);
        std::optional<base::Result<wire::BrowserCode>> ended;
        attempt.start(&context, [&](const base::Result<wire::BrowserCode> &end) { ended = end; });
        if (!ended && !browser.opened.isEmpty()) {
            page = visit(browser.opened.first());
            if (const QUrl next(QString::fromLatin1(page->header("Location"))); !next.isEmpty())
                page = visit(next);
            else
                clock.runOut();
        }
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 20'000))
            qFatal("the sign-in does not end");
        return *ended;
    }
    base::Result<wire::BrowserCode> signIn() { return signIn(browserSettings()); }

    base::Result<base::Reply> get(const QByteArray &target)
    {
        base::Request request = Bench::okta();
        request.target = target;
        std::optional<base::Result<base::Reply>> result;
        wire->send(request, &context, [&](const base::Result<base::Reply> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            qFatal("no answer was told");
        return *result;
    }
    int statusOf(const QByteArray &target)
    {
        const auto reply = get(target);
        return reply ? reply->status : -1;
    }
    void signOut()
    {
        bool done = false;
        wire->signOut(&context, [&] { done = true; });
        if (!QTest::qWaitFor([&] { return done; }, 20'000))
            qFatal("signing out does not end");
    }

    rehearsal::Server server{rehearsal::Practice(u"all-set-up"_s)};
    QuickClock clock;
    QObject context;
    wire::WireSettings settings;
    std::unique_ptr<wire::HttpWire> wire;
    std::unique_ptr<Visitor> page; ///< what the browser showed last
};

} // namespace

/// Signing in by browser at the practice org, on loopback, from the click to the revoked token.
class TestBrowserPractice : public QObject
{
    Q_OBJECT

private slots:
    void signsInReadsAndSignsOut_data();
    void signsInReadsAndSignsOut();
    void theTokenIsRenewed_data();
    void theTokenIsRenewed();
    void withoutARefreshTokenItEnds();
    void aCodeIsGoodOnce();
    void aStolenCodeIsWorthNothing();
    void whatTheOrgDoesNotGrant_data();
    void whatTheOrgDoesNotGrant();
    void anUnregisteredPortIsNotSentBack();
};

void TestBrowserPractice::signsInReadsAndSignsOut_data()
{
    QTest::addColumn<QString>("dpop");
    QTest::newRow("bearer tokens") << u"off"_s;
    QTest::newRow("tokens that are bound to a key") << u"on"_s;
}

void TestBrowserPractice::signsInReadsAndSignsOut()
{
    QFETCH(const QString, dpop);
    Office office({{u"okta.dpop"_s, dpop}});
    const auto code = office.signIn();
    QVERIFY2(code, code ? "" : qPrintable(code.error().what.english()));
    QVERIFY(office.page->answer.contains("You may close this tab"));
    office.wire->signInToOkta(*code);
    const auto me = office.get("/api/v1/users/me");
    QVERIFY2(me, me ? "" : qPrintable(me.error().what.english()));
    QCOMPARE(me->status, 200); // a person, not the service app
    QVERIFY(me->headers.value("Latchkey-Granted-Scopes").contains("okta.schemas.manage"));
    office.signOut();
    const auto after = office.get("/api/v1/users/me");
    QVERIFY(!after);
    QCOMPARE(after.error().fault, base::Fault::Unauthorised);
    QVERIFY(after.error().advice.english().contains(u"browser"_s));
}

void TestBrowserPractice::theTokenIsRenewed_data()
{
    QTest::addColumn<QString>("refresh");
    QTest::newRow("each time by a new token") << u"rotated"_s;
    QTest::newRow("always by the same") << u"kept"_s;
}

void TestBrowserPractice::theTokenIsRenewed()
{
    QFETCH(const QString, refresh);
    Office office({{u"okta.refresh"_s, refresh}});
    office.wire->signInToOkta(office.signIn().value());
    for (int hours = 0; hours < 3; ++hours) {
        QCOMPARE(office.statusOf("/api/v1/org"), 200);
        office.clock.moveOn(3600);
    }
    QCOMPARE(office.statusOf("/api/v1/org"), 200);
}

void TestBrowserPractice::withoutARefreshTokenItEnds()
{
    Office office;
    wire::BrowserSettings settings = office.browserSettings();
    settings.staysSignedIn = false;
    office.wire->signInToOkta(office.signIn(settings).value());
    QCOMPARE(office.statusOf("/api/v1/org"), 200);
    office.clock.moveOn(3600);
    const auto late = office.get("/api/v1/org");
    QVERIFY(!late);
    QCOMPARE(late.error().fault, base::Fault::Unauthorised);
    office.wire->signInToOkta(office.signIn(settings).value());
    QCOMPARE(office.statusOf("/api/v1/org"), 200);
}

void TestBrowserPractice::aCodeIsGoodOnce()
{
    Office office;
    const wire::BrowserCode code = office.signIn().value();
    office.wire->signInToOkta(code);
    QCOMPARE(office.statusOf("/api/v1/org"), 200);
    office.wire->signInToOkta(code);
    QCOMPARE(office.get("/api/v1/org").error().code, "invalid_grant");
}

void TestBrowserPractice::aStolenCodeIsWorthNothing()
{
    Office office;
    wire::BrowserCode code = office.signIn().value();
    code.verifier = base::Secret(QByteArray(43, 'a'));
    office.wire->signInToOkta(code);
    const auto reply = office.get("/api/v1/org");
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, "invalid_grant");
    QVERIFY(reply.error().what.english().contains(u"PKCE"_s));
}

void TestBrowserPractice::whatTheOrgDoesNotGrant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("fault");
    QTest::newRow("scopes to write")
        << u"okta.scopes"_s << u"read"_s << int(base::Fault::Forbidden);
    QTest::newRow("a refresh token")
        << u"okta.refresh"_s << u"refused"_s << int(base::Fault::Forbidden);
    QTest::newRow("the app at all")
        << u"okta.browser"_s << u"denied"_s << int(base::Fault::Unauthorised);
}

void TestBrowserPractice::whatTheOrgDoesNotGrant()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const int, fault);
    Office office({{name, value}});
    const auto end = office.signIn();
    QVERIFY(!end);
    QCOMPARE(int(end.error().fault), fault);
    QVERIFY(office.page->answer.contains("Okta did not sign you in"));
    wire::BrowserSettings less = office.browserSettings();
    less.scopes = wire::oktaReadScopes();
    less.staysSignedIn = false;
    QCOMPARE(office.signIn(less).has_value(), fault == int(base::Fault::Forbidden));
}

void TestBrowserPractice::anUnregisteredPortIsNotSentBack()
{
    Office office;
    wire::BrowserSettings settings = office.browserSettings();
    settings.ports = {0};
    const auto end = office.signIn(settings);
    QVERIFY(!end);
    QCOMPARE(end.error().fault, base::Fault::Timeout);
    QVERIFY(office.page->answer.contains("redirect_uri"));
    QVERIFY(end.error().advice.english().contains(u"48620"_s));
    Office other({{u"okta.redirect-port"_s, u"any"_s}});
    wire::BrowserSettings any = other.browserSettings();
    any.ports = {0};
    QVERIFY(other.signIn(any));
}

QTEST_GUILESS_MAIN(TestBrowserPractice)
#include "tst_browser_practice.moc"
