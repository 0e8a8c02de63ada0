// SPDX-License-Identifier: MIT
#pragma once

#include "pages/sentence_dialog.h"

namespace latchkey::pages {

/// Asks for the reason to go on without a step, and by whom.
class WaiveDialog : public SentenceDialog
{
    Q_OBJECT
public:
    explicit WaiveDialog(const QString &step, QWidget *parent = nullptr);
};

/// Asks why something stays as somebody else changed it, and who says so.
class KeepDialog : public SentenceDialog
{
    Q_OBJECT
public:
    explicit KeepDialog(const QString &change, QWidget *parent = nullptr);
};

/// Asks what a person saw where nothing can be checked, and who says it.
class RecordDialog : public SentenceDialog
{
    Q_OBJECT
public:
    explicit RecordDialog(const QString &step, QWidget *parent = nullptr);
};

} // namespace latchkey::pages
