// SPDX-License-Identifier: MIT
// By the documents of the provider deploymenttheory/jamfpro 0.41.0 (2026-07-20).
#include "cli/export_files.h"
#include "cli/terraform_parts.h"

#include "base/plist.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_facts.h"
#include "recipe/jamf_steps.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;
using recipe::Facts;

namespace {

const QString secretPlace = u"LATCHKEY-SCEP-CHALLENGE"_s;

/// The profile of a step as it was read last; null where none was.
QJsonValue foundProfile(const Facts &facts, const QByteArray &change)
{
    const QString step = QString::fromUtf8(change.left(change.indexOf('/')));
    const auto found = QJsonDocument::fromJson(facts.known[u"profiles"_s].toUtf8()).array();
    for (const QJsonValue profile : found) {
        if (profile[u"step"_s].toString() == step)
            return profile;
    }
    return {};
}

/// The id of what this project made, by the journal, or by its marker where the journal is another.
QString made(const Facts &facts, const QByteArray &change)
{
    const QString written = QString::fromUtf8(facts.made(change));
    if (!written.isEmpty())
        return written;
    if (change == "jamf.groups/pilot")
        return facts.known[u"jamf.pilot-group-id"_s];
    if (change == "jamf.groups/fleet")
        return facts.known[u"jamf.fleet-group-id"_s];
    const QJsonValue profile = foundProfile(facts, change);
    return profile[u"ours"_s].toBool() ? profile[u"id"_s].toString() : QString();
}

QString group(const Facts &facts, const QString &label, const QString &name,
              const QJsonArray &criteria, const QByteArray &change)
{
    const QString type = u"jamfpro_smart_computer_group_v2"_s;
    HclBlock block = terraformResource(type, label);
    block.text(u"name"_s, name).text(u"description"_s, recipe::jamfMarker(facts));
    for (const QJsonValue one : criteria) {
        block.add(HclBlock(u"criteria"_s)
                      .text(u"name"_s, one[u"name"_s].toString())
                      .set(u"priority"_s, QString::number(one[u"priority"_s].toInt()))
                      .text(u"and_or"_s, one[u"andOr"_s].toString())
                      .text(u"search_type"_s, one[u"searchType"_s].toString())
                      .text(u"value"_s, one[u"value"_s].toString()));
    }
    return block.print() + u'\n' + terraformImport(type + u'.' + label, made(facts, change));
}

/// Macs are in the pilot group only once the SCEP profile is complete: with a static one from the
/// beginning, with a dynamic one after Latchkey put them in.
QStringList pilots(const Facts &facts)
{
    if (!facts.decisions.staticScep() && !facts.standing("jamf.scope-pilot/criteria"))
        return {};
    return recipe::pilotSerials(facts);
}

QString groups(const Facts &facts)
{
    const QStringList serials = pilots(facts);
    const QString source = facts.decisions.value(u"fleet.source-group"_s);
    const bool wide = !source.isEmpty() && facts.standing("jamf.scope-fleet/criteria");
    return group(facts, u"pilot"_s, facts.decisions.pilotGroup(),
                 serials.isEmpty() ? recipe::emptyCriteria(facts) : recipe::serialCriteria(serials),
                 "jamf.groups/pilot") +
           group(facts, u"fleet"_s, facts.decisions.fleetGroup(),
                 wide ? recipe::fleetCriteria(facts, source) : recipe::emptyCriteria(facts),
                 "jamf.groups/fleet");
}

/// Made by Terraform only where Latchkey made it; any other is looked up.
QString category(const Facts &facts)
{
    const QString name = facts.decisions.value(u"jamf.category"_s);
    const QString id = made(facts, "jamf.groups/category");
    if (name.isEmpty())
        return {};
    if (id.isEmpty())
        return HclBlock(u"data \"jamfpro_category\" \"ours\""_s).text(u"name"_s, name).print() +
               u'\n';
    return terraformResource(u"jamfpro_category"_s, u"ours"_s).text(u"name"_s, name).print() +
           u'\n' + terraformImport(u"jamfpro_category.ours"_s, id);
}

/// The bytes with the profile's UUID as its identifier too, which Jamf Pro makes of it in any case:
/// the provider refuses all others.
base::Result<QByteArray> forProvider(const QByteArray &bytes)
{
    return base::readPlist(bytes).and_then([](base::Plist plist) {
        const base::Plist *uuid = plist.find(u"PayloadUUID"_s);
        if (uuid)
            plist.set(u"PayloadIdentifier"_s, base::Plist{*uuid});
        return base::writePlist(plist);
    });
}

/// The static secret is put in when Terraform runs, escaped for XML.
QString payload(const ProfileFile &file, bool hasSecret)
{
    QString read =
        u"file(\"${path.module}/%1.mobileconfig\")"_s.arg(QString::fromLatin1(file.part));
    if (!hasSecret)
        return read;
    return u"replace(%1, %2, replace(replace(var.scep_secret, \"&\", \"&amp;\"), \"<\", \"&lt;\"))"_s
        .arg(read, hclString(secretPlace));
}

HclBlock scope(const Facts &facts)
{
    HclBlock block(u"scope"_s);
    block.set(u"all_computers"_s, u"false"_s)
        .set(u"computer_group_ids"_s, u"[jamfpro_smart_computer_group_v2.pilot.id, "
                                      "jamfpro_smart_computer_group_v2.fleet.id]"_s);
    if (!facts.decisions.exclusionGroup().isEmpty()) {
        block.add(HclBlock(u"exclusions"_s)
                      .set(u"computer_group_ids"_s, u"[var.jamf_exclusion_group_id]"_s));
    }
    return block;
}

QByteArray changeOf(const ProfileFile &file)
{
    return "jamf." + QByteArray(file.part).replace('_', '-') +
           (file.part == "login_window" ? "/profile" : "-profile/profile");
}

bool isDynamicScep(const Facts &facts, const ProfileFile &file)
{
    return file.part == "scep" && !facts.decisions.staticScep();
}

QString profile(const Facts &facts, const ProfileFile &file)
{
    const QString type = u"jamfpro_macos_configuration_profile_plist"_s;
    const QString label = QString::fromLatin1(file.part);
    const bool hasSecret = file.part == "scep" && facts.decisions.staticScep();
    HclBlock block = terraformResource(type, label);
    block.text(u"name"_s, file.name)
        .text(u"description"_s, recipe::jamfMarker(facts))
        .text(u"level"_s, u"System"_s)
        .text(u"distribution_method"_s, u"Install Automatically"_s)
        .set(u"user_removable"_s, u"false"_s)
        .text(u"redeploy_on_update"_s, u"Newly Assigned"_s)
        .set(u"payload_validate"_s, u"true"_s)
        .set(u"payloads"_s, payload(file, hasSecret));
    if (!facts.decisions.value(u"jamf.category"_s).isEmpty()) {
        block.set(u"category_id"_s, made(facts, "jamf.groups/category").isEmpty()
                                        ? u"data.jamfpro_category.ours.id"_s
                                        : u"jamfpro_category.ours.id"_s);
    }
    block.add(scope(facts));
    if (isDynamicScep(facts, file)) // what a person typed is not in the file: never write it again
        block.add(HclBlock(u"lifecycle"_s).set(u"ignore_changes"_s, u"all"_s));
    return block.print() + u'\n' +
           terraformImport(type + u'.' + label, made(facts, changeOf(file)));
}

/// Whether Terraform may have the profile. One that a person made or completes is not to be made a
/// second time, and two active Platform SSO profiles never.
bool belongs(const Facts &facts, const ProfileFile &file)
{
    if (!made(facts, changeOf(file)).isEmpty())
        return true;
    if (!foundProfile(facts, changeOf(file)).isNull())
        return false;
    if (file.part == "sso")
        return facts.answer("jamf.sso-profile")[u"existing"_s].toString() != u"leave"_s;
    return !isDynamicScep(facts, file) &&
           !(file.part == "scep" && facts.saidDone("jamf.scep-profile"));
}

QString versions(const Facts &facts)
{
    const QString &host = facts.decisions.orgHost;
    const qsizetype dot = host.indexOf(u'.');
    HclBlock providers(u"required_providers"_s);
    providers.set(u"okta"_s,
                  u"{\n      source  = \"okta/okta\"\n      version = \">= 6.11.0\"\n    }"_s);
    providers.set(
        u"jamfpro"_s,
        u"{\n      source  = \"deploymenttheory/jamfpro\"\n      version = \">= 0.34.0\"\n"
        "    }"_s);
    return HclBlock(u"terraform"_s)
               .text(u"required_version"_s, u">= 1.5.0"_s)
               .add(providers)
               .print() +
           u'\n' +
           HclBlock(u"provider \"okta\""_s)
               .text(u"org_name"_s, host.left(dot))
               .text(u"base_url"_s, host.mid(dot + 1))
               .set(u"api_token"_s, u"var.okta_api_token"_s)
               .print() +
           u'\n' +
           HclBlock(u"provider \"jamfpro\""_s)
               .text(u"jamfpro_instance_fqdn"_s, facts.decisions.jamfBase)
               .text(u"auth_method"_s, u"oauth2"_s)
               .set(u"client_id"_s, u"var.jamf_client_id"_s)
               .set(u"client_secret"_s, u"var.jamf_client_secret"_s)
               .print();
}

QString variable(const QString &name, const QString &description, bool sensitive,
                 const QString &type = u"string"_s, const QString &standard = {})
{
    HclBlock block(u"variable \"%1\""_s.arg(name));
    block.text(u"description"_s, description).set(u"type"_s, type);
    if (!standard.isEmpty())
        block.text(u"default"_s, standard);
    if (sensitive)
        block.set(u"sensitive"_s, u"true"_s);
    return block.print();
}

QString variables(const Facts &facts)
{
    QStringList all{variable(u"okta_app_id"_s, u"Id of the Platform SSO app"_s, false, u"string"_s,
                             facts.known[u"okta.app-id"_s]),
                    variable(u"okta_api_token"_s, u"API token of the Okta org"_s, true),
                    variable(u"jamf_client_id"_s, u"Client id of a Jamf Pro API client"_s, false),
                    variable(u"jamf_client_secret"_s, u"Its client secret"_s, true)};
    if (const QString name = facts.decisions.exclusionGroup(); !name.isEmpty()) {
        all += variable(u"jamf_exclusion_group_id"_s, u"Id of the computer group "_s + name, false,
                        u"number"_s);
    }
    if (facts.decisions.staticScep())
        all += variable(u"scep_secret"_s, u"Secret key of the static SCEP configuration"_s, true);
    return all.join(u'\n');
}

/// What a person must know of the files.
std::vector<base::Text> notes(const Facts &facts, const std::vector<ProfileFile> &profiles)
{
    std::vector<base::Text> result{text(
        "cli", QT_TRANSLATE_NOOP("cli", "No secret is in these files: Terraform asks for the "
                                        "sensitive variables. Terraform has no resource for the "
                                        "SCEP configuration in Okta and for Apply updates now."))};
    for (const ProfileFile &file : profiles) {
        if (isDynamicScep(facts, file))
            result.push_back(
                belongs(facts, file)
                    ? text("cli",
                           QT_TRANSLATE_NOOP(
                               "cli", "Terraform takes over the SCEP profile and never writes it "
                                      "again: a write would undo what a person completed in Jamf "
                                      "Pro."))
                    : text("cli", QT_TRANSLATE_NOOP(
                                      "cli", "The SCEP profile is left out: a person completes it "
                                             "in Jamf Pro, and a write by Terraform would undo "
                                             "that.")));
        else if (!belongs(facts, file))
            result.push_back(text(
                "cli",
                QT_TRANSLATE_NOOP("cli", "The profile \"%1\" is left out: one made by hand does "
                                         "its work, and there must not be a second."),
                {file.name}));
    }
    return result;
}

} // namespace

