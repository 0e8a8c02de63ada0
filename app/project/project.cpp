// SPDX-License-Identifier: MIT
#include "project/project.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QUuid>

namespace latchkey::project {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr int version = 1;

base::Error wrongFile(QString detail)
{
    while (detail.endsWith(u'.'))
        detail.chop(1);
    return base::invalid(
        text("project", QT_TRANSLATE_NOOP("project", "This is no Latchkey project: %1."), {detail}),
        text("project",
             QT_TRANSLATE_NOOP(
                 "project",
                 "Open the file from a backup, or begin a new one with `latchkeyctl new`.")));
}

/// A string member that must be there.
base::Result<QString> stringIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (!value.isString() || value.toString().isEmpty() || value.toString().size() > 1024)
        return base::fail(wrongFile(u"\"%1\" is no text"_s.arg(key)));
    return value.toString();
}

base::Result<void> readDecisions(const QJsonValue &value, bool isNewer,
                                 recipe::Decisions &decisions)
{
    if (!value.isObject())
        return base::fail(wrongFile(u"\"decisions\" is no object"_s));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isText = it.value().isString();
        if (isNewer && (!isText || !decisions.set(it.key(), it.value().toString())))
            continue; // decided in a way that is not known yet
        if (!isText)
            return base::fail(wrongFile(u"\"%1\" is no text"_s.arg(base::shown(it.key(), 60))));
        if (auto set = decisions.set(it.key(), it.value().toString()); !set)
            return set;
    }
    return decisions.agree();
}

base::Result<void> knownKeysOnly(const QJsonObject &object)
{
    static const QStringList known{u"latchkey-project"_s, u"id"_s,  u"created"_s,
                                   u"client"_s,           u"org"_s, u"jamf"_s,
                                   u"decisions"_s};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return base::fail(wrongFile(u"\"%1\" is not known"_s.arg(base::shown(it.key(), 60))));
    }
    return {};
}

/// Whether a newer Latchkey wrote it, where such files are wanted.
base::Result<bool> isFromNewer(const QJsonObject &object, Versions wanted)
{
    const int found = object[u"latchkey-project"_s].toInt();
    if (found == version)
        return false;
    if (found > version && wanted == Versions::Newer)
        return true;
    if (found > version) {
        return base::fail(base::invalid(
            text("project",
                 QT_TRANSLATE_NOOP("project", "The project was written by a newer Latchkey.")),
            text("project", QT_TRANSLATE_NOOP("project", "Use that version or a later one."))));
    }
    return base::fail(wrongFile(u"\"latchkey-project\" is missing"_s));
}

} // namespace

base::Result<Project> create(const QString &org, const QString &jamf, const QString &client,
                             const QDateTime &now)
{
    const auto host = recipe::orgHostFrom(org);
    if (!host)
        return base::fail(host.error());
    const auto address = recipe::jamfBaseFrom(jamf);
    if (!address)
        return base::fail(address.error());
    Project result;
    result.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    result.created = now.toUTC();
    result.decisions.orgHost = *host;
    result.decisions.jamfBase = *address;
    result.decisions.client =
        client.trimmed().isEmpty() ? host->section(u'.', 0, 0) : base::shown(client.trimmed(), 120);
    return result;
}

QByteArray toBytes(const Project &project)
{
    const QJsonObject object{{u"latchkey-project"_s, version},
                             {u"id"_s, project.id},
                             {u"created"_s, project.created.toUTC().toString(Qt::ISODate)},
                             {u"client"_s, project.decisions.client},
                             {u"org"_s, u"https://"_s + project.decisions.orgHost},
                             {u"jamf"_s, project.decisions.jamfBase},
                             {u"decisions"_s, project.decisions.toJson()}};
    return QJsonDocument(object).toJson();
}

base::Result<Project> fromBytes(const QByteArray &bytes, Versions versions)
{
    const auto object = base::readHandwrittenObject(bytes, 1024 * 1024);
    if (!object)
        return base::fail(wrongFile(object.error().what.english()));
    const auto isNewer = isFromNewer(*object, versions);
    if (!isNewer)
        return base::fail(isNewer.error());
    if (const auto known = knownKeysOnly(*object); !known && !*isNewer)
        return base::fail(known.error());
    const auto id = stringIn(*object, u"id"_s);
    const auto client = stringIn(*object, u"client"_s);
    const auto org = stringIn(*object, u"org"_s).and_then(recipe::orgHostFrom);
    const auto jamf = stringIn(*object, u"jamf"_s).and_then(recipe::jamfBaseFrom);
    for (const auto *part : {&id, &client, &org, &jamf}) {
        if (!*part)
            return base::fail(part->error());
    }
    Project project;
    project.isNewer = *isNewer;
    project.id = *id;
    if (QUuid::fromString(project.id).isNull())
        return base::fail(wrongFile(u"\"id\" is no UUID"_s));
    project.created = QDateTime::fromString((*object)[u"created"_s].toString(), Qt::ISODate);
    if (!project.created.isValid())
        return base::fail(wrongFile(u"\"created\" is no time"_s));
    project.decisions.client = base::shown(*client, 120);
    project.decisions.orgHost = *org;
    project.decisions.jamfBase = *jamf;
    if (const auto read = readDecisions((*object)[u"decisions"_s], *isNewer, project.decisions);
        !read)
        return base::fail(read.error());
    return project;
}

} // namespace latchkey::project
