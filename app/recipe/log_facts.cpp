// SPDX-License-Identifier: MIT
#include "recipe/okta_facts.h"

#include "base/json.h"
#include "recipe/pilot_events.h"
#include "tenant/okta/log_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLogKey = "okta.log";
constexpr int kDaysKept = 90;        // what Okta tells at most
constexpr qint64 kLateSeconds = 120; // events show up late

/// The stages of a setup (Okta's event catalog, read 2026-11-24). The password_sync family retires,
/// so both are asked for. Sign-ins are left out: they are many, and nothing rests on them.
QStringList eventTypes()
{
    return {u"device.platform_sso.keys.register"_s,
            u"device.enrollment.create"_s,
            u"device.lifecycle.activate"_s,
            u"device.user.add"_s,
            u"device.platform_sso.enrollment.create"_s,
            u"device.password_sync.enrollment.create"_s,
            u"device.local_account.create"_s,
            u"device.user_os_account.sync"_s};
}

/// What a Mac did before it got the profiles says nothing of this setup. Where Latchkey did not put
/// the pilot in scope, the setup was there already: then as far back as Okta tells is looked.
QDateTime since(const Facts &facts)
{
    const QDateTime oldest = facts.now.addDays(-kDaysKept);
    const auto scoped = pilotScopedAt(facts);
    return scoped ? std::max(oldest, scoped->addSecs(-kLateSeconds)) : oldest;
}

} // namespace

std::optional<tenant::Reading> setupLog(const Facts &facts)
{
    if (facts.has(kLogKey) || !facts.now.isValid())
        return std::nullopt;
    return okta::logReading(kLogKey, eventTypes(), since(facts), facts.now.addSecs(kLateSeconds));
}

QJsonArray setupEvents(const Facts &facts) { return facts.array(kLogKey); }

QString shownLogTime(const QString &published)
{
    static const QRegularExpression milliseconds(u"\\.[0-9]+(?=Z$)"_s);
    return base::shown(QString(published).remove(milliseconds), 40);
}

} // namespace latchkey::recipe