HclBlock terraformResource(const QString &type, const QString &name)
{
    return HclBlock(u"resource \"%1\" \"%2\""_s.arg(type, name));
}

QString terraformImport(const QString &address, const QString &id)
{
    return id.isEmpty()
               ? QString()
               : HclBlock(u"import"_s).set(u"to"_s, address).text(u"id"_s, id).print() + u'\n';
}

base::Result<Export> exportTerraform(const Facts &facts)
{
    const ProfileFiles profiles = profileFiles(facts, secretPlace);
    if (!profiles.missing.empty())
        return Export{{}, {}, profiles.missing};
    QString main = terraformOfOkta(facts) + category(facts) + groups(facts);
    Export result;
    for (const ProfileFile &file : profiles.files) {
        if (!belongs(facts, file))
            continue;
        const auto bytes = forProvider(file.bytes);
        if (!bytes)
            return base::fail(bytes.error());
        main += profile(facts, file);
        result.files.push_back(
            {QString::fromLatin1(file.part) + u".mobileconfig"_s, *bytes, false});
    }
    result.files.push_back({u"main.tf"_s, (main.trimmed() + u'\n').toUtf8(), false});
    result.files.push_back({u"versions.tf"_s, versions(facts).toUtf8(), false});
    result.files.push_back({u"variables.tf"_s, variables(facts).toUtf8(), false});
    for (base::Text &note : notes(facts, profiles.files))
        result.notes.push_back(std::move(note));
    return result;
}

} // namespace latchkey::cli
