// SPDX-License-Identifier: MIT
#include "mac/payloads.h"
#include "mac/profile.h"
#include "mac/rules.h"

#include <QSet>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace rules {

void textRule(const QString &where, const QString &value, Findings &findings)
{
    if (value.contains(u'&') || value.contains(u'<')) {
        findings.add(QT_TRANSLATE_NOOP("mac",
                                       "%1 holds & or <. Jamf Pro damages such texts when the "
                                       "profile is saved again (PI-827): write it without."),
                     {where});
    }
    for (const QChar character : value) {
        if (character.unicode() < 0x20) {
            findings.add(QT_TRANSLATE_NOOP("mac", "%1 holds a control character."), {where});
            break;
        }
    }
}

void everyText(const QString &where, const Plist &plist, Findings &findings)
{
    if (const auto *string = std::get_if<QString>(&plist.value))
        textRule(where, *string, findings);
    for (const Plist &entry : plist.array())
        everyText(where, entry, findings);
    for (const auto &[key, value] : plist.dict()) {
        textRule(u"The key "_s + key, key, findings);
        everyText(key, value, findings);
    }
}

QString textAt(const Plist::Dict &dict, const QString &key)
{
    const Plist all{dict};
    const Plist *value = all.find(key);
    return value ? value->string() : QString();
}

bool flagAt(const Plist::Dict &dict, const QString &key)
{
    const Plist all{dict};
    const Plist *value = all.find(key);
    return value && value->flag().value_or(false);
}

} // namespace rules

