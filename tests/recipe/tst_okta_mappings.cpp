// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString shortName = u"macOSAccountUsername"_s;
const QString fullName = u"macOSAccountFullName"_s;
const QString localPart = u"String.substringBefore(user.login, \"@\")"_s;
const QString wholeName = u"user.firstName + \" \" + user.lastName"_s;

OktaOrg orgWithAttributes()
{
    OktaOrg org;
    org.schema({{shortName, OktaOrg::attribute()}, {fullName, OktaOrg::attribute()}});
    return org;
}

Facts read(OktaOrg &org, Facts facts = freshFacts())
{
    org.read(facts, {steps::oktaAttributes(), steps::oktaMappings()});
    return facts;
}

std::vector<Change> planned(const Facts &facts)
{
    return steps::oktaMappings().plan(facts).changes;
}

QJsonObject sent(const base::Request &request)
{
    const auto body = base::readJsonObject(request.body);
    return body ? (*body)[u"properties"_s].toObject() : QJsonObject();
}

void decide(Facts &facts, const QString &key, const QString &value)
{
    if (!facts.decisions.set(key, value))
        qFatal("the decision is not taken");
}

void addPerson(Facts &facts, QByteArrayView login, QByteArrayView first, QByteArrayView last)
{
    auto accounts = std::make_shared<okta::Accounts>();
    okta::Accounts::Row row;
    row.login = login;
    row.email = login;
    row.firstName = first;
    row.lastName = last;
    accounts->add(row);
    facts.readings.insert_or_assign(
        "okta.app-users/0oa1",
        Fact{tenant::Value(std::shared_ptr<const okta::Accounts>(accounts)), facts.now});
}

} // namespace

class OktaMappingsTest : public QObject
{
    Q_OBJECT
private slots:
    void mapsBothAndNothingElse();
    void leavesRightMappingsAlone();
    void followsTheDecision_data();
    void followsTheDecision();
    void replacesAMappingMadeByHand();
    void leavesAWorkingMappingUntilSomebodyDecides();
    void leavesItAfterLatchkeyWroteTheOther();
    void setsEveryUserType();
    void waitsForTheAttributes();
    void showsThePlanBeforeThereIsAnApp();
    void previewsOnRealUsers();
    void asksForTheExpressionThatWasForgotten();
    void anAbsentMappingIsUnknown();
    void sendsAgainWhileTheSchemaSettles();
    void undoPutsBackWhatWasThere();
    void undoLeavesForeignValues();
};

void OktaMappingsTest::mapsBothAndNothingElse()
{
    OktaOrg org = orgWithAttributes();
    const Facts facts = read(org);
    QCOMPARE(standing(steps::oktaMappings().judge(facts)), u"unmet"_s);
    const auto changes = planned(facts);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].id, QByteArray("okta.mappings/user"));
    QCOMPARE(changes[0].apply->target, QByteArray("/api/v1/mappings/prm1"));
    QCOMPARE(sent(*changes[0].apply), (QJsonObject{{shortName, OktaOrg::property(localPart)},
                                                   {fullName, OktaOrg::property(wholeName)}}));
    QVERIFY(!org.asked.contains("/api/v1/mappings/prmreverse"));
}

void OktaMappingsTest::leavesRightMappingsAlone()
{
    OktaOrg org = orgWithAttributes();
    org.mapping("prm1",
                {{shortName, OktaOrg::property(u"String.substringBefore( user.login,\"@\" )"_s)},
                 {fullName, OktaOrg::property(u"user.firstName+\" \"+user.lastName"_s)}});
    const Facts facts = read(org);
    QCOMPARE(standing(steps::oktaMappings().judge(facts)), u"met"_s);
    QVERIFY(planned(facts).empty());
}

void OktaMappingsTest::followsTheDecision_data()
{
    QTest::addColumn<QString>("decided");
    QTest::addColumn<QString>("ofRecipe");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing decided") << QString() << QString() << localPart;
    QTest::newRow("nothing decided, but the recipe says so")
        << QString() << u"email"_s << u"user.email"_s;
    QTest::newRow("decided against the recipe") << u"local-part"_s << u"email"_s << localPart;
    QTest::newRow("the e-mail address") << u"email"_s << QString() << u"user.email"_s;
    QTest::newRow("an expression of their own") << u"custom"_s << QString() << u"user.nickName"_s;
}

