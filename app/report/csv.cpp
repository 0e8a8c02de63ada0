// SPDX-License-Identifier: MIT
#include "report/csv.h"

#include <algorithm>

namespace latchkey::report {

namespace {

bool isFormula(const QString &field)
{
    return !field.isEmpty() && QStringView(u"=+-@\t\r").contains(field.front());
}

bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
}

void append(QByteArray &record, const QString &field)
{
    const bool isRisky = isFormula(field);
    if (!isRisky && !needsQuotes(field)) {
        record += field.toUtf8();
        return;
    }
    record += isRisky ? "\"'" : "\"";
    record += field.toUtf8().replace('"', "\"\"");
    record += '"';
}

} // namespace

QByteArray csvStart() { return "\xef\xbb\xbf"; }

QByteArray csvRecord(const QStringList &fields)
{
    QByteArray record;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            record += ',';
        append(record, fields[i]);
    }
    return record + "\r\n";
}

} // namespace latchkey::report
