// SPDX-License-Identifier: MIT
#include "rehearsal/okta_state.h"

#include <QCryptographicHash>

namespace latchkey::rehearsal {

namespace {

template<class List, class Test>
auto *find(List &list, Test test)
{
    for (auto &one : list) {
        if (test(one))
            return &one;
    }
    return static_cast<decltype(&list.front())>(nullptr);
}

} // namespace

OktaApp *OktaState::app(const QString &id)
{
    return find(apps, [&](const OktaApp &one) { return one.id == id; });
}

const OktaApp *OktaState::app(const QString &id) const
{
    return find(apps, [&](const OktaApp &one) { return one.id == id; });
}

const OktaUser *OktaState::user(const QString &id) const
{
    return find(users, [&](const OktaUser &one) { return one.id == id; });
}

OktaDevice *OktaState::device(const QString &serial)
{
    return find(devices, [&](const OktaDevice &one) { return one.serial == serial; });
}

const OktaDevice *OktaState::device(const QString &serial) const
{
    return find(devices, [&](const OktaDevice &one) { return one.serial == serial; });
}

OktaFeature *OktaState::feature(const QString &id)
{
    return find(features, [&](const OktaFeature &one) { return one.id == id; });
}

OktaMapping *OktaState::mapping(const QString &id)
{
    return find(mappings, [&](const OktaMapping &one) { return one.id == id; });
}

const OktaApp *OktaState::ssoApp() const
{
    return find(apps, [&](const OktaApp &one) { return one.name == ssoAppName(); });
}

OktaApp *OktaState::ssoApp()
{
    return find(apps, [&](const OktaApp &one) { return one.name == ssoAppName(); });
}

QString OktaState::newId(const QString &kind)
{
    ++made;
    QByteArray seed = QCryptographicHash::hash(kind.toLatin1() + QByteArray::number(made),
                                               QCryptographicHash::Sha256)
                          .toBase64(QByteArray::Base64UrlEncoding);
    seed.replace('-', 'X').replace('_', 'Y');
    return kind + QString::fromLatin1(seed.left(20 - kind.size()));
}

QString ssoAppName() { return QStringLiteral("desktop_password_sync"); }

} // namespace latchkey::rehearsal
