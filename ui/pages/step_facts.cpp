// SPDX-License-Identifier: MIT
#include "pages/step_facts.h"

#include "pages/plain.h"

#include <QHash>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

QStringList decisionsOf(const recipe::StepId &step)
{
    static const QHash<QByteArray, QStringList> all{
        {"okta.attributes", {u"okta.attribute-required"_s}},
        {"okta.mappings", {u"account.short-name"_s, u"account.short-name-expression"_s}},
        {"okta.sso-app", {u"okta.app-id"_s, u"okta.profile-host"_s, u"okta.custom-domain"_s}},
        {"scep.configuration", {u"scep.mode"_s}},
        {"fleet.okta-verify", {u"fleet.inventory-days"_s}},
        {"fleet.macos", {u"fleet.inventory-days"_s}},
        {"jamf.groups", {u"jamf.pilot-group"_s, u"jamf.fleet-group"_s, u"jamf.exclusion-group"_s}},
        {"jamf.scep-profile", {u"scep.redistribution-days"_s, u"jamf.category"_s}},
        {"jamf.sso-profile",
         {u"psso.new-user-rights"_s, u"psso.user-rights"_s, u"psso.administrator-groups"_s,
          u"psso.filevault-policy"_s, u"psso.login-policy"_s, u"psso.unlock-policy"_s,
          u"psso.offline-grace-hours"_s, u"psso.authentication-grace-hours"_s,
          u"psso.accounts-outside"_s, u"psso.simplified-setup"_s}},
        {"jamf.login-window", {u"login-window.manage"_s}},
        {"jamf.scope-pilot", {u"pilot.serials"_s}},
        {"jamf.scope-fleet", {u"fleet.source-group"_s}},
    };
    return all.value(step);
}

QStringList valuesOf(const recipe::StepId &step, const recipe::RecipeData &recipe)
{
    static const QHash<QByteArray, QStringList> all{
        {"fleet.okta-verify", {u"okta-verify."_s}},
        {"fleet.macos", {u"macos."_s}},
        {"okta.jit-feature", {u"okta.jit-feature-name"_s}},
        {"okta.sso-app", {u"okta.app-names"_s}},
        {"okta.attributes", {u"okta.attribute."_s}},
        {"okta.mappings", {u"okta.mapping."_s}},
        {"okta.apply-updates", {u"okta.app-mapping-tab"_s}},
        {"jamf.groups", {u"jamf.placeholder-serial"_s}},
        {"jamf.scep-profile", {u"scep."_s}},
        {"jamf.sso-profile", {u"psso."_s}},
        {"jamf.login-window", {u"login-window."_s}},
    };
    QStringList keys;
    for (const QString &prefix : all.value(step)) {
        for (auto it = recipe.values.begin(); it != recipe.values.end(); ++it) {
            if (it.key().startsWith(prefix))
                keys += it.key();
        }
    }
    return keys;
}

QString undoSentence(const recipe::Step &step)
{
    if (step.undo)
        return told(QT_TRANSLATE_NOOP("pages", "“Undo” takes back what was written here, as far as "
                                               "it is still found as it was written. What was "
                                               "there before is kept in the project's journal."));
    if (!step.answers.empty())
        return told(QT_TRANSLATE_NOOP(
            "pages", "It is done by hand, so it is taken back by hand, at the same place."));
    return told(QT_TRANSLATE_NOOP("pages", "Nothing is written here: there is nothing to undo."));
}

QString fieldName(const QByteArray &key)
{
    static const QHash<QByteArray, const char *> all{
        {"scep-url", QT_TRANSLATE_NOOP("pages", "SCEP URL")},
        {"challenge-url", QT_TRANSLATE_NOOP("pages", "Challenge URL")},
        {"probe-challenge",
         QT_TRANSLATE_NOOP("pages", "Also try the challenge URL once (spends one challenge)")},
        {"app-id", QT_TRANSLATE_NOOP("pages", "App ID")},
        {"feature-id", QT_TRANSLATE_NOOP("pages", "Feature ID")},
        {"serials", QT_TRANSLATE_NOOP("pages", "Serial numbers")},
        {"name", QT_TRANSLATE_NOOP("pages", "Name of the group")},
        {"existing", QT_TRANSLATE_NOOP("pages", "The existing profile")},
        {"path", QT_TRANSLATE_NOOP("pages", "Evidence file")},
        {"harmless", QT_TRANSLATE_NOOP("pages", "IDs of the harmless profiles")},
        {"scep.user", QT_TRANSLATE_NOOP("pages", "User name")},
        {"scep.password", QT_TRANSLATE_NOOP("pages", "Password")},
        {"scep.secret", QT_TRANSLATE_NOOP("pages", "Secret key")},
        {"okta.token", QT_TRANSLATE_NOOP("pages", "API token")},
        {"okta.client-id", QT_TRANSLATE_NOOP("pages", "Client ID")},
        {"okta.private-key", QT_TRANSLATE_NOOP("pages", "Private key (PEM or JSON)")},
        {"jamf.client-id", QT_TRANSLATE_NOOP("pages", "Client ID")},
        {"jamf.client-secret", QT_TRANSLATE_NOOP("pages", "Client secret")},
        {"jamf.user", QT_TRANSLATE_NOOP("pages", "User name")},
        {"jamf.password", QT_TRANSLATE_NOOP("pages", "Password")},
    };
    const char *name = all.value(key);
    return name ? told(name) : QString::fromUtf8(key);
}

QString choiceName(const QString &choice)
{
    static const QHash<QString, const char *> all{
        {u"yes"_s, QT_TRANSLATE_NOOP("pages", "Yes")},
        {u"no"_s, QT_TRANSLATE_NOOP("pages", "No")},
        {u"dynamic"_s, QT_TRANSLATE_NOOP("pages", "Dynamic")},
        {u"static"_s, QT_TRANSLATE_NOOP("pages", "Static")},
        {u"local-part"_s, QT_TRANSLATE_NOOP("pages", "Local part")},
        {u"email"_s, QT_TRANSLATE_NOOP("pages", "Email")},
        {u"org"_s, QT_TRANSLATE_NOOP("pages", "Org")},
        {u"custom"_s, QT_TRANSLATE_NOOP("pages", "Custom")},
        {u"none"_s, QT_TRANSLATE_NOOP("pages", "None")},
        {u"unset"_s, QT_TRANSLATE_NOOP("pages", "Unset")},
        {u"leave"_s, QT_TRANSLATE_NOOP("pages", "Leave")},
        {u"adopt"_s, QT_TRANSLATE_NOOP("pages", "Adopt")},
        {u"replace"_s, QT_TRANSLATE_NOOP("pages", "Replace")},
    };
    if (const char *known = all.value(choice))
        return told(known);
    QString name = choice;
    name.replace(u'-', u' ');
    name[0] = name[0].toUpper();
    return name;
}

QString choiceMeaning(const QString &choice)
{
    static const QHash<QString, const char *> all{
        {u"leave"_s, QT_TRANSLATE_NOOP("pages", "Nothing is written; you correct it yourself.")},
        {u"adopt"_s, QT_TRANSLATE_NOOP("pages", "It is updated in place and keeps its name, scope "
                                                "and identifiers.")},
        {u"replace"_s,
         QT_TRANSLATE_NOOP("pages", "A new one is made for our groups; the old one stays for the "
                                    "Macs that have it.")},
    };
    const char *meaning = all.value(choice);
    return meaning ? told(meaning) : QString();
}

} // namespace latchkey::pages
