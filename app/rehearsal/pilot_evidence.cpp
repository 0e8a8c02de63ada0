// SPDX-License-Identifier: MIT
#include "rehearsal/pilot_prints.h"

#include "base/json.h"
#include "rehearsal/jamf_scenario.h"
#include "rehearsal/okta_call.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

MacPrint ownLoginWindow(const PilotMac &mac)
{
    if (mac.showsNameField)
        return {"1\n", {}, 0};
    return {{},
            "The domain/default pair of (/Library/Preferences/com.apple.loginwindow, SHOWFULLNAME) "
            "does not exist\n",
            1};
}

MacPrint platformExpert(const PilotMac &mac)
{
    return {"+-o Mac15,3  <class IOPlatformExpertDevice>\n  {\n    \"IOPlatformUUID\" = \"" +
                mac.udid.toLatin1() + "\"\n    \"IOPlatformSerialNumber\" = \"" +
                mac.serial.toLatin1() + "\"\n  }\n",
            {},
            0};
}

QMap<QString, MacPrint> printsOf(const Practice::World &world)
{
    const std::vector<InstalledPayload> payloads = installedPayloads(world);
    const QByteArray server = "https://" + practiceJamfHost() + "//mdm/ServerURL";
    return {
        {u"app-sso"_s, printAppSso(world, payloads)},
        {u"profiles-enrollment"_s,
         {"Enrolled via DEP: Yes\nMDM enrollment: Yes (User Approved)\nMDM server: " + server +
              '\n',
          {},
          0}},
        {u"profiles-bootstraptoken"_s,
         {"profiles: Bootstrap Token supported on server: YES\n"
          "profiles: Bootstrap Token escrowed to server: YES\n",
          {},
          0}},
        {u"profiles-show"_s, printProfiles(payloads)},
        {u"security-find-identity"_s, printIdentities(world)},
        {u"security-find-certificate"_s, printCertificates(world)},
        {u"dscl-users"_s, printUsers(world)},
        {u"homes"_s, printHomes(world)},
        {u"swcutil-show"_s, printDomains(world, payloads)},
        {u"sw_vers"_s, {world.mac.osVersion.toLatin1() + '\n', {}, 0}},
        {u"loginwindow-managed"_s, printManagedLoginWindow(payloads)},
        {u"loginwindow"_s, ownLoginWindow(world.mac)},
        {u"okta-verify-version"_s, {"9.65.0\n", {}, 0}},
        {u"okta-verify-receipt"_s,
         {{},
          "ls: /Applications/Okta Verify.app/Contents/_MASReceipt/receipt: No such file or "
          "directory\n",
          1}},
        {u"fdesetup"_s, {"FileVault is On.\n", {}, 0}},
        {u"ioreg"_s, platformExpert(world.mac)},
    };
}

} // namespace

QByteArray pilotEvidence(const Practice::World &world)
{
    QJsonObject tools;
    const QMap<QString, MacPrint> prints = printsOf(world);
    for (auto print = prints.begin(); print != prints.end(); ++print) {
        tools.insert(print.key(), QJsonObject{{u"stdout"_s, QString::fromUtf8(print->out)},
                                              {u"stderr"_s, QString::fromUtf8(print->err)},
                                              {u"exit"_s, print->exitCode}});
    }
    return base::jsonBytes(QJsonObject{{u"schema"_s, 1},
                                       {u"made"_s, oktaTime(world.now).left(19) + u'Z'},
                                       {u"host"_s, world.mac.name},
                                       {u"tools"_s, tools}});
}

} // namespace latchkey::rehearsal
