// SPDX-License-Identifier: MIT
#include "mac/enrolment.h"

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

QJsonValue yesOrNo(const QString &value)
{
    if (value.startsWith("yes"_L1, Qt::CaseInsensitive))
        return true;
    return value.startsWith("no"_L1, Qt::CaseInsensitive) ? QJsonValue(false)
                                                          : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject enrolmentFacts(const std::optional<Print> &print)
{
    QJsonObject facts{{u"enrolled"_s, QJsonValue::Null},
                      {u"userApproved"_s, QJsonValue::Null},
                      {u"dep"_s, QJsonValue::Null},
                      {u"server"_s, QJsonValue::Null}};
    if (!print)
        return facts;
    for (const QString &line : QString::fromUtf8(print->out).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':'); // the first: the server's address has more
        if (colon < 0)
            continue;
        const QString label = line.left(colon).trimmed().toLower();
        const QString value = line.mid(colon + 1).trimmed();
        if (label == "enrolled via dep"_L1) {
            facts[u"dep"_s] = yesOrNo(value);
        } else if (label == "mdm enrollment"_L1) {
            facts[u"enrolled"_s] = yesOrNo(value);
            if (!yesOrNo(value).isNull()) {
                facts[u"userApproved"_s] = yesOrNo(value).toBool() &&
                                           value.contains("user approved"_L1, Qt::CaseInsensitive);
            }
        } else if (label == "mdm server"_L1 && !value.isEmpty()) {
            facts[u"server"_s] = value;
        }
    }
    return facts;
}

} // namespace latchkey::mac
