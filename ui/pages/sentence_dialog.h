// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace latchkey::pages {

/// Asks for a sentence and for who says it; both are in the report.
class SentenceDialog : public QDialog
{
    Q_OBJECT
public:
    /// All that it shows, translated.
    struct Words
    {
        QString title;
        QString note;
        QString sentence; ///< the name of the field, with its mnemonic
        QString who;
        QString cancel;
        QString give;
    };

protected:
    /// The button that gives has `giveName` as its object name.
    SentenceDialog(const Words &words, const QString &giveName, QWidget *parent);

signals:
    /// "sentence (who)"
    void given(const QString &sentence);
};

} // namespace latchkey::pages
