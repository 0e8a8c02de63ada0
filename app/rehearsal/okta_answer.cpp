// SPDX-License-Identifier: MIT
#include "rehearsal/okta_access.h"
#include "rehearsal/okta_routes.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

const std::vector<OktaRoute> &routes()
{
    static const std::vector<OktaRoute> all = [] {
        std::vector<OktaRoute> gathered;
        for (const auto &part :
             {oktaOrgRoutes(), oktaFeatureRoutes(), oktaAppRoutes(), oktaAppUserRoutes(),
              oktaSchemaRoutes(), oktaMappingRoutes(), oktaPeopleRoutes(), oktaDeviceRoutes(),
              oktaLogRoutes(), oktaTokenRoutes(), scepRoutes()})
            gathered.insert(gathered.end(), part.begin(), part.end());
        return gathered;
    }();
    return all;
}

base::Reply answerRoute(OktaCall &call, const OktaRoute &route)
{
    if (std::optional<base::Reply> refusal = oktaRefusal(call, route))
        return *refusal;
    const bool isCounted = route.scope != u"-";
    const QByteArray bucket = base::methodName(route.method) + ' ' + route.pattern;
    if (!isCounted)
        return route.answer(call);
    std::optional<base::Reply> throttled = oktaThrottle(call.world, bucket);
    base::Reply reply = throttled ? *throttled : route.answer(call);
    addRateHeaders(call.world, bucket, reply);
    return reply;
}

base::Reply answerCall(OktaCall &call)
{
    bool isKnownPath = false;
    for (const OktaRoute &route : routes()) {
        const std::optional<QStringList> ids = matchRoute(route.pattern, call.path);
        if (!ids)
            continue;
        isKnownPath = true;
        if (route.method != call.incoming.method)
            continue;
        call.ids = *ids;
        return answerRoute(call, route);
    }
    if (isKnownPath)
        return oktaError(405, u"E0000022"_s,
                         u"The endpoint does not support the provided HTTP method"_s);
    return oktaNotFound(QString::fromUtf8(call.path));
}

} // namespace

base::Reply oktaAnswer(Practice::World &world, const Incoming &incoming)
{
    settleOkta(world);
    OktaCall call(world, incoming);
    return answerCall(call);
}

} // namespace latchkey::rehearsal