void OktaMappingsTest::followsTheDecision()
{
    QFETCH(QString, decided);
    QFETCH(QString, ofRecipe);
    Facts facts = freshFacts();
    if (!decided.isEmpty())
        decide(facts, u"account.short-name"_s, decided);
    if (!ofRecipe.isEmpty())
        facts.recipe.values[u"account.short-name"_s].value = ofRecipe;
    decide(facts, u"account.short-name-expression"_s, u"user.nickName"_s);
    OktaOrg org = orgWithAttributes();
    const auto changes = planned(read(org, facts));
    QTEST(changes[0].after[shortName][u"expression"_s].toString(), "expression");
}

void OktaMappingsTest::replacesAMappingMadeByHand()
{
    OktaOrg org = orgWithAttributes();
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.email"_s, u"DONT_PUSH"_s)},
                         {fullName, OktaOrg::property(wholeName)},
                         {u"department"_s, OktaOrg::property(u"user.department"_s)}});
    const auto changes = planned(read(org));
    QCOMPARE(changes[0].before.toObject(),
             (QJsonObject{{shortName, OktaOrg::property(u"user.email"_s, u"DONT_PUSH"_s)}}));
    QCOMPARE(sent(*changes[0].apply).keys(), QStringList{shortName});
}

void OktaMappingsTest::leavesAWorkingMappingUntilSomebodyDecides()
{
    OktaOrg org = orgWithAttributes();
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.email"_s)},
                         {fullName, OktaOrg::property(wholeName)}});
    Facts facts = read(org);
    addPerson(facts, "ann.lee@acme.com", "Ann", "Lee");
    QCOMPARE(standing(steps::oktaMappings().judge(facts)), u"met"_s);
    QVERIFY(planned(facts).empty());
    const QString said = sentences(steps::oktaMappings().judge(facts));
    QVERIFY2(said.contains(u"ann.lee@acme.com → ann.lee@acme.com, “Ann Lee”"_s), qPrintable(said));
    decide(facts, u"account.short-name"_s, u"local-part"_s);
    QCOMPARE(planned(facts).size(), size_t(1));
}

void OktaMappingsTest::leavesItAfterLatchkeyWroteTheOther()
{
    OktaOrg org = orgWithAttributes();
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.email"_s)}});
    Facts facts = read(org);
    const auto changes = planned(facts);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().after.toObject().keys(), QStringList{fullName});
    facts.written = {writtenOf(changes.front(), "okta.mappings")};
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.email"_s)},
                         {fullName, OktaOrg::property(wholeName)}});
    Facts later = read(org);
    later.written = facts.written;
    QVERIFY(planned(later).empty());
}

void OktaMappingsTest::setsEveryUserType()
{
    OktaOrg org = orgWithAttributes();
    org.on(
        "/api/v1/mappings?targetId=0oa1&limit=200",
        R"([{"id":"prm2","source":{"id":"oty2","name":"user","type":"user"},"target":{"id":"0oa1"}},
               {"id":"prm1","source":{"id":"oty1","name":"user","type":"user"},"target":{"id":"0oa1"}},
               {"id":"prm3","source":{"id":"oty3","name":"contractor","type":"user"},"target":{"id":"0oa1"}},
               {"id":"prm4","source":{"id":"oty1","name":"user","type":"user"},"target":{"id":"0oaOther"}}])");
    org.mapping("prm2", {});
    org.mapping("prm3", {});
    QByteArrayList ids;
    for (const Change &change : planned(read(org)))
        ids += change.id + " " + change.apply->target.mid(17);
    QCOMPARE(ids, (QByteArrayList{"okta.mappings/user prm1", "okta.mappings/user oty2 prm2",
                                  "okta.mappings/contractor prm3"}));
}

void OktaMappingsTest::waitsForTheAttributes()
{
    OktaOrg org;
    org.schema({{shortName, OktaOrg::attribute()}});
    const auto changes = planned(read(org));
    QCOMPARE(changes.size(), size_t(1));
    QVERIFY(!changes[0].apply);
}

