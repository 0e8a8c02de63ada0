// SPDX-License-Identifier: MIT
#include "report/brand.h"

#include "base/json.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cmath>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr qsizetype largestLogo = 1024 * 1024;
constexpr int mostPixels = 4000;
constexpr int drawnPixels = 1200; ///< the longer side of a drawn SVG
constexpr double leastContrast = 4.5;
constexpr qsizetype longestText = 200;

base::Error wrong(const base::Text &what, const base::Text &advice)
{
    return base::invalid(what, advice);
}

base::Error noLogo()
{
    return wrong(
        text("report", QT_TRANSLATE_NOOP("report", "The logo cannot be used.")),
        text("report",
             QT_TRANSLATE_NOOP("report", "Give a PNG or SVG file of at most 1 MiB and 4,000 by "
                                         "4,000 pixels. An SVG may name no file or address "
                                         "outside itself.")));
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    return flat;
}

/// An SVG may draw only itself: no entity, script, or link to a file or address.
bool isHarmless(const QByteArray &svg)
{
    static const QRegularExpression outside(u"<!(DOCTYPE|ENTITY)|<script|<foreignObject|href\\s*="
                                            u"\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#|[\"'])|"
                                            "@import"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return !outside.match(QString::fromUtf8(svg)).hasMatch();
}

base::Result<QImage> drawn(const QByteArray &svg)
{
    if (!isHarmless(svg))
        return base::fail(noLogo());
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.viewBoxF().size().isEmpty() ? QSizeF(renderer.defaultSize())
                                                             : renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return base::fail(noLogo());
    const QSize pixels = size.scaled(drawnPixels, drawnPixels, Qt::KeepAspectRatio).toSize();
    if (pixels.isEmpty())
        return base::fail(noLogo());
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image;
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

base::Result<QColor> accentOf(const QString &name)
{
    static const QRegularExpression shape(u"^#[0-9A-Fa-f]{6}$"_s);
    const QColor colour = shape.match(name).hasMatch() ? QColor(name) : QColor();
    if (!colour.isValid()) {
        return base::fail(
            wrong(text("report", QT_TRANSLATE_NOOP("report", "\"%1\" is no colour."),
                       {base::shown(name, 40)}),
                  text("report", QT_TRANSLATE_NOOP("report", "Write it like #0B4F6C."))));
    }
    if (contrast(colour, Qt::white) < leastContrast) {
        return base::fail(
            wrong(text("report",
                       QT_TRANSLATE_NOOP("report", "The accent colour %1 cannot be read on white: "
                                                   "its contrast is %2, and 4.5 is needed."),
                       {name, QString::number(contrast(colour, Qt::white), 'f', 1)}),
                  text("report", QT_TRANSLATE_NOOP("report", "Choose a darker one."))));
    }
    return colour;
}

const QSet<QString> &knownKeys()
{
    static const QSet<QString> keys{u"$schema"_s, u"consultant"_s,      u"contact"_s,
                                    u"edition"_s, u"accent"_s,          u"paper"_s,
                                    u"logo"_s,    u"confidentiality"_s, u"signatures"_s};
    return keys;
}

base::Result<void> checkKeys(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool typed =
            it.key() == u"signatures"_s ? it.value().isArray() : it.value().isString();
        if (knownKeys().contains(it.key()) && typed)
            continue;
        return base::fail(wrong(
            text("report", QT_TRANSLATE_NOOP("report", "The template cannot be read at \"%1\"."),
                 {base::shown(it.key(), 40)}),
            text("report", QT_TRANSLATE_NOOP(
                               "report", "Known are: consultant, contact, edition, accent, "
                                         "paper (A4, Letter), logo (a file beside the template), "
                                         "confidentiality, and signatures (a list)."))));
    }
    return {};
}

QString bounded(const QJsonValue &value) { return base::shown(value.toString(), longestText); }

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

base::Result<QImage> readLogo(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestLogo)
        return base::fail(noLogo());
    if (!bytes.startsWith("\x89PNG"))
        return drawn(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return base::fail(noLogo());
    const QImage image = reader.read();
    if (image.isNull())
        return base::fail(noLogo());
    return onWhite(image);
}

base::Result<Brand> readBrand(const QByteArray &json, const BrandFile &file)
{
    const auto object = base::readHandwrittenObject(json, 64 * 1024);
    if (!object)
        return base::fail(object.error());
    if (const auto checked = checkKeys(*object); !checked)
        return base::fail(checked.error());
    Brand brand;
    brand.consultant = bounded((*object)[u"consultant"_s]);
    brand.contact = bounded((*object)[u"contact"_s]);
    brand.confidentiality = base::shown((*object)[u"confidentiality"_s].toString(), 400);
    if (object->contains(u"edition"_s))
        brand.edition = base::shown((*object)[u"edition"_s].toString(), 20);
    for (const QJsonValue one : (*object)[u"signatures"_s].toArray()) {
        if (brand.signatures.size() < 8)
            brand.signatures += bounded(one);
    }
    const QString paper = (*object)[u"paper"_s].toString(u"A4"_s);
    if (paper != u"A4"_s && paper != u"Letter"_s) {
        return base::fail(
            wrong(text("report", QT_TRANSLATE_NOOP("report", "There is no paper called \"%1\"."),
                       {base::shown(paper, 40)}),
                  text("report", QT_TRANSLATE_NOOP("report", "Choose A4 or Letter."))));
    }
    brand.paper = paper == u"Letter"_s ? Brand::Paper::Letter : Brand::Paper::A4;
    if (object->contains(u"accent"_s)) {
        const auto accent = accentOf((*object)[u"accent"_s].toString());
        if (!accent)
            return base::fail(accent.error());
        brand.accent = *accent;
    }
    if (const QString name = (*object)[u"logo"_s].toString(); !name.isEmpty()) {
        const auto logo = file(name).and_then(readLogo);
        if (!logo)
            return base::fail(logo.error());
        brand.logo = *logo;
    }
    return brand;
}

} // namespace latchkey::report
