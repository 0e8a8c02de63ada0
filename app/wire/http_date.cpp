// SPDX-License-Identifier: MIT
#include "wire/http_date.h"

#include <QLocale>
#include <QTimeZone>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

QDateTime readHttpDate(const QByteArray &text)
{
    const QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                                   u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return read.isValid() ? QDateTime(read.date(), read.time(), QTimeZone::utc()) : QDateTime();
}

} // namespace latchkey::wire
