// SPDX-License-Identifier: MIT
#include "pages/source_link.h"

#include <utility>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

QString sourceLink(const QString &source)
{
    // The first that fits; the longer words come first.
    static const std::pair<QString, QString> all[] = {
        {u"version history"_s, u"https://help.okta.com/oie/en-us/content/topics/oda/macos-pw-sync/"
                               "about-psso-version-history.htm"_s},
        {u"help.okta.com"_s, u"https://help.okta.com/oie/en-us/content/topics/oda/macos-pw-sync/"
                             "jit-provisioning-oda.htm"_s},
        {u"Okta Expression Language"_s,
         u"https://developer.okta.com/docs/reference/okta-expression-language/"_s},
        {u"apple/device-management"_s, u"https://github.com/apple/device-management"_s},
        {u"ProfileManifests"_s, u"https://github.com/ProfileManifests/ProfileManifests"_s},
        {u"Fleet guide"_s, u"https://fleetdm.com/guides/deploying-okta-platform-sso-with-fleet"_s},
        {u"terraform-jamf-platform"_s,
         u"https://github.com/Jamf-Concepts/terraform-jamf-platform"_s},
    };
    for (const auto &[word, link] : all) {
        if (source.contains(word))
            return link;
    }
    return {};
}

} // namespace latchkey::pages
