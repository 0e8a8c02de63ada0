// SPDX-License-Identifier: MIT
#include "report/calendar.h"

#include <QCryptographicHash>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; ///< bytes (RFC 5545, 3.1)

QString escaped(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s);
    result.replace(u';', u"\\;"_s);
    result.replace(u',', u"\\,"_s);
    return result.replace(u'\n', u"\\n"_s);
}

/// A line folded at 75 bytes, never inside a character.
QByteArray folded(const QString &line)
{
    QByteArray result;
    QByteArray current;
    for (const char32_t character : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (current.size() + bytes.size() > longestLine) {
            result += current + "\r\n";
            current = " ";
        }
        current += bytes;
    }
    return result + current + "\r\n";
}

QString day(const QDateTime &at) { return at.date().toString(u"yyyyMMdd"_s); }

QByteArray event(const Model &model, const DateRow &row)
{
    const QByteArray uid = QCryptographicHash::hash(
        (row.id + u'|' + row.name + u'|' + model.client).toUtf8(), QCryptographicHash::Sha256);
    const QString summary = model.client.isEmpty() ? row.what : model.client + u": "_s + row.what;
    // Of the state and not of the writing: the same state gives the same bytes, whose hash is told.
    const QDateTime &at = model.stateAt.isValid() ? model.stateAt : model.writtenAt;
    const QString stamp = at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    return folded(u"BEGIN:VEVENT"_s) +
           folded(u"UID:"_s + QString::fromLatin1(uid.toHex().left(32)) + u"@latchkey"_s) +
           folded(u"DTSTAMP:"_s + stamp) + folded(u"DTSTART;VALUE=DATE:"_s + day(row.ends)) +
           folded(u"SUMMARY:"_s + escaped(summary)) +
           folded(u"DESCRIPTION:"_s + escaped(row.name + u'\n' + row.action)) +
           folded(u"TRANSP:TRANSPARENT"_s) + folded(u"BEGIN:VALARM"_s) +
           folded(u"ACTION:DISPLAY"_s) + folded(u"DESCRIPTION:"_s + escaped(row.action)) +
           folded(u"TRIGGER:-P%1D"_s.arg(row.actBy.daysTo(row.ends))) + folded(u"END:VALARM"_s) +
           folded(u"END:VEVENT"_s);
}

} // namespace

QByteArray toCalendar(const Model &model)
{
    QByteArray calendar = folded(u"BEGIN:VCALENDAR"_s) + folded(u"VERSION:2.0"_s) +
                          folded(u"PRODID:-//Latchkey//"_s + escaped(model.version) + u"//EN"_s);
    for (const DateRow &row : model.findings.dates)
        calendar += event(model, row);
    return calendar + folded(u"END:VCALENDAR"_s);
}

} // namespace latchkey::report
