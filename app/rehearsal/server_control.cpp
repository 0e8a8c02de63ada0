// SPDX-License-Identifier: MIT
#include "rehearsal/server_control.h"

#include "base/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

Reply json(const QJsonValue &value, int status = 200)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "application/json");
    reply.body = base::jsonBytes(value);
    return reply;
}

Reply done(bool good) { return json(QJsonObject{{u"done"_s, good}}, good ? 200 : 400); }

bool planTrouble(Practice &practice, const QByteArray &body)
{
    const auto object = base::readJsonObject(body);
    if (!object)
        return false;
    const QByteArray name = object->value(u"trouble"_s).toString().toLatin1();
    const QList<Trouble> all = allTroubles();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](Trouble trouble) { return troubleName(trouble) == name; });
    if (found == all.end())
        return false;
    practice.plan({*found, object->value(u"skip"_s).toInt(0), object->value(u"times"_s).toInt(1),
                   object->value(u"writes-only"_s).toBool()});
    return true;
}

bool turnSwitch(Practice &practice, const QByteArray &body)
{
    const auto object = base::readJsonObject(body);
    return object && practice.setSwitch(object->value(u"name"_s).toString(),
                                        object->value(u"value"_s).toString());
}

Reply read(const Practice &practice, const QByteArray &page)
{
    if (page == "state")
        return json(practice.state());
    if (page == "writes")
        return json(QJsonArray::fromStringList(practice.writeLog()));
    if (page == "switches")
        return json(QJsonArray::fromStringList(practice.switches()));
    if (page != "evidence")
        return done(false);
    Reply reply = json({});
    reply.body = practice.evidence();
    return reply;
}

} // namespace

QByteArray troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Throttle:
        return "throttle";
    case Trouble::ErrorBefore:
        return "error-before";
    case Trouble::ErrorAfter:
        return "error-after";
    case Trouble::LostBefore:
        return "lost-before";
    case Trouble::LostAfter:
        return "lost-after";
    case Trouble::Unauthorised:
        return "unauthorised";
    case Trouble::Html:
        return "html";
    case Trouble::CutBody:
        return "cut-body";
    case Trouble::Garbage:
        return "garbage";
    }
    return {};
}

std::optional<Reply> controlReply(Practice &practice, const Incoming &incoming)
{
    const QByteArray start = "/practice/";
    const QByteArray byHand = "by-hand/";
    if (!incoming.target.startsWith(start))
        return std::nullopt;
    const QByteArray page = incoming.target.mid(start.size());
    if (incoming.method == Method::Get)
        return read(practice, page);
    if (incoming.method != Method::Post)
        return done(false);
    if (page.startsWith(byHand))
        return done(practice.byHand(page.mid(byHand.size())));
    if (page == "trouble")
        return done(planTrouble(practice, incoming.body));
    return done(page == "switch" && turnSwitch(practice, incoming.body));
}

} // namespace latchkey::rehearsal
