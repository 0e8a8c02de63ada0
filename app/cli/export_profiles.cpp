// SPDX-License-Identifier: MIT
#include "cli/export_files.h"

#include "base/json.h"
#include "recipe/profiles.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Error noClientId()
{
    return base::invalid(
        text("cli",
             QT_TRANSLATE_NOOP("cli", "The client id of the Platform SSO app is not known yet.")),
        text("cli",
             QT_TRANSLATE_NOOP("cli", "Run `latchkeyctl check`: it reads it once the app is there "
                                      "(okta.sso-app). Then export again.")));
}

base::Error noScepUrl()
{
    return base::invalid(
        text("cli", QT_TRANSLATE_NOOP("cli", "The SCEP URL that Okta gives is not known yet.")),
        text("cli", QT_TRANSLATE_NOOP(
                        "cli", "Okta shows it once, when the SCEP configuration is made "
                               "(scep.configuration): give it to `latchkeyctl apply`, at its "
                               "question or with --answers. Then export again.")));
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

base::Text noteOfScep(const recipe::Facts &facts)
{
    if (facts.decisions.staticScep())
        return text("cli",
                    QT_TRANSLATE_NOOP("cli", "No secret is in these files: the SCEP profile has "
                                             "no Challenge. Type the secret key in Jamf Pro."));
    return text("cli", QT_TRANSLATE_NOOP(
                           "cli", "The SCEP profile holds the marker of a dynamic challenge: "
                                  "complete it in Jamf Pro with the challenge URL, user name and "
                                  "password."));
}

base::Result<mac::Profile> profileOf(const recipe::Facts &facts, const QByteArray &part)
{
    if (part == "login_window")
        return recipe::loginWindowProfile(facts);
    const bool isScep = part == "scep";
    const auto profile = isScep ? recipe::scepProfile(facts) : recipe::ssoProfile(facts);
    if (!profile)
        return base::fail(isScep ? noScepUrl() : noClientId());
    return *profile;
}

base::Result<ProfileFile> profileFile(const recipe::Facts &facts, const QByteArray &part,
                                      const std::optional<QString> &challenge)
{
    const auto profile = profileOf(facts, part);
    if (!profile)
        return base::fail(profile.error());
    const bool hasSecret = part == "scep" && facts.decisions.staticScep();
    return bytesOf(*profile, hasSecret, challenge).transform([&](const QByteArray &bytes) {
        return ProfileFile{part, profile->name, bytes};
    });
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

ProfileFiles profileFiles(const recipe::Facts &facts, const std::optional<QString> &challenge)
{
    std::vector<QByteArray> parts{"sso", "scep"};
    if (facts.decisions.value(u"login-window.manage"_s) != u"no"_s)
        parts.emplace_back("login_window");
    ProfileFiles result;
    for (const QByteArray &part : parts) {
        auto file = profileFile(facts, part, challenge);
        if (file)
            result.files.push_back(std::move(*file));
        else
            result.missing.push_back(file.error());
    }
    return result;
}

base::Result<Export> signedProfiles(Export profiles, const mac::ProfileSigner &signer)
{
    for (ExportFile &file : profiles.files) {
        const auto bytes = signer.sign(file.bytes);
        if (!bytes)
            return base::fail(bytes.error());
        file.bytes = *bytes;
    }
    profiles.notes = {
        text("cli",
             QT_TRANSLATE_NOOP("cli", "Signed by %1, valid until %2. Not for Jamf Pro, which signs "
                                      "what it delivers: export those without --sign-with."),
             {base::shown(signer.name(), 120), signer.validUntil().toString(Qt::ISODate)}),
        text("cli",
             QT_TRANSLATE_NOOP("cli", "Nobody can fill in what is in a signed profile: the "
                                      "variables in the SCEP profile ($COMPUTERNAME, $UDID and a "
                                      "dynamic challenge) are Jamf Pro's and stay as they are."))};
    return profiles;
}

base::Result<Export> exportProfile(const recipe::Facts &facts, const QByteArray &part)
{
    return profileFile(facts, part, std::nullopt).transform([&](const ProfileFile &file) {
        Export result{{{fileName(file.name), file.bytes}}, {}};
        if (part == "scep")
            result.notes.push_back(noteOfScep(facts));
        return result;
    });
}

Export exportProfiles(const recipe::Facts &facts)
{
    const ProfileFiles profiles = profileFiles(facts, std::nullopt);
    Export result;
    result.missing = profiles.missing;
    bool hasScep = false;
    for (const ProfileFile &one : profiles.files) {
        result.files.push_back({fileName(one.name), one.bytes});
        hasScep = hasScep || one.part == "scep";
    }
    if (hasScep)
        result.notes.push_back(noteOfScep(facts));
    return result;
}

} // namespace latchkey::cli