void OktaMappingsTest::showsThePlanBeforeThereIsAnApp()
{
    OktaOrg org = orgWithAttributes();
    const Change known = planned(read(org)).front();
    org.apps({});
    const Facts facts = read(org);
    QCOMPARE(standing(steps::oktaMappings().judge(facts)), u"unmet"_s);
    const auto changes = planned(facts);
    QVERIFY(!changes[0].apply);
    QCOMPARE(changes[0].id, known.id);
    QCOMPARE(changes[0].before, known.before);
    QCOMPARE(changes[0].after, known.after);
}

void OktaMappingsTest::previewsOnRealUsers()
{
    OktaOrg org = orgWithAttributes();
    Facts facts = read(org);
    addPerson(facts, "ann.lee@acme.com", "Ann", "Lee");
    const QString said = sentences(steps::oktaMappings().judge(facts));
    QVERIFY2(said.contains(u"ann.lee@acme.com → ann.lee, “Ann Lee”"_s), qPrintable(said));
    QVERIFY(planned(facts)[0].what.english().contains(u"preview"_s));
}

void OktaMappingsTest::asksForTheExpressionThatWasForgotten()
{
    OktaOrg org = orgWithAttributes();
    Facts facts = freshFacts();
    decide(facts, u"account.short-name"_s, u"custom"_s);
    facts = read(org, facts);
    const Verdict verdict = steps::oktaMappings().judge(facts);
    QCOMPARE(standing(verdict), u"unmet"_s);
    QVERIFY(verdict.advice.english().contains(u"account.short-name-expression"_s));
    QVERIFY(planned(facts).empty());
}

void OktaMappingsTest::anAbsentMappingIsUnknown()
{
    OktaOrg org = orgWithAttributes();
    org.on("/api/v1/mappings?targetId=0oa1&limit=200", "[]");
    QCOMPARE(standing(steps::oktaMappings().judge(read(org))), u"unknown"_s);
    org.on("/api/v1/mappings?targetId=0oa1&limit=200", "{}", 500);
    QCOMPARE(standing(steps::oktaMappings().judge(read(org))), u"unknown"_s);
}

void OktaMappingsTest::sendsAgainWhileTheSchemaSettles()
{
    OktaOrg org = orgWithAttributes();
    base::Reply reply;
    reply.status = 400;
    reply.body =
        R"({"errorCode":"E0000001","errorCauses":[{"errorSummary":"Property not found: macOSAccountUsername"}]})";
    QVERIFY(std::holds_alternative<Later>(planned(read(org))[0].answer(reply)));
}

void OktaMappingsTest::undoPutsBackWhatWasThere()
{
    OktaOrg org = orgWithAttributes();
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.email"_s)}});
    Facts decided = freshFacts();
    decide(decided, u"account.short-name"_s, u"local-part"_s);
    const Written written = writtenOf(planned(read(org, decided)).front(), "okta.mappings");
    org.mapping("prm1", {{shortName, OktaOrg::property(localPart)},
                         {fullName, OktaOrg::property(wholeName)}});
    const auto undo = steps::oktaMappings().undo(read(org), written);
    QVERIFY(undo);
    QCOMPARE(sent(*undo->apply),
             (QJsonObject{{shortName, OktaOrg::property(u"user.email"_s)},
                          {fullName, QJsonObject{{u"expression"_s, QJsonValue::Null},
                                                 {u"pushStatus"_s, QJsonValue::Null}}}}));
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.email"_s)}});
    QVERIFY(!steps::oktaMappings().undo(read(org), written));
}

void OktaMappingsTest::undoLeavesForeignValues()
{
    OktaOrg org = orgWithAttributes();
    const Written written = writtenOf(planned(read(org)).front(), "okta.mappings");
    org.mapping("prm1", {{shortName, OktaOrg::property(u"user.nickName"_s)},
                         {fullName, OktaOrg::property(wholeName)}});
    const auto undo = steps::oktaMappings().undo(read(org), written);
    QCOMPARE(sent(*undo->apply).keys(), QStringList{fullName});
}

QTEST_GUILESS_MAIN(OktaMappingsTest)
#include "tst_okta_mappings.moc"
