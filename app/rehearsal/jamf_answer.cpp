// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_answer.h"

#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_sign_in.h"

#include <QUrl>

#include <algorithm>

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;
using namespace Qt::StringLiterals;

namespace {

const std::vector<JamfRoute> &routes()
{
    static const std::vector<JamfRoute> all = [] {
        std::vector<JamfRoute> gathered;
        for (const auto &some :
             {jamfSignInRoutes(), jamfServerRoutes(), jamfInventoryRoutes(), jamfGroupRoutes(),
              jamfCommandRoutes(), jamfProfileRoutes(), jamfClassicRoutes()})
            gathered.insert(gathered.end(), some.begin(), some.end());
        return gathered;
    }();
    return all;
}

JamfRelease release(const Practice::World &world)
{
    const QString set = world.switchValue(u"jamf.endpoint-set"_s);
    if (set == u"11.23")
        return JamfRelease::V11_23;
    if (set == u"11.28")
        return JamfRelease::V11_28;
    return set == u"later" ? JamfRelease::Later : JamfRelease::V11_30;
}

/// The values in the places {} where the path fits the pattern.
std::optional<QStringList> fits(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList values;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{}" && !given[i].isEmpty())
            values += QUrl::fromPercentEncoding(given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return values;
}

bool isClassic(const QByteArray &path) { return path.startsWith("/JSSResource/"); }

Reply refusal(const JamfCall &call, const QByteArray &path, const QString &privilege)
{
    if (!isClassic(path))
        return jamfError(403, u"INVALID_PRIVILEGE"_s, u"Forbidden"_s);
    if (call.world.switchValue(u"jamf.missing-privilege"_s) == u"403")
        return jamfPage(403, u"Forbidden"_s, u"Not authorized: "_s + privilege);
    const QString method = QString::fromLatin1(base::methodName(call.incoming.method));
    return jamfPage(401, u"Unauthorized"_s, u"Not authorized for a user "_s + method);
}

Reply signInWanted(const QByteArray &path)
{
    return isClassic(path) ? jamfPage(401, u"Unauthorized"_s, u"Unauthorized"_s)
                           : jamfError(401, u"INVALID_TOKEN"_s, u"Unauthorized"_s);
}

/// The node of the cluster: the one the cookie names where the balancer heeds it, else each in
/// turn.
int node(Practice::World &world, const base::Headers &headers)
{
    JamfState &state = world.jamf;
    const bool isSticky = world.switchValue(u"jamf.sticky"_s) == u"yes";
    for (const QByteArray &line : headers.values("Cookie")) {
        for (const QByteArray &cookie : line.split(';')) {
            const QByteArray name = "jpro-ingress=node-";
            if (isSticky && cookie.trimmed().startsWith(name))
                return cookie.trimmed().mid(name.size()).toInt() % 2;
        }
    }
    state.nextNode = (state.nextNode + 1) % 2;
    return state.nextNode;
}

/// What the node knows: the state before the oldest write of another node that is still on its way.
const JamfTenant *seenBy(const JamfState &state, int node, const QDateTime &now)
{
    const auto stale = std::find_if(state.stale.begin(), state.stale.end(), [&](const auto &one) {
        return one.writer != node && one.until > now;
    });
    return stale == state.stale.end() ? &state.tenant : &stale->before;
}

void noteWrite(Practice::World &world, const JamfRoute &route, const JamfTenant &before, int node)
{
    if (world.jamf.tenant == before)
        return;
    QByteArray line = route.pattern;
    world.wrote(base::methodName(route.method) + ' ' + line.replace("{}", "{id}"));
    JamfState &state = world.jamf;
    std::erase_if(state.stale, [&](const auto &one) { return one.until <= world.now; });
    const int seconds = world.number(u"jamf.stale-seconds"_s);
    if (seconds > 0)
        state.stale.push_back({before, node, world.now.addSecs(seconds)});
}

Reply perform(JamfCall &call, const JamfRoute &route, const QByteArray &path, int node)
{
    if (!route.isOpen) {
        const auto token = jamfToken(call.world, call.incoming.headers);
        if (!token)
            return signInWanted(path);
        call.token = *token;
        call.privileges = jamfPrivileges(call.world, *token);
        if (!route.privilege.isEmpty() && !call.privileges.contains(route.privilege))
            return refusal(call, path, route.privilege);
    }
    if (route.method == Method::Get)
        return route.answer(call);
    const JamfTenant before = call.world.jamf.tenant;
    Reply reply = route.answer(call);
    noteWrite(call.world, route, before, node);
    return reply;
}

/// A Classic path under the method of another route, or no path at all.
Reply notThere(const QByteArray &path)
{
    return path.startsWith("/api/") ? jamfError(404, u"NOT_FOUND"_s, u"Not Found"_s)
                                    : jamfPage(404, u"Not Found"_s);
}

} // namespace

Reply jamfAnswer(Practice::World &world, const Incoming &incoming)
{
    const qsizetype mark = incoming.target.indexOf('?');
    const QByteArray path = mark < 0 ? incoming.target : incoming.target.left(mark);
    const int here = node(world, incoming.headers);
    JamfCall call{world, incoming, {}, {}, {}, {}, seenBy(world.jamf, here, world.now)};
    if (mark >= 0)
        call.query = QUrlQuery(QString::fromUtf8(incoming.target.mid(mark + 1)));
    Reply reply = notThere(path);
    for (const JamfRoute &route : routes()) {
        const auto values = route.method == incoming.method ? fits(route.pattern, path)
                                                            : std::optional<QStringList>();
        if (!values || release(world) < route.first || release(world) > route.last)
            continue;
        call.values = *values;
        reply = perform(call, route, path, here);
        break;
    }
    if (!incoming.headers.value("Cookie").contains("jpro-ingress="))
        reply.headers.add("Set-Cookie",
                          "jpro-ingress=node-" + QByteArray::number(here) + "; Path=/; HttpOnly");
    return reply;
}

} // namespace latchkey::rehearsal
