// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_macs.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

struct Model
{
    QString name;
    QString identifier;
    bool appleSilicon = true;
};

const QList<Model> &models()
{
    static const QList<Model> all{
        {u"MacBook Air (13-inch, M3, 2024)"_s, u"Mac15,12"_s},
        {u"MacBook Pro (14-inch, Nov 2023)"_s, u"Mac15,6"_s},
        {u"Mac mini (2024)"_s, u"Mac16,10"_s},
        {u"MacBook Air (M1, 2020)"_s, u"MacBookAir10,1"_s},
        {u"iMac (24-inch, 2024)"_s, u"Mac16,3"_s},
    };
    return all;
}

const QString &serialStart()
{
    static const QString start = u"C02K"_s;
    return start;
}

/// The number in that base, with zeros before it.
QString padded(int number, int digits, int base = 10)
{
    return QString::number(number, base).toUpper().rightJustified(digits, u'0');
}

QString serialOf(int number) { return serialStart() + padded(number, 8, 36); }

/// Looks random and is not: hashing for each of 100,000 Macs would be the slowest part of a page.
QString uuidOf(uint kind, int number)
{
    const uint mixed = (static_cast<uint>(number) * 2654435761U) ^ kind;
    const auto low = static_cast<ushort>(mixed & 0xffffU);
    const auto byte = [number](int shift) { return static_cast<uchar>((number >> shift) & 0xff); };
    const QUuid uuid(mixed, low, static_cast<ushort>(0x4000U | (low & 0xfffU)), 0x8a, 0x1c, 0x0d,
                     0x5e, byte(24), byte(16), byte(8), byte(0));
    return uuid.toString(QUuid::WithoutBraces).toUpper();
}

struct Release
{
    QString version;
    QString build;
};

const Release &releaseOf(int number)
{
    static const QList<Release> all{{u"26.1"_s, u"25B78"_s},
                                    {u"26.0.1"_s, u"25A362"_s},
                                    {u"15.7.2"_s, u"24G325"_s},
                                    {u"15.6.1"_s, u"24G90"_s},
                                    {u"14.8.2"_s, u"23J126"_s}};
    return all[number % all.size()];
}

/// The usual faults, one Mac in twenty each.
void addFault(JamfMac &mac, int number)
{
    switch (number % 20) {
    case 3:
        mac.osVersion = u"13.7.8"_s;
        mac.osBuild = u"22H730"_s;
        break;
    case 4:
        mac.verifyVersion = u"9.21.0"_s;
        break;
    case 5:
        mac.verifyFromStore = true;
        break;
    case 6:
        mac.bootstrapToken = u"NOT_ESCROWED"_s;
        break;
    case 9:
        mac.userApproved = false;
        break;
    case 10:
        mac.hasLocalAdmin = false;
        break;
    case 11:
        mac.reported = mac.reported.addDays(-60);
        break;
    case 12:
        mac.verifyVersion.clear();
        break;
    case 13:
        mac.managed = false;
        break;
    case 14:
        mac.bootstrapToken = u"NOT_SUPPORTED"_s;
        mac.appleSilicon = false;
        mac.modelIdentifier = u"MacBookPro14,1"_s;
        mac.model = u"MacBook Pro (13-inch, 2017)"_s;
        break;
    default:
        break;
    }
}

void makePilot(JamfMac &mac, const Practice::World &world)
{
    const PilotMac &pilot = world.mac;
    mac.reported = world.now;
    mac.isPilot = true;
    mac.name = pilot.name;
    mac.serial = pilot.serial;
    mac.udid = pilot.udid;
    mac.osVersion = pilot.osVersion;
    mac.osBuild = pilot.osBuild;
    mac.userName.clear();
}

} // namespace

int jamfMacCount(const Practice::World &world) { return qMax(1, world.number(u"jamf.macs"_s)); }

JamfMac jamfMac(const Practice::World &world, int number)
{
    const Model &model = models()[number % models().size()];
    const Release &release = releaseOf(number);
    JamfMac mac;
    mac.id = number;
    mac.name = u"Acme-Mac-"_s + padded(number, 4);
    mac.serial = serialOf(number);
    mac.udid = uuidOf(0x0d15ea5eU, number);
    mac.managementId = uuidOf(0x51ab1e00U, number).toLower();
    mac.model = model.name;
    mac.modelIdentifier = model.identifier;
    mac.appleSilicon = model.appleSilicon;
    mac.osVersion = release.version;
    mac.osBuild = release.build;
    mac.verifyVersion = number % 4 == 0 ? u"9.61.1"_s : u"9.65.0"_s;
    mac.userName = u"user"_s + QString::number(number);
    mac.reported = world.now.addSecs(-900LL * (number % 40 + 1));
    mac.automated = number % 7 != 0;
    mac.hasJamfConnect = number % 10 == 8;
    if (number == 1)
        makePilot(mac, world);
    else if (world.jamf.fleetFaults)
        addFault(mac, number);
    return mac;
}

int jamfMacNumber(const Practice::World &world, const QString &serial)
{
    if (serial == world.mac.serial)
        return 1;
    if (!serial.startsWith(serialStart()))
        return 0;
    const int number = QStringView(serial).mid(serialStart().size()).toInt(nullptr, 36);
    return number > 1 && number <= jamfMacCount(world) && serialOf(number) == serial ? number : 0;
}

} // namespace latchkey::rehearsal
