// SPDX-License-Identifier: MIT
#include "report/model.h"
#include "report/words_of_findings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument kept(const Source &source, const QString &key)
{
    return QJsonDocument::fromJson(source.history.known.value(key).toUtf8());
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

MacRow macOf(const QJsonValue &row, const Redactor &redactor)
{
    MacRow mac;
    mac.name = redactor.person(row[u"name"_s].toString());
    mac.serial = redactor.serials(row[u"serial"_s].toString());
    mac.os = redactor.plain(row[u"os"_s].toString());
    mac.seen = timeOf(row[u"seen"_s]);
    for (const QJsonValue reason : row[u"reasons"_s].toArray())
        mac.reasons += reason.toString();
    return mac;
}

void addFleet(Findings &findings, const QJsonObject &fleet, const Redactor &redactor)
{
    findings.fleetKnown = !fleet.isEmpty();
    findings.fleetPartial = fleet[u"partial"_s].toBool();
    findings.managed = fleet[u"managed"_s].toInt();
    findings.notReady = fleet[u"not-ready"_s].toInt();
    for (const QJsonValue one : fleet[u"requirements"_s].toArray()) {
        const QString id = one[u"id"_s].toString();
        findings.readiness.push_back({id, requirementWord(id).translated(), one[u"good"_s].toInt(),
                                      one[u"bad"_s].toInt(), one[u"unknown"_s].toInt()});
    }
    for (const QJsonValue one : fleet[u"macs"_s].toArray())
        findings.macs.push_back(macOf(one, redactor));
}

void addAccounts(Findings &findings, const QJsonObject &accounts, const Redactor &redactor)
{
    findings.accountsKnown = !accounts.isEmpty();
    findings.accountsPartial = accounts[u"partial"_s].toBool();
    findings.accounts = accounts[u"looked"_s].toInt();
    for (const QJsonValue one : accounts[u"problems"_s].toArray()) {
        const QString id = one[u"id"_s].toString();
        findings.problems.push_back({id, problemWord(id).translated(),
                                     problemAdvice(id).translated(), one[u"count"_s].toInt(),
                                     problemStops(id)});
    }
    for (const QJsonValue one : accounts[u"rows"_s].toArray()) {
        findings.accountRows.push_back({redactor.person(one[u"login"_s].toString()),
                                        redactor.person(one[u"name"_s].toString()),
                                        one[u"problem"_s].toString()});
    }
}

void addDates(Findings &findings, const QJsonArray &dates, const Source &source,
              const Redactor &redactor)
{
    const int before = source.decisions.value(u"scep.redistribution-days"_s).toInt();
    for (const QJsonValue one : dates) {
        DateRow row;
        row.id = one[u"id"_s].toString();
        row.what = dateWord(row.id).translated();
        const QString name = one[u"name"_s].toString();
        row.name = row.id == u"pilot-certificate"_s ? redactor.person(name) : redactor.plain(name);
        row.ends = timeOf(one[u"day"_s]);
        if (!row.ends.isValid())
            continue;
        row.actBy = row.ends.addDays(-before);
        row.action = dateAction(row.id).translated();
        findings.dates.push_back(row);
    }
    std::stable_sort(findings.dates.begin(), findings.dates.end(),
                     [](const DateRow &a, const DateRow &b) { return a.ends < b.ends; });
}

} // namespace

Findings findingsOf(const Source &source, const Redactor &redactor)
{
    Findings findings;
    addFleet(findings, kept(source, u"fleet"_s).object(), redactor);
    addAccounts(findings, kept(source, u"accounts"_s).object(), redactor);
    addDates(findings, kept(source, u"dates"_s).array(), source, redactor);
    return findings;
}

} // namespace latchkey::report
