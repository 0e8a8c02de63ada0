// SPDX-License-Identifier: MIT
#include "report_sample.h"

#include "report/accounts_csv.h"
#include "report/calendar.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

/// Where a value does not fit a JSON schema, of the words that ours use.
QStringList misfits(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    QStringList found;
    const QJsonValue type = schema[u"type"_s];
    const auto fits = [&value](const QString &name) {
        return (name == u"object"_s && value.isObject()) ||
               (name == u"array"_s && value.isArray()) ||
               (name == u"string"_s && value.isString()) ||
               (name == u"boolean"_s && value.isBool()) ||
               (name == u"integer"_s && value.isDouble()) || (name == u"null"_s && value.isNull());
    };
    bool good = type.isUndefined();
    for (const QJsonValue one : type.isArray() ? type.toArray() : QJsonArray{type})
        good = good || fits(one.toString());
    if (!good)
        found += place + u" has another type"_s;
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        found += place + u" is none of the words"_s;
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const QJsonObject object = value.toObject();
    for (const QJsonValue key : schema[u"required"_s].toArray()) {
        if (!object.contains(key.toString()))
            found += place + u" lacks "_s + key.toString();
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            found += misfits(it.value(), properties[it.key()].toObject(), place + u'.' + it.key());
        else if (schema[u"additionalProperties"_s] == QJsonValue(false))
            found += place + u" has an unknown "_s + it.key();
    }
    for (const QJsonValue entry : value.toArray())
        found += misfits(entry, schema[u"items"_s].toObject(), place + u"[]"_s);
    return found;
}

QJsonObject schema()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/schemas/report.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

class TestReportExports : public QObject
{
    Q_OBJECT
private slots:
    void theJsonFitsItsSchema()
    {
        ReportSample sample;
        sample.all(recipe::State::Unmet);
        sample.addFindings();
        sample.files = {{u"a"_s, 1, "00"}};
        recipe::Written written;
        written.number = 1;
        written.change = "jamf.sso-profile/profile";
        written.step = "jamf.sso-profile";
        written.after =
            QJsonObject{{u"name"_s, u"P"_s},
                        {u"payloads"_s, QJsonObject{{u"t"_s, QJsonObject{{u"k"_s, u"v"_s}}}}}};
        written.outcome = recipe::Outcome::Proved;
        sample.history.written = {written};
        base::Error error;
        error.what = base::text("wire", "No answer came.");
        sample.history.errors = {{"okta.engine", error, sample.now}};
        sample.history.answers["okta.apply-updates"] = QJsonObject{{u"done"_s, true}};
        sample.history.answers["waive"] = QJsonObject{{u"fleet.macos"_s, u"so be it"_s}};
        sample.step("fleet.macos", recipe::State::Waived, u"it"_s);
        const QJsonObject json = QJsonDocument::fromJson(report::toJson(sample.model())).object();
        for (const QString &list :
             {u"payloads"_s, u"files"_s, u"changes"_s, u"errors"_s, u"dates"_s})
            QVERIFY2(!json[list].toArray().isEmpty(), qPrintable(list));
        QCOMPARE(misfits(json, schema(), u"report"_s), QStringList());
    }

    void aWrongValueIsFound()
    {
        QJsonObject json = QJsonDocument::fromJson(report::toJson(ReportSample().model())).object();
        json[u"complete"_s] = 7;
        json.remove(u"steps"_s);
        json[u"more"_s] = 1;
        QCOMPARE(misfits(json, schema(), u"report"_s).size(), 3);
    }

    void theCalendarHasTheDayAndAnAlarmBefore()
    {
        ReportSample sample;
        sample.decisions.client =
            u"Acme; Ltd, a very long name of a client that goes on and on ü"_s;
        sample.addFindings();
        const QByteArray calendar = report::toCalendar(sample.model());
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20310819\r\n"));
        QVERIFY(calendar.contains("TRIGGER:-P30D\r\n"));
        QVERIFY(calendar.contains("Acme\\; Ltd\\, a"));
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
        QCOMPARE(report::toCalendar(sample.model()), calendar);
    }

    void aLoginThatIsAFormulaIsNoFormulaInTheCsv()
    {
        ReportSample sample;
        sample.addFindings(u"x"_s, u"y"_s, u"=HYPERLINK(1)"_s);
        const QByteArray csv = report::toAccountsCsv(sample.model());
        QVERIFY(csv.contains("\"'=HYPERLINK(1)\""));
        QVERIFY(csv.contains("Two users would get the same Mac account"));
        QCOMPARE(csv.count("\r\n"), 2);
    }
};

QTEST_GUILESS_MAIN(TestReportExports)
#include "tst_report_exports.moc"
