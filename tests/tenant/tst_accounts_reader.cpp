// SPDX-License-Identifier: MIT
#include "tenant/okta/accounts_reader.h"
#include "tenant/okta/accounts_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using okta::Accounts;

namespace {

/// A row as both parsers should give it, fields joined.
using Line = QByteArray;

Line lineOf(const Accounts::Row &row)
{
    QByteArray line;
    for (const QByteArrayView field : {row.id, row.login, row.email, row.firstName, row.lastName,
                                       row.appShortName, row.appFullName, row.status})
        line += field.toByteArray() + '|';
    return line + QByteArray::number(row.flags);
}

QByteArray cut(const QJsonValue &value)
{
    QString text = value.toString();
    while (text.toUtf8().size() > 1000)
        text.chop(1);
    return text.toUtf8();
}

int flagsOf(const QJsonValue &user, const QByteArray &status, const QJsonObject &appProfile)
{
    const QJsonObject profile = user[u"profile"_s].toObject();
    const QString provider = user[u"credentials"_s][u"provider"_s][u"type"_s].toString();
    const auto missing = [](const QJsonValue &text) { return text.toString().trimmed().isEmpty(); };
    const bool expanded = !user.toObject().isEmpty();
    const QList<QByteArray> shut{"STAGED",     "PROVISIONED",      "SUSPENDED",
                                 "LOCKED_OUT", "PASSWORD_EXPIRED", "RECOVERY"};
    int flags = expanded ? 0 : Accounts::NotExpanded;
    flags |= expanded && missing(profile[u"firstName"_s]) ? Accounts::FirstNameMissing : 0;
    flags |= expanded && missing(profile[u"lastName"_s]) ? Accounts::LastNameMissing : 0;
    flags |= provider == u"FEDERATION" || provider == u"SOCIAL" ? Accounts::NoOktaPassword : 0;
    flags |= shut.contains(status) ? Accounts::CannotSignIn : 0;
    flags |= status == "DEPROVISIONED" ? Accounts::Deprovisioned : 0;
    flags |= missing(appProfile[u"macOSAccountUsername"_s]) ? Accounts::AppShortNameMissing : 0;
    flags |= missing(appProfile[u"macOSAccountFullName"_s]) ? Accounts::AppFullNameMissing : 0;
    return flags;
}

Line lineOf(const QJsonObject &row)
{
    const QJsonValue user = row[u"_embedded"_s][u"user"_s];
    const QJsonValue profile = user[u"profile"_s];
    const QJsonObject appProfile = row[u"profile"_s].toObject();
    QByteArray login = cut(profile[u"login"_s]);
    if (login.isEmpty())
        login = cut(row[u"credentials"_s][u"userName"_s]);
    const QByteArray status = cut(user[u"status"_s]);
    QByteArray line;
    for (const QByteArray &field :
         {cut(row[u"id"_s]), login, cut(profile[u"email"_s]), cut(profile[u"firstName"_s]),
          cut(profile[u"lastName"_s]), cut(appProfile[u"macOSAccountUsername"_s]),
          cut(appProfile[u"macOSAccountFullName"_s]), status})
        line += field + '|';
    return line + QByteArray::number(flagsOf(user, status, appProfile));
}

QByteArray user(const QByteArray &profile, const QByteArray &status = "ACTIVE",
                const QByteArray &provider = "OKTA")
{
    return R"({"id":"00u1","status":")" + status + R"(","type":{"id":"oty1"},"profile":{)" +
           profile + R"(},"credentials":{"password":{},"provider":{"type":")" + provider +
           R"(","name":"X"}},"_links":{"self":{"href":"https://x/api"}}})";
}

QByteArray row(const QByteArray &embedded, const QByteArray &appProfile = "\"name\":\"x\"")
{
    return R"({"id":"00u1","externalId":null,"created":"2026-01-01T00:00:00.000Z","scope":"GROUP",)"
           R"("status":"ACTIVE","credentials":{"userName":"app@acme.com"},"profile":{)" +
           appProfile + R"(},"_links":{"app":{"href":"x"}},"_embedded":{"user":)" + embedded + "}}";
}

const QByteArray kJane =
    R"("login":"jane@acme.com","email":"jane@acme.com","firstName":"Jane","lastName":"Work")";

