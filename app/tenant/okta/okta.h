// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace latchkey::okta {

/// A GET with Okta's credential. `label` is the path with {id} for ids.
base::Request get(QByteArray target, QByteArray label);
/// A POST with a JSON body; an empty object sends no body at all (lifecycle calls).
base::Request post(QByteArray target, QByteArray label, const QJsonObject &body = {});

/// An id or a query value, percent-encoded for a path segment or a query: "/" and "&" included.
QByteArray encoded(const QString &value);

/// Good for 2xx; else an Error with what happened, what it means, what to do, Okta's error code
/// and request id. HTML in the place of JSON is an answer of something in between.
base::Result<void> check(const base::Reply &reply);

/// check(), then the answer's JSON object or list. Anything else is Fault::Unexpected.
base::Result<QJsonObject> object(const base::Reply &reply);
base::Result<QJsonArray> rows(const base::Reply &reply);

/// The request for the page that the answer names as rel="next", in any of its Link headers;
/// nothing after the last page. A page on another host than the answer's is refused with an Error,
/// since the token would go along.
base::Result<std::optional<base::Request>> nextPage(const base::Request &request,
                                                    const base::Reply &reply);

/// Whether a refused answer (400) says that the same request may be sent again later: a schema
/// whose clean-up goes on, an attribute that is not yet known everywhere.
bool isForLater(const base::Reply &reply);

} // namespace latchkey::okta
