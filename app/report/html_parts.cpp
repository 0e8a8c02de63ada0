// SPDX-License-Identifier: MIT
#include "report/html_parts.h"

#include "report/marks.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

QString isolated(const QString &line)
{
    if (line.trimmed().isEmpty())
        return {};
    QString html = u"<bdi>"_s;
    for (const auto &[part, isCommand] : commandsIn(line))
        html += isCommand ? u"<code>"_s + htmlText(part) + u"</code>"_s : htmlText(part);
    return html + u"</bdi>"_s;
}

QString classOf(const Cell &cell)
{
    QStringList names;
    if (cell.kind == Cell::Kind::Code)
        names += u"code"_s;
    if (cell.kind == Cell::Kind::Fixed)
        names += u"fixed"_s;
    if (cell.kind == Cell::Kind::Note)
        names += u"note"_s;
    if (cell.kind == Cell::Kind::Lead)
        names += u"lead"_s;
    if (!cell.standing.isEmpty())
        names += QString::fromLatin1(cell.standing);
    return names.isEmpty() ? QString() : u" class=\""_s + names.join(u' ') + u'"';
}

QString part(double value) { return QString::number(value, 'f', 1); }

/// One bar of 100 units: full, hatched, open.
QString barSvg(const Bars::Row &row)
{
    const int total = row.good + row.bad + row.unknown;
    if (total <= 0)
        return {};
    const auto width = [&](int count) {
        return count == 0 ? 0.0 : std::max(100.0 * count / total, 1.5);
    };
    const double bad = width(row.bad);
    const double unknown = width(row.unknown);
    const double good = row.good == 0 ? 0 : 100 - bad - unknown;
    const auto piece = [](const char *name, double from, double size) {
        return size <= 0
                   ? QString()
                   : u"<rect class=\"%1\" x=\"%2\" y=\"0.5\" width=\"%3\" height=\"5\"/>"_s.arg(
                         QLatin1String(name), part(from), part(size));
    };
    return u"<svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" "
           "aria-hidden=\"true\">"_s +
           piece("good", 0, good) + piece("bad", good, bad) + piece("open", good + bad, unknown) +
           u"</svg>"_s;
}

} // namespace

QString htmlText(const QString &text) { return text.toHtmlEscaped(); }

QString htmlCell(const Cell &cell)
{
    QStringList lines;
    for (const QString &line : cell.text.split(u'\n')) {
        const QString shown = isolated(line);
        if (lines.isEmpty()) {
            lines += cell.kind == Cell::Kind::Name && !shown.isEmpty()
                         ? u"<b>"_s + shown + u"</b>"_s
                         : shown;
        } else {
            lines += cell.kind == Cell::Kind::Name ? u"<small>"_s + shown + u"</small>"_s : shown;
        }
    }
    const QString text = lines.join(u"<br>"_s);
    const QString linked = cell.target.isEmpty()
                               ? text
                               : u"<a href=\""_s + htmlText(QString::fromUtf8(cell.target)) +
                                     u"\">"_s + text + u"</a>"_s;
    return cell.standing.isEmpty() ? linked : markHtml(cell.standing) + linked;
}

QString htmlOf(const Cell &cell)
{
    return u"<p"_s + classOf(cell) + u'>' + htmlCell(cell) + u"</p>\n"_s;
}

QString htmlOf(const Table &table) { return htmlOf(table, QByteArray()); }

