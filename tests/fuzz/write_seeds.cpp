// SPDX-License-Identifier: MIT
// usage: fuzz_seeds FOLDER   writes FOLDER/TARGET/NAME: what the practice tenants answer to each
// reading, the evidence of the practice Mac, and the files that Latchkey writes itself.
#include "base/json.h"
#include "engine/history.h"
#include "mac/settings.h"
#include "project/project.h"
#include "readings.h"
#include "rehearsal/practice.h"
#include "rehearsal/scep_ca.h"

#include <QDir>
#include <QFile>

namespace {

using namespace latchkey;
using namespace Qt::StringLiterals;

constexpr qsizetype largest = 4096; ///< of a seed; longer ones are cut by the targets

void write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (bytes.size() <= largest && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

rehearsal::Incoming incoming(const base::Request &request, const QByteArray &authorization)
{
    rehearsal::Incoming result{request.method, request.target, {}, request.body};
    const bool jamf = request.system == base::System::Jamf;
    result.headers.add("Host", jamf ? "acme.jamfcloud.com" : "acme.okta.com");
    result.headers.add("Accept", request.accept);
    result.headers.add("Content-Type", request.contentType);
    result.headers.add("Authorization", authorization);
    return result;
}

QByteArray jamfToken(rehearsal::Practice &practice)
{
    base::Request call;
    call.system = base::System::Jamf;
    call.method = base::Method::Post;
    call.target = "/api/v1/oauth/token";
    call.contentType = "application/x-www-form-urlencoded";
    call.body = "grant_type=client_credentials&client_id=" +
                practice.secrets()["jamf.client-id"].toPercentEncoding() +
                "&client_secret=" + practice.secrets()["jamf.client-secret"].toPercentEncoding();
    const auto reply = practice.answer(base::System::Jamf, incoming(call, {}));
    const auto answer = base::readJsonObject(reply ? reply->body : QByteArray());
    return answer ? answer->value(u"access_token"_s).toString().toUtf8() : QByteArray();
}

/// The answer as an input of the target: place of the reading, status 200, no Link header, body.
void writeAnswers(rehearsal::Practice &practice, const QString &folder, const QString &name,
                  const fuzz::Readings &readings)
{
    const QByteArray token = jamfToken(practice);
    for (size_t i = 0; i < readings.size(); ++i) {
        const base::Request &request = readings[i].first;
        const bool jamf = request.system == base::System::Jamf;
        const auto reply = practice.answer(
            request.system, incoming(request, jamf ? "Bearer " + token
                                                   : "SSWS " + practice.secrets()["okta.token"]));
        const QByteArray place(1, char('a' + i));
        const QByteArray status = reply && reply->isGood() ? "a" : "f";
        if (reply && !reply->body.isEmpty())
            write(folder, name + u'-' + QString::fromLatin1(place),
                  place + status + '\n' + reply->body);
    }
}

mac::PlatformSsoSettings ssoSettings()
{
    mac::PlatformSsoSettings settings;
    settings.profileName = u"Okta Platform SSO"_s;
    settings.identifier = u"com.latchkey.acme-okta-com.sso"_s;
    settings.organization = u"Acme"_s;
    settings.orgHost = u"acme.okta.com"_s;
    settings.clientId = u"0oa1client"_s;
    settings.extensionIdentifier = u"com.okta.mobile.auth-service-extension"_s;
    settings.teamIdentifier = u"B7F62B65BN"_s;
    settings.applicationIdentifiers = {u"B7F62B65BN.com.okta.mobile"_s};
    settings.urlPaths = {u"/device-access/api/v1/nonce"_s};
    settings.authenticationMethod = u"Password"_s;
    settings.protocolVersion = u"2.0"_s;
    return settings;
}

void writeProfiles(const QString &folder)
{
    mac::ScepSettings scep;
    scep.profileName = u"Okta SCEP"_s;
    scep.identifier = u"com.latchkey.acme-okta-com.scep"_s;
    scep.url = u"https://acme.okta.com/pki/0123/scep/rac1"_s;
    scep.caName = u"Okta"_s;
    scep.subject = u"CN=$COMPUTERNAME ODA $UDID"_s;
    scep.challenge = u"$MSSCEPCHALLENGE"_s;
    const mac::LoginWindowSettings window{u"Login window"_s, u"com.latchkey.acme.window"_s,
                                          u"Acme"_s};
    const std::pair<QString, mac::Profile> all[] = {
        {u"sso"_s, mac::platformSsoProfile(ssoSettings())},
        {u"scep"_s, mac::scepProfile(scep)},
        {u"window"_s, mac::loginWindowProfile(window)}};
    for (const auto &[name, profile] : all) {
        const auto bytes = mac::toBytes(profile, true);
        write(folder + u"/profile"_s, name, bytes.value_or(QByteArray()));
        write(folder + u"/plist"_s, name, bytes.value_or(QByteArray()));
    }
}

QByteArray journal()
{
    engine::RunRecord run{engine::Mode::Apply, u"okta-2026"_s, u"0.1.0"_s, fuzz::someDay, {}, -1};
    recipe::Written written;
    written.number = 1;
    written.change = "okta.attributes/add";
    written.step = "okta.attributes";
    written.what = base::text("recipe", "Add %1.", {u"macOSAccountUsername"_s});
    written.after = QJsonObject{{u"macOSAccountUsername"_s, u"string"_s}};
    written.at = fuzz::someDay;
    engine::StepRecord step;
    step.step = "okta.attributes";
    step.state = recipe::State::Unmet;
    step.evidence = {{base::text("recipe", "It is missing."), "okta.schema", fuzz::someDay}};
    step.at = fuzz::someDay;
    engine::ErrorRecord error{"okta.rights", base::invalid(base::text("recipe", "No.")),
                              fuzz::someDay};
    QByteArray bytes;
    for (const QJsonObject &line :
         {engine::runLine(run),
          engine::answerLine("okta.engine", {{u"done"_s, true}}, run.startedAt),
          engine::confirmedLine({}, run.startedAt), engine::intentLine(written),
          engine::outcomeLine(written, written.at), engine::undoLine(written, written.at),
          engine::stepLine(step), engine::errorLine(error),
          engine::knownLine({{u"app"_s, u"0oa1"_s}}, run.startedAt),
          engine::finishedLine(3, run.startedAt)})
        bytes += base::jsonBytes(line) + '\n';
    return bytes;
}

void writeOwnFiles(rehearsal::Practice &practice, const QString &folder)
{
    auto project =
        project::create(u"acme.okta.com"_s, u"acme.jamfcloud.com"_s, u"Acme"_s, fuzz::someDay);
    if (project) {
        project->id = u"8a6b4d1e-0000-4000-8000-000000000001"_s;
        const auto decisions = practice.decisions();
        for (auto it = decisions.begin(); it != decisions.end(); ++it)
            static_cast<void>(project->decisions.set(it.key(), it.value()));
        write(folder + u"/project"_s, u"acme"_s, project::toBytes(*project));
    }
    write(folder + u"/journal"_s, u"run"_s, journal());
    write(folder + u"/answers"_s, u"script"_s, base::jsonBytes(practice.answers()));
    write(folder + u"/certificate"_s, u"ca"_s, rehearsal::scepCaCertificate());
    write(folder + u"/certificate"_s, u"chain"_s, rehearsal::scepCaChain());
    write(folder + u"/certificate"_s, u"device"_s,
          rehearsal::deviceCertificate(u"Mac ODA 1"_s, fuzz::someDay));
}

/// The evidence whole where it is short, and print by print.
void writeEvidence(const QByteArray &bytes, const QString &folder, const QString &name)
{
    const auto evidence = base::readJsonObject(bytes);
    if (!evidence)
        return;
    const QJsonObject tools = evidence->value(u"tools"_s).toObject();
    for (auto it = tools.begin(); it != tools.end(); ++it) {
        QJsonObject one = *evidence;
        one[u"tools"_s] = QJsonObject{{it.key(), it.value()}};
        write(folder + u"/evidence"_s, name + u'-' + it.key(), base::jsonBytes(one));
    }
    write(folder + u"/app_sso"_s, name, tools[u"app-sso"_s][u"stdout"_s].toString().toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    for (const QString &scenario : {u"nothing-set-up"_s, u"all-set-up"_s}) {
        rehearsal::Practice practice(scenario);
        practice.advanceTo(fuzz::someDay);
        const QString name = scenario.section(u'-', 0, 0);
        writeAnswers(practice, folder + u"/okta"_s, name, fuzz::oktaReadings());
        writeAnswers(practice, folder + u"/jamf"_s, name, fuzz::jamfReadings());
        writeAnswers(practice, folder + u"/jamf_xml"_s, name, fuzz::jamfXmlReadings());
        writeAnswers(practice, folder + u"/scep"_s, name, fuzz::scepReadings());
        writeEvidence(practice.evidence(), folder, name);
        if (scenario == u"all-set-up"_s)
            writeOwnFiles(practice, folder);
    }
    writeProfiles(folder);
    return 0;
}
