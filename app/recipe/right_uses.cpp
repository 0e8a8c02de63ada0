// SPDX-License-Identifier: MIT
#include "recipe/right_uses.h"

namespace latchkey::recipe {

namespace {

struct Use
{
    const char *right;
    const char *sentence;
};

constexpr Use uses[] = {
    {"okta.orgs.read", QT_TRANSLATE_NOOP("recipe", "tell which org it is")},
    {"okta.features.read", QT_TRANSLATE_NOOP("recipe", "see whether the feature is on")},
    {"okta.apps.read", QT_TRANSLATE_NOOP("recipe", "find the Platform SSO app and its people")},
    {"okta.schemas.read", QT_TRANSLATE_NOOP("recipe", "see the account attributes")},
    {"okta.profileMappings.read", QT_TRANSLATE_NOOP("recipe", "see how they are filled")},
    {"okta.users.read", QT_TRANSLATE_NOOP("recipe", "check the names of people")},
    {"okta.devices.read", QT_TRANSLATE_NOOP("recipe", "see the pilot Mac")},
    {"okta.logs.read", QT_TRANSLATE_NOOP("recipe", "prove the registration and the first login")},
    {"okta.features.manage", QT_TRANSLATE_NOOP("recipe", "turn the feature on")},
    {"okta.schemas.manage", QT_TRANSLATE_NOOP("recipe", "add the two account attributes")},
    {"okta.profileMappings.manage", QT_TRANSLATE_NOOP("recipe", "fill both attributes")},
    {"Read Computers", QT_TRANSLATE_NOOP("recipe", "read the inventory")},
    {"Read Smart Computer Groups", QT_TRANSLATE_NOOP("recipe", "find groups and their members")},
    {"Read Static Computer Groups", QT_TRANSLATE_NOOP("recipe", "find the group of the fleet")},
    {"Read macOS Configuration Profiles",
     QT_TRANSLATE_NOOP("recipe", "read profiles before and after each change")},
    {"Read Categories", QT_TRANSLATE_NOOP("recipe", "find the category")},
    {"Create Smart Computer Groups",
     QT_TRANSLATE_NOOP("recipe", "make the groups of the pilot and of the fleet")},
    {"Update Smart Computer Groups", QT_TRANSLATE_NOOP("recipe", "add Macs, the pilot first")},
    {"Create macOS Configuration Profiles",
     QT_TRANSLATE_NOOP("recipe", "make the SCEP, sign-on and login window profiles")},
    {"Update macOS Configuration Profiles",
     QT_TRANSLATE_NOOP("recipe", "correct a profile, or adopt one")},
    {"Create Categories", QT_TRANSLATE_NOOP("recipe", "make the category")},
};

} // namespace

base::Text useOfRight(const QString &name)
{
    for (const Use &one : uses) {
        if (name == QLatin1String(one.right))
            return base::text("recipe", one.sentence);
    }
    return {};
}

} // namespace latchkey::recipe
