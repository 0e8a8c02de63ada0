// SPDX-License-Identifier: MIT
#include "rehearsal/okta_page.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QByteArray sealOf(const QByteArray &place)
{
    return QCryptographicHash::hash("practice cursor " + place, QCryptographicHash::Sha256).left(6);
}

} // namespace

QString oktaCursor(const QString &place)
{
    const QByteArray bytes = place.toUtf8();
    return QString::fromLatin1(
        (sealOf(bytes) + bytes)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QString> oktaCursorPlace(const QString &cursor)
{
    const QByteArray bytes =
        QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    const QByteArray place = bytes.mid(6);
    if (bytes.left(6) != sealOf(place))
        return std::nullopt;
    return QString::fromUtf8(place);
}

std::optional<OktaPage> oktaPage(const OktaCall &call, int usual, int most)
{
    OktaPage page;
    int size = call.has(u"limit"_s) ? call.value(u"limit"_s).toInt() : usual;
    if (size <= 0)
        size = usual;
    page.size = std::min({size, most, std::max(1, call.world.number(u"okta.page-limit"_s))});
    if (call.has(u"after"_s)) {
        const std::optional<QString> place = oktaCursorPlace(call.value(u"after"_s));
        if (!place)
            return std::nullopt;
        page.start = place->toLongLong();
    }
    return page;
}

base::Reply oktaBadCursor()
{
    return oktaInvalid(u"after"_s, u"after: The cursor is not valid."_s);
}

void addLink(const OktaCall &call, base::Reply &reply, const QByteArray &relation,
             const QMap<QString, QString> &changes)
{
    QMap<QString, QString> items;
    for (const auto &[name, value] : call.query)
        items.insert(name, value);
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            items.remove(change.key());
        else
            items.insert(change.key(), change.value());
    }
    QByteArray url = call.base.toLatin1() + call.path;
    char sign = '?';
    for (auto item = items.begin(); item != items.end(); ++item) {
        url += sign + QUrl::toPercentEncoding(item.key()) + '=' +
               QUrl::toPercentEncoding(item.value());
        sign = '&';
    }
    reply.headers.add("Link", '<' + url + ">; rel=\"" + relation + '"');
}

base::Reply oktaRows(const OktaCall &call, const QJsonArray &rows, const OktaPage &page,
                     qsizetype total)
{
    base::Reply reply = oktaJson(rows);
    addLink(call, reply, "self", {});
    const qsizetype end = page.start + page.size;
    if (end < total)
        addLink(call, reply, "next",
                {{u"after"_s, oktaCursor(QString::number(end))},
                 {u"limit"_s, QString::number(page.size)}});
    return reply;
}

base::Reply oktaList(const OktaCall &call, const QJsonArray &all, int usual, int most)
{
    const std::optional<OktaPage> page = oktaPage(call, usual, most);
    if (!page)
        return oktaBadCursor();
    QJsonArray rows;
    const qsizetype end = std::min(page->start + page->size, all.size());
    for (qsizetype i = page->start; i < end; ++i)
        rows += all[i];
    return oktaRows(call, rows, *page, all.size());
}

} // namespace latchkey::rehearsal
