// SPDX-License-Identifier: MIT
#pragma once

#include "shell/settings.h"

#include <QDialog>

namespace latchkey::shell {

/// The program's settings; each is applied as soon as it is changed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Settings &settings, QWidget *parent = nullptr);

signals:
    void changed(const latchkey::shell::Settings &settings);

private:
    void tell();
    Settings m_settings;
};

} // namespace latchkey::shell
