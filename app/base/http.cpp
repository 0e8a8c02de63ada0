// SPDX-License-Identifier: MIT
#include "base/http.h"

namespace latchkey::base {

QByteArray systemName(System system)
{
    switch (system) {
    case System::Okta:
        return "okta";
    case System::Jamf:
        return "jamf";
    case System::Scep:
        return "scep";
    }
    return {};
}

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    return {};
}

bool Headers::has(const QByteArray &name) const
{
    for (const auto &[key, value] : m_all) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray Headers::value(const QByteArray &name) const
{
    for (const auto &[key, value] : m_all) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<QByteArray> Headers::values(const QByteArray &name) const
{
    QList<QByteArray> result;
    for (const auto &[key, value] : m_all) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            result += value;
    }
    return result;
}

QByteArray secretPlace(const QByteArray &name) { return "\xE2\x9F\xA6" + name + "\xE2\x9F\xA7"; }

} // namespace latchkey::base
