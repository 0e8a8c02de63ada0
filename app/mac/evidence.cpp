// SPDX-License-Identifier: MIT
#include "mac/evidence.h"

#include "base/json.h"

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Result;
using base::text;

namespace {

constexpr qint64 largestPrint = 8 * 1024 * 1024;

base::Error wrongFile(base::Text what)
{
    return base::invalid(
        std::move(what),
        text("mac", QT_TRANSLATE_NOOP("mac", "Run latchkey-evidence.sh on the Mac "
                                             "again and take the file it makes.")));
}

bool isTool(const QJsonValue &tool)
{
    const QJsonObject print = tool.toObject();
    const QJsonValue exit = print[u"exit"_s];
    return tool.isObject() && print[u"stdout"_s].isString() && print[u"stderr"_s].isString() &&
           (exit.isDouble() || exit.isNull());
}

/// "dscl-users" -> "dscl-users.plist", as the contract names the prints.
QString fileNameOf(const QByteArray &id)
{
    const bool plist = id == "dscl-users" || id == "profiles-show";
    return QString::fromLatin1(id) + (plist ? u".plist"_s : u".txt"_s);
}

} // namespace

Result<QJsonObject> readEvidenceFile(const QByteArray &bytes)
{
    const auto read = base::readHandwrittenObject(bytes, 32 * 1024 * 1024);
    if (!read) {
        base::Error error = read.error();
        error.advice = wrongFile({}).advice;
        return base::fail(error);
    }
    if ((*read)[u"schema"_s] != QJsonValue(1) || !(*read)[u"tools"_s].isObject()) {
        return base::fail(wrongFile(
            text("mac", QT_TRANSLATE_NOOP("mac", "This is no evidence file of Latchkey."))));
    }
    if (const QJsonValue made = (*read)[u"made"_s];
        !made.isUndefined() && !evidenceMade(*read).isValid()) {
        return base::fail(wrongFile(text(
            "mac", QT_TRANSLATE_NOOP("mac", "The evidence file does not tell when it was made."))));
    }
    const QJsonObject tools = (*read)[u"tools"_s].toObject();
    for (auto tool = tools.begin(); tool != tools.end(); ++tool) {
        if (!isTool(*tool)) {
            return base::fail(wrongFile(
                text("mac", QT_TRANSLATE_NOOP("mac", "The evidence file is damaged at \"%1\"."),
                     {base::shown(tool.key(), 60)})));
        }
    }
    return *read;
}

Result<QJsonObject> readPrintsFolder(const QMap<QString, QByteArray> &files)
{
    QJsonObject tools;
    for (const Probe &probe : probes()) {
        const auto file = files.find(fileNameOf(probe.id));
        if (file == files.end())
            continue;
        if (file->size() > largestPrint) {
            return base::fail(base::invalid(
                text("mac", QT_TRANSLATE_NOOP("mac", "%1 is too large for a print."), {file.key()}),
                text("mac", QT_TRANSLATE_NOOP("mac", "Print the tool's answer again."))));
        }
        tools[QString::fromLatin1(probe.id)] = QJsonObject{{u"stdout"_s, QString::fromUtf8(*file)},
                                                           {u"stderr"_s, u""_s},
                                                           {u"exit"_s, QJsonValue::Null}};
    }
    if (tools.isEmpty()) {
        return base::fail(base::invalid(
            text("mac", QT_TRANSLATE_NOOP("mac", "The folder holds no print of a Mac.")),
            text("mac", QT_TRANSLATE_NOOP("mac", "Name the prints by tool: %1."),
                 {printFileNames().join(u", "_s)})));
    }
    return QJsonObject{{u"schema"_s, 1}, {u"tools"_s, tools}};
}

QStringList printFileNames()
{
    QStringList names;
    for (const Probe &probe : probes())
        names += fileNameOf(probe.id);
    return names;
}

QDateTime evidenceMade(const QJsonObject &evidence)
{
    return QDateTime::fromString(evidence[u"made"_s].toString(), Qt::ISODate).toUTC();
}

std::optional<Print> printOf(const QJsonObject &evidence, const QByteArray &id)
{
    const QJsonValue tool = evidence[u"tools"_s].toObject()[QString::fromLatin1(id)];
    if (!tool.isObject())
        return std::nullopt;
    const QJsonObject print = tool.toObject();
    return Print{print[u"stdout"_s].toString().toUtf8(), print[u"stderr"_s].toString().toUtf8(),
                 print[u"exit"_s].toInt(-1)};
}

} // namespace latchkey::mac
