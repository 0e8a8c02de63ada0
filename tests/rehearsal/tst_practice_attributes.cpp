// SPDX-License-Identifier: MIT
#include "okta_client.h"

#include <QTest>

using rehearsal::Practice;

namespace {

QJsonObject attributes(const QJsonObject &properties)
{
    const QJsonObject custom{
        {u"id"_s, u"#custom"_s}, {u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    return {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}};
}

QJsonObject text(const QString &title)
{
    return {{u"title"_s, title}, {u"type"_s, u"string"_s}, {u"scope"_s, u"NONE"_s}};
}

QJsonObject both()
{
    const QString user = u"macOSAccountUsername"_s;
    const QString full = u"macOSAccountFullName"_s;
    return attributes({{user, text(user)}, {full, text(full)}});
}

QJsonObject mapped(const QString &name, const QJsonValue &expression, const QJsonValue &push)
{
    const QJsonObject entry{{u"expression"_s, expression}, {u"pushStatus"_s, push}};
    return {{u"properties"_s, QJsonObject{{name, entry}}}};
}

} // namespace

class TestPracticeAttributes : public QObject
{
    Q_OBJECT

private slots:
    void schemaIsUpdatedInPartAndReadLate();
    void schemaRefusals_data();
    void schemaRefusals();
    void twoSchemaUpdatesAtOnceLoseTheFirst();
    void mappingTakesNamedPropertiesOnly();
    void mappingRefusals_data();
    void mappingRefusals();
};

void TestPracticeAttributes::schemaIsUpdatedInPartAndReadLate()
{
    Practice practice;
    OktaClient client(practice);
    const QByteArray path = "/api/v1/meta/schemas/apps/" + client.appId() + "/default";
    const auto names = [&] {
        return client.object(path)[u"definitions"_s][u"custom"_s][u"properties"_s]
            .toObject()
            .keys();
    };
    QVERIFY(names().isEmpty());
    QCOMPARE(client.post(path, both()).status, 200);
    QVERIFY(names().isEmpty());
    client.wait(1);
    QCOMPARE(names(), (QStringList{u"macOSAccountFullName"_s, u"macOSAccountUsername"_s}));
    QCOMPARE(client.post(path, both()).status, 200);
    QCOMPARE(practice.writeLog().size(), 1);

    QCOMPARE(client.post(path, attributes({{u"macOSAccountFullName"_s, QJsonValue::Null}})).status,
             200);
    client.wait(1);
    QCOMPARE(names(), QStringList{u"macOSAccountUsername"_s});
    const base::Reply again = client.post(path, both());
    QCOMPARE(again.status, 400);
    const QJsonValue cause = OktaClient::objectOf(again)[u"errorCauses"_s][0][u"errorSummary"_s];
    QVERIFY(cause.toString().contains(u"deletion process"));
    client.wait(60);
    QCOMPARE(client.post(path, both()).status, 200);
}

void TestPracticeAttributes::schemaRefusals_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::newRow("a name that differs by case only")
        << QJsonObject{{u"macosaccountusername"_s, text(u"x"_s)}};
    QTest::newRow("another type for what is there") << QJsonObject{
        {u"macOSAccountUsername"_s, QJsonObject{{u"title"_s, u"x"_s}, {u"type"_s, u"integer"_s}}}};
    QTest::newRow("no title") << QJsonObject{{u"other"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    QTest::newRow("a type that is none")
        << QJsonObject{{u"other"_s, QJsonObject{{u"title"_s, u"x"_s}, {u"type"_s, u"text"_s}}}};
}

void TestPracticeAttributes::schemaRefusals()
{
    QFETCH(QJsonObject, properties);
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QByteArray path = "/api/v1/meta/schemas/apps/" + client.appId() + "/default";
    const QJsonObject before = practice.state();
    const base::Reply reply = client.post(path, attributes(properties));
    QCOMPARE(reply.status, 400);
    QCOMPARE(OktaClient::codeOf(reply), u"E0000001"_s);
    QCOMPARE(client.send(base::Method::Post, path, "{ broken").status, 400);
    QCOMPARE(practice.state(), before);
}

void TestPracticeAttributes::twoSchemaUpdatesAtOnceLoseTheFirst()
{
    Practice practice;
    OktaClient client(practice);
    const QByteArray path = "/api/v1/meta/schemas/apps/" + client.appId() + "/default";
    client.post(path, attributes({{u"first"_s, text(u"first"_s)}}));
    client.post(path, attributes({{u"second"_s, text(u"second"_s)}}));
    client.wait(5);
    const QJsonValue custom = client.object(path)[u"definitions"_s][u"custom"_s];
    QCOMPARE(custom[u"properties"_s].toObject().keys(), QStringList{u"second"_s});
}

void TestPracticeAttributes::mappingTakesNamedPropertiesOnly()
{
    Practice practice;
    OktaClient client(practice);
    const QByteArray app = client.appId();
    const QString name = u"macOSAccountUsername"_s;
    const QJsonArray rows = client.array("/api/v1/mappings?limit=200&targetId=" + app);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"source"_s][u"type"_s].toString(), u"user"_s);
    QCOMPARE(rows[0][u"target"_s][u"type"_s].toString(), u"appuser"_s);
    QVERIFY(!rows[0].toObject().contains(u"properties"_s));
    QCOMPARE(client.array("/api/v1/mappings?sourceId=" + app).size(), 1); // the reverse one

    const QByteArray path = "/api/v1/mappings/" + rows[0][u"id"_s].toString().toLatin1();
    const QJsonObject wanted = mapped(name, u"user.email"_s, u"PUSH"_s);
    const base::Reply early = client.post(path, wanted);
    QCOMPARE(early.status, 400);
    QVERIFY(early.body.contains("property not found"));
    client.post("/api/v1/meta/schemas/apps/" + app + "/default", both());
    QCOMPARE(client.post(path, wanted).status, 400); // the schema has not settled yet
    client.wait(1);
    QCOMPARE(client.post(path, wanted).status, 200);
    QCOMPARE(
        client.post(path, mapped(u"macOSAccountFullName"_s, u"user.firstName"_s, u"PUSH"_s)).status,
        200);
    QCOMPARE(client.object(path)[u"properties"_s].toObject().size(), 2);
    QCOMPARE(client.post(path, mapped(name, QJsonValue::Null, QJsonValue::Null)).status, 200);
    QCOMPARE(client.object(path)[u"properties"_s].toObject().keys(),
             QStringList{u"macOSAccountFullName"_s});
}

void TestPracticeAttributes::mappingRefusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    const QString name = u"macOSAccountUsername"_s;
    QTest::newRow("an unknown attribute")
        << mapped(u"macosAccountUsername"_s, u"user.email"_s, u"PUSH"_s);
    QTest::newRow("no expression") << mapped(name, QString(), u"PUSH"_s);
    QTest::newRow("an open quote") << mapped(name, u"user.login + \""_s, u"PUSH"_s);
    QTest::newRow("a push status that is none") << mapped(name, u"user.email"_s, u"SOMETIMES"_s);
}

void TestPracticeAttributes::mappingRefusals()
{
    QFETCH(QJsonObject, body);
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QJsonArray rows = client.array("/api/v1/mappings?targetId=" + client.appId());
    const QJsonObject before = practice.state();
    const base::Reply reply =
        client.post("/api/v1/mappings/" + rows[0][u"id"_s].toString().toLatin1(), body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(practice.state(), before);
}

QTEST_GUILESS_MAIN(TestPracticeAttributes)
#include "tst_practice_attributes.moc"
