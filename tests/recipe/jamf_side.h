// SPDX-License-Identifier: MIT
#pragma once

#include "base/json.h"
#include "recipe/jamf_criteria.h"
#include "recipe/steps/steps.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

/// A Jamf Pro of a few groups and Macs, as far as the steps of the groups and the fleet ask it, and
/// the facts that are read from it.
class JamfSide
{
public:
    struct Group
    {
        QByteArray id;
        QString name;
        QString description;
        QJsonArray criteria;
        bool smart = true;
        QJsonArray members;
    };

    Facts facts;
    std::vector<Group> groups;
    QJsonArray macs; ///< inventory rows
    QJsonArray privileges;
    QString version = u"11.30.1-t17"_s;
    QByteArray verify = "<computer_applications><versions/></computer_applications>";
    QMap<QByteArray, base::Reply> special; ///< by path: instead of the usual answer
    int requests = 0;

    JamfSide()
    {
        facts.now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
        facts.decisions.orgHost = u"acme.okta.com"_s;
        facts.decisions.jamfBase = u"https://acme.jamfcloud.com"_s;
        value(u"jamf.placeholder-serial"_s, u"111222333444555"_s);
        value(u"macos.minimum"_s, u"14.0"_s);
        value(u"okta-verify.minimum"_s, u"9.27"_s);
        value(u"okta-verify.minimum-simplified-setup"_s, u"9.52"_s);
        facts.digestSalt = "salt";
    }

    void value(const QString &key, const QJsonValue &value)
    {
        facts.recipe.values[key] = {key,           value, u"a test"_s, u"2026-11-24"_s,
                                    u"macOS 14"_s, u"x"_s};
    }
    void decide(const QString &key, const QString &value)
    {
        if (!facts.decisions.set(key, value))
            qFatal("a decision is wrong");
    }
    void refuse(const QByteArray &path, int status, const QByteArray &body = {})
    {
        special[path] = {status, {}, body, {}};
    }

    /// A managed Mac with everything right; change what a test is about.
    static QJsonObject mac(int id, const QString &serial)
    {
        const QJsonObject admin{{u"uid"_s, u"501"_s}, {u"admin"_s, true}};
        return {
            {u"id"_s, QString::number(id)},
            {u"udid"_s, u"U-"_s + serial},
            {u"general"_s, QJsonObject{{u"name"_s, u"Mac "_s + serial},
                                       {u"reportDate"_s, u"2026-11-23T12:00:00Z"_s},
                                       {u"remoteManagement"_s, QJsonObject{{u"managed"_s, true}}},
                                       {u"userApprovedMdm"_s, true}}},
            {u"hardware"_s, QJsonObject{{u"serialNumber"_s, serial}}},
            {u"operatingSystem"_s, QJsonObject{{u"version"_s, u"15.6.1"_s}}},
            {u"security"_s, QJsonObject{{u"bootstrapTokenEscrowedStatus"_s, u"ESCROWED"_s}}},
            {u"localUserAccounts"_s, QJsonArray{admin}},
            {u"applications"_s, QJsonArray()}};
    }
    /// The row with one value of one section changed.
    static QJsonObject with(QJsonObject row, const QString &section, const QString &key,
                            const QJsonValue &value)
    {
        QJsonObject inner = row[section].toObject();
        inner[key] = value;
        row[section] = inner;
        return row;
    }

    Group ours(const QByteArray &id, const QString &name) const
    {
        return {id, name, u"Made by Latchkey for acme.okta.com"_s, emptyCriteria(facts), true, {}};
    }

    /// Reads all that the step needs.
    void read(const Step &step)
    {
        readAll([&] { return step.needs(facts); });
    }
    void readUndo(const Step &step, const Written &written)
    {
        facts.readings.clear();
        readAll([&] { return step.undoNeeds(facts, written); });
    }
    Verdict judge(const Step &step)
    {
        read(step);
        return step.judge(facts);
    }
    Plan plan(const Step &step)
    {
        read(step);
        return step.plan(facts);
    }

    base::Reply answer(const base::Request &request)
    {
        ++requests;
        const QByteArray path = request.target.split('?').constFirst();
        if (special.contains(path))
            return special[path];
        if (path == "/api/v1/jamf-pro-version")
            return json(QJsonObject{{u"version"_s, version}});
        if (path == "/api/v1/auth")
            return json(QJsonObject{{u"account"_s, QJsonObject{{u"privileges"_s, privileges}}}});
        if (path == "/api/v4/computers-inventory")
            return json(rows(macs, QByteArray::fromPercentEncoding(request.target)));
        if (path.startsWith("/JSSResource/computerapplications/"))
            return {200, {}, verify, {}};
        if (path == "/JSSResource/osxconfigurationprofiles")
            return {200,
                    {},
                    "<os_x_configuration_profiles><size>0</size></os_x_configuration_profiles>",
                    {}};
        if (path.startsWith("/api/v3/computer-groups/"))
            return groupAnswer(path.mid(24));
        return {404, {}, {}, {}};
    }

private:
    static base::Reply json(const QJsonObject &object)
    {
        return {200, {}, base::jsonBytes(object), {}};
    }

    static QJsonObject rows(const QJsonArray &all, const QByteArray &target)
    {
        QJsonArray result;
        for (const QJsonValue row : all) {
            const QByteArray serial = row[u"hardware"_s][u"serialNumber"_s].toString().toUtf8();
            if (!target.contains("filter=") || target.contains('"' + serial + '"'))
                result += row;
        }
        return {{u"totalCount"_s, result.size()}, {u"results"_s, result}};
    }

    base::Reply groupAnswer(const QByteArray &rest) const
    {
        QJsonArray list;
        for (const Group &group : groups) {
            const QJsonObject row{{u"id"_s, QString::fromUtf8(group.id)},
                                  {u"name"_s, group.name},
                                  {u"description"_s, group.description},
                                  {u"criteria"_s, group.criteria}};
            if (rest == "smart-groups/" + group.id)
                return json(row);
            if (rest == "smart-group-membership/" + group.id)
                return json(QJsonObject{{u"members"_s, group.members}});
            if (rest == (group.smart ? "smart-groups" : "static-groups"))
                list += row;
        }
        if (rest.contains('/'))
            return {404, {}, {}, {}};
        return json(QJsonObject{{u"totalCount"_s, list.size()}, {u"results"_s, list}});
    }

    template<class Needs>
    void readAll(Needs needs)
    {
        for (int round = 0; round < 20; ++round) {
            const std::vector<tenant::Reading> missing = needs();
            if (missing.empty())
                return;
            for (const tenant::Reading &reading : missing)
                facts.readings.insert_or_assign(reading.key, Fact{valueOf(reading), facts.now});
        }
        qFatal("the readings do not end");
    }

    base::Result<tenant::Value> valueOf(const tenant::Reading &reading)
    {
        const auto reader = reading.open();
        base::Request request = reading.first;
        for (;;) {
            const auto next = reader->take(answer(request));
            if (!next)
                return base::fail(next.error());
            if (!*next)
                return reader->finish();
            request = **next;
        }
    }
};

/// All of a verdict's evidence and its advice, for looking something up in it.
inline QString wordsOf(const Verdict &verdict)
{
    QString all;
    for (const Evidence &evidence : verdict.evidence)
        all += evidence.text.english() + u'\n';
    return all + verdict.advice.english();
}

} // namespace latchkey::recipe
