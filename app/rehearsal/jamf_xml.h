// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace latchkey::rehearsal {

/// An element of the Classic API, which speaks XML and, on reads, the same as JSON.
struct JamfElement
{
    enum class Kind { Text, Number, Flag, Object, List };

    QString name;
    QString text;
    std::vector<JamfElement> children;
    Kind kind = Kind::Text;

    const JamfElement *child(const QString &key) const;
    QString value(const QString &key) const; ///< the text of that child; empty without one
};

JamfElement jamfText(const QString &name, const QString &text);
JamfElement jamfNumber(const QString &name, qint64 number);
JamfElement jamfFlag(const QString &name, bool set);
JamfElement jamfObject(const QString &name, std::vector<JamfElement> children);
JamfElement jamfList(const QString &name, std::vector<JamfElement> children);

/// Reads the body of a write; nothing where it is no XML, too deep, or declares entities.
std::optional<JamfElement> readJamfXml(const QByteArray &bytes);
/// The answer in the form that the Accept header names.
base::Reply jamfClassic(const JamfElement &root, const base::Headers &asked, int status = 200);

} // namespace latchkey::rehearsal
