// SPDX-License-Identifier: MIT
#include "mac/accounts.h"

#include "base/plist.h"

#include <QJsonArray>

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

/// The values of one attribute, whatever prefix ("dsAttrTypeStandard:") the tool put before its
/// name.
QStringList attribute(const Plist &record, const QString &name)
{
    for (const auto &[key, value] : record.dict()) {
        if (key != name && !key.endsWith(u':' + name))
            continue;
        QStringList values;
        for (const Plist &entry : value.array())
            values += entry.string();
        if (!value.string().isEmpty())
            values += value.string();
        if (const auto number = value.integer())
            values += QString::number(*number);
        return values;
    }
    return {};
}

std::optional<Account> personOf(const Plist &record)
{
    const QStringList names = attribute(record, u"RecordName"_s);
    bool isNumber = false;
    const qint64 id = attribute(record, u"UniqueID"_s).value(0).toLongLong(&isNumber);
    if (names.isEmpty() || !isNumber || !isPerson(names.first(), id))
        return std::nullopt;
    const QStringList links = attribute(record, u"AltSecurityIdentities"_s);
    const bool linked = std::any_of(links.begin(), links.end(), [](const QString &link) {
        return link.startsWith("PlatformSSO:"_L1);
    });
    return Account{names.first(), names.mid(1), attribute(record, u"RealName"_s).value(0),
                   attribute(record, u"NFSHomeDirectory"_s).value(0), linked};
}

QJsonArray namesOf(const std::vector<Account> &accounts, bool linkedOnly)
{
    QJsonArray names;
    for (const Account &account : accounts) {
        if (account.linked || !linkedOnly)
            names.append(account.name);
    }
    return names;
}

} // namespace

bool isPerson(const QString &name, qint64 userId)
{
    return userId >= 501 && userId < (qint64(1) << 31) && !name.startsWith(u'_') &&
           name != "nobody"_L1 && name != "root"_L1 && name != "daemon"_L1;
}

std::optional<std::vector<Account>> readAccounts(const std::optional<Print> &print)
{
    if (!print)
        return std::nullopt;
    const auto plist = base::readPlist(print->out);
    if (!plist || plist->array().empty())
        return std::nullopt; // every Mac has accounts of its own: an empty list is no answer
    std::vector<Account> accounts;
    for (const Plist &record : plist->array()) {
        if (auto person = personOf(record))
            accounts.push_back(std::move(*person));
    }
    std::sort(accounts.begin(), accounts.end(),
              [](const Account &a, const Account &b) { return a.name < b.name; });
    return accounts;
}

QStringList leftOverHomes(const std::vector<Account> &accounts, const QByteArray &listing)
{
    QStringList left;
    for (const QString &line : QString::fromUtf8(listing).split(u'\n')) {
        const QString folder = line.trimmed();
        if (folder.isEmpty() || folder.startsWith(u'.') || folder == "Shared"_L1 ||
            folder == "Guest"_L1 || folder == "Deleted Users"_L1)
            continue;
        const QString home = u"/Users/"_s + folder;
        const bool used =
            std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
                return account.home.compare(home, Qt::CaseInsensitive) == 0;
            });
        if (!used)
            left += folder;
    }
    return left;
}

QJsonObject accountFacts(const std::optional<std::vector<Account>> &accounts,
                         const std::optional<Print> &homes)
{
    if (!accounts) {
        return {{u"people"_s, QJsonValue::Null},
                {u"lookAlikes"_s, QJsonValue::Null},
                {u"linked"_s, QJsonValue::Null},
                {u"leftOverHomes"_s, QJsonValue::Null}};
    }
    QJsonArray pairs;
    for (const LookAlike &pair : lookAlikes(*accounts)) {
        pairs.append(QJsonObject{{u"names"_s, QJsonArray{pair.one, pair.other}},
                                 {u"reason"_s, QString::fromLatin1(pair.reason)}});
    }
    QJsonValue left = QJsonValue::Null;
    if (homes && !homes->out.isEmpty())
        left = QJsonArray::fromStringList(leftOverHomes(*accounts, homes->out));
    return {{u"people"_s, namesOf(*accounts, false)},
            {u"lookAlikes"_s, pairs},
            {u"linked"_s, namesOf(*accounts, true)},
            {u"leftOverHomes"_s, left}};
}

} // namespace latchkey::mac
