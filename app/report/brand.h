// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>

#include <functional>

namespace latchkey::report {

/// Who hands the report over, and how it looks: from a consultant's template file
/// (resources/schemas/report-template.schema.json).
struct Brand
{
    enum class Paper { A4, Letter };

    QString consultant;                      ///< empty: nobody is named
    QString contact;                         ///< whom the client asks later
    QString confidentiality;                 ///< the sentence on the cover; empty: the usual one
    QString edition = QStringLiteral("1.0"); ///< the version of the document
    QStringList signatures;                  ///< roles that sign; empty: the usual two
    QColor accent = QColor(0x0b, 0x4f, 0x6c);
    Paper paper = Paper::A4;
    QImage logo; ///< null: none
};

/// Gives the bytes of a file that the template names, beside the template.
using BrandFile = std::function<base::Result<QByteArray>(const QString &name)>;

/// Reads a template; an Error names what is wrong in it: an unknown key, an accent colour that
/// cannot be read on white (under 4.5:1), a logo that is none or too large.
base::Result<Brand> readBrand(const QByteArray &json, const BrandFile &file);

/// A logo from a PNG or SVG file of at most 1 MiB and 4,000 x 4,000; an SVG may name nothing
/// outside itself. It is drawn on white.
base::Result<QImage> readLogo(const QByteArray &bytes);

/// WCAG 2.1: the contrast of two colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace latchkey::report
