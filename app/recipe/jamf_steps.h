// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/okta_steps.h"
#include "tenant/jamf/jamf.h"

namespace latchkey::recipe {

/// What the steps on Jamf Pro share; seen(), met(), unmet() ... are those of okta_steps.h.

/// A step of Jamf Pro that only reads: its plan is empty, and there is nothing to undo.
Step jamfStep(StepId id, Phase phase, base::Text title, base::Text why);

/// "Made by Latchkey for acme.okta.com": the description of what this project makes in Jamf Pro.
QString jamfMarker(const Facts &facts);
/// Whether the description is this org's own marker, and not that of another Latchkey project.
bool isMarked(const Facts &facts, const QString &description);
/// Whether a description says that Latchkey made the object, for whichever org.
bool isMadeByLatchkey(const QString &description);

/// What came of a write to Jamf Pro, for Change::answer. A duplicate name and a server that did not
/// answer in time may mean that the write was done: reading it back tells.
std::function<Answered(const base::Reply &)> jamfAnswered(jamf::Api api);

/// A page of Jamf Pro's console, "smartComputerGroups.html?id=7&o=r" say. None is documented as
/// stable (jamf.md 9): an Ask always has the menu path too.
QString jamfPage(const Facts &facts, const QString &page);
/// The page of a configuration profile.
QString jamfProfilePage(const Facts &facts, const QString &id);

/// Whether an object is in a list and yet not found by itself: one of the two answers is old, so
/// nobody can tell whether it is there. Not so where this project took it away itself.
bool isHidden(const Facts &facts, const QByteArray &key, const QByteArray &id);
/// The verdict on a reading that failed, or that hides what the list shows.
Verdict unreadVerdict(const Facts &facts, const QByteArray &key);

} // namespace latchkey::recipe
