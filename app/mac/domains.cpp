// SPDX-License-Identifier: MIT
#include "mac/domains.h"

#include <QRegularExpression>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

/// Larger is worse; what is not known here is no approval.
int badness(const QString &approval)
{
    if (approval == "approved"_L1)
        return 0;
    return approval == "denied"_L1 ? 2 : 1;
}

void addRecord(const QMap<QString, QString> &record, QJsonObject &domains)
{
    const QString app = record.value(u"app id"_s);
    if (record.value(u"service"_s) != "authsrv"_L1 || app.isEmpty())
        return;
    QString approval = record.value(u"site/fmwk approval"_s).toLower();
    if (approval.isEmpty())
        approval = u"unspecified"_s;
    const bool known = domains.contains(app);
    if (!known || badness(domains[app].toString()) < badness(approval))
        domains[app] = approval;
}

} // namespace

QJsonValue domainFacts(const std::optional<Print> &print)
{
    static const QRegularExpression ruler(u"^[-=]{5,}$"_s);
    if (!print)
        return QJsonValue::Null;
    QJsonObject domains;
    QMap<QString, QString> record;
    bool anyRecord = false;
    for (const QString &raw : QString::fromUtf8(print->out).split(u'\n')) {
        const QString line = raw.trimmed();
        const qsizetype colon = line.indexOf(u':');
        const QString label = colon < 0 ? QString() : line.left(colon).trimmed().toLower();
        if (ruler.match(line).hasMatch() || (label == "service"_L1 && record.contains(label))) {
            addRecord(record, domains);
            record.clear();
        }
        if (colon < 0)
            continue;
        anyRecord = anyRecord || label == "service"_L1;
        record[label] = line.mid(colon + 1).trimmed();
    }
    addRecord(record, domains);
    const bool told = anyRecord || print->exitCode == 0;
    return told ? QJsonValue(domains) : QJsonValue(QJsonValue::Null);
}

} // namespace latchkey::mac
