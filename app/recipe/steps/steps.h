// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

/// One function a step, one file a function: okta.jit-feature is oktaJitFeature() in
/// okta_jit_feature.cpp, tested in tests/recipe/tst_okta_jit_feature.cpp.
namespace latchkey::recipe::steps {

Step oktaConnection();
Step oktaRights();
Step jamfConnection();
Step jamfRights();

Step oktaEngine();
Step oktaDesktopAccess();
Step oktaSsoApp();
Step fleetOktaVerify();
Step fleetMacos();
Step fleetEnrolment();
Step fleetLocalAdmin();
Step accountsNames();

Step oktaJitFeature();
Step oktaAttributes();
Step oktaMappings();
Step oktaApplyUpdates();

Step scepConfiguration();

Step jamfGroups();
Step jamfScepProfile();
Step jamfSsoProfile();
Step jamfLoginWindow();
Step jamfScopePilot();

Step macProfiles();
Step macCertificate();
Step macRegistration();
Step macOktaLog();
Step macAccounts();
Step macLoginWindow();
Step macDoNotRegister();

Step accountCreated();
Step jamfScopeFleet();
Step report();

} // namespace latchkey::recipe::steps
