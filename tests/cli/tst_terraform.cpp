// SPDX-License-Identifier: MIT
#include "base/plist.h"
#include "cli/export_files.h"

#include <QRegularExpression>
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
    const QMap<QString, QString> decisions{{u"scep.mode"_s, mode},
                                           {u"pilot.serials"_s, u"C02AAAA00001"_s},
                                           {u"jamf.category"_s, u"Sign-in"_s},
                                           {u"jamf.exclusion-group"_s, u"Others"_s}};
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        if (!facts.decisions.set(it.key(), it.value()))
            qFatal("%s", qPrintable(it.key()));
    }
    facts.known = {{u"okta.host"_s, u"acme.okta.com"_s},
                   {u"okta.app-id"_s, u"0oaapp"_s},
                   {u"okta.client-id"_s, u"0oaclient"_s},
                   {u"scep.url"_s, u"https://acme.okta.com/pki/1/scep/2"_s}};
    return facts;
}

void addWrite(recipe::Facts &facts, const QByteArray &change, const QByteArray &object)
{
    recipe::Written written;
    written.number = int(facts.written.size()) + 1;
    written.change = change;
    written.step = change.left(change.indexOf('/'));
    written.object = object;
    written.outcome = recipe::Outcome::Proved;
    facts.written.push_back(written);
}

QByteArray fileOf(const recipe::Facts &facts, const QString &name)
{
    const auto result = cli::exportTerraform(facts);
    if (!result)
        qFatal("%s", qPrintable(result.error().what.english()));
    for (const cli::ExportFile &one : result->files) {
        if (one.name == name)
            return one.bytes;
    }
    return {};
}

QByteArray mainOf(const recipe::Facts &facts) { return fileOf(facts, u"main.tf"_s); }

QString notesOf(const recipe::Facts &facts)
{
    QString all;
    const auto exported = cli::exportTerraform(facts);
    for (const base::Text &note : exported->notes)
        all += note.english() + u'\n';
    return all;
}

/// The block that begins so, to its end.
QByteArray block(const QByteArray &file, const QByteArray &head)
{
    const qsizetype at = file.indexOf(head + " {\n");
    return at < 0 ? QByteArray() : file.mid(at, file.indexOf("\n}\n", at) - at);
}

const QByteArray ssoHead = R"(resource "jamfpro_macos_configuration_profile_plist" "sso")";
const QByteArray scepHead = R"(resource "jamfpro_macos_configuration_profile_plist" "scep")";

} // namespace

class TestTerraform : public QObject
{
    Q_OBJECT
private slots:
    void aDynamicScepProfileIsTakenOverAndNeverWrittenAgain()
    {
        recipe::Facts facts = knownFacts();
        QVERIFY(block(mainOf(facts), scepHead).isEmpty());
        QVERIFY(notesOf(facts).contains(u"The SCEP profile is left out"_s));
        addWrite(facts, "jamf.scep-profile/profile", "23");
        const QByteArray main = mainOf(facts);
        QVERIFY(block(main, scepHead).contains("lifecycle {\n    ignore_changes = all\n  }"));
        QVERIFY(
            main.contains("to = jamfpro_macos_configuration_profile_plist.scep\n  id = \"23\""));
        QVERIFY(!block(main, ssoHead).contains("lifecycle"));
        QVERIFY(notesOf(facts).contains(u"never writes it again"_s));
    }

    void aStaticScepProfileIsWritten()
    {
        const QByteArray scep = block(mainOf(knownFacts(u"static"_s)), scepHead);
        QVERIFY(scep.contains("var.scep_secret"));
        QVERIFY(!scep.contains("lifecycle"));
    }

    void aProfileThatDoesItsWorkIsNotMadeASecondTime()
    {
        recipe::Facts facts = knownFacts(u"static"_s);
        facts.answers["jamf.sso-profile"] = {{u"existing"_s, u"leave"_s}};
        facts.answers["jamf.scep-profile"] = {{u"done"_s, true}};
        const QByteArray main = mainOf(facts);
        QVERIFY(block(main, ssoHead).isEmpty());
        QVERIFY(block(main, scepHead).isEmpty());
        QVERIFY(fileOf(facts, u"sso.mobileconfig"_s).isEmpty());
        QCOMPARE(notesOf(facts).count(u"made by hand"_s), 2);
        addWrite(facts, "jamf.sso-profile/profile", "17"); // adopted after all
        QVERIFY(!block(mainOf(facts), ssoHead).isEmpty());
    }

