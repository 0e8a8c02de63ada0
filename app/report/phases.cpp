// SPDX-License-Identifier: MIT
#include "report/words.h"

namespace latchkey::report {

using base::text;
using recipe::Phase;

QByteArray phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return "connect";
    case Phase::Prerequisites:
        return "prerequisites";
    case Phase::Okta:
        return "okta";
    case Phase::Scep:
        return "scep";
    case Phase::Jamf:
        return "jamf";
    case Phase::PilotMac:
        return "pilot-mac";
    case Phase::HandOver:
        return "hand-over";
    }
    return {};
}

base::Text phaseTitle(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return text("report", QT_TRANSLATE_NOOP("report", "Connect"));
    case Phase::Prerequisites:
        return text("report", QT_TRANSLATE_NOOP("report", "Prerequisites"));
    case Phase::Okta:
        return text("report", QT_TRANSLATE_NOOP("report", "Okta"));
    case Phase::Scep:
        return text("report", QT_TRANSLATE_NOOP("report", "Certificates (SCEP)"));
    case Phase::Jamf:
        return text("report", QT_TRANSLATE_NOOP("report", "Jamf Pro"));
    case Phase::PilotMac:
        return text("report", QT_TRANSLATE_NOOP("report", "Pilot Mac"));
    case Phase::HandOver:
        return text("report", QT_TRANSLATE_NOOP("report", "Hand over"));
    }
    return {};
}

const std::vector<Phase> &allPhases()
{
    static const std::vector<Phase> all{Phase::Connect, Phase::Prerequisites, Phase::Okta,
                                        Phase::Scep,    Phase::Jamf,          Phase::PilotMac,
                                        Phase::HandOver};
    return all;
}

} // namespace latchkey::report
