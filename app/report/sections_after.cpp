// SPDX-License-Identifier: MIT
#include "report/sections.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

Bullets bullets(const QStringList &items, bool numbered = false)
{
    Bullets result;
    result.numbered = numbered;
    for (const QString &item : items)
        result.items.push_back(plain(item));
    return result;
}

Table calendar(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Dates to keep")),
                {{say(QT_TRANSLATE_NOOP("report", "Act by")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "Ends on")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "What ends")), 1.8},
                 {say(QT_TRANSLATE_NOOP("report", "What to do")), 1.6}},
                {}};
    for (const DateRow &row : model.findings.dates) {
        table.rows.push_back({fixed(dayText(row.actBy)), fixed(dayText(row.ends)),
                              named(row.what, {row.name}), plain(row.action)});
    }
    return table;
}

Bullets unproved(const Model &model)
{
    QStringList items;
    for (const StepRow &step : model.steps) {
        if (step.standing != Standing::Met && step.standing != Standing::NotApplicable)
            items += step.title + u" ("_s + step.id + u"): "_s +
                     standingWord(step.standing).translated();
    }
    return bullets(items);
}

void addRoutine(Section &result)
{
    result.blocks.push_back(
        Subheading{"renewal", say(QT_TRANSLATE_NOOP("report", "Renewal and rotation"))});
    result.blocks.push_back(bullets(
        {say(QT_TRANSLATE_NOOP("report",
                               "Certificates of Macs: Okta does not renew them by itself. Jamf Pro "
                               "sends the SCEP profile out anew before they end; see each quarter "
                               "that no Mac is overdue.")),
         say(QT_TRANSLATE_NOOP(
             "report", "SCEP password: make a new one in Okta, type it into the SCEP profile "
                       "in Jamf Pro, then run `latchkeyctl check`. Macs that have their "
                       "certificate notice nothing.")),
         say(QT_TRANSLATE_NOOP(
             "report", "API token or client secret: make the new one, give it to Latchkey "
                       "(`latchkeyctl secrets set`), check, then revoke the old one. An Okta "
                       "token that nobody uses for 30 days ends by itself.")),
         say(QT_TRANSLATE_NOOP("report",
                               "After the setup the rights to write are not needed: take them from "
                               "the API client and leave those to read."))}));
    result.blocks.push_back(Subheading{
        "drift", say(QT_TRANSLATE_NOOP("report", "Checking for changes, and taking back"))});
    result.blocks.push_back(bullets(
        {say(QT_TRANSLATE_NOOP(
             "report", "Each month, and before each release of macOS: `latchkeyctl verify`. "
                       "It writes nothing, and says what differs from this report.")),
         say(QT_TRANSLATE_NOOP("report",
                               "To take the setup back: `latchkeyctl undo`. It shows each step, "
                               "newest first, and restores what stands under \"Before\" in section "
                               "7. Accounts that Macs have already made stay on them.")),
         say(QT_TRANSLATE_NOOP(
             "report", "The project file and its journal are needed for both: keep them with "
                       "this report."))}));
}

