// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

/// Reads a PDF back, with qpdf, as a reader or a checker would.
class PdfReader
{
public:
    explicit PdfReader(const QByteArray &bytes);

    int pages() const;
    QSizeF paper() const;
    QString version() const;
    QString catalogue(const char *key) const;
    bool isTrue(const char *dictionary, const char *key) const;
    QString xmp() const;
    /// All text of the file that is not drawn: document information, XMP, outline, Alt, Contents.
    QString metadata() const;
    /// What is drawn, by the program pdftotext; empty where there is none.
    QString text() const;

    QMap<QString, int> roles() const; ///< elements of the structure tree by their role
    int headsWithoutScope() const;
    int figuresWithoutWords() const;
    int rowsOfUnequalLength() const;
    /// Content outside any marked content, marked content that no element has, markers left over.
    QStringList contentFaults() const;

    QStringList outline() const;
    int links() const;
    QStringList linkFaults() const;
    QByteArray attached(const QString &name) const;
    QString relationOfAttached() const;
    int fonts() const;
    QStringList fontFaults() const;

private:
    struct Parts; ///< what qpdf read
    std::shared_ptr<Parts> m_parts;
    QByteArray m_bytes;
};
