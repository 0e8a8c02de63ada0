// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

namespace latchkey::pages {

class RightsBox;
class SignInPanel;

/// Both systems: address, sign-in, rights.
class ConnectPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;

private:
    void goOn();

    SignInPanel *m_okta;
    SignInPanel *m_jamf;
    look::Label *m_vault;
    RightsBox *m_rights;
    QPushButton *m_check;
};

} // namespace latchkey::pages
