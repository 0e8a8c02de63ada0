// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

#include <QStringList>

#include <vector>

namespace latchkey::okta {

/// "okta.schema/APPID": {custom: {NAME: {type, required, maxLength, pattern, enumerated}}, base:
/// [NAME]} of the app user profile. `maxLength` is -1 and `pattern` empty where there is none.
tenant::Reading appSchema(const QString &appId);

/// A text attribute to add to the app user profile.
struct NewAttribute
{
    QString name; ///< the variable name, exact to the case
    QString description;
    bool required = false;
};

/// One request for all of them: two in a row may lose one (terraform-provider-okta issue 27). The
/// call only changes what it names.
base::Request addAttributes(const QString &appId, const std::vector<NewAttribute> &attributes);

/// Deletes the attributes with what users have in them. Adding them again is refused for minutes.
base::Request removeAttributes(const QString &appId, const QStringList &names);

} // namespace latchkey::okta
