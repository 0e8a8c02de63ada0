// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/jamf_state.h"
#include "rehearsal/okta_state.h"
#include "rehearsal/pilot_mac.h"
#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// The whole practice world as one value.
struct Practice::World
{
    QString scenario;
    QDateTime now;
    QMap<QString, QString> switches; ///< every switch with its value, defaults included
    std::vector<Planned> troubles;
    Counts counts;
    QStringList writes; ///< lines of the writes that changed something
    bool handsFree = false;
    bool isTimeTold = false; ///< somebody said what time it is
    bool isTouched = false;  ///< a request or a hand has reached it
    OktaState okta;
    JamfState jamf;
    PilotMac mac;

    QString switchValue(const QString &name) const { return switches.value(name); }
    bool isOn(const QString &name) const { return switches.value(name) == QStringLiteral("on"); }
    int number(const QString &name) const { return switches.value(name).toInt(); }
    /// Notes a write that changed something: "POST /api/v1/mappings/{id}".
    void wrote(const QByteArray &line);
};

/// Where Okta lives and what opens it; the same in every scenario.
QByteArray practiceOktaHost(); ///< "acme.okta.com"
QByteArray practiceJamfHost(); ///< "acme.jamfcloud.com"

/// Answers of the two hosts, without troubles: those are the dispatch's business.
base::Reply oktaAnswer(Practice::World &world, const Incoming &incoming);
/// Lets happen what was due by now in the org: updates being applied, data being cleaned up.
void settleOkta(Practice::World &world);

} // namespace latchkey::rehearsal
