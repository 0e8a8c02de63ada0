// SPDX-License-Identifier: MIT
#include "report/html_parts.h"

#include "report/sections.h"

#include <QBuffer>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

QString heading(int level, const QByteArray &anchor, const QString &title)
{
    const QString tag = u'h' + QString::number(level);
    const QString id =
        anchor.isEmpty() ? QString() : u" id=\""_s + QString::fromLatin1(anchor) + u'"';
    return u'<' + tag + id + u'>' + htmlText(title) + u"</"_s + tag + u">\n"_s;
}

QString titleOf(const Section &section)
{
    return section.number.isEmpty() ? section.title : section.number + u' ' + section.title;
}

QString contents(const Document &document)
{
    QString html = u"<nav aria-label=\""_s +
                   htmlText(say(QT_TRANSLATE_NOOP("report", "Contents"))) +
                   u"\"><ol class=\"toc\">\n"_s;
    for (size_t i = 1; i < document.sections.size(); ++i) {
        const Section &section = document.sections[i];
        html += u"<li><a href=\"#"_s + QString::fromLatin1(section.anchor) + u"\">"_s +
                htmlText(titleOf(section)) + u"</a></li>\n"_s;
    }
    return html + u"</ol></nav>\n"_s;
}

QString blockHtml(const Block &block)
{
    return std::visit([](const auto &one) { return htmlOf(one); }, block);
}

QString sectionHtml(const Section &section)
{
    QString html = u"<section aria-labelledby=\""_s + QString::fromLatin1(section.anchor) +
                   u"\">\n"_s + heading(2, section.anchor, titleOf(section));
    QByteArray last = section.anchor;
    for (const Block &block : section.blocks) {
        if (const auto *sub = std::get_if<Subheading>(&block)) {
            html += heading(3, sub->anchor, sub->title);
            last = sub->anchor;
        } else if (const auto *table = std::get_if<Table>(&block)) {
            html += htmlOf(*table, last);
        } else {
            html += blockHtml(block);
        }
    }
    return html + u"</section>\n"_s;
}

QString logo(const Brand &brand)
{
    if (brand.logo.isNull())
        return brand.consultant.isEmpty()
                   ? QString()
                   : u"<p class=\"sender\">"_s + htmlText(brand.consultant) + u"</p>\n"_s;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    brand.logo.save(&buffer, "png");
    const QString name =
        brand.consultant.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "Logo")) : brand.consultant;
    return u"<img class=\"logo\" alt=\""_s + htmlText(name) + u"\" src=\"data:image/png;base64,"_s +
           QString::fromLatin1(png.toBase64()) + u"\">\n"_s;
}

/// The pattern of all bars.
QString hatch()
{
    return u"<svg class=\"hidden\" aria-hidden=\"true\"><defs><pattern id=\"hatch\" width=\"3\" "
           "height=\"3\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
           "<rect width=\"1.2\" height=\"3\" fill=\"currentColor\"/></pattern></defs></svg>\n"_s;
}

QString coverHtml(const Document &document)
{
    const Cover &cover = document.cover;
    QString html = u"<header class=\"cover\">\n"_s + logo(document.brand) + u"<h1>"_s +
                   htmlText(cover.title) + u"</h1>\n<div class=\"subtitle\">"_s +
                   htmlText(cover.subtitle) + u"</div>\n<ul class=\"verdict\">\n"_s;
    for (const Cell &line : cover.verdict)
        html += u"<li class=\""_s + QString::fromLatin1(line.standing) + u"\">"_s + htmlCell(line) +
                u"</li>\n"_s;
    html += u"</ul>\n<dl>\n"_s;
    for (const auto &[label, value] : cover.facts)
        html +=
            u"<dt>"_s + htmlText(label) + u"</dt><dd>"_s + htmlCell(plain(value)) + u"</dd>\n"_s;
    return html + u"</dl>\n<p class=\"note\">"_s + htmlText(cover.note) + u"</p>\n</header>\n"_s;
}

} // namespace

QByteArray toHtml(const Model &model)
{
    const Document document = documentOf(model);
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + htmlText(document.language) +
                   u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
                   "form-action 'none'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>"_s +
                   htmlText(document.header) + u"</title>\n<style>"_s +
                   htmlStyle(document.brand.accent) + u"</style>\n</head>\n<body>\n"_s + hatch() +
                   coverHtml(document) + contents(document) + u"<main>\n"_s;
    for (const Section &section : document.sections)
        html += sectionHtml(section);
    html += u"</main>\n<footer>"_s + htmlText(document.footer) + u"</footer>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace latchkey::report