QString htmlOf(const Table &table, const QByteArray &heading)
{
    const bool isNamed = !table.caption.isEmpty() || heading.isEmpty();
    QString html = isNamed
                       ? u"<table>\n"_s
                       : u"<table aria-labelledby=\""_s + QString::fromLatin1(heading) + u"\">\n"_s;
    if (!table.caption.isEmpty())
        html += u"<caption>"_s + htmlText(table.caption) + u"</caption>\n"_s;
    html += u"<thead><tr>"_s;
    for (const Column &column : table.columns)
        html += u"<th scope=\"col\">"_s + htmlText(column.title) + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const auto &row : table.rows) {
        html += u"<tr>"_s;
        for (size_t i = 0; i < row.size(); ++i) {
            const QString tag = i == 0 ? u"th"_s : u"td"_s;
            html += u'<' + tag + (i == 0 ? u" scope=\"row\""_s : QString()) + classOf(row[i]) +
                    u'>' + htmlCell(row[i]) + u"</"_s + tag + u'>';
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

QString htmlOf(const Banner &banner)
{
    const QString name = QString::fromLatin1(banner.standing);
    QString html = u"<div class=\"banner "_s + name + u"\" role=\"note\">\n<p><strong>"_s +
                   markHtml(banner.standing) + htmlText(banner.title) + u"</strong></p>\n"_s;
    for (const Cell &line : banner.lines)
        html += htmlOf(line);
    return html + u"</div>\n"_s;
}

QString htmlOf(const Tiles &tiles)
{
    QString html = u"<ul class=\"tiles\" aria-label=\""_s + htmlText(tiles.caption) + u"\">\n"_s;
    for (const Tiles::Tile &tile : tiles.tiles) {
        html += u"<li class=\""_s + QString::fromLatin1(tile.standing) + u"\">"_s +
                markHtml(tile.standing) + u"<b>"_s + QString::number(tile.count) +
                u"</b> <span>"_s + htmlText(tile.word) + u"</span></li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}

QString htmlOf(const Bars &bars)
{
    QString html = u"<figure>\n<figcaption>"_s + htmlText(bars.caption);
    const auto entry = [&html](const char *name, const QString &word) {
        if (!word.isEmpty())
            html +=
                u" <span class=\"key\"><svg class=\"box\" viewBox=\"0 0 10 6\" "
                "aria-hidden=\"true\"><rect class=\"%1\" x=\"0.5\" y=\"0.5\" width=\"9\" height=\"5\"/></svg> %2</span>"_s
                    .arg(QLatin1String(name), htmlText(word));
    };
    entry("good", bars.good);
    entry("bad", bars.bad);
    entry("open", bars.unknown);
    html += u"</figcaption>\n<div class=\"bars\" role=\"img\" aria-label=\""_s +
            htmlText(bars.alternate) + u"\">\n"_s;
    for (const Bars::Row &row : bars.rows)
        html += u"<span>"_s + isolated(row.label) + u"</span>"_s + barSvg(row) + u"<span><b>"_s +
                isolated(row.words) + u"</b></span>\n"_s;
    return html + u"</div>\n</figure>\n"_s;
}

QString htmlOf(const Difference &difference)
{
    QString html =
        u"<figure>\n<figcaption>"_s + htmlText(difference.caption) + u"</figcaption>\n<pre>"_s;
    for (const Difference::Line &line : difference.lines) {
        const QString text = QString(line.sign == '-' ? QChar(0x2212) : QChar(ushort(line.sign))) +
                             u' ' + isolated(line.text);
        if (line.sign == '+')
            html += u"<ins>"_s + text + u"</ins>\n"_s;
        else if (line.sign == '-')
            html += u"<del>"_s + text + u"</del>\n"_s;
        else
            html += text + u'\n';
    }
    return html + u"</pre>\n</figure>\n"_s;
}

QString htmlOf(const Bullets &bullets)
{
    const QString tag = bullets.numbered ? u"ol"_s : u"ul"_s;
    QString html = u'<' + tag + u">\n"_s;
    for (const Cell &item : bullets.items)
        html += u"<li>"_s + htmlCell(item) + u"</li>\n"_s;
    return html + u"</"_s + tag + u">\n"_s;
}

/// The table of contents stands before the chapters.
QString htmlOf(const Contents &) { return {}; }

QString htmlOf(const Subheading &heading)
{
    return u"<h3>"_s + htmlText(heading.title) + u"</h3>\n"_s;
}

} // namespace latchkey::report
