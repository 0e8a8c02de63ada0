// SPDX-License-Identifier: MIT
#include "rehearsal/okta_events.h"

#include "rehearsal/acme.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

void record(Practice::World &world, OktaEvent event)
{
    const QByteArray seed = event.type.toUtf8() + QByteArray::number(world.okta.events.size());
    event.uuid = QUuid::createUuidV5(QUuid(u"5f0d2c3a-4be1-4a57-9a52-0c9d7e2f1b64"_s), seed)
                     .toString(QUuid::WithoutBraces);
    event.published = world.now;
    world.okta.events.push_back(std::move(event));
}

QJsonObject target(const QString &type, const QString &id, const QString &name)
{
    return {{u"id"_s, id},
            {u"type"_s, type},
            {u"alternateId"_s, u"unknown"_s},
            {u"displayName"_s, name},
            {u"detailEntry"_s, QJsonValue::Null}};
}

QJsonObject deviceTarget(const OktaDevice &device)
{
    QJsonObject all = target(u"Device"_s, device.id, device.name);
    all.insert(u"detailEntry"_s, QJsonObject{{u"name"_s, device.name},
                                             {u"status"_s, u"ACTIVE"_s},
                                             {u"serialNumber"_s, device.serial},
                                             {u"osVersion"_s, device.osVersion},
                                             {u"osPlatform"_s, u"MACOS"_s}});
    return all;
}

QJsonObject adminActor(const Practice::World &world)
{
    const OktaUser &admin = world.okta.users.front();
    return userActor(admin);
}

QJsonObject deviceActor(const OktaDevice &device)
{
    return {{u"id"_s, device.id},
            {u"type"_s, u"Device"_s},
            {u"alternateId"_s, device.serial},
            {u"displayName"_s, device.name}};
}

QJsonObject userActor(const OktaUser &user)
{
    return {{u"id"_s, user.id},
            {u"type"_s, u"User"_s},
            {u"alternateId"_s, user.login},
            {u"displayName"_s, u"%1 %2"_s.arg(user.firstName, user.lastName)}};
}

} // namespace latchkey::rehearsal
