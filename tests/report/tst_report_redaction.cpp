// SPDX-License-Identifier: MIT
#include "report_canaries.h"

#include "pdf_reader.h"
#include "report/accounts_csv.h"
#include "report/calendar.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using report::Redaction;

namespace {

/// The report in each format that has all of it, as text; of the PDF also what is not drawn.
QStringList formats(const report::Model &model)
{
    const auto bytes = report::toPdf(model);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().what.english()));
    const PdfReader pdf(*bytes);
    QString drawn = pdf.text(); // a long word may go on in the next line
    return {QString::fromUtf8(report::toJson(model)), QString::fromUtf8(report::toHtml(model)),
            drawn + pdf.metadata() + QString::fromUtf8(pdf.attached(u"report.json"_s))};
}

/// Those that have a part of it.
QStringList smallFormats(const report::Model &model)
{
    QByteArray calendar = report::toCalendar(model);
    calendar.replace("\r\n ", ""); // lines are folded
    return {QString::fromUtf8(calendar), QString::fromUtf8(report::toAccountsCsv(model))};
}

} // namespace

class TestReportRedaction : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRedactedIsInNoFormat_data()
    {
        QTest::addColumn<Redaction>("level");
        QTest::addColumn<QStringList>("absent");
        QTest::addColumn<QStringList>("present");
        const QStringList people = canaryPeople() + canaryWords();
        const QStringList places = canaryPlaces();
        QTest::newRow("full leaves nothing out")
            << Redaction::Full << QStringList() << people + places;
        QTest::newRow("client keeps two letters of people and four of serial numbers")
            << Redaction::Client << people
            << places + QStringList{u"Ot…"_s, u"Do…"_s, u"Wi…"_s, u"C02C…"_s, u"H4ND…"_s, u"an…"_s};
        QTest::newRow("public also leaves out hosts, ids and names of groups")
            << Redaction::Public << people + places
            << QStringList{u"Ot…"_s, u"C02C…"_s, u"(left out)"_s};
    }

    void whatIsRedactedIsInNoFormat()
    {
        QFETCH(Redaction, level);
        QFETCH(QStringList, absent);
        QFETCH(QStringList, present);
        ReportSample sample = sampleWithCanaries();
        sample.redaction = level;
        const report::Model model = sample.model();
        const QStringList whole = formats(model);
        for (const QString &text : whole) {
            for (const QString &kept : present)
                QVERIFY2(text.contains(kept), qPrintable(kept));
        }
        const QStringList texts = whole + smallFormats(model);
        for (const QString &text : texts) {
            QString joined = text; // a word may go on in the next line of a page
            joined.remove(QRegularExpression(u"\\s"_s));
            for (const QString &canary : absent) {
                QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
                QVERIFY2(!joined.contains(QString(canary).remove(u' '), Qt::CaseInsensitive),
                         qPrintable(canary));
            }
        }
    }

    void valuesOfTheRecipeAreNobodysData()
    {
        ReportSample sample = sampleWithCanaries();
        sample.redaction = Redaction::Public;
        sample.step("mac.registration", recipe::State::Met,
                    u"B7F62B65BN.com.okta.mobile.auth-service-extension"_s);
        const QString json = QString::fromUtf8(report::toJson(sample.model()));
        QVERIFY(json.contains(u"Seen: B7F62B65BN.com.okta.mobile.auth-service-extension"_s));
    }

    void whatIsCutAlreadyIsNotCutAgain()
    {
        ReportSample sample = sampleWithCanaries();
        sample.redaction = Redaction::Client;
        sample.step("fleet.enrolment", recipe::State::Unmet, u"Wilhelmines Mac (C02CANARY79)"_s);
        QCOMPARE(sample.model().step(u"fleet.enrolment"_s)->evidence[0].text,
                 u"Seen: Wi… Ma… (C02C…)."_s);
    }

    void aPersonsWordsAreLeftOutAndTheRestOfTheSentenceIsKept()
    {
        ReportSample sample = sampleWithCanaries();
        sample.redaction = Redaction::Public;
        const report::Model model = sample.model();
        QCOMPARE(model.step(u"fleet.okta-verify"_s)->evidence[0].text, u"Waived: (left out)"_s);
        QCOMPARE(model.step(u"okta.attributes"_s)->evidence[0].text,
                 u"Kept as somebody changed it (okta.attributes/schema): (left out)"_s);
    }

    void aShortClientNameIsNoPartOfAWord()
    {
        ReportSample sample;
        sample.decisions.client = u"IT"_s;
        sample.redaction = Redaction::Public;
        sample.step("okta.engine", recipe::State::Met, u"with IT"_s);
        const QString json = QString::fromUtf8(report::toJson(sample.model()));
        QVERIFY(json.contains(u"with (name left out)"_s));
    }

    void theFirstPartOfOnesOwnHostIsAWordLikeAnother()
    {
        ReportSample sample;
        QVERIFY(sample.decisions.set(u"okta.custom-domain"_s, u"login.somewhere.example"_s));
        sample.history.answers["scep.configuration"] = {
            {u"scep-url"_s, u"https://certificate.elsewhere.example/pki"_s}};
        sample.redaction = Redaction::Public;
        sample.step("okta.engine", recipe::State::Met,
                    u"the login by certificate at login.somewhere.example of acme"_s);
        const report::Model model = sample.model();
        QCOMPARE(model.step(u"okta.engine"_s)->evidence[0].text,
                 u"Seen: the login by certificate at okta-host of okta-host."_s);
    }

    void partsOfACertificatesNameThatNameNobodyStay()
    {
        ReportSample sample;
        sample.redaction = Redaction::Public;
        sample.history.known[u"dates"_s] =
            u"[{\"id\":\"scep-ca\",\"day\":\"2031-08-19T00:00:00Z\",\"name\":"
            "\"CN=Somebody CA,O=Somebody,DC=okta,DC=com\"}]"_s;
        sample.step("okta.engine", recipe::State::Met, u"com.okta.mobile of Somebody"_s);
        QCOMPARE(sample.model().step(u"okta.engine"_s)->evidence[0].text,
                 u"Seen: com.okta.mobile of (name left out)."_s);
    }

    void twoProfilesAreToldApartInPublicAndTheirTextsLeftOut()
    {
        ReportSample sample;
        sample.redaction = Redaction::Public;
        sample.history.known[u"profiles"_s] = QString::fromUtf8(
            R"([{"step":"jamf.sso-profile","id":"8","name":"One","more":false,)"
            R"("payloads":{"p":{"Type":"Redirect","Org":"secretive","Some":true}}},)"
            R"({"step":"jamf.scep-profile","id":"9","name":"Two","more":false,)"
            R"("payloads":{"p":{"Keysize":2048}}}])");
        recipe::Written made;
        made.step = "jamf.sso-profile";
        made.object = "8";
        made.outcome = recipe::Outcome::Proved;
        made.after = QJsonObject{
            {u"name"_s, u"One"_s},
            {u"payloads"_s, QJsonObject{{u"p"_s, QJsonObject{{u"Type"_s, u"Redirect"_s},
                                                             {u"Org"_s, u"(org)"_s}}}}}};
        sample.history.written = {made};
        QStringList rows;
        for (const report::PayloadRow &row : sample.model().payloads)
            rows += row.profile + u": "_s + row.key + u" "_s + row.value;
        QCOMPARE(rows, (QStringList{u"One (jamf.sso-profile): Org (left out)"_s,
                                    u"One (jamf.sso-profile): Some true"_s,
                                    u"One (jamf.sso-profile): Type Redirect"_s,
                                    u"(left out) (jamf.scep-profile): Keysize 2048"_s}));
    }

    void aNameThatBeginsLikeTheHostIsLeftOutWhole()
    {
        ReportSample sample;
        sample.redaction = Redaction::Public;
        sample.decisions.orgHost = u"acme.okta.com"_s;
        QVERIFY(sample.decisions.set(u"jamf.pilot-group"_s, u"Acme Secret Macs"_s));
        sample.step("okta.engine", recipe::State::Met,
                    u"Acme Secret Macs at acme.okta.com with ftrabcdefgh12"_s);
        QCOMPARE(sample.model().step(u"okta.engine"_s)->evidence[0].text,
                 u"Seen: (name left out) at okta-host with (id left out)."_s);
    }

    void anUnknownLevelIsRefused()
    {
        QVERIFY(!report::redactionFrom(u"some"_s));
        QCOMPARE(*report::redactionFrom(u"client"_s), Redaction::Client);
    }
};

QTEST_MAIN(TestReportRedaction)
#include "tst_report_redaction.moc"
