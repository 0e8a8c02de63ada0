// SPDX-License-Identifier: MIT
#include "pages/date_banner.h"

#include "base/json.h"
#include "pages/plain.h"

#include <QLocale>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Mark;

namespace {

QString dayOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

look::Banner *makeDateBanner(const report::DateRow &date, const QDateTime &now,
                             const QString &client)
{
    const bool isOver = date.ends <= now;
    const bool isDue = date.actBy <= now;
    QString title = isOver ? told(QT_TRANSLATE_NOOP("pages", "A certificate ended on %1"))
                           : told(QT_TRANSLATE_NOOP("pages", "The next certificate ends on %1"));
    title = title.arg(dayOf(date.ends));
    if (!client.isEmpty())
        title = u"%1: %2"_s.arg(base::shown(client, 60), title);
    const QString act =
        isDue ? told(QT_TRANSLATE_NOOP("pages", "%1 (%2). Now: %3."))
                    .arg(date.what, base::shown(date.name, 100), date.action)
              : told(QT_TRANSLATE_NOOP("pages", "%1 (%2). By %3: %4."))
                    .arg(date.what, base::shown(date.name, 100), dayOf(date.actBy), date.action);
    auto *banner = new look::Banner(isOver  ? Mark::NotMet
                                    : isDue ? Mark::Advice
                                            : Mark::Planned,
                                    title, plain(act, 600));
    banner->setObjectName(u"certificate-date"_s);
    return banner;
}

} // namespace latchkey::pages