base::Reply page(const QByteArray &body, const QByteArray &next = {})
{
    base::Reply reply;
    reply.status = 200;
    reply.origin = "https://acme.okta.com";
    reply.headers.add("Content-Type", "application/json");
    if (!next.isEmpty())
        reply.headers.add("Link", '<' + next + ">; rel=\"next\"");
    reply.body = body;
    return reply;
}

const QByteArray kNext = "https://acme.okta.com/api/v1/apps/0oa1/users?after=2&limit=500";

} // namespace

class TestAccountsReader : public QObject
{
    Q_OBJECT
private slots:
    void parsersAgree_data();
    void parsersAgree();
    void refuses_data();
    void refuses();
    void keepsRows();
    void asksForTheLargestPage();
    void followsPages();
    void aPageOfUsersWhoWereThereIsNoNextPage();
    void tellsThePageAheadOfReading();
    void keepsARowThatStandsTwiceOnce();
    void givesThePartReadBeforeAPageFailed();
    void stopsWhenPagesGoRound();
    void refusesAnotherHost();
    void tellsARefusal();
};

void TestAccountsReader::parsersAgree_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto add = [](const char *name, const QByteArray &rows) {
        QTest::newRow(name) << '[' + rows + ']';
    };
    add("no rows", "");
    add("a plain user", row(user(kJane)));
    add("three users", row(user(kJane)) + ',' + row(user(kJane)) + " , \n" + row(user(kJane)));
    add("names are null", row(user(R"("login":"a@b.c","firstName":null,"lastName":null)")));
    add("names are absent", row(user(R"("login":"a@b.c")")));
    add("names are blanks", row(user(R"("login":"a@b.c","firstName":"  ","lastName":"\t")")));
    add("names have the wrong types",
        row(user(R"("login":17,"firstName":{"a":[1]},"lastName":[])")));
    add("a member stands twice",
        row(user(R"("login":"a@b.c","firstName":"Ada","firstName":null,"login":"d@e.f")")));
    add("status and provider tell of no password", row(user(kJane, "STAGED", "FEDERATION")));
    add("a social login, locked out", row(user(kJane, "LOCKED_OUT", "SOCIAL")));
    add("a user who left", row(user(kJane, "DEPROVISIONED")));
    add("a status nobody knows", row(user(kJane, "FROZEN")));
    add("app attributes are set",
        row(user(kJane), R"("macOSAccountUsername":"jane","macOSAccountFullName":"Jane Work")"));
    add("app attributes are null",
        row(user(kJane), R"("macOSAccountUsername":null,"macOSAccountFullName":null)"));
    add("app attributes of the wrong case are others",
        row(user(kJane), R"("macosaccountusername":"x")"));
    add("the Okta user is not told", row("null"));
    add("the Okta user is a list", row("[]"));
    add("the Okta user is empty", row("{}"));
    add("nothing is embedded", R"({"id":"00u1","credentials":{"userName":"a@b.c"}})");
    add("members stand the other way round",
        R"({"_embedded":{"other":[{"user":1}],"user":{"credentials":{"provider":{"name":"OKTA","type":"OKTA"}},)"
        R"("profile":{"lastName":"Work","login":"j@acme.com"},"status":"ACTIVE"}},)"
        R"("profile":{"macOSAccountFullName":"J W"},"id":"00u9"})");
    add("unknown members with names we know, elsewhere",
        R"({"profile":{"profile":{"login":"no"},"id":"no"},"extra":{"id":"no","_embedded":{}},"id":"yes"})");
    add("all members have wrong types",
        R"({"id":{},"credentials":[],"profile":"x","_embedded":7})");
    add("an empty row", "{}");
    add("escapes in names and in a key",
        row(user(
            R"("log\u0069n":"j\u0040acme.com","firstName":"J\"\\\n","lastName":"\u00e9\ud83d\ude00")")));
    add("letters of other scripts", row(user("\"login\":\"a@b.c\",\"firstName\":\"Zo\xc3\xab\"")));
    add("control characters that are escaped",
        row(user(R"("login":"a\u0000b@c.d","lastName":"\u202e")")));
    add("a name of 10,000 letters",
        row(user("\"login\":\"" + QByteArray(10000, 'a') + "@b.c\",\"lastName\":\"" +
                 QByteArray(9999, 'x') + "\xc3\xab\"")));
    add("a long name is cut between characters",
        row(user("\"login\":\"x" + QByteArray("\xc3\xab").repeated(5000) + "\"")));
    add("500 users", (row(user(kJane)) + ',').repeated(499) + row(user(kJane)));
}

void TestAccountsReader::parsersAgree()
{
    QFETCH(QByteArray, body);
    QJsonParseError problem;
    const QJsonArray expectedRows = QJsonDocument::fromJson(body, &problem).array();
    QCOMPARE(problem.errorString(), u"no error occurred"_s);
    QList<Line> expected;
    for (const QJsonValue &one : expectedRows)
        expected += lineOf(one.toObject());

    QList<Line> lines;
    const auto read =
        okta::readAccountRows(body, [&](const Accounts::Row &one) { lines += lineOf(one); });
    QVERIFY(read.has_value());
    QCOMPARE(lines, expected);
}

void TestAccountsReader::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = '[' + row(user(kJane)) + ',' + row(user(kJane)) + ']';
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("   ");
    QTest::newRow("an object") << QByteArray(R"({"id":"00u1"})");
    QTest::newRow("a string") << QByteArray(R"("x")");
    QTest::newRow("a row that is a string") << QByteArray(R"(["x"])");
    QTest::newRow("a row that is null") << QByteArray(R"([{"id":"1"},null])");
    QTest::newRow("cut in the second row") << good.left(good.size() - 40);
    QTest::newRow("cut before the last bracket") << good.left(good.size() - 1);
    QTest::newRow("cut inside a string") << good.left(good.indexOf("jane@") + 3);
    QTest::newRow("text after the list") << good + " {}";
    QTest::newRow("a list after the list") << good + "[]";
    QTest::newRow("not UTF-8") << QByteArray("[{\"id\":\"\xff\xfe\"}]");
    QTest::newRow("a web page") << QByteArray("<html>[]</html>");
    QTest::newRow("no comma between members") << QByteArray(R"([{"id":"1" "profile":{}}])");
}

