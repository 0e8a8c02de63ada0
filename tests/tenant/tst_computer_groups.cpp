// SPDX-License-Identifier: MIT
#include "tenant/jamf/groups.h"
#include "tenant/jamf/rsql.h"

#include <QJsonDocument>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

base::Reply reply(int status, const QByteArray &body = {}) { return {status, {}, body, {}}; }

/// The page's next request, which must be there.
base::Request next(tenant::PageReader &reader, const base::Reply &answer)
{
    const auto request = reader.take(answer);
    if (!request || !*request)
        qFatal("there is no next page");
    return **request;
}

} // namespace

class TestComputerGroups : public QObject
{
    Q_OBJECT

private slots:
    void findsTheVersion();
    void asksStaticGroupsOnlyForOpenNames();
    void keepsExactNamesOnly();
    void readsAllPages();
    void endsOnLies_data();
    void endsOnLies();
    void whatIsNoWholeListTellsNothing_data();
    void whatIsNoWholeListTellsNothing();
    void aListThatIsNotFoundTellsNothing();
    void aListWithoutEndTellsNothing();
    void readsOneGroup();
    void readsMembers();
    void writesWholeGroups();
    void readsCategories();
    void quotesNames_data();
    void quotesNames();
};

void TestComputerGroups::findsTheVersion()
{
    const tenant::Reading reading = jamf::groupList({u"A"_s});
    QVERIFY(reading.first.target.startsWith("/api/v3/computer-groups/smart-groups?"));
    const auto reader = reading.open();
    QVERIFY(next(*reader, reply(404, "<html>")).target.startsWith("/api/v2/computer-groups/smart"));
    const auto end =
        reader->take(reply(200, R"({"totalCount":1,"results":[{"id":"5","name":"A"}]})"));
    QVERIFY(end && !*end);
    const QJsonObject expected{
        {u"version"_s, u"v2"_s},
        {u"groups"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"5"_s}, {u"name"_s, u"A"_s}, {u"smart"_s, true}}}}};
    QCOMPARE(std::get<QJsonValue>(reader->finish()).toObject(), expected);
}

void TestComputerGroups::asksStaticGroupsOnlyForOpenNames()
{
    const auto reader = jamf::groupList({u"A"_s, u"B"_s}).open();
    const base::Request request =
        next(*reader, reply(200, R"({"totalCount":1,"results":[{"id":5,"name":"a"}]})"));
    QVERIFY(request.target.startsWith("/api/v3/computer-groups/static-groups?"));
    const auto end =
        reader->take(reply(200, R"({"totalCount":1,"results":[{"id":"6","name":"B"}]})"));
    QVERIFY(end && !*end);
    const QJsonArray groups =
        std::get<QJsonValue>(reader->finish()).toObject()[u"groups"_s].toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0][u"id"_s].toString(), u"5"_s);
    QCOMPARE(groups[1][u"smart"_s], QJsonValue(false));
}

void TestComputerGroups::keepsExactNamesOnly()
{
    const auto reader = jamf::groupList({u"Mac*"_s}).open();
    next(*reader, reply(200, R"({"totalCount":2,"results":[{"id":"1","name":"Macs"},)"
                             R"({"id":"../2","name":"Mac*"}]})"));
    QVERIFY(reader->take(reply(200, R"({"totalCount":0,"results":[]})")));
    const QJsonValue value = std::get<QJsonValue>(reader->finish());
    QCOMPARE(value[u"groups"_s].toArray(), QJsonArray());
}

void TestComputerGroups::readsAllPages()
{
    const auto reader = jamf::groupList({u"A"_s, u"B"_s}).open();
    const base::Request second =
        next(*reader, reply(200, R"({"totalCount":2,"results":[{"id":"1","name":"A"}]})"));
    QVERIFY(second.target.contains("page=1&"));
    const auto end =
        reader->take(reply(200, R"({"totalCount":2,"results":[{"id":"2","name":"B"}]})"));
    QVERIFY(end && !*end);
}

void TestComputerGroups::endsOnLies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a total that is never reached")
        << QByteArray(R"({"totalCount":1000000,"results":[{"id":"1","name":"x"}]})");
    QTest::newRow("a negative total") << QByteArray(R"({"totalCount":-5,"results":[{"id":"1"}]})");
    QTest::newRow("results of another type") << QByteArray(R"({"totalCount":"a","results":{}})");
    QTest::newRow("rows of another type")
        << QByteArray(R"({"totalCount":9,"results":[1,null,[]]})");
}

void TestComputerGroups::endsOnLies()
{
    QFETCH(QByteArray, body);
    const auto reader = jamf::groupList({u"A"_s}).open();
    int pages = 0;
    for (;;) {
        const auto request = reader->take(reply(200, body));
        QVERIFY(++pages < 200);
        if (!request || !*request)
            break;
    }
    QCOMPARE(std::get<QJsonValue>(reader->finish())[u"groups"_s].toArray(), QJsonArray());
}

/// What is taken for "no such group" makes a second one.
void TestComputerGroups::whatIsNoWholeListTellsNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing at all") << QByteArray("{}");
    QTest::newRow("no count") << QByteArray(R"({"results":[]})");
    QTest::newRow("counted and not shown") << QByteArray(R"({"totalCount":3,"results":[]})");
    QTest::newRow("no list") << QByteArray(R"({"totalCount":0,"results":{}})");
}

void TestComputerGroups::whatIsNoWholeListTellsNothing()
{
    QFETCH(QByteArray, body);
    const auto read = jamf::groupList({u"A"_s}).open()->take(reply(200, body));
    QVERIFY(!read);
    QVERIFY(!read.error().advice.isEmpty());
}

