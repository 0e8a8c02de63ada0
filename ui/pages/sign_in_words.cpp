// SPDX-License-Identifier: MIT
#include "pages/sign_in_words.h"

#include "pages/plain.h"
#include "session/step_view.h"

namespace latchkey::pages {

using session::SignedOut;
using session::Way;

QString wayName(Way way)
{
    switch (way) {
    case Way::OktaBrowser:
        return told(QT_TRANSLATE_NOOP("pages", "Browser"));
    case Way::OktaToken:
        return told(QT_TRANSLATE_NOOP("pages", "API token"));
    case Way::OktaService:
        return told(QT_TRANSLATE_NOOP("pages", "Service app"));
    case Way::JamfClient:
        return told(QT_TRANSLATE_NOOP("pages", "API client (recommended)"));
    case Way::JamfUser:
        return told(QT_TRANSLATE_NOOP("pages", "User account"));
    case Way::None:
        break;
    }
    return {};
}

QString wayConsequence(Way way)
{
    switch (way) {
    case Way::OktaBrowser:
        return told(QT_TRANSLATE_NOOP(
            "pages", "You sign in as yourself, with your own second factor. Nothing is stored, "
                     "and it ends when you close Latchkey."));
    case Way::OktaToken:
        return told(QT_TRANSLATE_NOOP(
            "pages", "It has the rights of the administrator who made it, and ends after 30 days "
                     "without use."));
    case Way::OktaService:
        return told(QT_TRANSLATE_NOOP(
            "pages", "It has exactly the scopes you grant it; a key in place of a password."));
    case Way::JamfClient:
        return told(QT_TRANSLATE_NOOP(
            "pages", "It has exactly the privileges you give it and can be switched off."));
    case Way::JamfUser:
        return told(QT_TRANSLATE_NOOP(
            "pages", "It acts as that user; all its changes carry the user's name."));
    case Way::None:
        break;
    }
    return {};
}

QString endSentence(SignedOut came, base::System system)
{
    const QString name = session::systemName(system);
    switch (came) {
    case SignedOut::Ended:
        return told(QT_TRANSLATE_NOOP("pages", "Signed out of %1: the token that Latchkey got "
                                               "there is revoked."))
            .arg(name);
    case SignedOut::Nothing:
        return told(QT_TRANSLATE_NOOP("pages", "Latchkey held no token of its own at %1."))
            .arg(name);
    case SignedOut::NotKnown:
        break;
    }
    return told(QT_TRANSLATE_NOOP("pages", "%1 did not confirm that the token is revoked. Latchkey "
                                           "has forgotten it; it ends by itself."))
        .arg(name);
}

QString leftSentence(Way way)
{
    switch (way) {
    case Way::OktaToken:
        return told(QT_TRANSLATE_NOOP("pages", "The API token was made by hand and stays good: "
                                               "revoke it in Okta, Security > API > Tokens."));
    case Way::OktaService:
        return told(QT_TRANSLATE_NOOP("pages", "The service app and its key stay good: deactivate "
                                               "the app in Okta, Applications > Applications."));
    case Way::JamfClient:
        return told(QT_TRANSLATE_NOOP(
            "pages", "The API client stays good: disable it in Jamf Pro, Settings > API roles and "
                     "clients."));
    case Way::JamfUser:
        return told(QT_TRANSLATE_NOOP(
            "pages", "The user account and its password stay as they are in Jamf Pro."));
    case Way::OktaBrowser:
    case Way::None:
        break;
    }
    return {};
}

} // namespace latchkey::pages
