// SPDX-License-Identifier: MIT
#include "rehearsal/acme.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

QByteArray acmeApiToken() { return "00practice-token-of-acme-opens-nothing-real"; }

QByteArray acmeNativeId() { return "0oapracticenative001"; }

QList<int> acmeRedirectPorts() { return {48620, 48621, 48622}; }

QByteArray acmeServiceId() { return "0oapracticeservice01"; }

QByteArray acmeServiceKeyId() { return "practice-key-1"; }

QByteArray acmeScepUser() { return "device-access-practice"; }

QByteArray acmeScepPassword() { return "practice-scep-password"; }

QByteArray acmeScepSecret() { return "practice-scep-shared-secret"; }

QString acmeScepPath()
{
    return u"/pki/3f1c9a0d5b7e2468ace013579bdf02468ace1357/scep/racpracticescep0001"_s;
}

QString acmeChallengePath()
{
    return u"/api/v1/certificateAuthorities/3f1c9a0d5b7e2468ace013579bdf02468ace1357"
           "/registrationAuthorities/racpracticescep0001/challenge"_s;
}

std::vector<std::pair<QString, QString>> acmePeople()
{
    return {{u"Anna"_s, u"Berg"_s},       {u"Bruno"_s, u"Castell"_s}, {u"Chidi"_s, u"Okafor"_s},
            {u"Dana"_s, u"Whitlock"_s},   {u"Emil"_s, u"Novak"_s},    {u"Farah"_s, u"Siddiqui"_s},
            {u"Goran"_s, u"Ilic"_s},      {u"Hana"_s, u"Tanaka"_s},   {u"Ines"_s, u"Marchetti"_s},
            {u"Jonas"_s, u"Lindqvist"_s}, {u"Kira"_s, u"Popescu"_s},  {u"Luis"_s, u"Fernandez"_s}};
}

QString acmeMailDomain() { return u"acme.example"_s; }

std::pair<QString, QString> acmeCrowdName(int number)
{
    static constexpr const char *first[] = {"Ada",  "Boris", "Clara", "Dmitri", "Elif",
                                            "Femi", "Greta", "Hugo",  "Irina",  "Joao"};
    static constexpr const char *last[] = {"Adler",   "Brandt", "Cole", "Duarte", "Eriksen",
                                           "Fontana", "Gupta",  "Haas", "Ivanov", "Jensen"};
    const QString family = QString::fromLatin1(last[(number / 10) % 10]) + QString::number(number);
    return {QString::fromLatin1(first[number % 10]), family};
}

QStringList acmeScopes()
{
    return {u"okta.orgs.read"_s,
            u"okta.features.read"_s,
            u"okta.apps.read"_s,
            u"okta.schemas.read"_s,
            u"okta.profileMappings.read"_s,
            u"okta.userTypes.read"_s,
            u"okta.users.read"_s,
            u"okta.groups.read"_s,
            u"okta.devices.read"_s,
            u"okta.logs.read"_s,
            u"okta.roles.read"_s,
            u"okta.features.manage"_s,
            u"okta.schemas.manage"_s,
            u"okta.profileMappings.manage"_s};
}

} // namespace latchkey::rehearsal
