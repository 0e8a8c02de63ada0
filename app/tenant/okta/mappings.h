// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

#include <QJsonObject>

namespace latchkey::okta {

/// "okta.mappings/APPID": rows {id, userType, userTypeId} of the mappings from an Okta user type to
/// the app; one for each user type. Those from the app to Okta users are left out.
tenant::Reading mappings(const QString &appId);

/// "okta.mappings-from/APPID": the same rows of the mappings from the app back to a user type. Only
/// looked at, before an attribute of the app is taken away.
tenant::Reading mappingsFrom(const QString &appId);

/// "okta.mapping/ID": {NAME: {expression, pushStatus}} of every target property.
tenant::Reading mapping(const QString &mappingId);

/// Sets only the properties named; null removes one. An object {expression, pushStatus} sets it.
base::Request setMapping(const QString &mappingId, const QJsonObject &properties);

} // namespace latchkey::okta