    /// The provider refuses a profile whose identifier is not its UUID.
    void aProfileHasItsUuidAsIdentifier_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *part : {"sso", "scep", "login_window"})
            QTest::newRow(part) << QLatin1String(part) + u".mobileconfig"_s;
    }

    void aProfileHasItsUuidAsIdentifier()
    {
        QFETCH(QString, name);
        const auto plist = base::readPlist(fileOf(knownFacts(u"static"_s), name));
        QVERIFY(plist);
        QVERIFY(!plist->find(u"PayloadUUID"_s)->string().isEmpty());
        QCOMPARE(plist->find(u"PayloadIdentifier"_s)->string(),
                 plist->find(u"PayloadUUID"_s)->string());
        QCOMPARE(plist->find(u"PayloadScope"_s)->string(), u"System"_s);
    }

    void noMacIsInTheGroupBeforeItsProfilesAreComplete()
    {
        recipe::Facts facts = knownFacts();
        QVERIFY(!mainOf(facts).contains("C02AAAA00001"));
        addWrite(facts, "jamf.scope-pilot/criteria", "4");
        QVERIFY(mainOf(facts).contains("C02AAAA00001"));
        QVERIFY(mainOf(knownFacts(u"static"_s)).contains("C02AAAA00001"));
    }

    void groupsKeepTheirMarker()
    {
        const QByteArray pilot =
            block(mainOf(knownFacts()), R"(resource "jamfpro_smart_computer_group_v2" "pilot")");
        QVERIFY(pilot.contains("description = \""));
        QVERIFY(pilot.contains("priority    = 0"));
    }

    void theCategoryIsMadeOnlyWhereLatchkeyMadeIt()
    {
        recipe::Facts facts = knownFacts();
        QVERIFY(mainOf(facts).contains(R"(data "jamfpro_category" "ours")"));
        QVERIFY(block(mainOf(facts), ssoHead).contains("= data.jamfpro_category.ours.id"));
        addWrite(facts, "jamf.groups/category", "9");
        QVERIFY(mainOf(facts).contains(R"(resource "jamfpro_category" "ours")"));
        QVERIFY(mainOf(facts).contains("to = jamfpro_category.ours\n  id = \"9\""));
        QVERIFY(block(mainOf(facts), ssoHead).contains("= jamfpro_category.ours.id"));
    }

    void mappingsOfEachUserTypeAreTakenOver()
    {
        recipe::Facts facts = knownFacts();
        QCOMPARE(mainOf(facts).count("resource \"okta_profile_mapping\""), 1);
        addWrite(facts, "okta.mappings/user", "prm1");
        addWrite(facts, "okta.mappings/contractor ${x}", "prm2");
        const QByteArray main = mainOf(facts);
        QVERIFY(main.contains("to = okta_profile_mapping.account_names\n  id = \"prm1\""));
        QVERIFY(main.contains("to = okta_profile_mapping.account_names_2\n  id = \"prm2\""));
        QVERIFY(main.contains("  name = \"contractor $${x}\"\n"));
        QVERIFY(block(main, R"(resource "okta_profile_mapping" "account_names_2")")
                    .contains("= data.okta_user_type.user_type_2.id"));
    }

    void whatADestroyWouldTakeFromOthersIsKept()
    {
        recipe::Facts facts = knownFacts();
        addWrite(facts, "okta.jit-feature/toggle", "ftr1");
        for (const char *head : {R"(resource "okta_profile_mapping" "account_names")",
                                 R"(resource "okta_feature" "just_in_time_accounts")"})
            QVERIFY2(block(mainOf(facts), head).contains("prevent_destroy = true"), head);
    }

    /// `terraform fmt` would change nothing: two spaces a level, signs of equality below each
    /// other.
    void filesAreLaidOutAsTerraformDoes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"main.tf", "versions.tf", "variables.tf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void filesAreLaidOutAsTerraformDoes()
    {
        QFETCH(QString, name);
        static const QRegularExpression attribute(u"^ *\\w+ *= "_s);
        recipe::Facts facts = knownFacts(u"static"_s);
        addWrite(facts, "okta.jit-feature/toggle", "ftr1");
        qsizetype depth = 0;
        qsizetype last = -1; // where the line before has its sign
        for (const QString &line : QString::fromUtf8(fileOf(facts, name)).split(u'\n')) {
            const bool closes = line.trimmed() == u"}"_s;
            const bool opens = line.endsWith(u'{');
            depth -= closes ? 1 : 0;
            const QString margin(2 * depth, u' ');
            QVERIFY2(line.isEmpty() || (line.startsWith(margin) && line[margin.size()] != u' '),
                     qPrintable(line));
            QCOMPARE(line.trimmed().size() + (line.isEmpty() ? 0 : margin.size()), line.size());
            const auto match = attribute.match(line);
            const qsizetype sign = match.hasMatch() && !opens ? match.capturedLength() : -1;
            QVERIFY2(last < 0 || sign < 0 || sign == last, qPrintable(line));
            last = sign;
            depth += opens ? 1 : 0;
        }
        QCOMPARE(depth, 0);
    }
};

QTEST_GUILESS_MAIN(TestTerraform)
#include "tst_terraform.moc"
