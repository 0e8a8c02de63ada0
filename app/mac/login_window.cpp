// SPDX-License-Identifier: MIT
#include "mac/login_window.h"

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

enum class Setting { NotKnown, NotSet, On, Off };

Setting settingOf(const std::optional<Print> &print)
{
    if (!print)
        return Setting::NotKnown;
    const QByteArray value = print->out.trimmed().toLower();
    if (value == "1" || value == "true" || value == "yes")
        return Setting::On;
    if (value == "0" || value == "false" || value == "no")
        return Setting::Off;
    const bool unset = (print->out + print->err).contains("does not exist");
    return unset ? Setting::NotSet : Setting::NotKnown;
}

} // namespace

QJsonObject loginWindowFacts(const std::optional<Print> &managed, const std::optional<Print> &own)
{
    QJsonObject facts{{u"showFullName"_s, QJsonValue::Null}, {u"managed"_s, QJsonValue::Null}};
    const Setting first = settingOf(managed);
    if (first == Setting::NotKnown)
        return facts;
    const bool decided = first == Setting::On || first == Setting::Off;
    const Setting effective = decided ? first : settingOf(own);
    facts[u"managed"_s] = decided;
    if (effective != Setting::NotKnown)
        facts[u"showFullName"_s] = effective == Setting::On;
    return facts;
}

} // namespace latchkey::mac
