// SPDX-License-Identifier: MIT
#include "fuzz_input.h"
#include "tenant/okta/okta.h"
#include "wire/cookies.h"
#include "wire/http_date.h"
#include "wire/pace.h"
#include "wire/route.h"

#include <QTimeZone>

using namespace latchkey;

/// What a host says in its headers, one value a line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Qt::StringLiterals;
    fuzz::Input input(data, size);
    base::Reply reply;
    reply.status = input.choice(2) == 0 ? 200 : 429;
    reply.origin = "https://acme.okta.com";
    for (const char *name : {"Date", "Retry-After", "X-Rate-Limit-Limit", "X-Rate-Limit-Remaining",
                             "X-Rate-Limit-Reset", "Set-Cookie", "Link"})
        reply.headers.add(name, input.line());

    const QDateTime now({2026, 11, 24}, {10, 0}, QTimeZone::utc());
    wire::readHttpDate(reply.headers.value("Date"));
    for (const auto system : {base::System::Okta, base::System::Jamf}) {
        wire::Pace pace(system, 4);
        pace.took("bucket", reply, now);
        pace.left("bucket", now);
        const QDateTime earliest = pace.earliest("bucket");
        fuzz::require(!earliest.isValid() || now.msecsTo(earliest) <= 240'000, "a wait is bounded");
        fuzz::require(pace.most() >= 1, "one request may always be under way");
    }
    wire::Cookies cookies;
    cookies.take(reply.headers);
    fuzz::require(!cookies.header().contains('\n'), "a cookie has no line end");

    base::Request request = okta::get("/api/v1/apps", "/api/v1/apps");
    const auto next = okta::nextPage(request, reply);
    wire::WireSettings settings;
    settings.oktaHost = "acme.okta.com";
    settings.jamfBase = "https://acme.jamfcloud.com";
    if (next && *next) {
        const auto route = wire::routeOf(**next, settings);
        fuzz::require(route && route->origin == "https://acme.okta.com",
                      "a page that is followed is on the org's own host");
    }
    request.target = input.rest();
    const auto route = wire::routeOf(request, settings);
    fuzz::require(!route || route->url.host() == u"acme.okta.com"_s,
                  "a credential goes to its own host");
    return 0;
}