namespace {

void associatedDomainsRules(const Plist::Dict &content, rules::Findings &findings)
{
    const Plist all{content};
    const Plist *entries = all.find(u"Configuration"_s);
    if (!entries || entries->array().empty())
        findings.add(QT_TRANSLATE_NOOP("mac", "The associated domains name no application."));
    for (const Plist &entry : entries ? entries->array() : Plist::Array()) {
        const QString application = rules::textAt(entry.dict(), u"ApplicationIdentifier"_s);
        if (application.indexOf(u'.') != 10) {
            findings.add(QT_TRANSLATE_NOOP("mac",
                                           "The application identifier %1 has no team prefix of "
                                           "ten characters; macOS cannot validate the domain."),
                         {application});
        }
        const Plist *domains = entry.find(u"AssociatedDomains"_s);
        if (!domains || domains->array().empty())
            findings.add(QT_TRANSLATE_NOOP("mac", "%1 has no associated domain."), {application});
        const bool direct = rules::flagAt(entry.dict(), u"EnableDirectDownloads"_s);
        for (const Plist &domain : domains ? domains->array() : Plist::Array()) {
            const QString service = domain.string().section(u':', 0, 0);
            const QString host = domain.string().section(u':', 1).section(u'?', 0, 0);
            if (service.isEmpty() || !host.contains(u'.') || host.contains(u'/')) {
                findings.add(QT_TRANSLATE_NOOP("mac", "The associated domain %1 is not of the form "
                                                      "service:host with a full host name."),
                             {domain.string()});
            }
            if (direct && !domain.string().endsWith("?mode=managed"_L1)) {
                findings.add(QT_TRANSLATE_NOOP("mac",
                                               "Direct downloads are ignored for %1, which does "
                                               "not end in ?mode=managed."),
                             {domain.string()});
            }
        }
    }
}

/// Subject is a list of parts; each part is a list of pairs of exactly two texts.
bool isSubject(const Plist *subject)
{
    if (!subject || subject->array().empty())
        return false;
    for (const Plist &part : subject->array()) {
        if (part.array().empty())
            return false;
        for (const Plist &pair : part.array()) {
            const Plist::Array &two = pair.array();
            if (two.size() != 2 || two[0].string().isEmpty() || two[1].string().isEmpty())
                return false;
        }
    }
    return true;
}

void scepRules(const Plist::Dict &content, rules::Findings &findings)
{
    const Plist all{content};
    const Plist *inner = all.find(u"PayloadContent"_s);
    if (!inner || !inner->isDict()) {
        findings.add(QT_TRANSLATE_NOOP("mac", "The SCEP payload has no inner dictionary."));
        return;
    }
    if (!rules::isHttps(rules::textAt(inner->dict(), u"URL"_s)))
        findings.add(QT_TRANSLATE_NOOP("mac", "The SCEP URL is no https address."));
    if (!isSubject(inner->find(u"Subject"_s)))
        findings.add(QT_TRANSLATE_NOOP("mac", "The SCEP subject is not a list of named parts."));
    if (rules::textAt(inner->dict(), u"Challenge"_s).isEmpty())
        findings.add(QT_TRANSLATE_NOOP("mac", "The SCEP payload has no challenge."));
    const Plist *size = inner->find(u"Keysize"_s);
    const qint64 bits = size ? size->integer().value_or(0) : 0;
    if (bits != 1024 && bits != 2048 && bits != 4096)
        findings.add(QT_TRANSLATE_NOOP("mac", "The SCEP key size must be 1024, 2048 or 4096."));
    const Plist *usage = inner->find(u"Key Usage"_s);
    const qint64 mask = usage ? usage->integer().value_or(-1) : 0;
    if (mask != 0 && mask != 1 && mask != 4 && mask != 5)
        findings.add(QT_TRANSLATE_NOOP("mac", "The SCEP key usage must be 0, 1, 4 or 5."));
}

void customSettingsRules(const Plist::Dict &content, QSet<QString> &domains,
                         rules::Findings &findings)
{
    const Plist all{content};
    const Plist *inner = all.find(u"PayloadContent"_s);
    if (!inner || inner->dict().empty())
        findings.add(QT_TRANSLATE_NOOP("mac", "A payload of custom settings has no domain."));
    for (const auto &[domain, settings] : inner ? inner->dict() : Plist::Dict()) {
        if (domains.contains(domain))
            findings.add(QT_TRANSLATE_NOOP("mac", "The preference domain %1 is set twice."),
                         {domain});
        domains.insert(domain);
        const Plist *forced = settings.find(u"Forced"_s);
        const Plist *entry =
            forced && !forced->array().empty() ? &forced->array().front() : nullptr;
        const Plist *keys = entry ? entry->find(u"mcx_preference_settings"_s) : nullptr;
        if (!keys || keys->dict().empty()) {
            findings.add(
                QT_TRANSLATE_NOOP("mac", "The preference domain %1 has no forced settings."),
                {domain});
            continue;
        }
        const Plist *version = keys->find(u"PlatformSSO.ProtocolVersion"_s);
        if (version && version->string() != "1.0"_L1 && version->string() != "2.0"_L1) {
            findings.add(QT_TRANSLATE_NOOP("mac",
                                           "PlatformSSO.ProtocolVersion must be the text 1.0 or "
                                           "2.0."));
        }
    }
}

void loginWindowRules(const Plist::Dict &content, rules::Findings &findings)
{
    const Plist all{content};
    const Plist *names = all.find(u"SHOWFULLNAME"_s);
    if (names && !names->flag())
        findings.add(QT_TRANSLATE_NOOP("mac", "SHOWFULLNAME must be true or false."));
}

void topRules(const Profile &profile, rules::Findings &findings)
{
    if (profile.name.trimmed().isEmpty())
        findings.add(QT_TRANSLATE_NOOP("mac", "The profile has no name."));
    if (profile.identifier.isEmpty())
        findings.add(QT_TRANSLATE_NOOP("mac", "The profile has no identifier."));
    if (profile.payloads.empty())
        findings.add(QT_TRANSLATE_NOOP("mac", "The profile has no payload."));
    rules::textRule(u"The name of the profile"_s, profile.name, findings);
    rules::textRule(u"The description of the profile"_s, profile.description, findings);
    rules::textRule(u"The organization of the profile"_s, profile.organization, findings);
    rules::textRule(u"The identifier of the profile"_s, profile.identifier, findings);
}

} // namespace

std::vector<base::Text> problems(const Profile &profile)
{
    rules::Findings findings;
    rules::SsoSeen seen;
    QSet<QString> domains;
    topRules(profile, findings);
    for (const Payload &payload : profile.payloads) {
        rules::textRule(u"The name of a payload"_s, payload.name, findings);
        rules::everyText(payload.type, Plist{payload.content}, findings);
        if (payload.type == QLatin1String(extensibleSsoType))
            rules::ssoRules(payload.content, seen, findings);
        else if (payload.type == QLatin1String(associatedDomainsType))
            associatedDomainsRules(payload.content, findings);
        else if (payload.type == QLatin1String(scepType))
            scepRules(payload.content, findings);
        else if (payload.type == QLatin1String(customSettingsType))
            customSettingsRules(payload.content, domains, findings);
        else if (payload.type == QLatin1String(loginWindowType))
            loginWindowRules(payload.content, findings);
    }
    return findings.all;
}

} // namespace latchkey::mac
