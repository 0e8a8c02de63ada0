// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace latchkey::base {

/// Reads one JSON object strictly: bounded, valid UTF-8, an object at the top, no trailing text.
Result<QJsonObject> readJsonObject(const QByteArray &bytes, qint64 largest = 32 * 1024 * 1024);

/// The same for a file that people write: a name that stands twice in one object is an Error, since
/// only the last of the two would count.
Result<QJsonObject> readHandwrittenObject(const QByteArray &bytes, qint64 largest);

/// The same for an array at the top.
Result<QJsonArray> readJsonArray(const QByteArray &bytes, qint64 largest = 32 * 1024 * 1024);

/// Compact bytes with keys in order: the same value gives the same bytes.
QByteArray jsonBytes(const QJsonValue &value);

/// A short digest of a value, to tell whether two plans are the same.
QByteArray jsonDigest(const QJsonValue &value);

/// The string with control characters and bidi controls shown as U+FFFD, cut at `longest`
/// characters: names from a tenant are data and pass through here before a person sees them.
QString shown(const QString &text, qsizetype longest = 300);

} // namespace latchkey::base
