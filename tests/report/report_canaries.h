// SPDX-License-Identifier: MIT
#pragma once

#include "report_sample.h"

#include <QJsonArray>

/// A project with a canary in every field that may hold data of people or of the client.

/// People, their accounts, Macs and serial numbers: shortened for the client, too.
inline QStringList canaryPeople()
{
    using namespace Qt::StringLiterals;
    return {u"anna.canary"_s, u"zora.canary"_s, u"Ottilie"_s,     u"Quendel"_s,    u"quendelott"_s,
            u"canadmin"_s,    u"Dorothea"_s,    u"Driftcanary"_s, u"Wilhelmine"_s, u"C02CANARY77"_s,
            u"H4NDM4DE9ZZ"_s, u"C02CANARY78"_s, u"C02CANARY79"_s};
}

/// What people typed: left out for the client, too, since anything may be in it.
inline QStringList canaryWords()
{
    using namespace Qt::StringLiterals;
    return {u"waivecanary"_s, u"keepcanary"_s, u"saidcanary"_s, u"pathcanary"_s, u"typedcanary"_s};
}

/// Hosts, ids, names of groups and of the client: only left out in public.
inline QStringList canaryPlaces()
{
    using namespace Qt::StringLiterals;
    return {u"canaryorg"_s,
            u"canaryjamf"_s,
            u"Canary Client"_s,
            u"Canary pilots"_s,
            u"Canary others"_s,
            u"0oacanary1234"_s,
            u"reqcanary4711"_s,
            u"4711815"_s,
            u"helpcanary"_s,
            u"4711816"_s,
            u"0oabrowsercanary"_s,
            u"Canary sales"_s,
            u"Canary staff"_s,
            u"Canary board"_s,
            u"Canary folder"_s,
            u"Canary admins"_s,
            u"ftrcanary1234567890"_s,
            u"4711817"_s,
            u"pkicanary"_s,
            u"Canary old name"_s,
            u"Canary Device"_s,
            u"Canary Holding"_s,
            u"4711818"_s,
            u"Canary found profile"_s,
            u"Canary found value"_s,
            u"Canary connect profile"_s,
            u"Canary adopted"_s};
}

namespace canaries {

using namespace Qt::StringLiterals;
using latchkey::base::text;
using latchkey::recipe::State;

inline void addDecisions(ReportSample &sample)
{
    sample.decisions.orgHost = u"canaryorg.okta.com"_s;
    sample.decisions.jamfBase = u"https://canaryjamf.jamfcloud.com"_s;
    sample.decisions.client = u"Canary Client"_s;
    const QMap<QString, QString> decisions{
        {u"pilot.serials"_s, u"C02CANARY77"_s},
        {u"jamf.pilot-group"_s, u"Canary pilots"_s},
        {u"jamf.exclusion-group"_s, u"Canary others"_s},
        {u"jamf.category"_s, u"Canary folder"_s},
        {u"fleet.source-group"_s, u"Canary sales"_s},
        {u"psso.administrator-groups"_s, u"Canary admins"_s},
        {u"okta.app-id"_s, u"0oacanary12345678901"_s},
        {u"okta.browser-client-id"_s, u"0oabrowsercanary98765"_s},
        {u"psso.accounts-outside"_s, u"canadmin"_s}};
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        if (!sample.decisions.set(it.key(), it.value()))
            qFatal("%s", qPrintable(it.key()));
    }
}

/// A sentence of evidence more, or in place of what is there.
inline void say(ReportSample &sample, const QByteArray &step, const latchkey::base::Text &sentence,
                const QByteArray &source, State state = State::Met)
{
    latchkey::engine::StepRecord record = sample.history.steps.value(step);
    record.step = step;
    record.state = state;
    record.at = sample.now;
    record.evidence.push_back({sentence, source, sample.now});
    sample.history.steps[step] = record;
}

