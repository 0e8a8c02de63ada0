// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

#include <array>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString shortName = u"macOSAccountUsername"_s;
const QString fullName = u"macOSAccountFullName"_s;

struct Seen
{
    Facts facts = freshFacts();
    Verdict verdict;
    Plan plan;
};

Seen looked(OktaOrg &org, const QString &required = u"no"_s)
{
    Seen seen;
    if (!seen.facts.decisions.set(u"okta.attribute-required"_s, required))
        qFatal("the decision is not taken");
    const Step step = steps::oktaAttributes();
    org.read(seen.facts, {step});
    seen.verdict = step.judge(seen.facts);
    seen.plan = step.plan(seen.facts);
    return seen;
}

QJsonObject with(QJsonObject attribute, const QString &key, const QJsonValue &value)
{
    attribute[key] = value;
    return attribute;
}

QJsonObject propertiesOf(const base::Request &request)
{
    const auto body = base::readJsonObject(request.body);
    return body ? (*body)[u"definitions"_s][u"custom"_s][u"properties"_s].toObject()
                : QJsonObject();
}

QString kindOf(const Answered &answered)
{
    return std::array{u"accepted"_s, u"later"_s, u"refused"_s}[answered.index()];
}

} // namespace

class OktaAttributesTest : public QObject
{
    Q_OBJECT
private slots:
    void addsBothInOneRequest();
    void addsOnlyWhatIsMissing();
    void makesTheShortNameRequiredWhereDecided();
    void leavesUnfitAttributesToAPerson_data();
    void leavesUnfitAttributesToAPerson();
    void leavesFittingAttributesAlone_data();
    void leavesFittingAttributesAlone();
    void showsThePlanBeforeThereIsAnApp();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void waitsForTheSchemaOfAFreshApp();
    void undoRemovesOnlyWhatItAdded();
    void undoKeepsWhatAForeignMappingUses_data();
    void undoKeepsWhatAForeignMappingUses();
    void undoWaitsForMappingsThatCannotBeRead_data();
    void undoWaitsForMappingsThatCannotBeRead();
};

void OktaAttributesTest::addsBothInOneRequest()
{
    OktaOrg org;
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unmet"_s);
    QCOMPARE(seen.plan.changes.size(), size_t(1));
    const Change &change = seen.plan.changes.front();
    QCOMPARE(change.id, QByteArray("okta.attributes/schema"));
    QCOMPARE(change.apply->target, QByteArray("/api/v1/meta/schemas/apps/0oa1/default"));
    QCOMPARE(change.apply->method, base::Method::Post);
    const QJsonObject sent = propertiesOf(*change.apply);
    QCOMPARE(sent.keys(), QStringList({fullName, shortName}));
    QCOMPARE(sent[shortName].toObject(),
             (QJsonObject{{u"title"_s, shortName},
                          {u"description"_s, u"Short name of the macOS account"_s},
                          {u"type"_s, u"string"_s},
                          {u"required"_s, false},
                          {u"scope"_s, u"NONE"_s}}));
    QVERIFY(change.before[shortName].isNull());
    QCOMPARE(change.renews, std::vector<QByteArray>{"okta.schema/0oa1"});
}

void OktaAttributesTest::addsOnlyWhatIsMissing()
{
    OktaOrg org;
    org.schema({{shortName, OktaOrg::attribute()}, {u"costCenter"_s, OktaOrg::attribute()}});
    const Change change = looked(org).plan.changes.front();
    QCOMPARE(propertiesOf(*change.apply).keys(), QStringList{fullName});
    QCOMPARE(change.undo[u"added"_s].toArray(), QJsonArray{fullName});
}

void OktaAttributesTest::makesTheShortNameRequiredWhereDecided()
{
    OktaOrg org;
    const QJsonObject sent = propertiesOf(*looked(org, u"yes"_s).plan.changes.front().apply);
    QVERIFY(sent[shortName][u"required"_s].toBool());
    QVERIFY(!sent[fullName][u"required"_s].toBool());
}

