// SPDX-License-Identifier: MIT
#pragma once

#include "report/pdf/finish.h"

// qpdf 11 asks which kind of pointers is meant: those of C++.
#define POINTERHOLDER_TRANSITION 4

#include <qpdf/QPDF.hh>

namespace latchkey::report {

using PdfObject = QPDFObjectHandle;
using PdfPages = std::vector<PdfObject>;

/// A place in layout units as PDF counts it: points, from below.
PdfObject pdfPoint(double value);
PdfObject pdfRectangle(const QRectF &area, double paperHeight);
PdfObject pdfText(const QString &text);
PdfObject pdfName(const char *name);

/// Replaces the markers of a page's content by marked content; everything else becomes decoration.
/// The marks of the page are `first` and those after it. Gives how many were found, -1 where they
/// are not as painted.
int markContent(QByteArray &content, int first, const std::vector<Mark> &marks,
                const Composition &composition);

/// Structure tree, parent tree and links.
void addStructure(QPDF &pdf, const PdfPages &pages, const Composition &composition,
                  const std::vector<Mark> &marks);
void addOutline(QPDF &pdf, const PdfPages &pages, const Composition &composition);
/// Subset tags, and characters as they are typed and searched for. Gives false where a glyph has no
/// character.
bool mendFonts(QPDF &pdf, const PdfPages &pages);
/// Language, XMP, attachment and the rest of the catalogue.
void addAbout(QPDF &pdf, const About &about);

/// The XMP packet.
QByteArray xmpOf(const About &about);

} // namespace latchkey::report
