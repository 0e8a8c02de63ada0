// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "base/secret.h"

#include <QMap>

namespace latchkey::wire {

using Secrets = QMap<QByteArray, base::Secret>;

/// Whether a body may hold places at all: only profiles of Jamf Pro do. A place in any other body
/// is a tenant's own text.
bool mayHoldPlaces(const base::Request &request);

/// The body with every secretPlace(NAME) filled in, written as the body's content type wants it.
/// Only SCEP secrets have places: a marker for any other, which a tenant's own data could hold,
/// stays as it is. A secret with & or < is refused in XML, since Jamf Pro spoils both (PI-827).
base::Result<QByteArray> filled(const base::Request &request, const Secrets &secrets);

/// The Error for credentials that are not there: names them and says how to give them.
base::Error missingSecrets(const QString &system, const QStringList &names);

/// Whether a secret may stand in a profile: Jamf Pro spoils & and < there, and control characters.
base::Result<void> fitsXml(const QByteArray &name, const base::Secret &secret);

/// A token or password for a header: without the line end that pasting brings; empty where it
/// holds anything that does not belong into a header.
QByteArray headerSafe(const base::Secret &secret);

} // namespace latchkey::wire
