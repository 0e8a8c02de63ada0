// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace latchkey::look {

/// Takes a password, token or key. What is typed is shown as dots, or plainly while the eye is held
/// down (mouse or space bar). It is handed over as soon as a person presses Enter or leaves the
/// field, and nothing of it stays here. One that is stored is never shown: the field then only
/// says where it is, and "Replace" makes room for another.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says: "API token".
    explicit SecretField(const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    /// Whether one is stored. `where` is the word for the place; empty: "In the keychain".
    void setStored(bool stored, const QString &where = {});
    bool isStored() const { return m_isStored; }
    bool hasText() const;
    /// Hands over what is typed, if anything is. For a button that goes on: not every platform
    /// moves the focus to a button that is clicked.
    void handOver();

signals:
    /// The secret; the field is empty already. Whoever takes it says setStored() when it is kept.
    void taken(const latchkey::base::Secret &secret);
    /// "Replace" was pressed: the field is open for another one.
    void replacing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const QString &name);
    void reveal(bool on);
    void leaveField(Qt::FocusReason reason);
    void replace();
    void display(bool stored);

    QString m_name;
    QLineEdit *m_edit;
    QToolButton *m_eye;
    QLabel *m_place;
    QPushButton *m_replace;
    bool m_isStored = false;
};

/// Takes the text out of a line edit as bytes and overwrites the edit's own copy of it. What Qt
/// copied elsewhere while drawing or pasting is out of reach.
base::Secret takeFrom(QLineEdit &edit);

} // namespace latchkey::look
