// SPDX-License-Identifier: MIT
#pragma once

#include "report/pdf/paint.h"

#include <QDateTime>

namespace latchkey::report {

/// What a PDF says of itself.
struct About
{
    QString title;
    QString author;
    QString subject;
    QString creator; ///< the program with its version
    QString language;
    QDateTime at;
    QByteArray data; ///< attached: the model for programs
    QString dataName;
    QString dataTitle;
};

/// Makes a tagged PDF/A-3a and PDF/UA-1 of what Qt painted: structure, outline, links, language,
/// XMP, the attached data, readable text. The same input gives the same bytes. Where a marker of
/// the painting is missing, nothing is claimed: an Error of kind Unexpected.
base::Result<QByteArray> finish(const Painted &painted, const Composition &composition,
                                const About &about);

} // namespace latchkey::report
