// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "readings.h"
#include "wire/jamf_session.h"
#include "wire/okta_browser_session.h"
#include "wire/okta_session.h"
#include "wire/settings.h"

using namespace latchkey;

namespace {

/// A code that came by browser, and the same bytes as what landed on the redirect address.
std::unique_ptr<wire::Session> signedInByBrowser(const QByteArray &landed)
{
    const auto secret = [](const char *text) { return base::Secret(QByteArray(text)); };
    const QByteArray redirect = "http://127.0.0.1:48620/cb";
    const wire::BrowserRequest request{
        "https://acme.okta.com", "0oa1", {"okta.apps.read"}, redirect, "state", secret("verifier")};
    for (const QByteArray &target : {landed, "/cb?state=state&" + landed}) {
        const wire::Landing landing = wire::judgeLanding(target, request);
        fuzz::require(landing.code.isEmpty() || landing.kind == wire::Landing::Kind::Granted,
                      "a code is granted");
        if (landing.kind == wire::Landing::Kind::Refused)
            fuzz::requireWords(landing.error);
    }
    return std::make_unique<wire::OktaBrowserSession>(
        "https://acme.okta.com",
        wire::BrowserCode{"0oa1", redirect, secret("code"), secret("verifier")});
}

} // namespace

/// Answers to a token call: the first byte names the session.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto secret = [](const char *text) { return base::Secret(QByteArray(text)); };
    fuzz::Input input(data, size);
    const qsizetype kind = input.choice(4);
    std::unique_ptr<wire::Session> session;
    if (kind == 0)
        session = std::make_unique<wire::OktaSession>(
            "https://acme.okta.com", wire::Secrets{{"okta.client-id", secret("0oa1")}},
            wire::oktaReadScopes());
    else if (kind == 3)
        session = signedInByBrowser(QByteArray::fromRawData(
            static_cast<const char *>(static_cast<const void *>(data)), qsizetype(size)));
    else if (kind == 1)
        session = std::make_unique<wire::JamfSession>(
            "https://acme.jamfcloud.com",
            wire::Secrets{{"jamf.client-id", secret("1")}, {"jamf.client-secret", secret("2")}});
    else
        session = std::make_unique<wire::JamfSession>(
            "https://acme.jamfcloud.com",
            wire::Secrets{{"jamf.user", secret("ada")}, {"jamf.password", secret("2")}});

    base::Reply reply = fuzz::replyFrom(input, "https://acme.okta.com");
    reply.headers.add("Date", reply.headers.value("Link"));
    const auto taken = session->take(reply, fuzz::someDay);
    if (!taken)
        fuzz::requireWords(taken.error());
    const auto ready = session->isReady(fuzz::someDay.addDays(2));
    fuzz::require(!ready, "no token lasts for days");
    const base::Headers headers = session->authorisation({}, fuzz::someDay);
    for (const auto &[name, value] : headers.all())
        fuzz::require(!value.contains('\n') && !value.contains('\r'), "a header is one line");
    return 0;
}
