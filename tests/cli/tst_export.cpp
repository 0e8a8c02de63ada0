// SPDX-License-Identifier: MIT
#include "cli/export_files.h"
#include "cli/hcl.h"
#include "recipe/jamf_privileges.h"
#include "recipe/okta_scopes.h"
#include "wire/settings.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

recipe::Facts knownFacts(const QString &mode = u"dynamic"_s)
{
    recipe::Facts facts;
    facts.recipe = recipe::RecipeData::load(u"okta-2026"_s).value();
    facts.decisions.orgHost = u"acme.okta.com"_s;
    facts.decisions.jamfBase = u"https://acme.jamfcloud.com"_s;
    facts.decisions.client = u"Acme ${var.x} Ltd"_s;
    if (!facts.decisions.set(u"scep.mode"_s, mode))
        qFatal("scep.mode");
    facts.known = {{u"okta.host"_s, u"acme.okta.com"_s},
                   {u"okta.app-id"_s, u"0oaapp"_s},
                   {u"okta.client-id"_s, u"0oaclient"_s},
                   {u"scep.url"_s, u"https://acme.okta.com/pki/1/scep/2"_s}};
    return facts;
}

cli::Export toProfiles(const recipe::Facts &facts) { return cli::exportProfiles(facts); }
cli::Export toTerraform(const recipe::Facts &facts)
{
    return cli::exportTerraform(facts).value_or(cli::Export());
}

