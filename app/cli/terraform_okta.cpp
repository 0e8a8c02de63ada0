// SPDX-License-Identifier: MIT
// By the documents of the provider okta/okta 6.12.0 (2026-06-10).
#include "cli/terraform_parts.h"

#include "recipe/okta_mapping.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using recipe::Facts;
using recipe::Written;

namespace {

QString truth(bool value) { return value ? u"true"_s : u"false"_s; }

QString attribute(const Facts &facts, const QString &name, const QString &label, bool required)
{
    const bool ours = facts.standing("okta.attributes/schema");
    const QString app = facts.known[u"okta.app-id"_s];
    const QString type = u"okta_app_user_schema_property"_s;
    HclBlock block = terraformResource(type, label);
    block.set(u"app_id"_s, u"var.okta_app_id"_s)
        .text(u"index"_s, name)
        .text(u"title"_s, name)
        .text(u"type"_s, u"string"_s)
        .text(u"scope"_s, u"NONE"_s)
        .set(u"required"_s, truth(required));
    return block.print() + u'\n' +
           terraformImport(type + u'.' + label,
                           ours && !app.isEmpty() ? app + u'/' + name : QString());
}

/// The mapping of one user type. The provider's destroy would take all mappings of the app away,
/// those of others too: so it is forbidden.
QString mapping(const Facts &facts, const QString &label, const QString &source, const QString &id)
{
    const QString type = u"okta_profile_mapping"_s;
    HclBlock block = terraformResource(type, label);
    block.set(u"source_id"_s, source)
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
    block.add(HclBlock(u"lifecycle"_s).set(u"prevent_destroy"_s, u"true"_s));
    return block.print() + u'\n' + terraformImport(type + u'.' + label, id);
}

/// The user type that a change of okta.mappings is of.
QString userTypeOf(const Written &one)
{
    return QString::fromUtf8(one.change.mid(one.change.indexOf('/') + 1));
}

/// The default user type always, others where Latchkey set their mapping too.
QString mappings(const Facts &facts)
{
    QMap<QString, QString> others; // by name: the id of the mapping
    QString id;
    for (const Written &one : facts.written) {
        if (one.step != "okta.mappings" || !recipe::stands(one.outcome))
            continue;
        if (userTypeOf(one) == u"user"_s)
            id = QString::fromUtf8(one.object);
        else
            others[userTypeOf(one)] = QString::fromUtf8(one.object);
    }
    QString all =
        HclBlock(u"data \"okta_user_profile_mapping_source\" \"user\""_s).print() + u'\n' +
        mapping(facts, u"account_names"_s, u"data.okta_user_profile_mapping_source.user.id"_s, id);
    int number = 1;
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        const QString label = u"user_type_"_s + QString::number(++number);
        all += HclBlock(u"data \"okta_user_type\" \"%1\""_s.arg(label))
                   .text(u"name"_s, it.key())
                   .print() +
               u'\n' +
               mapping(facts, u"account_names_"_s + QString::number(number),
                       u"data.okta_user_type.%1.id"_s.arg(label), it.value());
    }
    return all;
}

/// Only where it was turned on by Latchkey: then its id is known. The provider's destroy would turn
/// off what depends on it as well: so it is forbidden.
QString feature(const Facts &facts)
{
    const QString id = QString::fromUtf8(facts.made("okta.jit-feature/toggle"));
    if (id.isEmpty())
        return {};
    HclBlock block = terraformResource(u"okta_feature"_s, u"just_in_time_accounts"_s);
    block.text(u"feature_id"_s, id)
        .text(u"life_cycle"_s, u"ENABLE"_s)
        .add(HclBlock(u"lifecycle"_s).set(u"prevent_destroy"_s, u"true"_s));
    return block.print() + u'\n' + terraformImport(u"okta_feature.just_in_time_accounts"_s, id);
}

} // namespace

QString terraformOfOkta(const Facts &facts)
{
    const bool required = facts.decisions.value(u"okta.attribute-required"_s) == u"yes"_s;
    return feature(facts) +
           attribute(facts, recipe::shortNameAttribute(facts), u"short_name"_s, required) +
           attribute(facts, recipe::fullNameAttribute(facts), u"full_name"_s, false) +
           mappings(facts);
}

} // namespace latchkey::cli