Table helpDesk()
{
    Table table{say(QT_TRANSLATE_NOOP("report", "What people tell, and what to do")),
                {{say(QT_TRANSLATE_NOOP("report", "What happens")), 1.3},
                 {say(QT_TRANSLATE_NOOP("report", "Likely reason")), 1.4},
                 {say(QT_TRANSLATE_NOOP("report", "What to do")), 1.9}},
                {}};
    const auto row = [&table](const char *what, const char *why, const char *todo) {
        table.rows.push_back({named(say(what)), plain(say(why)), plain(say(todo))});
    };
    row(QT_TRANSLATE_NOOP("report", "The login window shows pictures, and no field for a name"),
        QT_TRANSLATE_NOOP("report", "The login window profile is not there yet"),
        QT_TRANSLATE_NOOP("report", "Choose \"Other...\", or let the Mac check in with Jamf Pro"));
    row(QT_TRANSLATE_NOOP("report", "Name and password are refused at the login window"),
        QT_TRANSLATE_NOOP("report",
                          "No network, the user is not assigned to the app, or the Mac has "
                          "no certificate"),
        QT_TRANSLATE_NOOP("report", "Connect the Mac by cable or known Wi-Fi; see the app's "
                                    "assignments in Okta; look for the certificate in Keychain "
                                    "Access under System"));
    row(QT_TRANSLATE_NOOP("report", "An account was made with another name than expected"),
        QT_TRANSLATE_NOOP("report", "The mapping in Okta, or characters that macOS drops"),
        QT_TRANSLATE_NOOP("report", "See macOSAccountUsername in the app's profile of the user"));
    row(QT_TRANSLATE_NOOP("report", "\"Registration Required\" is shown to an administrator"),
        QT_TRANSLATE_NOOP("report", "macOS offers registration to whoever is logged in"),
        QT_TRANSLATE_NOOP("report", "Leave it unanswered: the first person who signs in with Okta "
                                    "is to be registered"));
    row(QT_TRANSLATE_NOOP("report", "The Okta password was changed, and the Mac wants the old one"),
        QT_TRANSLATE_NOOP("report", "The Mac had no network since"),
        QT_TRANSLATE_NOOP("report", "Log in with the old password, connect, then lock and unlock "
                                    "with the new one"));
    row(QT_TRANSLATE_NOOP("report", "A Mac was wiped or handed on"),
        QT_TRANSLATE_NOOP("report", "It is a new device for Okta"),
        QT_TRANSLATE_NOOP("report", "Let it enrol again; delete the old device in Okta"));
    return table;
}

} // namespace

Section verificationSection(const Model &model)
{
    Section result{"verification", u"9"_s, say(QT_TRANSLATE_NOOP("report", "Verification")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report", "What shows that it works: the pilot Mac, its certificate, its registration, and "
                  "what the Okta log tells of it."))));
    result.blocks.push_back(stepTable(model, {recipe::Phase::PilotMac, recipe::Phase::HandOver},
                                      say(QT_TRANSLATE_NOOP("report", "Pilot Mac and hand-over"))));
    result.blocks.push_back(
        Subheading{"unproved", say(QT_TRANSLATE_NOOP("report", "What is not proved"))});
    Bullets open = unproved(model);
    const bool hasOpenWrite =
        std::any_of(model.changes.begin(), model.changes.end(),
                    [](const ChangeRow &row) { return row.outcome == recipe::Outcome::Open; });
    if (hasOpenWrite)
        open.items.push_back(plain(say(QT_TRANSLATE_NOOP(
            "report",
            "Changes that were sent and whose outcome is not known: see the change log."))));
    if (open.items.empty())
        result.blocks.push_back(plain(
            say(QT_TRANSLATE_NOOP("report", "Nothing: every step that applies was read back."))));
    else
        result.blocks.push_back(std::move(open));
    return result;
}

Section operationsSection(const Model &model)
{
    Section result{"operations", u"10"_s, say(QT_TRANSLATE_NOOP("report", "Operations")), {}};
    result.blocks.push_back(plain(
        say(QT_TRANSLATE_NOOP("report", "What keeps the setup alive. `latchkeyctl export calendar` "
                                        "writes these dates as a calendar file."))));
    addTable(result, calendar(model),
             say(QT_TRANSLATE_NOOP("report", "No date was read in the last run: neither the "
                                             "certificate authority nor a Mac's certificate told "
                                             "when it ends.")));
    addRoutine(result);
    result.blocks.push_back(
        Subheading{"help-desk",
                   say(QT_TRANSLATE_NOOP("report", "If something goes wrong: a page "
                                                   "for the help desk")),
                   true, true});
    result.blocks.push_back(helpDesk());
    result.blocks.push_back(note(say(QT_TRANSLATE_NOOP(
        "report", "For a closer look: run the evidence script on the Mac (`latchkeyctl export "
                  "evidence-script`), then `latchkeyctl device --evidence FILE`."))));
    return result;
}

