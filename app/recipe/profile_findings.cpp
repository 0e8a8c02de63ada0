// SPDX-License-Identifier: MIT
#include "recipe/findings.h"

#include "base/json.h"
#include "recipe/jamf_facts.h"
#include "recipe/profile_changes.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 300;
constexpr qsizetype longestValue = 500;

struct InUse
{
    StepId step;
    QByteArray profile; ///< Jamf's id, empty where there is none
};

QJsonValue bounded(const QJsonValue &value)
{
    const QString whole =
        value.isString() ? value.toString() : QString::fromUtf8(base::jsonBytes(value));
    if (whole.size() <= longestValue)
        return value;
    return base::shown(whole, longestValue);
}

/// As many keys as fit; true where all did.
bool addKeys(QJsonObject &payloads, const QJsonObject &described)
{
    int left = mostKeys;
    for (auto payload = described.begin(); payload != described.end(); ++payload) {
        const QJsonObject keys = payload.value().toObject();
        QJsonObject kept;
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            if (left-- <= 0)
                break;
            kept[base::shown(key.key(), longestValue)] = bounded(key.value());
        }
        if (!kept.isEmpty())
            payloads[base::shown(payload.key(), longestValue)] = kept;
    }
    return left >= 0;
}

QJsonObject findingOf(const StepId &step, const SeenProfile &profile)
{
    QJsonObject payloads;
    const bool whole = addKeys(payloads, mac::described(mac::redacted(profile.plist)));
    return {{u"step"_s, QString::fromUtf8(step)},
            {u"id"_s, QString::fromUtf8(profile.id)},
            {u"name"_s, base::shown(profile.name)},
            {u"ours"_s, profile.ours},
            {u"payloads"_s, payloads},
            {u"more"_s, !whole}};
}

} // namespace

QJsonArray profileFindings(const Facts &facts)
{
    const InUse uses[] = {{"jamf.sso-profile", ssoProfileId(facts)},
                          {"jamf.scep-profile", scepProfileId(facts)},
                          {"jamf.login-window", loginWindowProfileId(facts)}};
    const std::vector<SeenProfile> seen = seenProfiles(facts);
    QJsonArray result;
    for (const InUse &use : uses) {
        if (use.profile.isEmpty())
            continue;
        const auto found = std::find_if(seen.begin(), seen.end(), [&](const SeenProfile &one) {
            return one.id == use.profile && one.readable;
        });
        if (found != seen.end())
            result += findingOf(use.step, *found);
    }
    return result;
}

} // namespace latchkey::recipe
