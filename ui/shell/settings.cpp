// SPDX-License-Identifier: MIT
#include "shell/settings.h"

#include <QSettings>

#include <algorithm>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    settings.language = stored.value(u"language"_s).toString();
    settings.textPercent =
        std::clamp(stored.value(u"text-percent"_s, 100).toInt(), smallestText, largestText);
    settings.motion = stored.value(u"motion"_s, true).toBool();
    settings.clipboard =
        std::chrono::seconds(std::clamp(stored.value(u"clipboard-seconds"_s, 30).toInt(), 10, 90));
    settings.lockAfter =
        std::chrono::minutes(std::clamp(stored.value(u"lock-minutes"_s, 10).toInt(), 1, 60));
    settings.useProxy = stored.value(u"system-proxy"_s, true).toBool();
    settings.authorities = stored.value(u"authorities"_s).toString();
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    stored.setValue(u"language"_s, language);
    stored.setValue(u"text-percent"_s, textPercent);
    stored.setValue(u"motion"_s, motion);
    stored.setValue(u"clipboard-seconds"_s, int(clipboard.count()));
    stored.setValue(u"lock-minutes"_s, int(lockAfter.count()));
    stored.setValue(u"system-proxy"_s, useProxy);
    stored.setValue(u"authorities"_s, authorities);
}

} // namespace latchkey::shell