void TestAccountsReader::refuses()
{
    QFETCH(QByteArray, body);
    const auto read = okta::readAccountRows(body, [](const Accounts::Row &) {});
    QVERIFY(!read.has_value());
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    const auto taken = reader->take(page(body));
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().fault, base::Fault::Unexpected);
}

void TestAccountsReader::keepsRows()
{
    // Half a surrogate pair: simdjson refuses such a string, a page must not be lost for it.
    const QByteArray odd = R"("login":"odd\ud800@acme.com","firstName":"\udc00","lastName":"L")";
    QList<QByteArray> logins;
    const auto read =
        okta::readAccountRows('[' + row(user(odd)) + ',' + row(user(kJane)) + ']',
                              [&](const Accounts::Row &one) { logins += one.login.toByteArray(); });
    QVERIFY(read.has_value());
    QCOMPARE(logins.size(), 2);
    QVERIFY(logins[0].startsWith("odd") && logins[0].endsWith("@acme.com"));
    QCOMPARE(logins[1], QByteArray("jane@acme.com"));
}

void TestAccountsReader::asksForTheLargestPage()
{
    const tenant::Reading reading = okta::accountsReading(u"0oa/1"_s);
    QCOMPARE(reading.key, QByteArray("okta.app-users/0oa/1"));
    QCOMPARE(reading.first.target, QByteArray("/api/v1/apps/0oa%2F1/users?limit=500&expand=user"));
    QCOMPARE(reading.first.label, QByteArray("/api/v1/apps/{id}/users"));
    QCOMPARE(reading.first.credential, base::Credential::Okta);
    QCOMPARE(reading.first.method, base::Method::Get);
}

