// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

class QComboBox;

namespace latchkey::look {
class SecretField;
}

namespace latchkey::pages {

/// The sign-in of one system: how, the secrets for it, and whether it works.
class SignInPanel : public QWidget
{
    Q_OBJECT
public:
    SignInPanel(session::Session &session, base::System system, QWidget *parent = nullptr);
    void render();

private:
    struct Way
    {
        QString name;
        QString consequence;
        QList<QByteArray> secrets;
    };
    QList<Way> ways() const;
    void chooseWay(int index);
    void addField(const QByteArray &name);

    session::Session &m_session;
    base::System m_system;
    look::StateLine *m_state;
    look::StateLine *m_rights;
    QComboBox *m_way;
    look::Label *m_consequence;
    QVBoxLayout *m_fields;
};

/// Both systems: address, sign-in, rights.
class ConnectPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;

private:
    SignInPanel *m_okta;
    SignInPanel *m_jamf;
    look::Label *m_vault;
};

} // namespace latchkey::pages
