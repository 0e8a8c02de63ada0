// SPDX-License-Identifier: MIT
#include "report/words_of_findings.h"

#include <vector>

namespace latchkey::report {

using base::Text;
using base::text;

namespace {

struct RequirementWords
{
    const char *id;
    const char *word;
    const char *bad;
    const char *advice;
};

constexpr RequirementWords requirements[] = {
    {"macos", QT_TRANSLATE_NOOP("report", "macOS is new enough"),
     QT_TRANSLATE_NOOP("report", "macOS is too old"), QT_TRANSLATE_NOOP("report", "Update macOS")},
    {"okta-verify", QT_TRANSLATE_NOOP("report", "Okta Verify is new enough"),
     QT_TRANSLATE_NOOP("report", "Okta Verify is missing or too old"),
     QT_TRANSLATE_NOOP("report", "Install Okta Verify with Jamf Pro")},
    {"user-approved", QT_TRANSLATE_NOOP("report", "MDM is approved by the user"),
     QT_TRANSLATE_NOOP("report", "MDM is not approved by the user"),
     QT_TRANSLATE_NOOP("report", "Approve the MDM profile in System Settings")},
    {"bootstrap-token", QT_TRANSLATE_NOOP("report", "Bootstrap token is escrowed"),
     QT_TRANSLATE_NOOP("report", "Bootstrap token is not escrowed"),
     QT_TRANSLATE_NOOP("report", "Let an administrator with a secure token log in once")},
    {"local-admin", QT_TRANSLATE_NOOP("report", "A local administrator exists"),
     QT_TRANSLATE_NOOP("report", "No local administrator"),
     QT_TRANSLATE_NOOP("report", "Make a local administrator")},
};

struct ProblemWords
{
    const char *id;
    bool stops;
    const char *word;
    const char *advice;
};

constexpr ProblemWords problems[] = {
    {"collision", true, QT_TRANSLATE_NOOP("report", "Two users would get the same Mac account"),
     QT_TRANSLATE_NOOP("report", "Give one of them another macOSAccountUsername in Okta")},
    {"reserved", true, QT_TRANSLATE_NOOP("report", "The name belongs to macOS"),
     QT_TRANSLATE_NOOP("report", "Give the user another macOSAccountUsername in Okta")},
    {"not-email", true, QT_TRANSLATE_NOOP("report", "The Okta user name is no e-mail address"),
     QT_TRANSLATE_NOOP("report", "Change the user name in Okta, or take the user out of the app")},
    {"names-missing", true, QT_TRANSLATE_NOOP("report", "First or last name is missing"),
     QT_TRANSLATE_NOOP("report", "Fill in both names in Okta")},
    {"no-short-name", true, QT_TRANSLATE_NOOP("report", "Nothing is left of the short name"),
     QT_TRANSLATE_NOOP("report", "Give the user a macOSAccountUsername of letters and digits")},
    {"too-long", true, QT_TRANSLATE_NOOP("report", "The short name is longer than 255 bytes"),
     QT_TRANSLATE_NOOP("report", "Give the user a shorter macOSAccountUsername")},
    {"dropped", false, QT_TRANSLATE_NOOP("report", "macOS drops characters of the short name"),
     QT_TRANSLATE_NOOP("report", "Tell the user how the account is called on the Mac")},
    {"unusual", false, QT_TRANSLATE_NOOP("report", "The short name is unusual"),
     QT_TRANSLATE_NOOP("report", "Nothing needs to be done")},
    {"not-known", false, QT_TRANSLATE_NOOP("report", "Only Okta can tell the short name"),
     QT_TRANSLATE_NOOP("report", "Look at the user's profile in the Okta app")},
    {"not-told", false, QT_TRANSLATE_NOOP("report", "Okta did not tell the user's names"),
     QT_TRANSLATE_NOOP("report", "Check again with a sign-in that may read users")},
    {"same-before-at", false,
     QT_TRANSLATE_NOOP("report", "The same before the @ as another address"),
     QT_TRANSLATE_NOOP("report", "Try one on the pilot Mac: what macOS keeps is not documented")},
    {"no-password", false,
     QT_TRANSLATE_NOOP("report", "Another identity provider has the password"),
     QT_TRANSLATE_NOOP("report", "Such a user cannot sign in at the login window: tell them")},
    {"cannot-sign-in", false, QT_TRANSLATE_NOOP("report", "The user cannot sign in to Okta now"),
     QT_TRANSLATE_NOOP("report", "Activate or unlock the user in Okta before the Mac arrives")},
};

struct DateWords
{
    const char *id;
    const char *word;
    const char *action;
};

constexpr DateWords dates[] = {
    {"scep-ca", QT_TRANSLATE_NOOP("report", "Okta's certificate authority ends"),
     QT_TRANSLATE_NOOP("report", "Ask Okta for the new one, then renew every Mac's certificate")},
    {"pilot-certificate", QT_TRANSLATE_NOOP("report", "Certificate of a pilot Mac ends"),
     QT_TRANSLATE_NOOP("report", "See that Jamf Pro has sent the SCEP profile out anew")},
    {"okta-org", QT_TRANSLATE_NOOP("report", "The Okta org ends"),
     QT_TRANSLATE_NOOP("report", "Renew the contract with Okta")},
};

template<class Words, size_t count>
const Words *find(const Words (&all)[count], const QString &id)
{
    for (const Words &one : all) {
        if (id == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

template<class Words>
Text wordOf(const Words *words, const char *Words::*which, const QString &id)
{
    return words ? text("report", words->*which) : base::verbatim(id);
}

} // namespace

Text requirementWord(const QString &id)
{
    return wordOf(find(requirements, id), &RequirementWords::word, id);
}

Text requirementAdvice(const QString &id)
{
    return wordOf(find(requirements, id), &RequirementWords::advice, id);
}

Text notReadyWord(const QString &id)
{
    return wordOf(find(requirements, id), &RequirementWords::bad, id);
}

Text problemWord(const QString &id) { return wordOf(find(problems, id), &ProblemWords::word, id); }

Text problemAdvice(const QString &id)
{
    return wordOf(find(problems, id), &ProblemWords::advice, id);
}

bool problemStops(const QString &id)
{
    const ProblemWords *words = find(problems, id);
    return !words || words->stops;
}

Text dateWord(const QString &id) { return wordOf(find(dates, id), &DateWords::word, id); }

Text dateAction(const QString &id) { return wordOf(find(dates, id), &DateWords::action, id); }

} // namespace latchkey::report
