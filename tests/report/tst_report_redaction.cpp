// SPDX-License-Identifier: MIT
#include "report_sample.h"

#include "pdf_reader.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using report::Redaction;

namespace {

/// The report in each format, as text; of the PDF also what is not drawn.
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

/// A project with a canary in every field that may hold one.
ReportSample sampleWithCanaries()
{
    ReportSample sample;
    sample.decisions.orgHost = u"canaryorg.okta.com"_s;
    sample.decisions.jamfBase = u"https://canaryjamf.jamfcloud.com"_s;
    sample.decisions.client = u"Canary Client"_s;
    const auto set = [&](const QString &key, const QString &value) {
        QVERIFY(sample.decisions.set(key, value));
    };
    set(u"pilot.serials"_s, u"C02CANARY77"_s);
    set(u"jamf.pilot-group"_s, u"Canary pilots"_s);
    set(u"jamf.exclusion-group"_s, u"Canary others"_s);
    set(u"okta.app-id"_s, u"0oacanary12345678901"_s);
    set(u"psso.accounts-outside"_s, u"canadmin"_s);
    sample.history.known = {{u"okta.client-id"_s, u"0oacanary12345678901"_s}};
    sample.step("okta.engine", recipe::State::Met,
                u"anna.canary@canary.example on C02CANARY77 of canaryorg-admin.okta.com, group "
                "Canary pilots, com.latchkey.canaryorg-okta-com.sso, 0oacanary12345678901"_s);
    sample.step("accounts.names", recipe::State::Unmet, u"Ottilie Quendel, quendelott"_s);
    sample.step("scep.configuration", recipe::State::Met, u"CN=Canaryorg CA"_s);
    sample.step("fleet.macos", recipe::State::Unmet, u"H4NDM4DE9ZZ: 13.1"_s);
    base::Error error;
    error.what = base::verbatim(u"zora.canary@canary.example was refused"_s);
    error.requestId = "reqcanary4711";
    sample.history.errors = {{"okta.engine", error, sample.now}};
    recipe::Written written;
    written.number = 1;
    written.step = "jamf.scope-pilot";
    written.change = "jamf.scope-pilot/criteria";
    written.what =
        base::text("recipe", "Put %1 into \"%2\"", {u"C02CANARY77"_s, u"Canary pilots"_s});
    written.after = QJsonObject{{u"id"_s, 4711815}, {u"serials"_s, u"C02CANARY77"_s}};
    written.object = "4711815";
    sample.history.written = {written};
    sample.history.answers["jamf.scope-pilot"] =
        QJsonObject{{u"serials"_s, QJsonArray{u"C02CANARY77"_s}}};
    sample.addFindings(u"Ottilies MacBook"_s, u"C02CANARY78"_s, u"zora.canary@canary.example"_s);
    sample.history.known[u"dates"_s] =
        uR"([{"id":"pilot-certificate","name":"Ottilies MacBook ODA","day":"2031-08-19T00:00:00Z"},
            {"id":"okta-org","name":"canaryorg.okta.com","day":"2031-08-19T00:00:00Z"}])"_s;
    sample.files = {{u"Canary Client-report.json"_s, 4, "00ff"}};
    sample.brand.contact = u"helpcanary@consultant.example"_s;
    return sample;
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
        const QStringList people{u"anna.canary"_s, u"zora.canary"_s, u"Ottilie"_s,
                                 u"Quendel"_s,     u"quendelott"_s,  u"canadmin"_s,
                                 u"C02CANARY77"_s, u"H4NDM4DE9ZZ"_s, u"C02CANARY78"_s};
        const QStringList places{u"canaryorg"_s,     u"canaryjamf"_s,    u"Canary Client"_s,
                                 u"Canary pilots"_s, u"Canary others"_s, u"0oacanary1234"_s,
                                 u"reqcanary4711"_s, u"4711815"_s,       u"helpcanary"_s};
        QTest::newRow("full leaves nothing out")
            << Redaction::Full << QStringList() << people + places;
        QTest::newRow("client keeps two letters of people and four of serial numbers")
            << Redaction::Client << people
            << places + QStringList{u"Ot…"_s, u"C02C…"_s, u"H4ND…"_s, u"an…"_s};
        QTest::newRow("public also leaves out hosts, ids and names of groups")
            << Redaction::Public << people + places << QStringList{u"Ot…"_s, u"C02C…"_s};
    }

    void whatIsRedactedIsInNoFormat()
    {
        QFETCH(Redaction, level);
        QFETCH(QStringList, absent);
        QFETCH(QStringList, present);
        ReportSample sample = sampleWithCanaries();
        sample.redaction = level;
        const QStringList texts = formats(sample.model());
        for (const QString &text : texts) {
            QString joined = text; // a word may go on in the next line of a page
            joined.remove(QRegularExpression(u"\\s"_s));
            for (const QString &canary : absent) {
                QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
                QVERIFY2(!joined.contains(QString(canary).remove(u' '), Qt::CaseInsensitive),
                         qPrintable(canary));
            }
            for (const QString &kept : present)
                QVERIFY2(text.contains(kept), qPrintable(kept));
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

    void aShortClientNameIsNoPartOfAWord()
    {
        ReportSample sample;
        sample.decisions.client = u"IT"_s;
        sample.redaction = Redaction::Public;
        sample.step("okta.engine", recipe::State::Met, u"with IT"_s);
        const QString json = QString::fromUtf8(report::toJson(sample.model()));
        QVERIFY(json.contains(u"with (name left out)"_s));
    }

    void anUnknownLevelIsRefused()
    {
        QVERIFY(!report::redactionFrom(u"some"_s));
        QCOMPARE(*report::redactionFrom(u"client"_s), Redaction::Client);
    }
};

QTEST_MAIN(TestReportRedaction)
#include "tst_report_redaction.moc"
