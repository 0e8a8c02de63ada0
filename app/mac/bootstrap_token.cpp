// SPDX-License-Identifier: MIT
#include "mac/bootstrap_token.h"

#include <QRegularExpression>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

QJsonObject bootstrapTokenFacts(const std::optional<Print> &print)
{
    static const QRegularExpression told(
        u"\\b(supported on|escrowed (?:to|on)) server:\\s*(yes|no)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QJsonObject facts{{u"supported"_s, QJsonValue::Null}, {u"escrowed"_s, QJsonValue::Null}};
    if (!print)
        return facts;
    for (const QString &line : QString::fromUtf8(print->out).split(u'\n')) {
        const auto match = told.match(line);
        if (!match.hasMatch())
            continue;
        const bool supported = match.captured(1).startsWith("supported"_L1, Qt::CaseInsensitive);
        facts[supported ? u"supported"_s : u"escrowed"_s] =
            match.captured(2).compare("yes"_L1, Qt::CaseInsensitive) == 0;
    }
    return facts;
}

} // namespace latchkey::mac
