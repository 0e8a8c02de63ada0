// SPDX-License-Identifier: MIT
#include "tenant/jamf/jamf.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using base::Fault;
using jamf::Api;

namespace {

base::Reply reply(int status, const QByteArray &body) { return {status, {}, body, {}}; }

} // namespace

class TestJamfAnswers : public QObject
{
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void saysBothReasonsOfClassic401();
    void takesTheClassicSentence_data();
    void takesTheClassicSentence();
    void createdIds_data();
    void createdIds();
    void refusesGoodStatusWithAPage_data();
    void refusesGoodStatusWithAPage();
    void readsObjects();
    void buildsRequests();
};

void TestJamfAnswers::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("classic");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("mayHaveBeenDone");

    const QByteArray privilege = R"({"httpStatus":403,"errors":[{"code":"INVALID_PRIVILEGE",)"
                                 R"("description":"Forbidden","id":"0","field":null}]})";
    const QByteArray duplicate = R"({"httpStatus":422,"errors":[{"code":"DUPLICATE_FIELD",)"
                                 R"("description":"duplicate name","id":"0","field":"name"}]})";
    QTest::newRow("a Pro 401 is a refused sign-in")
        << 401 << false << QByteArray() << Fault::Unauthorised << QByteArray() << false;
    QTest::newRow("a Classic 401 is a missing privilege")
        << 401 << true << QByteArray() << Fault::Forbidden << QByteArray() << false;
    QTest::newRow("a Pro 403 names its code") << 403 << false << privilege << Fault::Forbidden
                                              << QByteArray("INVALID_PRIVILEGE") << false;
    QTest::newRow("404 is not found")
        << 404 << false << QByteArray() << Fault::NotFound << QByteArray() << false;
    QTest::newRow("a duplicate name is a conflict")
        << 422 << false << duplicate << Fault::Conflict << QByteArray("DUPLICATE_FIELD") << false;
    QTest::newRow("a Classic 409 is a conflict")
        << 409 << true << QByteArray("<p>Error: Duplicate name</p>") << Fault::Conflict
        << QByteArray() << false;
    QTest::newRow("429 asks to slow down")
        << 429 << false << QByteArray() << Fault::Throttled << QByteArray() << false;
    QTest::newRow("500 with an empty list of errors may have been done")
        << 500 << false << QByteArray(R"({"httpStatus":500,"errors":[]})") << Fault::Timeout
        << QByteArray() << true;
    QTest::newRow("504 as a page may have been done")
        << 504 << false << QByteArray("<html>") << Fault::Timeout << QByteArray() << true;
    QTest::newRow("a status that no document names")
        << 418 << false << QByteArray() << Fault::Unexpected << QByteArray() << false;
}

void TestJamfAnswers::errors()
{
    QFETCH(int, status);
    QFETCH(bool, classic);
    QFETCH(QByteArray, body);
    const auto checked = jamf::check(reply(status, body), classic ? Api::Classic : Api::Pro);
    QVERIFY(!checked);
    QTEST(checked.error().fault, "fault");
    QTEST(checked.error().code, "code");
    QTEST(checked.error().mayHaveBeenDone, "mayHaveBeenDone");
    QCOMPARE(checked.error().status, status);
    QVERIFY(!checked.error().what.isEmpty());
    QVERIFY(!checked.error().means.isEmpty());
    QVERIFY(!checked.error().advice.isEmpty());
}

void TestJamfAnswers::saysBothReasonsOfClassic401()
{
    const auto checked = jamf::check(
        reply(401, "<p>Unauthorized</p><p>Error: Not authorized for a user PUT</p>"), Api::Classic);
    QVERIFY(!checked);
    const QString means = checked.error().means.english();
    QVERIFY(means.contains(u"privilege"_s));
    QVERIFY(means.contains(u"token"_s));
    QVERIFY(checked.error().what.english().contains(u"Not authorized for a user PUT"_s));
}

