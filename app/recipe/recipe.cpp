// SPDX-License-Identifier: MIT
#include "recipe/recipe.h"

#include "recipe/steps/steps.h"

namespace latchkey::recipe {

const Graph &graph()
{
    static const Graph all{// 1 Connect
                           steps::oktaConnection(), steps::oktaRights(), steps::jamfConnection(),
                           steps::jamfRights(),
                           // 2 Prerequisites
                           steps::oktaEngine(), steps::oktaDesktopAccess(), steps::oktaSsoApp(),
                           steps::fleetOktaVerify(), steps::fleetMacos(), steps::fleetEnrolment(),
                           steps::fleetLocalAdmin(), steps::accountsNames(),
                           // 3 Okta
                           steps::oktaJitFeature(), steps::oktaAttributes(), steps::oktaMappings(),
                           steps::oktaApplyUpdates(),
                           // 4 SCEP
                           steps::scepConfiguration(),
                           // 5 Jamf
                           steps::jamfGroups(), steps::jamfScepProfile(), steps::jamfSsoProfile(),
                           steps::jamfLoginWindow(), steps::jamfScopePilot(),
                           // 6 Pilot Mac
                           steps::macProfiles(), steps::macCertificate(), steps::macRegistration(),
                           steps::macOktaLog(), steps::macAccounts(), steps::macLoginWindow(),
                           steps::macDoNotRegister(),
                           // 7 Hand over
                           steps::accountCreated(), steps::jamfScopeFleet(), steps::report()};
    return all;
}

StepId connectionStep(base::System system)
{
    return system == base::System::Jamf ? "jamf.connection" : "okta.connection";
}

StepId rightsStep(base::System system)
{
    return system == base::System::Jamf ? "jamf.rights" : "okta.rights";
}

} // namespace latchkey::recipe