Section credentialsSection(const Model &)
{
    Section result{
        "credentials", u"11"_s, say(QT_TRANSLATE_NOOP("report", "Where the credentials are")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report", "This report names where each credential is kept, never what it is."))));
    Table table{say(QT_TRANSLATE_NOOP("report", "Credentials and their places")),
                {{say(QT_TRANSLATE_NOOP("report", "Credential")), 1.4},
                 {say(QT_TRANSLATE_NOOP("report", "Where it is kept")), 1.8},
                 {say(QT_TRANSLATE_NOOP("report", "How to end it")), 1.6}},
                {}};
    const auto row = [&table](const char *what, const char *where, const char *end) {
        table.rows.push_back({named(say(what)), plain(say(where)), plain(say(end))});
    };
    row(QT_TRANSLATE_NOOP("report", "Okta API token or private key"),
        QT_TRANSLATE_NOOP("report",
                          "Keychain of the machine that ran Latchkey, one item a project"),
        QT_TRANSLATE_NOOP("report", "Okta: Security > API > Tokens, or the service app"));
    row(QT_TRANSLATE_NOOP("report", "Jamf Pro client secret or password"),
        QT_TRANSLATE_NOOP("report",
                          "Keychain of the machine that ran Latchkey, one item a project"),
        QT_TRANSLATE_NOOP("report", "Jamf Pro: Settings > API roles and clients"));
    row(QT_TRANSLATE_NOOP("report", "SCEP user name and password, or secret key"),
        QT_TRANSLATE_NOOP("report", "In the SCEP profile in Jamf Pro; Okta shows them once"),
        QT_TRANSLATE_NOOP("report", "Okta: make a new one; the old one ends with it"));
    row(QT_TRANSLATE_NOOP("report", "Keys of the Macs"),
        QT_TRANSLATE_NOOP("report", "In each Mac's System keychain, not to be exported"),
        QT_TRANSLATE_NOOP("report", "Delete the device in Okta, or wipe the Mac"));
    result.blocks.push_back(std::move(table));
    result.blocks.push_back(note(say(QT_TRANSLATE_NOOP(
        "report",
        "`latchkeyctl secrets list` shows the names on this machine, `latchkeyctl secrets "
        "clear` removes them."))));
    return result;
}

Section signOffSection(const Model &model)
{
    Section result{"sign-off", u"12"_s, say(QT_TRANSLATE_NOOP("report", "Sign-off")), {}};
    result.blocks.push_back(plain(
        model.isForSignOff()
            ? say(QT_TRANSLATE_NOOP("report",
                                    "With their signature the undersigned accept the setup "
                                    "as this report describes it."))
            : say(QT_TRANSLATE_NOOP("report", "Something is open (section 1). A signature accepts "
                                              "the setup with what is open."))));
    QStringList roles =
        model.redaction == Redaction::Public ? QStringList() : model.brand.signatures;
    if (roles.isEmpty())
        roles = {say(QT_TRANSLATE_NOOP("report", "For the client")),
                 say(QT_TRANSLATE_NOOP("report", "For the consultant"))};
    Table table{say(QT_TRANSLATE_NOOP("report", "Signatures")),
                {{say(QT_TRANSLATE_NOOP("report", "Role")), 1.2},
                 {say(QT_TRANSLATE_NOOP("report", "Name")), 1.6},
                 {say(QT_TRANSLATE_NOOP("report", "Date")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Signature")), 1.8}},
                {}};
    for (const QString &role : roles)
        table.rows.push_back(
            {named(role), plain(u" \n \n "_s), plain(u" \n \n "_s), plain(u" \n \n "_s)});
    result.blocks.push_back(std::move(table));
    return result;
}

} // namespace latchkey::report
