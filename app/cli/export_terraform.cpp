// SPDX-License-Identifier: MIT
#include "cli/export_files.h"
#include "cli/hcl.h"

#include "recipe/jamf_criteria.h"
#include "recipe/jamf_steps.h"
#include "recipe/okta_mapping.h"

#include <QJsonArray>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;
using recipe::Facts;

namespace {

const QString secretPlace = u"LATCHKEY-SCEP-CHALLENGE"_s;

QString truth(bool value) { return value ? u"true"_s : u"false"_s; }

HclBlock resource(const QString &type, const QString &name)
{
    return HclBlock(u"resource \"%1\" \"%2\""_s.arg(type, name));
}

/// Takes over what Latchkey made instead of making it again (Terraform 1.5).
QString import(const QString &to, const QString &id)
{
    return id.isEmpty() ? QString()
                        : HclBlock(u"import"_s).set(u"to"_s, to).text(u"id"_s, id).print() + u'\n';
}

QString made(const Facts &facts, const QByteArray &change)
{
    return QString::fromUtf8(facts.made(change));
}

QString attribute(const Facts &facts, const QString &name, const QString &label, bool required)
{
    const bool ours = facts.standing("okta.attributes/schema");
    const QString app = facts.known[u"okta.app-id"_s];
    const QString type = u"okta_app_user_schema_property"_s;
    HclBlock block = resource(type, label);
    block.set(u"app_id"_s, u"var.okta_app_id"_s)
        .text(u"index"_s, name)
        .text(u"title"_s, name)
        .text(u"type"_s, u"string"_s)
        .text(u"scope"_s, u"NONE"_s)
        .set(u"required"_s, truth(required));
    return block.print() + u'\n' +
           import(type + u'.' + label, ours && !app.isEmpty() ? app + u'/' + name : QString());
}

/// The provider finds the mapping by its two ends and has no import for it.
QString mapping(const Facts &facts)
{
    HclBlock block = resource(u"okta_profile_mapping"_s, u"account_names"_s);
    block.set(u"source_id"_s, u"data.okta_user_profile_mapping_source.user.id"_s)
        .set(u"target_id"_s, u"var.okta_app_id"_s)
        .set(u"delete_when_absent"_s, u"false"_s)
        .set(u"depends_on"_s, u"[okta_app_user_schema_property.short_name, "
                              "okta_app_user_schema_property.full_name]"_s);
    for (const auto &[name, expression] :
         {std::pair(recipe::shortNameAttribute(facts), recipe::shortNameExpression(facts)),
          std::pair(recipe::fullNameAttribute(facts), recipe::fullNameExpression(facts))}) {
        block.add(HclBlock(u"mappings"_s)
                      .text(u"id"_s, name)
                      .text(u"expression"_s, expression)
                      .text(u"push_status"_s, u"PUSH"_s));
    }
    return HclBlock(u"data \"okta_user_profile_mapping_source\" \"user\""_s).print() + u'\n' +
           block.print() + u'\n';
}

QString group(const Facts &facts, const QString &label, const QString &name,
              const QJsonArray &criteria, const QByteArray &change)
{
    const QString type = u"jamfpro_smart_computer_group"_s;
    HclBlock block = resource(type, label);
    block.text(u"name"_s, name);
    for (const QJsonValue one : criteria) {
        block.add(HclBlock(u"criteria"_s)
                      .text(u"name"_s, one[u"name"_s].toString())
                      .set(u"priority"_s, QString::number(one[u"priority"_s].toInt()))
                      .text(u"and_or"_s, one[u"andOr"_s].toString())
                      .text(u"search_type"_s, one[u"searchType"_s].toString())
                      .text(u"value"_s, one[u"value"_s].toString()));
    }
    return block.print() + u'\n' + import(type + u'.' + label, made(facts, change));
}

QString groups(const Facts &facts)
{
    QStringList serials = facts.decisions.pilotSerials();
    if (serials.isEmpty()) {
        for (const QJsonValue one : facts.answer("jamf.scope-pilot")[u"serials"_s].toArray())
            serials += one.toString();
    }
    const QString source = facts.decisions.value(u"fleet.source-group"_s);
    const bool wide = !source.isEmpty() && facts.standing("jamf.scope-fleet/criteria");
    return group(facts, u"pilot"_s, facts.decisions.pilotGroup(),
                 serials.isEmpty() ? recipe::emptyCriteria(facts) : recipe::serialCriteria(serials),
                 "jamf.groups/pilot") +
           group(facts, u"fleet"_s, facts.decisions.fleetGroup(),
                 wide ? recipe::fleetCriteria(facts, source) : recipe::emptyCriteria(facts),
                 "jamf.groups/fleet");
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

QString profile(const Facts &facts, const ProfileFile &file)
{
    const QString type = u"jamfpro_macos_configuration_profile_plist"_s;
    const QString label = QString::fromLatin1(file.part);
    const bool hasSecret = file.part == "scep";
    HclBlock block = resource(type, label);
    block.text(u"name"_s, file.name)
        .text(u"description"_s, recipe::jamfMarker(facts))
        .text(u"level"_s, u"System"_s)
        .text(u"distribution_method"_s, u"Install Automatically"_s)
        .set(u"user_removable"_s, u"false"_s)
        .text(u"redeploy_on_update"_s, u"Newly Assigned"_s)
        .set(u"payload_validate"_s, u"true"_s)
        .set(u"payloads"_s, payload(file, hasSecret));
    HclBlock scope(u"scope"_s);
    scope.set(u"all_computers"_s, u"false"_s)
        .set(u"computer_group_ids"_s, u"[jamfpro_smart_computer_group.pilot.id, "
                                      "jamfpro_smart_computer_group.fleet.id]"_s);
    if (!facts.decisions.exclusionGroup().isEmpty()) {
        scope.add(HclBlock(u"exclusions"_s)
                      .set(u"computer_group_ids"_s, u"[var.jamf_exclusion_group_id]"_s));
    }
    block.add(scope);
    const QByteArray change = "jamf." + QByteArray(file.part).replace('_', '-') +
                              (file.part == "login_window" ? "/profile" : "-profile/profile");
    return block.print() + u'\n' + import(type + u'.' + label, made(facts, change));
}

QString versions(const Facts &facts)
{
    const QString &host = facts.decisions.orgHost;
    const qsizetype dot = host.indexOf(u'.');
    HclBlock providers(u"required_providers"_s);
    providers.set(u"okta"_s,
                  u"{\n      source  = \"okta/okta\"\n      version = \">= 4.8.0\"\n    }"_s);
    providers.set(
        u"jamfpro"_s,
        u"{\n      source  = \"deploymenttheory/jamfpro\"\n      version = \">= 0.30.0\"\n"
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

} // namespace

base::Result<Export> exportTerraform(const Facts &facts)
{
    const auto profiles = profileFiles(facts, secretPlace);
    if (!profiles)
        return base::fail(profiles.error());
    const bool required = facts.decisions.value(u"okta.attribute-required"_s) == u"yes"_s;
    QString main = attribute(facts, recipe::shortNameAttribute(facts), u"short_name"_s, required) +
                   attribute(facts, recipe::fullNameAttribute(facts), u"full_name"_s, false) +
                   mapping(facts) + groups(facts);
    Export result;
    for (const ProfileFile &file : *profiles) {
        // A dynamic SCEP profile is completed by a person; a later write would wipe that.
        if (file.part == "scep" && !facts.decisions.staticScep())
            continue;
        main += profile(facts, file);
        result.files.push_back(
            {QString::fromLatin1(file.part) + u".mobileconfig"_s, file.bytes, false});
    }
    result.files.push_back({u"main.tf"_s, (main.trimmed() + u'\n').toUtf8(), false});
    result.files.push_back({u"versions.tf"_s, versions(facts).toUtf8(), false});
    result.files.push_back({u"variables.tf"_s, variables(facts).toUtf8(), false});
    result.notes.push_back(text(
        "cli", QT_TRANSLATE_NOOP("cli", "No secret is in these files: Terraform asks for the "
                                        "sensitive variables. Terraform has no resource for the "
                                        "SCEP configuration in Okta and for Apply updates now.")));
    if (!facts.decisions.staticScep()) {
        result.notes.push_back(text(
            "cli", QT_TRANSLATE_NOOP("cli", "The SCEP profile is left out: a person completes it "
                                            "in Jamf Pro, and a write by Terraform would undo "
                                            "that.")));
    }
    return result;
}

} // namespace latchkey::cli
