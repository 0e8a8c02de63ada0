// SPDX-License-Identifier: MIT
#include "recipe/facts.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

/// The value of that kind inside a good reading; nothing where it failed or holds another kind.
template<class T>
const T *valueIn(const Fact *fact)
{
    return fact && fact->value ? std::get_if<T>(&*fact->value) : nullptr;
}

/// The rows of that kind: all, or those that came before the reading failed.
template<class T>
T rowsIn(const Fact *fact)
{
    const T *rows = valueIn<T>(fact);
    if (!rows && fact && !fact->value && fact->part)
        rows = std::get_if<T>(&fact->part->rows);
    return rows ? *rows : nullptr;
}

} // namespace

const Fact *Facts::find(const QByteArray &key) const
{
    const auto found = readings.find(key);
    return found == readings.end() ? nullptr : &found->second;
}

bool Facts::isGood(const QByteArray &key) const
{
    const Fact *fact = find(key);
    return fact && fact->value;
}

const base::Error *Facts::problem(const QByteArray &key) const
{
    const Fact *fact = find(key);
    return fact && !fact->value ? &fact->value.error() : nullptr;
}

QJsonValue Facts::json(const QByteArray &key) const
{
    const auto *value = valueIn<QJsonValue>(find(key));
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

std::shared_ptr<const base::Plist> Facts::payload(const QByteArray &key) const
{
    const QString text = object(key)[u"payload"_s].toString();
    if (text.isEmpty())
        return nullptr;
    Parsed &parsed = m_payloads[key];
    if (parsed.text != text) {
        const auto plist = base::readPlist(text.toUtf8());
        parsed = {text, plist ? std::make_shared<const base::Plist>(*plist) : nullptr};
    }
    return parsed.plist;
}

std::shared_ptr<const okta::Accounts> Facts::accounts(const QByteArray &key) const
{
    const auto *value = valueIn<std::shared_ptr<const okta::Accounts>>(find(key));
    return value ? *value : nullptr;
}

std::shared_ptr<const jamf::Macs> Facts::macs(const QByteArray &key) const
{
    const auto *value = valueIn<std::shared_ptr<const jamf::Macs>>(find(key));
    return value ? *value : nullptr;
}

const tenant::Part *Facts::part(const QByteArray &key) const
{
    const Fact *fact = find(key);
    return fact && !fact->value && fact->part ? &*fact->part : nullptr;
}

std::shared_ptr<const okta::Accounts> Facts::knownAccounts(const QByteArray &key) const
{
    return rowsIn<std::shared_ptr<const okta::Accounts>>(find(key));
}

std::shared_ptr<const jamf::Macs> Facts::knownMacs(const QByteArray &key) const
{
    return rowsIn<std::shared_ptr<const jamf::Macs>>(find(key));
}

QDateTime Facts::at(const QByteArray &key) const
{
    const Fact *fact = find(key);
    return fact ? fact->at : QDateTime();
}

bool Facts::saidDone(const StepId &step) const { return answer(step)[u"done"_s].toBool(); }

bool stands(Outcome outcome)
{
    return outcome == Outcome::Open || outcome == Outcome::Proved || outcome == Outcome::Differs;
}

const Written *Facts::standing(const QByteArray &change) const
{
    return newest([&](const Written &one) { return one.change == change && stands(one.outcome); });
}

QByteArray Facts::made(const QByteArray &change) const
{
    const Written *write = standing(change);
    return write ? write->object : QByteArray();
}

} // namespace latchkey::recipe