/// "Not found" of one object means that it is gone; of a list it means nothing.
void TestComputerGroups::aListThatIsNotFoundTellsNothing()
{
    const auto reader = jamf::groupList({u"A"_s, u"B"_s}).open();
    next(*reader, reply(200, R"({"totalCount":1,"results":[{"id":"5","name":"A"}]})"));
    const auto end = reader->take(reply(404, "<html>"));
    QVERIFY(!end);
    QCOMPARE(end.error().fault, base::Fault::Unexpected);
}

void TestComputerGroups::aListWithoutEndTellsNothing()
{
    const auto reader = jamf::groupList({u"A"_s}).open();
    const base::Reply page = reply(200, R"({"totalCount":1000000,"results":[{"id":"1"}]})");
    auto read = reader->take(page);
    for (int pages = 0; pages < 200 && read && *read; ++pages)
        read = reader->take(page);
    QVERIFY(!read);
}

void TestComputerGroups::readsOneGroup()
{
    const tenant::Reading reading = jamf::smartGroup(u"v3"_s, "5");
    QCOMPARE(reading.key, QByteArray("jamf.group/5"));
    QCOMPARE(reading.first.target, QByteArray("/api/v3/computer-groups/smart-groups/5"));
    QCOMPARE(reading.first.label, QByteArray("/api/v3/computer-groups/smart-groups/{id}"));
    auto reader = reading.open();
    QVERIFY(
        reader->take(reply(200, R"({"name":"A","description":"d","criteria":[{"name":"x"}]})")));
    const QJsonValue group = std::get<QJsonValue>(reader->finish());
    QCOMPARE(group[u"id"_s].toString(), u"5"_s);
    QCOMPARE(group[u"siteId"_s].toString(), u"-1"_s);
    QCOMPARE(group[u"criteria"_s].toArray().size(), 1);
    reader = reading.open();
    QVERIFY(reader->take(reply(404)));
    QVERIFY(std::get<QJsonValue>(reader->finish()).isNull());
    reader = reading.open();
    QVERIFY(!reader->take(reply(200, "{\"name\":")));
}

void TestComputerGroups::readsMembers()
{
    const tenant::Reading reading = jamf::groupMembers(u"v2"_s, "5");
    QCOMPARE(reading.first.target, QByteArray("/api/v2/computer-groups/smart-group-membership/5"));
    const auto reader = reading.open();
    QVERIFY(reader->take(reply(200, R"({"members":[1,"2"]})")));
    const QJsonArray expected{u"1"_s, u"2"_s};
    QCOMPARE(std::get<QJsonValue>(reader->finish()).toArray(), expected);
}

void TestComputerGroups::writesWholeGroups()
{
    const QJsonArray criteria{jamf::criterion(u"Serial Number"_s, u"is"_s, u"C02"_s, 0),
                              jamf::criterion(u"Serial Number"_s, u"is"_s, u"C03"_s, 1, true)};
    const base::Request create = jamf::createGroup(u"v3"_s, {u"A"_s, u"d"_s, u"-1"_s, criteria});
    QCOMPARE(create.method, base::Method::Post);
    QCOMPARE(create.target, QByteArray("/api/v3/computer-groups/smart-groups"));
    const QJsonObject body = QJsonDocument::fromJson(create.body).object();
    QCOMPARE(body[u"criteria"_s].toArray(), criteria);
    QCOMPARE(body.keys(), (QStringList{u"criteria"_s, u"description"_s, u"name"_s, u"siteId"_s}));
    QCOMPARE(criteria[0][u"andOr"_s].toString(), u"and"_s);
    QCOMPARE(criteria[1][u"andOr"_s].toString(), u"or"_s);
    QCOMPARE(criteria[1][u"priority"_s].toInt(), 1);
    const base::Request update =
        jamf::updateGroup(u"v2"_s, "5", {u"A"_s, u"d"_s, u"-1"_s, criteria});
    QCOMPARE(update.method, base::Method::Put);
    QCOMPARE(update.target, QByteArray("/api/v2/computer-groups/smart-groups/5"));
    QCOMPARE(jamf::deleteGroup(u"v3"_s, "5").method, base::Method::Delete);
}

void TestComputerGroups::readsCategories()
{
    auto reader = jamf::categoryNamed(u"Okta"_s).open();
    QVERIFY(reader->take(reply(200, R"({"totalCount":2,"results":[{"id":"1","name":"Okta 2"},)"
                                    R"({"id":"2","name":"OKTA"}]})")));
    QCOMPARE(std::get<QJsonValue>(reader->finish())[u"id"_s].toString(), u"2"_s);
    reader = jamf::categoryNamed(u"Okta"_s).open();
    QVERIFY(reader->take(reply(200, R"({"totalCount":0,"results":[]})")));
    QVERIFY(std::get<QJsonValue>(reader->finish()).isNull());
}

void TestComputerGroups::quotesNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("filter");
    QTest::newRow("two names") << QStringList{u"A"_s, u"B c"_s} << u"name=in=(\"A\",\"B c\")"_s;
    QTest::newRow("a quote and a backslash")
        << QStringList{u"a\"b\\c"_s} << u"name=in=(\"a\\\"b\\\\c\")"_s;
    QTest::newRow("signs of a query")
        << QStringList{u"a&b=c#d+e%20"_s} << u"name=in=(\"a&b=c#d+e%20\")"_s;
}

void TestComputerGroups::quotesNames()
{
    QFETCH(QStringList, names);
    const QByteArray encoded = jamf::oneOf(u"name"_s, names);
    for (const char sign : {'&', '#', '+', ' ', '"'})
        QVERIFY(!encoded.contains(sign));
    QTEST(QString::fromUtf8(QByteArray::fromPercentEncoding(encoded)), "filter");
}

QTEST_GUILESS_MAIN(TestComputerGroups)
#include "tst_computer_groups.moc"