inline void addEvidence(ReportSample &sample)
{
    sample.step("okta.engine", State::Met,
                u"anna.canary@canary.example on C02CANARY77 of canaryorg-admin.okta.com, group "
                "Canary pilots, com.latchkey.canaryorg-okta-com.sso, 0oacanary12345678901"_s);
    sample.step("accounts.names", State::Unmet, u"Ottilie Quendel, quendelott"_s);
    sample.step("scep.configuration", State::Met, u"CN=Canaryorg CA"_s);
    sample.step("fleet.macos", State::Unmet, u"H4NDM4DE9ZZ: 13.1"_s);
    sample.step("fleet.enrolment", State::Unmet, u"Wilhelmines Mac (C02CANARY79)"_s);
    say(sample, "okta.sso-app",
        text("recipe", "Groups assigned (%1): %2", {u"1"_s, u"Canary staff"_s}),
        "okta.app-groups/0oacanary12345678901");
    say(sample, "jamf.sso-profile",
        text("recipe", "%1 (id %2) goes to: %3; except: %4.",
             {u"Okta SSO"_s, u"4711816"_s, u"Canary staff"_s, u"Canary board"_s}),
        "jamf.profile/4711816");
    say(sample, "jamf.sso-profile",
        text("recipe", "%1 sets up Jamf Connect. No Mac gets both.", {u"Canary connect profile"_s}),
        "jamf.profile/4711820");
    say(sample, "mac.profiles", text("recipe", "%1 has the profiles.", {u"C02CANARY77"_s}),
        "jamf.pilot/C02CANARY77");
    say(sample, "okta.jit-feature",
        text("recipe", "Okta's log tells of %1 by %2 at %3.",
             {u"system.feature.disable"_s, u"Dorothea Driftcanary"_s, u"2026-11-20T08:00:00Z"_s}),
        "journal", State::Unmet);
}

/// What people typed, in the journal's answers and in the evidence that quotes them.
inline void addWords(ReportSample &sample)
{
    auto &history = sample.history;
    say(sample, "fleet.okta-verify", text("engine", "Waived: %1", {u"waivecanary says so"_s}),
        "answer", State::Waived);
    history.answers["waive"] = {{u"fleet.okta-verify"_s, u"waivecanary says so"_s}};
    say(sample, "okta.attributes",
        text("engine", "Kept as somebody changed it (%1): %2",
             {u"okta.attributes/schema"_s, u"keepcanary wants it"_s}),
        "answer", State::Waived);
    history.answers["keep"] = {
        {u"okta.attributes/schema"_s,
         QJsonObject{{u"reason"_s, u"keepcanary wants it"_s}, {u"state"_s, u"00"_s}}}};
    say(sample, "mac.login-window",
        text("engine", "In a person's words: %1", {u"saidcanary saw it"_s}), "answer");
    history.answers["mac.login-window"] = {{u"done"_s, true}, {u"said"_s, u"saidcanary saw it"_s}};
    history.answers["mac.accounts"] = {{u"path"_s, u"/Users/pathcanary/evidence.json"_s}};
    history.answers["jamf.scope-fleet"] = {{u"name"_s, u"typedcanary"_s}};
    history.answers["jamf.scope-pilot"] = {{u"serials"_s, QJsonArray{u"C02CANARY77"_s}}};
    history.answers["okta.sso-app"] = {{u"app-id"_s, u"0oacanary12345678901"_s}};
    history.answers["okta.jit-feature"] = {{u"feature-id"_s, u"ftrcanary1234567890"_s}};
    history.answers["jamf.sso-profile"] = {{u"harmless"_s, QJsonArray{u"4711817"_s}}};
    history.answers["scep.configuration"] = {
        {u"scep-url"_s, u"https://pkicanary.example/pki/1/scep/raccanary1234567"_s}};
}

