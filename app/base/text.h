// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace latchkey::base {

/// A sentence for a person that is translated only where it is shown, so that a report may be in
/// another language than the window. Made with text(); arguments fill %1, %2 ... and are data.
struct Text
{
    QByteArray context; ///< the translation context, one per room
    QByteArray source;  ///< the English sentence with %1 ... for arguments
    QStringList arguments;
    int count = -1; ///< fills %n and chooses the plural form; -1: the sentence has none

    bool isEmpty() const { return source.isEmpty(); }
    /// The sentence in the language of the installed translators (English without any).
    QString translated() const;
    /// The English sentence, for logs and tests: never goes through a translator.
    QString english() const;

    QJsonObject toJson() const;
    static Text fromJson(const QJsonObject &object);

    bool operator==(const Text &) const = default;
};

/// Builds a Text. Write QT_TRANSLATE_NOOP around the sentence so that lupdate finds it:
/// `text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 users"), {count})`.
Text text(const char *context, const char *source, QStringList arguments = {}, int count = -1);

/// A sentence that is data already (a vendor's error, say) and is never translated.
Text verbatim(const QString &sentence);

} // namespace latchkey::base
