// SPDX-License-Identifier: MIT
#include "mac/probe.h"

#include "mac/profiles_show.h"

#include <QFile>

static void openScripts() { Q_INIT_RESOURCE(mac_scripts); }

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

enum As { Anyone, Root, User };

/// A probe as one line: the program and its arguments with '|' between them.
struct Line
{
    const char *id;
    const char *command;
    As as;
    int seconds;
};

constexpr Line lines[] = {
    {"app-sso", "/usr/bin/app-sso|platform|-s", User, 20},
    {"profiles-enrollment", "/usr/bin/profiles|status|-type|enrollment", Anyone, 20},
    {"profiles-bootstraptoken", "/usr/bin/profiles|status|-type|bootstraptoken", Root, 30},
    {"profiles-show", "/usr/bin/profiles|show|-type|configuration|-output|stdout-xml", Root, 60},
    {"security-find-identity",
     "/usr/bin/security|find-identity|-v|/Library/Keychains/System.keychain", Anyone, 20},
    {"security-find-certificate",
     "/usr/bin/security|find-certificate|-a|-Z|-p|/Library/Keychains/System.keychain", Anyone, 20},
    {"dscl-users",
     "/usr/bin/dscl|-plist|.|-readall|/Users|RecordName|RealName|UniqueID|NFSHomeDirectory"
     "|AltSecurityIdentities",
     Anyone, 30},
    {"homes", "/bin/ls|-1|/Users", Anyone, 10},
    {"swcutil-show", "/usr/bin/swcutil|show", Root, 20},
    {"sw_vers", "/usr/bin/sw_vers|-productVersion", Anyone, 10},
    {"loginwindow-managed",
     "/usr/bin/defaults|read|/Library/Managed Preferences/com.apple.loginwindow|SHOWFULLNAME",
     Anyone, 10},
    {"loginwindow",
     "/usr/bin/defaults|read|/Library/Preferences/com.apple.loginwindow|SHOWFULLNAME", Anyone, 10},
    {"okta-verify-version",
     "/usr/bin/defaults|read|/Applications/Okta Verify.app/Contents/Info"
     "|CFBundleShortVersionString",
     Anyone, 10},
    {"okta-verify-receipt", "/bin/ls|/Applications/Okta Verify.app/Contents/_MASReceipt/receipt",
     Anyone, 10},
    {"fdesetup", "/usr/bin/fdesetup|status", Anyone, 20},
    {"ioreg", "/usr/sbin/ioreg|-rd1|-c|IOPlatformExpertDevice", Anyone, 10},
};

} // namespace

std::vector<Probe> probes()
{
    std::vector<Probe> all;
    for (const Line &line : lines) {
        QStringList words = QString::fromLatin1(line.command).split(u'|');
        const QString program = words.takeFirst();
        all.push_back({line.id, program, words, line.as == Root, line.as == User,
                       std::chrono::seconds(line.seconds)});
    }
    return all;
}

QByteArray evidenceScript()
{
    openScripts();
    QFile file(u":/latchkey/scripts/latchkey-evidence.sh"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject evidenceFrom(const QMap<QByteArray, Print> &prints)
{
    QJsonObject tools;
    for (auto print = prints.begin(); print != prints.end(); ++print) {
        const bool secretive = print.key() == "profiles-show";
        const QByteArray out = secretive ? withoutSecrets(print->out) : print->out;
        tools[QString::fromLatin1(print.key())] =
            QJsonObject{{u"stdout"_s, QString::fromUtf8(out)},
                        {u"stderr"_s, QString::fromUtf8(print->err)},
                        {u"exit"_s, print->exitCode}};
    }
    return {{u"schema"_s, 1}, {u"tools"_s, tools}};
}

} // namespace latchkey::mac
