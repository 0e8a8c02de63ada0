// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <vector>

namespace latchkey::rehearsal {

/// One request to the practice Jamf Pro as its handlers see it.
struct JamfCall
{
    Practice::World &world;
    const Incoming &incoming;
    QStringList values; ///< what stood in the places {} of the route's pattern
    QUrlQuery query;
    QStringList privileges;           ///< of the token
    JamfToken token;                  ///< the one that came along
    const JamfTenant *seen = nullptr; ///< the tenant as this node of the cluster knows it

    JamfTenant &tenant() { return world.jamf.tenant; } ///< for writes
    QString value() const { return values.value(0); }
    int id() const { return values.value(0).toInt(); }
};

/// The versions of Jamf Pro whose end points differ (jamf.md 12.3, 17).
enum class JamfRelease { V11_23, V11_28, V11_30, Later };

/// One end point: pattern with {} for one path segment, the privilege it wants (none: a token is
/// enough), and the releases that have it.
struct JamfRoute
{
    base::Method method = base::Method::Get;
    QByteArray pattern;
    QString privilege;
    base::Reply (*answer)(JamfCall &) = nullptr;
    JamfRelease first = JamfRelease::V11_23;
    JamfRelease last = JamfRelease::Later;
    bool isOpen = false; ///< wants no token
};

std::vector<JamfRoute> jamfSignInRoutes();
std::vector<JamfRoute> jamfServerRoutes();
std::vector<JamfRoute> jamfInventoryRoutes();
std::vector<JamfRoute> jamfGroupRoutes();
std::vector<JamfRoute> jamfCommandRoutes();
std::vector<JamfRoute> jamfProfileRoutes();
std::vector<JamfRoute> jamfClassicRoutes();

/// A good JSON answer.
base::Reply jamfJson(const QJsonObject &object, int status = 200);
/// The Pro API's error body; without a code the list of errors is empty.
base::Reply jamfError(int status, const QString &code = {}, const QString &description = {},
                      const QString &field = {});
/// An HTML page, as the Classic API and the edge give them; `error` is the sentence after "Error:
/// ".
base::Reply jamfPage(int status, const QString &title, const QString &error = {});

/// The JSON object that came; nothing where it is none.
std::optional<QJsonObject> jamfBody(const JamfCall &call);

/// The rows of the page that `page` and `page-size` name, as {first, count}. A page has 100 rows
/// unless told and never more than 2000 (jamf.md 1).
std::pair<int, int> jamfRows(const QUrlQuery &query, int total);

/// A random looking UUID, upper case; the same practice gives the same ones.
QString jamfUuid(JamfState &state);

/// The date as Jamf Pro writes it.
QString jamfDate(const QDateTime &moment);

} // namespace latchkey::rehearsal
