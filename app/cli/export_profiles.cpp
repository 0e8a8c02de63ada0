// SPDX-License-Identifier: MIT
#include "cli/export_files.h"

#include "recipe/profiles.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Error missing(const base::Text &what)
{
    return base::invalid(
        what, text("cli",
                   QT_TRANSLATE_NOOP("cli", "Run `latchkeyctl check` first; it reads the value. If "
                                            "it is still missing then, `check` says what to do.")));
}

base::Error noClientId()
{
    return missing(
        text("cli",
             QT_TRANSLATE_NOOP("cli", "The client id of the Platform SSO app is not known yet.")));
}

base::Error noScepUrl()
{
    return missing(
        text("cli", QT_TRANSLATE_NOOP("cli", "The SCEP URL that Okta gives is not known yet.")));
}

/// Puts `challenge` where the static secret belongs, or takes the key out.
base::Plist withChallenge(const base::Plist &plist, const std::optional<QString> &challenge)
{
    if (const auto *entries = std::get_if<base::Plist::Array>(&plist.value)) {
        base::Plist::Array result;
        for (const base::Plist &entry : *entries)
            result.push_back(withChallenge(entry, challenge));
        return base::Plist{std::move(result)};
    }
    const auto *dict = std::get_if<base::Plist::Dict>(&plist.value);
    if (!dict)
        return plist;
    base::Plist result;
    for (const auto &[key, value] : *dict) {
        if (key != u"Challenge"_s)
            result.set(key, withChallenge(value, challenge));
        else if (challenge)
            result.set(key, base::Plist{*challenge});
    }
    return result;
}

base::Result<QByteArray> bytesOf(const mac::Profile &profile, bool hasSecret,
                                 const std::optional<QString> &challenge)
{
    if (!hasSecret)
        return mac::toBytes(profile);
    if (const auto found = mac::problems(profile); !found.empty())
        return base::fail(base::invalid(found.front()));
    return base::writePlist(withChallenge(mac::toPlist(profile), challenge));
}

/// The profile's name with what file systems do not take replaced.
QString fileName(const QString &name)
{
    QString result;
    for (const QChar character : name.trimmed().left(100)) {
        const bool plain = character.isLetterOrNumber() || u" -_.()"_s.contains(character);
        result += plain ? character : QChar(u'-');
    }
    while (result.startsWith(u'.'))
        result.remove(0, 1);
    return (result.isEmpty() ? u"profile"_s : result) + u".mobileconfig"_s;
}

} // namespace

recipe::Facts knownFacts(const Desk &desk)
{
    recipe::Facts facts;
    facts.decisions = desk.project.decisions;
    facts.recipe = desk.recipe;
    facts.answers = desk.history.answers;
    facts.written = desk.history.written;
    facts.known = desk.history.known;
    return facts;
}

base::Result<std::vector<ProfileFile>> profileFiles(const recipe::Facts &facts,
                                                    const std::optional<QString> &challenge)
{
    const auto sso = recipe::ssoProfile(facts);
    if (!sso)
        return base::fail(noClientId());
    const auto scep = recipe::scepProfile(facts);
    if (!scep)
        return base::fail(noScepUrl());
    std::vector<std::pair<QByteArray, mac::Profile>> profiles{{"sso", *sso}, {"scep", *scep}};
    if (facts.decisions.value(u"login-window.manage"_s) != u"no"_s)
        profiles.emplace_back("login_window", recipe::loginWindowProfile(facts));
    std::vector<ProfileFile> files;
    for (const auto &[part, profile] : profiles) {
        const bool hasSecret = part == "scep" && facts.decisions.staticScep();
        const auto bytes = bytesOf(profile, hasSecret, challenge);
        if (!bytes)
            return base::fail(bytes.error());
        files.push_back({part, profile.name, *bytes});
    }
    return files;
}

base::Result<Export> exportProfiles(const recipe::Facts &facts)
{
    const auto profiles = profileFiles(facts, std::nullopt);
    if (!profiles)
        return base::fail(profiles.error());
    Export result;
    for (const ProfileFile &one : *profiles)
        result.files.push_back({fileName(one.name), one.bytes});
    result.notes.push_back(
        facts.decisions.staticScep()
            ? text("cli",
                   QT_TRANSLATE_NOOP("cli", "No secret is in these files: the SCEP profile has "
                                            "no Challenge. Type the secret key in Jamf Pro."))
            : text("cli",
                   QT_TRANSLATE_NOOP(
                       "cli", "The SCEP profile holds the marker of a dynamic challenge: "
                              "complete it in Jamf Pro with the challenge URL, user name and "
                              "password.")));
    return result;
}

} // namespace latchkey::cli
