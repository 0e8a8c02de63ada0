// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace latchkey::rehearsal {

/// The practice client: Acme's people and what opens its Okta org; the same in every scenario.

QByteArray acmeApiToken();
QByteArray acmeNativeId();      ///< client id of the app for signing in by browser
QList<int> acmeRedirectPorts(); ///< of its redirect addresses, http://127.0.0.1:PORT/cb
QByteArray acmeServiceId();     ///< client id of the service app
QByteArray acmeServiceKey();    ///< its private key, PKCS #8 DER
QByteArray acmeServiceKeyId();
QByteArray acmeCaKey();        ///< of the Device Access CA, PKCS #8 DER
QByteArray acmeMacPublicKey(); ///< of the pilot Mac's certificate, DER

QByteArray acmeScepUser();
QByteArray acmeScepPassword();
QByteArray acmeScepSecret(); ///< static SCEP
QString acmeScepPath();      ///< "/pki/{40 hex}/scep/rac..."
QString acmeChallengePath();

/// First and last names of the twelve people in the group that has the Platform SSO app.
std::vector<std::pair<QString, QString>> acmePeople();
QString acmeMailDomain(); ///< "acme.example"
/// The n-th made-up person of a large org: the same number always gives the same person.
std::pair<QString, QString> acmeCrowdName(int number);

/// The scopes that a service app may have, read and manage.
QStringList acmeScopes();

} // namespace latchkey::rehearsal
