// SPDX-License-Identifier: MIT
#pragma once

#include "shell/settings.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace latchkey::look {
class Label;
}

namespace latchkey::shell {

/// The program's settings; each is applied as soon as it is changed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `canLock`: whether there is a keychain that keeps what is locked.
    SettingsDialog(const Settings &settings, bool canLock, QWidget *parent = nullptr);

signals:
    void changed(const latchkey::shell::Settings &settings);

private:
    void addLook(QFormLayout *form);
    void addSecrets(QFormLayout *form, bool canLock);
    void addNetwork(QFormLayout *form);
    void chooseAuthorities();
    void takeAuthorities(const QString &path);
    void showAuthorities();
    void tell();

    Settings m_settings;
    look::Label *m_authorities;
    QPushButton *m_remove;
};

} // namespace latchkey::shell