void OktaAttributesTest::leavesUnfitAttributesToAPerson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("attribute");
    QTest::addColumn<QString>("says");
    const QJsonObject text = OktaOrg::attribute();
    QTest::newRow("a number") << shortName << OktaOrg::attribute(u"integer"_s)
                              << u"the type integer"_s;
    QTest::newRow("no type at all") << shortName << QJsonObject{{u"title"_s, 7}} << u"type"_s;
    QTest::newRow("a fixed list of values")
        << shortName << with(text, u"enum"_s, QJsonArray{u"a"_s}) << u"fixed list"_s;
    QTest::newRow("a pattern") << shortName << with(text, u"pattern"_s, u"[a-z]+"_s) << u"[a-z]+"_s;
    QTest::newRow("too short for long names")
        << fullName << with(text, u"maxLength"_s, 20) << u"at most 20"_s;
    QTest::newRow("too long at least")
        << fullName << with(text, u"minLength"_s, 3) << u"at least 3"_s;
    QTest::newRow("the wrong case") << u"macosAccountUsername"_s << text << u"only in case"_s;
    QTest::newRow("the wrong case of the other")
        << u"MacOSAccountFullName"_s << text << u"only in case"_s;
}

void OktaAttributesTest::leavesUnfitAttributesToAPerson()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, attribute);
    OktaOrg org;
    org.schema({{name, attribute}});
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unmet"_s);
    QFETCH(QString, says);
    QVERIFY2(sentences(seen.verdict).contains(says), qPrintable(sentences(seen.verdict)));
    QVERIFY(seen.plan.changes.empty());
    QCOMPARE(seen.plan.ask->deepLink,
             u"https://acme-admin.okta.com/admin/universaldirectory#app/0oa1"_s);
    QVERIFY(!seen.verdict.advice.isEmpty());
}

void OktaAttributesTest::leavesFittingAttributesAlone_data()
{
    QTest::addColumn<QJsonObject>("attribute");
    const QJsonObject text = OktaOrg::attribute();
    QTest::newRow("as Latchkey makes them") << text;
    QTest::newRow("made by hand with another title") << with(text, u"title"_s, u"Mac short name"_s);
    QTest::newRow("with room enough") << with(text, u"maxLength"_s, 255);
    QTest::newRow("not empty") << with(text, u"minLength"_s, 1);
    QTest::newRow("required") << with(text, u"required"_s, true);
    QTest::newRow("with unknown keys") << with(text, u"novelty"_s, QJsonArray{1});
}

void OktaAttributesTest::leavesFittingAttributesAlone()
{
    QFETCH(QJsonObject, attribute);
    OktaOrg org;
    org.schema({{shortName, attribute}, {fullName, attribute}});
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"met"_s);
    QVERIFY(seen.plan.changes.empty() && !seen.plan.ask);
}

void OktaAttributesTest::showsThePlanBeforeThereIsAnApp()
{
    OktaOrg org;
    const Change known = looked(org).plan.changes.front();
    org.apps({});
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unmet"_s);
    const Change &change = seen.plan.changes.front();
    QVERIFY(!change.apply);
    QCOMPARE(change.id, known.id);
    QCOMPARE(change.before, known.before);
    QCOMPARE(change.after, known.after);
}

void OktaAttributesTest::readsTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("taken") << 200 << QByteArray("{}") << u"accepted"_s;
    QTest::newRow("an earlier deletion goes on")
        << 400
        << QByteArray(
               R"({"errorCode":"E0000001","errorCauses":[{"errorSummary":"You cannot add the attribute with the variable name 'macOSAccountUsername' because the deletion process for an attribute with the same variable name is incomplete."}]})")
        << u"later"_s;
    QTest::newRow("not valid") << 400 << QByteArray(R"({"errorCode":"E0000001"})") << u"refused"_s;
    QTest::newRow("a right is missing")
        << 403 << QByteArray(R"({"errorCode":"E0000006"})") << u"refused"_s;
    QTest::newRow("a proxy gave up after it") << 504 << QByteArray("<html>") << u"refused"_s;
}

void OktaAttributesTest::readsTheAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    OktaOrg org;
    base::Reply reply;
    reply.status = status;
    reply.body = body;
    const Answered answered = looked(org).plan.changes.front().answer(reply);
    QTEST(kindOf(answered), "kind");
    if (const auto *refused = std::get_if<Refused>(&answered))
        QCOMPARE(refused->error.mayHaveBeenDone, status >= 500);
}

