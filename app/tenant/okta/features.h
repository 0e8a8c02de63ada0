// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

namespace latchkey::okta {

/// "okta.features": rows {id, name, status, stage, state}. Only Beta and Early Access features are
/// listed; one that became generally available is gone from the list (developer.okta.com, feature
/// lifecycle management, read 2026-11-24).
tenant::Reading features();

/// "okta.feature-dependencies/ID" and "okta.feature-dependents/ID": rows of the same form.
tenant::Reading featureDependencies(const QString &featureId);
tenant::Reading featureDependents(const QString &featureId);

/// The call that turns a feature on or off, without force: Okta refuses it while another feature
/// stands in the way.
base::Request setFeature(const QString &featureId, bool on);

/// The rows whose name holds `name`, whatever the case and the white space.
QJsonArray featuresNamed(const QJsonArray &features, const QString &name);

} // namespace latchkey::okta
