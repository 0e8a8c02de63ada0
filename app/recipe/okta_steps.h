// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/okta_facts.h"

namespace latchkey::recipe {

/// What the okta.* steps share.

/// A step of Okta that only reads: its plan is empty, and there is nothing to undo.
Step oktaStep(StepId id, Phase phase, base::Text title, base::Text why);

/// What was seen in that reading, with its time.
Evidence seen(const Facts &facts, const QByteArray &key, base::Text text);
Verdict met(std::vector<Evidence> evidence);
Verdict unmet(std::vector<Evidence> evidence, base::Text advice);
Verdict unknown(std::vector<Evidence> evidence, base::Text advice);
Verdict waiting(std::vector<Evidence> evidence, base::Text advice);
/// The verdict of the reading under that key, which failed.
Verdict problemOf(const Facts &facts, const QByteArray &key);
/// The same for an inventory that failed on its way: how far it came, and what was found in that
/// part. Never met; `advice` (of a finding, empty without one) makes it unmet.
Verdict partOf(const Facts &facts, const QByteArray &key, std::vector<Evidence> found,
               const base::Text &advice);

/// Whether the sign-in works. The Run reads nothing more of Okta while okta.connection is not good.
bool isConnected(const Facts &facts);
/// The verdict of every other step while it does not.
Verdict notConnected(const Facts &facts);
/// The list of apps where it is missing: what every step needs that works on the app.
std::vector<tenant::Reading> appNeeds(const Facts &facts);

/// The app instances that fit the recipe's names, best first. Custom OpenID Connect apps never do.
QJsonArray ssoAppCandidates(const Facts &facts);
/// The id that was answered or decided; empty while the choice is open.
QString chosenAppId(const Facts &facts);
/// The listed app of that id, made from Okta's catalog; empty otherwise.
QJsonObject catalogApp(const Facts &facts, const QString &id);

/// The listed features for accounts at the login window, by name; the recipe's "for macOS" may be
/// missing.
QJsonArray jitFeatures(const Facts &facts);

/// An address in the Admin Console, "/admin/settings/features" say; empty while its host is
/// unknown. Okta documents none of them as stable: an Ask always has the menu path too.
QString adminPage(const Facts &facts, const QString &path);
/// The page where the app's attributes and mappings are.
QString profileEditorPage(const Facts &facts);

/// What came of a write to Okta, for Change::answer.
std::function<Answered(const base::Reply &)> oktaAnswered(const QByteArray &object);

} // namespace latchkey::recipe
