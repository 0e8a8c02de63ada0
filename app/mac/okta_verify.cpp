// SPDX-License-Identifier: MIT
#include "mac/okta_verify.h"

#include "base/version.h"

namespace latchkey::mac {

using namespace Qt::StringLiterals;

QJsonObject oktaVerifyFacts(const std::optional<Print> &version,
                            const std::optional<Print> &receipt)
{
    QJsonObject facts{{u"installed"_s, QJsonValue::Null},
                      {u"version"_s, QJsonValue::Null},
                      {u"appStore"_s, QJsonValue::Null}};
    if (version) {
        const QString told = QString::fromUtf8(version->out).trimmed();
        if (told.size() < 40 && base::Version::parse(told)) {
            facts[u"installed"_s] = true;
            facts[u"version"_s] = told;
        } else if ((version->out + version->err).contains("does not exist")) {
            facts[u"installed"_s] = false;
        }
    }
    if (receipt && receipt->exitCode == 0)
        facts[u"appStore"_s] = true;
    else if (receipt && receipt->err.contains("No such file"))
        facts[u"appStore"_s] = false;
    return facts;
}

} // namespace latchkey::mac
