// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <QJsonObject>

namespace latchkey::jamf {

/// Jamf Pro has two APIs that use the same status for different things.
enum class Api {
    Pro,     ///< /api, JSON
    Classic, ///< /JSSResource, XML here
};

/// Requests with system, credential, formats and the label set. `target` is below the server's
/// base.
base::Request get(const QByteArray &target, const QByteArray &label = {});
base::Request send(base::Method method, const QByteArray &target, const QJsonObject &body,
                   const QByteArray &label = {});
base::Request classicGet(const QByteArray &target, const QByteArray &label = {});
base::Request classicSend(base::Method method, const QByteArray &target, const QByteArray &xml,
                          const QByteArray &label = {});
/// A DELETE of either API.
base::Request remove(const QByteArray &target, const QByteArray &label = {});

/// The error of an answer that is not a good one: what Jamf Pro says, what it means, what to do.
/// A page of a proxy in place of JSON or XML is an error as well. With 5xx `mayHaveBeenDone` is
/// set: a write may have got through (group writes outlive the 90 s of the cloud edge).
base::Result<void> check(const base::Reply &reply, Api api = Api::Pro);

/// check(), then the JSON object of the body.
base::Result<QJsonObject> readObject(const base::Reply &reply);
/// The rows of a page: an empty list counts only where it says that there are none; all else that
/// shows none is an Error.
base::Result<QJsonArray> readRows(const base::Reply &reply, const QJsonObject &page);
/// The same with the status 404 as "not there": nothing.
base::Result<std::optional<QJsonObject>> readObjectOrNothing(const base::Reply &reply);

/// The id that a create tells, JSON {"id":"7"} or XML <id>7</id>; empty where it tells none.
QByteArray createdId(const base::Reply &reply);
/// check(), then createdId(): what came of a POST.
base::Result<QByteArray> created(const base::Reply &reply, Api api);

/// The first paragraph of a Classic error page that begins with "Error:", without tags, bounded,
/// ready to be shown; empty without one.
QString classicError(const QByteArray &page);

/// Whether it may stand in a path as it is: one to twelve digits.
bool isId(const QByteArray &id);

} // namespace latchkey::jamf
