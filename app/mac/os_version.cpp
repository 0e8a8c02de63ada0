// SPDX-License-Identifier: MIT
#include "mac/os_version.h"

#include "base/version.h"

#include <QRegularExpression>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

QJsonObject osFacts(const std::optional<Print> &print)
{
    static const QRegularExpression version(
        u"^(?:ProductVersion:)?[ \\t]*(\\d{1,4}(?:\\.\\d{1,4}){0,3})\\s*$"_s,
        QRegularExpression::MultilineOption);
    QJsonObject facts{{u"version"_s, QJsonValue::Null}, {u"jit"_s, QJsonValue::Null}};
    const auto match = version.match(print ? QString::fromUtf8(print->out.left(4096)) : QString());
    if (!match.hasMatch())
        return facts;
    const auto number = base::Version::parse(match.captured(1));
    facts[u"version"_s] = match.captured(1);
    facts[u"jit"_s] = number && *number >= base::Version{14, 0};
    return facts;
}

} // namespace latchkey::mac
