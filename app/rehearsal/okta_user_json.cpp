// SPDX-License-Identifier: MIT
#include "rehearsal/okta_user_json.h"

#include "rehearsal/acme.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject profileOf(const OktaCall &call, const OktaUser &user)
{
    QJsonObject all{{u"firstName"_s, orNull(user.firstName)},
                    {u"lastName"_s, orNull(user.lastName)},
                    {u"mobilePhone"_s, QJsonValue::Null},
                    {u"secondEmail"_s, QJsonValue::Null},
                    {u"login"_s, user.login},
                    {u"email"_s, user.login}};
    if (const int bytes = call.world.number(u"okta.user-bytes"_s); bytes > 0)
        all.insert(u"notes"_s, QString(bytes, u'x'));
    return all;
}

constexpr char crowdId[] = "00ucrowd";

} // namespace

QJsonObject oktaUserJson(const OktaCall &call, const OktaUser &user)
{
    const QString self = call.link(u"/api/v1/users/"_s + user.id);
    return {{u"id"_s, user.id},
            {u"status"_s, user.status},
            {u"created"_s, u"2024-02-01T08:00:00.000Z"_s},
            {u"activated"_s, u"2024-02-01T08:00:00.000Z"_s},
            {u"statusChanged"_s, u"2024-02-01T08:00:00.000Z"_s},
            {u"lastLogin"_s, QJsonValue::Null},
            {u"lastUpdated"_s, u"2026-03-02T08:00:00.000Z"_s},
            {u"passwordChanged"_s, u"2024-02-01T08:00:00.000Z"_s},
            {u"type"_s, QJsonObject{{u"id"_s, user.typeId}}},
            {u"profile"_s, profileOf(call, user)},
            {u"credentials"_s,
             QJsonObject{{u"provider"_s,
                          QJsonObject{{u"type"_s, user.provider}, {u"name"_s, user.provider}}}}},
            {u"_links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}}};
}

OktaUser oktaCrowdUser(const OktaState &okta, int number)
{
    const auto [first, last] = acmeCrowdName(number);
    OktaUser user;
    user.id = QString::fromLatin1(crowdId) + QString::number(number).rightJustified(12, u'0');
    user.login = u"%1.%2@%3"_s.arg(first, last, acmeMailDomain()).toLower();
    user.firstName = first;
    user.lastName = last;
    user.typeId = okta.users.front().typeId;
    return user;
}

std::optional<OktaUser> oktaUserById(const Practice::World &world, const QString &id)
{
    if (id.startsWith(QLatin1String(crowdId))) {
        bool isNumber = false;
        const int number = QStringView(id).mid(8).toInt(&isNumber);
        if (isNumber && number >= 0 && number < world.number(u"okta.users"_s))
            return oktaCrowdUser(world.okta, number);
    }
    const OktaUser *user = world.okta.user(id);
    return user ? std::optional(*user) : std::nullopt;
}

} // namespace latchkey::rehearsal
