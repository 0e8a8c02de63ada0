// SPDX-License-Identifier: MIT
#include "rehearsal/server.h"
#include "stand_in.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using rehearsal::Trouble;

/// The wire with the practice tenants: signs in, reads, and gets over their troubles.
class TestPracticeWire : public QObject
{
    Q_OBJECT

private slots:
    void readsBothTenants();
    void wrongCredentialsAreRefused();
    void readsGetOverTrouble_data();
    void readsGetOverTrouble();

private:
    base::Result<base::Reply> ask(rehearsal::Server &server, wire::Secrets secrets,
                                  const base::Request &request);
    static wire::Secrets secretsOf(const rehearsal::Practice &practice);
};

wire::Secrets TestPracticeWire::secretsOf(const rehearsal::Practice &practice)
{
    wire::Secrets secrets;
    const auto all = practice.secrets();
    for (auto it = all.begin(); it != all.end(); ++it)
        secrets[it.key()] = base::Secret(QByteArray(it.value()));
    return secrets;
}

base::Result<base::Reply> TestPracticeWire::ask(rehearsal::Server &server, wire::Secrets secrets,
                                                const base::Request &request)
{
    wire::WireSettings settings;
    const rehearsal::Practice &practice = server.practice();
    settings.oktaHost = practice.oktaHost();
    settings.jamfBase = "https://" + practice.jamfHost();
    settings.connectTo = {{practice.oktaHost(), {u"127.0.0.1"_s, server.oktaPort()}},
                          {practice.jamfHost(), {u"127.0.0.1"_s, server.jamfPort()}}};
    QuickClock clock;
    wire::HttpWire wire(settings, std::move(secrets), clock);
    std::optional<base::Result<base::Reply>> result;
    wire.send(request, this, [&](const base::Result<base::Reply> &end) { result = end; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
        qFatal("no answer was told");
    return *result;
}

void TestPracticeWire::readsBothTenants()
{
    rehearsal::Server server{rehearsal::Practice()};
    QVERIFY(server.listen());
    const wire::Secrets secrets = secretsOf(server.practice());
    const auto okta = ask(server, secrets, Bench::okta());
    QVERIFY(okta);
    QCOMPARE(okta->status, 200);
    const auto jamf = ask(server, secrets, Bench::jamf("/api/v1/jamf-pro-version"));
    QVERIFY(jamf);
    QCOMPARE(jamf->status, 200);
    const auto classic = ask(server, secrets, Bench::jamf("/JSSResource/osxconfigurationprofiles"));
    QVERIFY(classic);
    QCOMPARE(classic->status, 200);
}

void TestPracticeWire::wrongCredentialsAreRefused()
{
    rehearsal::Server server{rehearsal::Practice()};
    QVERIFY(server.listen());
    wire::Secrets secrets = secretsOf(server.practice());
    secrets["okta.token"] = Bench::secret("00wrong");
    secrets["jamf.client-secret"] = Bench::secret("wrong");
    const auto okta = ask(server, secrets, Bench::okta());
    QVERIFY(okta);
    QCOMPARE(okta->status, 401);
    const auto jamf = ask(server, secrets, Bench::jamf("/api/v1/jamf-pro-version"));
    QVERIFY(!jamf);
    QCOMPARE(jamf.error().fault, base::Fault::Unauthorised);
    QCOMPARE(jamf.error().code, "invalid_client");
}

void TestPracticeWire::readsGetOverTrouble_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<bool>("jamf");
    const auto row = [](const char *name, Trouble trouble) {
        QTest::addRow("Okta: %s", name) << int(trouble) << false;
        QTest::addRow("Jamf Pro: %s", name) << int(trouble) << true;
    };
    row("throttled", Trouble::Throttle);
    row("503", Trouble::ErrorBefore);
    row("504 after the work", Trouble::ErrorAfter);
    row("lost before", Trouble::LostBefore);
    row("lost after", Trouble::LostAfter);
    row("401 once", Trouble::Unauthorised);
    row("half the body", Trouble::CutBody);
}

void TestPracticeWire::readsGetOverTrouble()
{
    QFETCH(const int, trouble);
    QFETCH(const bool, jamf);
    rehearsal::Server server{rehearsal::Practice()};
    QVERIFY(server.listen());
    rehearsal::Planned planned;
    planned.trouble = Trouble(trouble);
    planned.skip = jamf ? 1 : 0; // the token call
    server.practice().plan(planned);
    const auto reply = ask(server, secretsOf(server.practice()),
                           jamf ? Bench::jamf("/api/v1/jamf-pro-version") : Bench::okta());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().what.english()));
    QCOMPARE(reply->status, 200);
    QVERIFY(!reply->body.isEmpty());
}

QTEST_GUILESS_MAIN(TestPracticeWire)
#include "tst_practice_wire.moc"
