// SPDX-License-Identifier: MIT
// The kinds of problems with names: their order, their weight and their words.
#include "recipe/account_problems.h"

namespace latchkey::recipe {

using base::text;

const std::array<NameProblem, nameProblems> &allNameProblems()
{
    static constexpr std::array<NameProblem, nameProblems> all{
        NameProblem::Collides,     NameProblem::Reserved,     NameProblem::NotEmail,
        NameProblem::NoFullName,   NameProblem::NoShortName,  NameProblem::TooLong,
        NameProblem::NotKnown,     NameProblem::NotExpanded,  NameProblem::Dropped,
        NameProblem::Unusual,      NameProblem::AlikeInFront, NameProblem::NoPassword,
        NameProblem::CannotSignIn,
    };
    return all;
}

bool stopsAccount(NameProblem problem)
{
    switch (problem) {
    case NameProblem::Collides:
    case NameProblem::Reserved:
    case NameProblem::NotEmail:
    case NameProblem::NoFullName:
    case NameProblem::NoShortName:
    case NameProblem::TooLong:
        return true;
    case NameProblem::NotKnown:
    case NameProblem::NotExpanded:
    case NameProblem::Dropped:
    case NameProblem::Unusual:
    case NameProblem::AlikeInFront:
    case NameProblem::NoPassword:
    case NameProblem::CannotSignIn:
        return false;
    }
    return false;
}

bool leavesUnknown(NameProblem problem)
{
    return problem == NameProblem::NotKnown || problem == NameProblem::NotExpanded;
}

base::Text problemWord(NameProblem problem)
{
    switch (problem) {
    case NameProblem::Collides:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Collides"));
    case NameProblem::Reserved:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Reserved"));
    case NameProblem::NotEmail:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Not an email"));
    case NameProblem::NoFullName:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "No name"));
    case NameProblem::NoShortName:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Nothing left"));
    case NameProblem::TooLong:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Too long"));
    case NameProblem::NotKnown:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Not known"));
    case NameProblem::NotExpanded:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Not told"));
    case NameProblem::Dropped:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Dropped sign"));
    case NameProblem::Unusual:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Unusual"));
    case NameProblem::AlikeInFront:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Same before @"));
    case NameProblem::NoPassword:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "No Okta password"));
    case NameProblem::CannotSignIn:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Cannot sign in"));
    }
    return {};
}

base::Text problemAdvice(NameProblem problem)
{
    switch (problem) {
    case NameProblem::Reserved:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "macOS keeps this name. Map another value."));
    case NameProblem::NotEmail:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "The Okta user name must look like an "
                                                          "email address."));
    case NameProblem::NoShortName:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Nothing of the name reaches the Mac. "
                                                          "Map letters and digits."));
    case NameProblem::TooLong:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "The name has more than 255 bytes. Map a "
                                                          "shorter value."));
    case NameProblem::NotKnown:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Only Okta can tell this name. Check "
                                                          "again after okta.apply-updates."));
    case NameProblem::NotExpanded:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta told no names. The sign-in needs "
                                                          "okta.users.read."));
    case NameProblem::Unusual:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Longer than 31 characters, or begins "
                                                          "with no letter. Try it on the pilot "
                                                          "Mac."));
    case NameProblem::NoPassword:
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "Another identity provider has the "
                                                          "password: no sign-in at the login "
                                                          "window."));
    case NameProblem::Collides:
    case NameProblem::NoFullName:
    case NameProblem::Dropped:
    case NameProblem::AlikeInFront:
    case NameProblem::CannotSignIn:
        break;
    }
    return {};
}

} // namespace latchkey::recipe