void OktaAttributesTest::waitsForTheSchemaOfAFreshApp()
{
    OktaOrg org;
    org.on("/api/v1/meta/schemas/apps/0oa1/default", "{}", 500);
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unknown"_s);
    QVERIFY(seen.verdict.recheck);
    QVERIFY(seen.plan.changes.empty());
}

void OktaAttributesTest::undoRemovesOnlyWhatItAdded()
{
    OktaOrg org;
    org.schema({{shortName, OktaOrg::attribute()}});
    const Written written = writtenOf(looked(org).plan.changes.front(), "okta.attributes");
    const Step step = steps::oktaAttributes();

    org.schema({{shortName, OktaOrg::attribute()}, {fullName, OktaOrg::attribute()}});
    const auto undo = step.undo(org.readForUndo(freshFacts(), step, written), written);
    QVERIFY(undo);
    const QJsonObject sent = propertiesOf(*undo->apply);
    QCOMPARE(sent.keys(), QStringList{fullName});
    QVERIFY(sent[fullName].isNull());

    org.schema({{shortName, OktaOrg::attribute()}});
    QVERIFY(!step.undo(org.readForUndo(freshFacts(), step, written), written));
    QCOMPARE(step.undoNeeds(freshFacts(), written).front().key, QByteArray("okta.schema/0oa1"));
}

void OktaAttributesTest::undoKeepsWhatAForeignMappingUses_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("removed");
    QTest::newRow("our own mapping, which goes first")
        << QByteArray("prm1") << fullName << u"user.ours"_s << true;
    QTest::newRow("a mapping onto it that somebody else made")
        << QByteArray("prm1") << fullName << u"user.displayName"_s << false;
    QTest::newRow("a mapping from it back to Okta's users")
        << QByteArray("prmreverse") << u"nickName"_s << u"appuser.macOSAccountFullName"_s << false;
    QTest::newRow("a mapping onto another attribute")
        << QByteArray("prm1") << u"costCenter"_s << u"user.costCenter"_s << true;
}

void OktaAttributesTest::undoKeepsWhatAForeignMappingUses()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, property);
    QFETCH(QString, expression);
    QFETCH(bool, removed);
    OktaOrg org;
    const Step step = steps::oktaAttributes();
    const Written written = writtenOf(looked(org).plan.changes.front(), "okta.attributes");
    org.schema({{shortName, OktaOrg::attribute()}, {fullName, OktaOrg::attribute()}});
    org.mapping(mapping, {{property, OktaOrg::property(expression)}});
    Facts facts = org.readForUndo(freshFacts(), step, written);
    Written own;
    own.step = "okta.mappings";
    own.outcome = Outcome::Proved;
    own.undo = {{u"mapping"_s, u"prm1"_s},
                {u"wrote"_s, QJsonObject{{fullName, OktaOrg::property(u"user.ours"_s)}}}};
    facts.written = {written, own};
    const auto undo = step.undo(facts, written);
    QVERIFY(undo);
    QCOMPARE(undo->apply.has_value(), removed);
    if (!removed)
        QVERIFY2(undo->risk.english().contains(expression), qPrintable(undo->risk.english()));
}

void OktaAttributesTest::undoWaitsForMappingsThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/api/v1/mappings?targetId=0oa1&limit=200", "/api/v1/mappings?sourceId=0oa1&limit=200",
          "/api/v1/mappings/prm1", "/api/v1/mappings/prmreverse"})
        QTest::newRow(target) << QByteArray(target);
}

void OktaAttributesTest::undoWaitsForMappingsThatCannotBeRead()
{
    QFETCH(QByteArray, target);
    OktaOrg org;
    const Step step = steps::oktaAttributes();
    const Written written = writtenOf(looked(org).plan.changes.front(), "okta.attributes");
    org.schema({{shortName, OktaOrg::attribute()}, {fullName, OktaOrg::attribute()}});
    org.refuse(target, 500, "E0000009");
    QVERIFY(!step.undo(org.readForUndo(freshFacts(), step, written), written));
}

QTEST_GUILESS_MAIN(OktaAttributesTest)
#include "tst_okta_attributes.moc"