inline void addWritten(ReportSample &sample)
{
    latchkey::recipe::Written group; // of a name that no decision tells any more
    group.number = 3;
    group.step = "jamf.groups";
    group.change = "jamf.groups/pilot";
    group.what = text("recipe", "Make the group");
    group.after = QJsonObject{{u"name"_s, u"Canary old name"_s}};
    group.outcome = latchkey::recipe::Outcome::Proved;
    latchkey::recipe::Written scope;
    scope.number = 1;
    scope.step = "jamf.scope-pilot";
    scope.change = "jamf.scope-pilot/criteria";
    scope.what = text("recipe", "Put %1 into \"%2\"", {u"C02CANARY77"_s, u"Canary pilots"_s});
    scope.after = QJsonObject{{u"id"_s, 4711815}, {u"serials"_s, u"C02CANARY77"_s}};
    scope.object = "4711815";
    latchkey::recipe::Written profile = scope;
    profile.number = 2;
    profile.step = "jamf.sso-profile";
    profile.change = "jamf.sso-profile/profile";
    profile.what = text("recipe", "Make the Platform SSO profile %1", {u"Okta SSO"_s});
    profile.outcome = latchkey::recipe::Outcome::Proved;
    profile.before = QJsonObject{{u"groups"_s, QJsonArray{u"Canary staff"_s}}};
    profile.after = QJsonObject{
        {u"name"_s, u"Okta SSO"_s},
        {u"category"_s, u"Canary folder"_s},
        {u"groups"_s, QJsonArray{u"Canary sales"_s}},
        {u"except"_s, QJsonArray{u"Canary board"_s}},
        {u"payloads"_s, QJsonObject{{u"com.apple.extensiblesso"_s,
                                     QJsonObject{{u"PlatformSSO/NonPlatformSSOAccounts"_s,
                                                  QJsonArray{u"canadmin"_s}},
                                                 {u"PlatformSSO/AdministratorGroups"_s,
                                                  QJsonArray{u"Canary admins"_s}}}}}}};
    latchkey::recipe::Written adopted = profile; // somebody's, under the client's own name
    adopted.number = 4;
    adopted.change = "jamf.sso-profile/adopt";
    adopted.what = text("recipe", "Update the profile %1 in place", {u"Canary adopted"_s});
    adopted.before = QJsonObject{{u"name"_s, u"Canary adopted"_s}};
    adopted.after = QJsonObject{{u"name"_s, u"Canary adopted"_s},
                                {u"com.apple.extensiblesso: TeamIdentifier"_s, u"B7F62B65BN"_s}};
    sample.history.written = {scope, profile, group, adopted};
}

inline void addRest(ReportSample &sample)
{
    latchkey::base::Error error;
    error.what = latchkey::base::verbatim(u"zora.canary@canary.example was refused"_s);
    error.means = text("wire", "It was about %1.", {u"C02CANARY78"_s});
    error.advice = text("wire", "Ask %1.", {u"anna.canary@canary.example"_s});
    error.requestId = "reqcanary4711";
    sample.history.errors = {{"okta.engine", error, sample.now}};
    sample.history.known = {{u"okta.client-id"_s, u"0oacanary12345678901"_s}};
    sample.addFindings(u"Ottilies MacBook"_s, u"C02CANARY78"_s, u"zora.canary@canary.example"_s);
    sample.history.known[u"profiles"_s] = QString::fromUtf8(
        R"([{"step":"jamf.scep-profile","id":"4711818","name":"Canary found profile",)"
        R"("payloads":{"com.apple.security.scep":{"Subject":"CN=Canary found value",)"
        R"("Keysize":2048}},"more":true}])");
    sample.history.known[u"dates"_s] =
        uR"([{"id":"pilot-certificate","name":"Ottilies MacBook ODA","day":"2031-08-19T00:00:00Z"},
            {"id":"scep-ca","name":"CN=Canary Device CA,O=Canary Holding","day":"2031-08-19T00:00:00Z"},
            {"id":"okta-org","name":"canaryorg.okta.com","day":"2031-08-19T00:00:00Z"}])"_s;
    sample.files = {{u"Canary Client-report.json"_s, 4, "00ff"}};
    sample.brand.contact = u"helpcanary@consultant.example"_s;
}

} // namespace canaries

inline ReportSample sampleWithCanaries()
{
    ReportSample sample;
    canaries::addDecisions(sample);
    canaries::addEvidence(sample);
    canaries::addWords(sample);
    canaries::addWritten(sample);
    canaries::addRest(sample);
    return sample;
}
