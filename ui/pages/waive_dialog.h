// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace latchkey::pages {

/// Asks for the reason to go on without a step, and by whom; both are in the report.
class WaiveDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WaiveDialog(const QString &step, QWidget *parent = nullptr);

signals:
    void waived(const QString &reason);
};

} // namespace latchkey::pages
