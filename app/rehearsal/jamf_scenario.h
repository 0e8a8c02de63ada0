// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// Jamf Pro as "nothing-set-up" finds it: the Macs, a group of all of them, a Jamf Connect group,
/// two categories and profiles that have nothing to do with Okta.
void jamfFresh(Practice::World &world);
/// What a completed Latchkey leaves: three groups with the pilot and the fleet in, three profiles.
void jamfAllSetUp(Practice::World &world);
/// A hand-made Platform SSO profile with the usual faults, a FastPass profile, Macs with faults.
void jamfMadeByHand(Practice::World &world);
/// Two hand-made Platform SSO profiles that reach the same Macs.
void jamfTwoSsoProfiles(Practice::World &world);
/// After jamfMadeByHand(): the Platform SSO profile is signed; right, but at user level; has an
/// ampersand in a text; is given to new Macs by a PreStage.
void jamfSigned(Practice::World &world);
void jamfUserLevel(Practice::World &world);
void jamfWithEntities(Practice::World &world);
void jamfInPreStage(Practice::World &world);
/// After jamfFresh(): Microsoft Entra's Platform SSO for some Macs; Jamf Connect for all, which the
/// exclusion group catches by its app.
void jamfWithEntra(Practice::World &world);
void jamfWithConnect(Practice::World &world);

/// The person types challenge URL, user, password and redistribution days in the console. False
/// where there is no dynamic SCEP profile or it is complete already.
bool jamfCompleteScep(Practice::World &world);
/// The SCEP profile is complete and both it and the Platform SSO profile reach that Mac.
bool jamfPilotReady(const Practice::World &world, const QString &serial);
/// Ids of the profiles that are in scope of that Mac.
QList<int> jamfProfilesFor(const Practice::World &world, const QString &serial);

/// Credentials by the names of contract.md 3.
QMap<QByteArray, QByteArray> jamfSecrets();
/// Decisions that fit: pilot.serials, fleet.source-group, jamf.exclusion-group.
QMap<QString, QString> jamfDecisions();
/// Everything a client can have changed, ids replaced by names, without times and identifiers.
QJsonObject jamfStateJson(const Practice::World &world);

} // namespace latchkey::rehearsal
