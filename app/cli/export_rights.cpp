// SPDX-License-Identifier: MIT
#include "cli/export_files.h"

#include "mac/probe.h"
#include "recipe/jamf_privileges.h"
#include "recipe/okta_scopes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

struct Rights
{
    QString role;
    QString what;
    QStringList names;
    QStringList better; ///< nothing stops without them, but less is shown
};

QString say(const char *source) { return text("cli", source).translated(); }

QStringList readScopes()
{
    QStringList names;
    for (const recipe::OktaRight &one : recipe::neededOktaRights())
        names += QString::fromLatin1(one.scope);
    return names;
}

QStringList writeScopes()
{
    QStringList names;
    for (const QByteArray &one : recipe::oktaWriteScopes())
        names += QString::fromLatin1(one);
    return names;
}

/// Okta's roles by what is done (its help pages on administrators, read 2026-11).
std::vector<Rights> oktaRoles()
{
    return {{u"Read-only Administrator"_s,
             say(QT_TRANSLATE_NOOP("cli", "for check, plan, verify and the report")),
             {},
             {}},
            {u"Application Administrator"_s,
             say(QT_TRANSLATE_NOOP("cli", "for attributes and mappings in apply and undo")),
             {},
             {}},
            {u"Super Administrator"_s,
             say(QT_TRANSLATE_NOOP("cli", "to turn the feature on, to copy the SCEP values and to "
                                          "grant scopes to an app")),
             {},
             {}}};
}

std::vector<Rights> oktaScopes()
{
    return {{u"Latchkey read"_s,
             say(QT_TRANSLATE_NOOP("cli", "every run needs them")),
             readScopes(),
             {u"okta.roles.read"_s}},
            {u"Latchkey apply"_s,
             say(QT_TRANSLATE_NOOP("cli", "what apply and undo need on top")),
             writeScopes(),
             {}}};
}

std::vector<Rights> jamfRoles(const recipe::Decisions &decisions)
{
    return {{u"Latchkey read"_s, say(QT_TRANSLATE_NOOP("cli", "every run needs it")),
             recipe::jamfReadPrivileges(decisions), recipe::jamfExtraPrivileges()},
            {u"Latchkey apply"_s,
             say(QT_TRANSLATE_NOOP("cli", "what apply needs on top")),
             recipe::jamfApplyPrivileges(decisions),
             {}},
            {u"Latchkey undo"_s,
             say(QT_TRANSLATE_NOOP("cli", "what undo needs on top")),
             recipe::jamfUndoPrivileges(decisions),
             {}}};
}

QString listed(const QString &title, const std::vector<Rights> &all)
{
    const QString optional =
        say(QT_TRANSLATE_NOOP("cli", "optional; nothing stops without, but less is shown:"));
    QString result = title + u'\n' + QString(title.size(), u'=') + u"\n\n"_s;
    for (const Rights &one : all) {
        result += one.role + u" ("_s + one.what + u")\n"_s;
        for (const QString &name : one.names)
            result += u"    "_s + name + u'\n';
        if (!one.better.isEmpty())
            result += u"  "_s + optional + u'\n';
        for (const QString &name : one.better)
            result += u"    "_s + name + u'\n';
        result += u'\n';
    }
    return result;
}

QJsonArray json(const std::vector<Rights> &all)
{
    QJsonArray result;
    for (const Rights &one : all) {
        QJsonObject entry{{u"name"_s, one.role}, {u"what"_s, one.what}};
        if (!one.names.isEmpty())
            entry[u"rights"_s] = QJsonArray::fromStringList(one.names);
        if (!one.better.isEmpty())
            entry[u"optional"_s] = QJsonArray::fromStringList(one.better);
        result += entry;
    }
    return result;
}

} // namespace

Export exportRights(const recipe::Decisions &decisions)
{
    const QString lines =
        listed(say(QT_TRANSLATE_NOOP("cli", "Okta: administrator roles")), oktaRoles()) +
        listed(say(QT_TRANSLATE_NOOP("cli", "Okta: OAuth scopes of a service app")), oktaScopes()) +
        listed(say(QT_TRANSLATE_NOOP("cli", "Jamf Pro: API roles; one API client may hold all")),
               jamfRoles(decisions));
    const QJsonObject object{{u"schema"_s, 1},
                             {u"okta"_s, QJsonObject{{u"roles"_s, json(oktaRoles())},
                                                     {u"scopes"_s, json(oktaScopes())}}},
                             {u"jamf"_s, QJsonObject{{u"roles"_s, json(jamfRoles(decisions))}}}};
    return {{{u"rights.txt"_s, lines.toUtf8()},
             {u"rights.json"_s, QJsonDocument(object).toJson(QJsonDocument::Indented)}},
            {}};
}

Export exportEvidenceScript()
{
    return {
        {{u"latchkey-evidence.sh"_s, mac::evidenceScript(), true}},
        {text("cli", QT_TRANSLATE_NOOP("cli", "Run it with sudo on the Mac, or as a policy script "
                                              "of Jamf Pro. It only reads."))}};
}

} // namespace latchkey::cli
