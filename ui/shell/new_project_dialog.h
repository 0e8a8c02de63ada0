// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace latchkey::look {
class Label;
}

namespace latchkey::shell {

/// Two addresses and a name: enough to begin. Judged as they are typed, saved by its button.
class NewProjectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewProjectDialog(QWidget *parent = nullptr);

signals:
    void made(const QString &path);

private:
    void settle();
    void make();
    void chooseFolder();

    QLineEdit *m_client;
    QLineEdit *m_org;
    QLineEdit *m_jamf;
    QLineEdit *m_folder;
    look::Label *m_problem;
    QPushButton *m_make;
};

} // namespace latchkey::shell