void TestAccountsReader::followsPages()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    const auto next = reader->take(page('[' + row(user(kJane)) + ']', kNext));
    QVERIFY(next.has_value() && next->has_value());
    QCOMPARE((*next)->target, QByteArray("/api/v1/apps/0oa1/users?after=2&limit=500"));
    QCOMPARE(reader->done(), 1);
    const QByteArray two = row(user(R"("login":"b@acme.com","firstName":"B","lastName":null)"))
                               .replace("00u1", "00u2");
    const QByteArray three = row("null").replace("00u1", "00u3");
    const auto last = reader->take(page('[' + two + ',' + three + ']'));
    QVERIFY(last.has_value() && !last->has_value());

    const tenant::Value value = reader->finish();
    const auto accounts = std::get<std::shared_ptr<const Accounts>>(value);
    QCOMPARE(accounts->size(), size_t(3));
    QCOMPARE(accounts->row(0).login, QByteArrayView("jane@acme.com"));
    QCOMPARE(accounts->row(0).lastName, QByteArrayView("Work"));
    QCOMPARE(accounts->row(1).login, QByteArrayView("b@acme.com"));
    QVERIFY(accounts->row(1).flags & Accounts::LastNameMissing);
    QVERIFY(!(accounts->row(1).flags & Accounts::FirstNameMissing));
    QCOMPARE(accounts->row(2).login, QByteArrayView("app@acme.com"));
    QVERIFY(accounts->row(2).flags & Accounts::NotExpanded);
}

void TestAccountsReader::aPageOfUsersWhoWereThereIsNoNextPage()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    const QByteArray users = '[' + row(user(kJane)) + ']';
    QVERIFY(reader->take(page(users, "https://acme.okta.com/api/v1/apps/0oa1/users?after=2")));
    QVERIFY(!reader->take(page(users, "https://acme.okta.com/api/v1/apps/0oa1/users?after=3")));
}

void TestAccountsReader::tellsThePageAheadOfReading()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    const base::Reply first = page('[' + row(user(kJane)) + ']', kNext);
    const auto ahead = reader->ahead(first);
    QVERIFY(ahead);
    QCOMPARE(reader->done(), 0);
    QCOMPARE(*reader->take(first), ahead);
    QVERIFY(!reader->ahead(page("[]")));
    QVERIFY2(!reader->ahead(page("[]", kNext)), "a page that was asked for already");
    QVERIFY(!reader->ahead(page("[]", "https://evil.example/api/v1/apps/0oa1/users?after=3")));
    base::Reply refused = page("[]", "https://acme.okta.com/api/v1/apps/0oa1/users?after=3");
    refused.status = 429;
    QVERIFY(!reader->ahead(refused));
}

void TestAccountsReader::keepsARowThatStandsTwiceOnce()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    const QByteArray jane = row(user(kJane));
    const QByteArray other = row(user(kJane)).replace("00u1", "00u2");
    const QByteArray noId = row(user(kJane)).replace("00u1", "");
    const QByteArrayList rows{jane, other, jane, noId, noId};
    QVERIFY(reader->take(page('[' + rows.join(',') + ']')));
    QCOMPARE(reader->done(), 4);
}

void TestAccountsReader::givesThePartReadBeforeAPageFailed()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    QVERIFY(reader->take(page('[' + row(user(kJane)) + ']', kNext)));
    QVERIFY(!reader->take(page("<html>")));
    const auto part = reader->part();
    QVERIFY(part);
    QCOMPARE(part->done, 1);
    QCOMPARE(part->total, -1);
    QCOMPARE(std::get<std::shared_ptr<const Accounts>>(part->rows)->row(0).login,
             QByteArrayView("jane@acme.com"));
}

void TestAccountsReader::stopsWhenPagesGoRound()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    QVERIFY(reader->take(page("[]", kNext)).has_value());
    const auto again = reader->take(page("[]", kNext));
    QVERIFY(!again.has_value());
    QVERIFY(!again.error().advice.isEmpty());
}

void TestAccountsReader::refusesAnotherHost()
{
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    QVERIFY(!reader->take(page("[]", "https://evil.example/api/v1/apps/0oa1/users?after=2"))
                 .has_value());
}

void TestAccountsReader::tellsARefusal()
{
    base::Reply reply =
        page(R"({"errorCode":"E0000006","errorSummary":"You do not have permission"})");
    reply.status = 403;
    const auto reader = okta::accountsReading(u"0oa1"_s).open();
    const auto taken = reader->take(reply);
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().fault, base::Fault::Forbidden);
    QCOMPARE(taken.error().code, QByteArray("E0000006"));
}

QTEST_GUILESS_MAIN(TestAccountsReader)
#include "tst_accounts_reader.moc"
