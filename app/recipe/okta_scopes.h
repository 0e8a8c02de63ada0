// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// A right to read that the setup needs: its OAuth scope and the reading that shows whether it is
/// there.
struct OktaRight
{
    QByteArray scope;
    QByteArray key;    ///< of the reading
    QByteArray target; ///< a harmless GET; empty where the reading belongs to another step
    QByteArray label;
};
const std::vector<OktaRight> &neededOktaRights();

/// Scopes that only the writes need; nothing but a write shows whether they are there.
QByteArrayList oktaWriteScopes();

/// Whether the sign-in has scopes at all: a service app, or a person signed in by browser. An API
/// token has none: it may do what its owner may.
bool isServiceApp(const Facts &facts);
bool hasScopes(const Facts &facts);
/// Whether the one feature for accounts at the login window is listed and off.
bool isFeatureStillOff(const Facts &facts);
/// The scopes whose GET was refused. A feature that the org has not got is no missing right, and
/// the features need not be read where a person said that the toggle is on.
QByteArrayList missingReadScopes(const Facts &facts);
/// Scopes to write that the token is known not to have. A scope that it has is no right yet: that
/// is the role's affair (okta.md 0.5).
QByteArrayList missingWriteScopes(const Facts &facts);

/// What the administrator role allows.
enum class OktaRole {
    Unknown, ///< not readable, or a custom one
    Reader,  ///< may not set attributes and mappings
    Admin,   ///< may set all but features
    Super,
};
OktaRole oktaRole(const Facts &facts);

} // namespace latchkey::recipe