void TestJamfAnswers::takesTheClassicSentence_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the paragraph that begins with Error")
        << QByteArray("<html><body><p>Conflict</p><p>Error: Duplicate name</p></body></html>")
        << u"Error: Duplicate name"_s;
    QTest::newRow("without its tags")
        << QByteArray("<p>Error: <b>No</b> match\n found</p>") << u"Error: No match found"_s;
    QTest::newRow("no such paragraph") << QByteArray("<p>Conflict</p>") << QString();
    QTest::newRow("control characters are shown as such")
        << QByteArray("<p>Error: a\x1b[31m</p>") << u"Error: a\uFFFD[31m"_s;
    QTest::newRow("a sentence without end")
        << QByteArray("<p>Error: ") + QByteArray(100'000, 'a') << QString();
    QTest::newRow("a long sentence is cut")
        << QByteArray("<p>Error: ") + QByteArray(1000, 'a') + "</p>"
        << u"Error: "_s + QString(293, u'a') + u'…';
}

void TestJamfAnswers::takesTheClassicSentence()
{
    QFETCH(QByteArray, page);
    QTEST(jamf::classicError(page), "sentence");
}

void TestJamfAnswers::createdIds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("JSON with a string")
        << QByteArray(R"({"id":"7","href":"x"})") << QByteArray("7");
    QTest::newRow("JSON with a number") << QByteArray(R"({"id":7})") << QByteArray("7");
    QTest::newRow("Classic XML")
        << QByteArray("<?xml version=\"1.0\"?><os_x_configuration_profile><id>42</id>"
                      "</os_x_configuration_profile>")
        << QByteArray("42");
    QTest::newRow("an id that is a path") << QByteArray(R"({"id":"../7"})") << QByteArray();
    QTest::newRow("an id that is too long")
        << QByteArray(R"({"id":"1234567890123"})") << QByteArray();
    QTest::newRow("XML with an entity")
        << QByteArray("<!DOCTYPE a [<!ENTITY e \"7\">]><a><id>&e;</id></a>") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("cut off") << QByteArray("<a><id>4") << QByteArray();
}

void TestJamfAnswers::createdIds()
{
    QFETCH(QByteArray, body);
    QTEST(jamf::createdId(reply(201, body)), "id");
}

void TestJamfAnswers::refusesGoodStatusWithAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("classic");
    QTest::newRow("a proxy's page for JSON")
        << QByteArray(" <!DOCTYPE html><html></html>") << false;
    QTest::newRow("a proxy's page for XML") << QByteArray("<html><body/></html>") << true;
    QTest::newRow("XML for JSON") << QByteArray("<a/>") << false;
}

void TestJamfAnswers::refusesGoodStatusWithAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, classic);
    const auto checked = jamf::check(reply(200, body), classic ? Api::Classic : Api::Pro);
    QVERIFY(!checked);
    QVERIFY(checked.error().mayHaveBeenDone);
}

void TestJamfAnswers::readsObjects()
{
    QCOMPARE(jamf::readObject(reply(200, R"({"a":1})"))->value(u"a"_s).toInt(), 1);
    QVERIFY(!jamf::readObject(reply(200, R"({"a":)")));
    QVERIFY(!jamf::readObject(reply(200, "[]")));
    QVERIFY(!jamf::readObject(reply(200, "{\"a\":\"\xff\"}")));
    QCOMPARE(jamf::readObject(reply(200, "[]")).error().fault, Fault::Unexpected);
    QVERIFY(!jamf::readObjectOrNothing(reply(404, "<html>"))->has_value());
    QVERIFY(!jamf::readObjectOrNothing(reply(500, "")));
}

void TestJamfAnswers::buildsRequests()
{
    const base::Request read = jamf::get("/api/v1/auth?x=1");
    QCOMPARE(read.system, base::System::Jamf);
    QCOMPARE(read.credential, base::Credential::Jamf);
    QCOMPARE(read.label, QByteArray("/api/v1/auth"));
    QCOMPARE(jamf::get("/api/v1/auth").label, QByteArray("/api/v1/auth"));
    QCOMPARE(jamf::get("/api/v1/x/7", "/api/v1/x/{id}").label, QByteArray("/api/v1/x/{id}"));
    const base::Request classic =
        jamf::classicSend(base::Method::Put, "/JSSResource/x/id/1", "<x/>");
    QCOMPARE(classic.accept, QByteArray("application/xml"));
    QCOMPARE(classic.contentType, QByteArray("application/xml"));
    QCOMPARE(jamf::remove("/JSSResource/x/id/1").accept, QByteArray("application/xml"));
    QCOMPARE(jamf::remove("/api/v1/x/1").accept, QByteArray("application/json"));
}

QTEST_GUILESS_MAIN(TestJamfAnswers)
#include "tst_jamf_answers.moc"
