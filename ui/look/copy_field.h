// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace latchkey::look {

/// A value to carry elsewhere: a field to read, and a button that copies it and says so for two
/// seconds. Never for a secret.
class CopyField : public QWidget
{
    Q_OBJECT
public:
    CopyField(const QString &name, const QString &value, QWidget *parent = nullptr);

    QString value() const;
    void copy();

private:
    QLineEdit *m_field;
    QPushButton *m_button;
    QString m_name;
};

} // namespace latchkey::look