QByteArray bytesOf(const cli::Export &result, const QString &name)
{
    for (const cli::ExportFile &one : result.files) {
        if (one.name == name)
            return one.bytes;
    }
    return {};
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT
private slots:
    void twoExportsOfTheSameDecisionsAreTheSameBytes_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("dynamic SCEP") << u"dynamic"_s;
        QTest::newRow("static SCEP") << u"static"_s;
    }

    void twoExportsOfTheSameDecisionsAreTheSameBytes()
    {
        QFETCH(QString, mode);
        for (const auto make : {toProfiles, toTerraform}) {
            const cli::Export one = make(knownFacts(mode));
            const cli::Export other = make(knownFacts(mode));
            QVERIFY(!one.files.empty() && one.missing.empty());
            QCOMPARE(one.files.size(), other.files.size());
            for (size_t i = 0; i < one.files.size(); ++i) {
                QCOMPARE(one.files[i].name, other.files[i].name);
                QCOMPARE(one.files[i].bytes, other.files[i].bytes);
                QVERIFY(!one.files[i].bytes.isEmpty());
            }
        }
    }

    void whatIsNotKnownYetIsSaidAndTheRestIsMade_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("made");
        QTest::addColumn<QStringList>("advice");
        const QString sso = u"Okta Platform SSO.mobileconfig"_s;
        const QString scep = u"Okta Device Access SCEP.mobileconfig"_s;
        const QString window = u"Okta JIT Login Window.mobileconfig"_s;
        QTest::newRow("no run at all")
            << QStringList{u"okta.client-id"_s, u"scep.url"_s} << QStringList{window}
            << QStringList{u"latchkeyctl check"_s, u"latchkeyctl apply"_s};
        QTest::newRow("no client id")
            << QStringList{u"okta.client-id"_s} << QStringList{scep, window}
            << QStringList{u"latchkeyctl check"_s};
        QTest::newRow("no SCEP URL") << QStringList{u"scep.url"_s} << QStringList{sso, window}
                                     << QStringList{u"latchkeyctl apply"_s};
    }

    void whatIsNotKnownYetIsSaidAndTheRestIsMade()
    {
        QFETCH(QStringList, missing);
        QFETCH(QStringList, made);
        QFETCH(QStringList, advice);
        recipe::Facts facts = knownFacts();
        for (const QString &key : missing)
            facts.known.remove(key);
        const cli::Export result = cli::exportProfiles(facts);
        QStringList names;
        for (const cli::ExportFile &file : result.files)
            names += file.name;
        QCOMPARE(names, made);
        for (const cli::Export &one : {result, toTerraform(facts)}) {
            QCOMPARE(qsizetype(one.missing.size()), advice.size());
            for (qsizetype i = 0; i < advice.size(); ++i)
                QVERIFY(one.missing[size_t(i)].advice.english().contains(advice[i]));
        }
        QVERIFY(toTerraform(facts).files.empty());
    }

    void profilesAreNamedAfterTheirPayload()
    {
        const cli::Export result = cli::exportProfiles(knownFacts());
        QStringList names;
        for (const cli::ExportFile &one : result.files)
            names += one.name;
        QCOMPARE(names, (QStringList{u"Okta Platform SSO.mobileconfig"_s,
                                     u"Okta Device Access SCEP.mobileconfig"_s,
                                     u"Okta JIT Login Window.mobileconfig"_s}));
        QVERIFY(bytesOf(result, names[0]).contains("0oaclient"));
        QVERIFY(bytesOf(result, names[1]).contains("$MSSCEPCHALLENGE"));
    }

    void oneProfileIsTheSameBytesAsAmongAll()
    {
        for (const QString &mode : {u"dynamic"_s, u"static"_s}) {
            const cli::Export all = cli::exportProfiles(knownFacts(mode));
            for (const QByteArray part : {"sso", "scep", "login_window"}) {
                const auto one = cli::exportProfile(knownFacts(mode), part);
                QVERIFY(one);
                QCOMPARE(one->files.size(), 1U);
                QCOMPARE(one->files.front().bytes, bytesOf(all, one->files.front().name));
                QVERIFY(!one->files.front().bytes.isEmpty());
                QCOMPARE(!one->notes.empty(), part == "scep");
            }
        }
    }

    void oneProfileNeedsOnlyItsOwnValues()
    {
        recipe::Facts facts = knownFacts();
        facts.known.remove(u"scep.url"_s);
        QVERIFY(cli::exportProfile(facts, "sso"));
        QVERIFY(!cli::exportProfile(facts, "scep"));
    }

    void aStaticChallengeIsInNoFile()
    {
        const cli::Export profiles = cli::exportProfiles(knownFacts(u"static"_s));
        const QByteArray scep = bytesOf(profiles, u"Okta Device Access SCEP.mobileconfig"_s);
        QVERIFY(scep.contains("<key>Keysize</key>"));
        QVERIFY(!scep.contains("Challenge"));
        QVERIFY(!scep.contains("scep.secret"));
        QVERIFY(profiles.notes.front().english().contains(u"No secret"_s));
        const auto terraform = cli::exportTerraform(knownFacts(u"static"_s));
        QVERIFY(terraform);
        QVERIFY(bytesOf(*terraform, u"main.tf"_s).contains("var.scep_secret"));
        QVERIFY(bytesOf(*terraform, u"variables.tf"_s).contains("sensitive"));
        QVERIFY(!bytesOf(*terraform, u"scep.mobileconfig"_s).contains("scep.secret"));
    }

    /// Where the journal is another, the marker tells what is ours; what a person made stays
    /// theirs.
    void terraformMakesNothingASecondTime()
    {
        recipe::Facts facts = knownFacts();
        facts.known[u"jamf.pilot-group-id"_s] = u"41"_s;
        facts.known[u"jamf.fleet-group-id"_s] = u"42"_s;
        facts.known[u"profiles"_s] =
            u"[{\"step\":\"jamf.sso-profile\",\"id\":\"7\",\"name\":\"By hand\",\"ours\":false},"
            "{\"step\":\"jamf.login-window\",\"id\":\"8\",\"name\":\"Ours\",\"ours\":true}]"_s;
        const cli::Export made = toTerraform(facts);
        const QByteArray main = bytesOf(made, u"main.tf"_s);
        QVERIFY(!main.contains("\"jamfpro_macos_configuration_profile_plist\" \"sso\""));
        QVERIFY(main.contains(
            "to = jamfpro_macos_configuration_profile_plist.login_window\n  id = \"8\""));
        QVERIFY(main.contains("to = jamfpro_smart_computer_group_v2.pilot\n  id = \"41\""));
        QVERIFY(main.contains("to = jamfpro_smart_computer_group_v2.fleet\n  id = \"42\""));
        QVERIFY(std::any_of(made.notes.begin(), made.notes.end(), [](const base::Text &note) {
            return note.english().contains(u"there must not be a second"_s);
        }));
    }

    void terraformTakesOverWhatWasMade()
    {
        recipe::Facts facts = knownFacts();
        recipe::Written written;
        written.number = 1;
        written.change = "jamf.sso-profile/profile";
        written.object = "17";
        written.outcome = recipe::Outcome::Proved;
        facts.written = {written};
        const auto result = cli::exportTerraform(facts);
        QVERIFY(result);
        const QByteArray main = bytesOf(*result, u"main.tf"_s);
        QVERIFY(main.contains("to = jamfpro_macos_configuration_profile_plist.sso\n  id = \"17\""));
        QCOMPARE(main.count("import {"), 1);
        QVERIFY(!main.contains("\"scep\" {")); // a person completes the dynamic one
        QVERIFY(main.contains("String.substringBefore(user.login, \\\"@\\\")"));
        QVERIFY(main.contains("111222333444555")); // nobody was decided: no Mac is in the group
    }

    void anHclStringIsNeverATemplate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hcl");
        QTest::newRow("quotes and backslashes") << u"a\"b\\c"_s << u"\"a\\\"b\\\\c\""_s;
        QTest::newRow("an interpolation") << u"${x}"_s << u"\"$${x}\""_s;
        QTest::newRow("a directive") << u"%{ if x }"_s << u"\"%%{ if x }\""_s;
        QTest::newRow("doubled signs") << u"$${x}"_s << u"\"$$${x}\""_s;
        QTest::newRow("signs alone") << u"5 % of $"_s << u"\"5 % of $\""_s;
        QTest::newRow("line breaks and control characters")
            << u"a\n\u0001"_s << u"\"a\\u000a\\u0001\""_s;
        QTest::newRow("nothing") << QString() << u"\"\""_s;
    }

    void anHclStringIsNeverATemplate()
    {
        QFETCH(QString, text);
        QTEST(cli::hclString(text), "hcl");
    }

    /// A service app that was granted what is listed can sign in.
    void scopesThatAreListedAreThoseThatAreAskedFor()
    {
        QSet<QByteArray> listed{"okta.roles.read"};
        for (const recipe::OktaRight &one : recipe::neededOktaRights())
            listed += one.scope;
        const QByteArrayList asked = wire::oktaReadScopes();
        QCOMPARE(QSet<QByteArray>(asked.begin(), asked.end()), listed);
        QCOMPARE(wire::oktaWriteScopes(), recipe::oktaWriteScopes());
        const QByteArray exported = bytesOf(cli::exportRights({}), u"rights.json"_s);
        for (const QByteArray &scope : asked)
            QVERIFY(exported.contains(scope));
    }

    void rightsNameEveryPrivilege()
    {
        const cli::Export result = cli::exportRights({});
        const QByteArray lines = bytesOf(result, u"rights.txt"_s);
        const QByteArray json = bytesOf(result, u"rights.json"_s);
        const QStringList wanted =
            recipe::jamfReadPrivileges({}) + recipe::jamfApplyPrivileges({}) +
            recipe::jamfUndoPrivileges({}) +
            QStringList{u"Latchkey read"_s,       u"Latchkey apply"_s, u"Latchkey undo"_s,
                        u"okta.schemas.manage"_s, u"okta.logs.read"_s, u"Super Administrator"_s};
        for (const QString &name : wanted) {
            QVERIFY2(lines.contains(name.toUtf8()), qPrintable(name));
            QVERIFY2(json.contains('"' + name.toUtf8() + '"'), qPrintable(name));
        }
        QVERIFY(!lines.contains("okta.apps.manage"));
    }

    void theEvidenceScriptIsAProgram()
    {
        const cli::Export result = cli::exportEvidenceScript();
        QCOMPARE(result.files.size(), size_t(1));
        QCOMPARE(result.files[0].name, u"latchkey-evidence.sh"_s);
        QVERIFY(result.files[0].isProgram);
        QVERIFY(result.files[0].bytes.startsWith("#!/bin/bash"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
