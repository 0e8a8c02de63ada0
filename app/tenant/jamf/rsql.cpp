// SPDX-License-Identifier: MIT
#include "tenant/jamf/rsql.h"

#include <QUrl>

namespace latchkey::jamf {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + value + u'"';
}

} // namespace

QByteArray oneOf(const QString &field, const QStringList &values)
{
    QStringList all;
    for (const QString &value : values)
        all += quoted(value);
    return QUrl::toPercentEncoding(field + u"=in=("_s + all.join(u',') + u')');
}

QByteArray equals(const QString &field, const QString &value)
{
    return QUrl::toPercentEncoding(field + u"=="_s + quoted(value));
}

} // namespace latchkey::jamf
