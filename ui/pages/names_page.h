// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

namespace latchkey::okta {
class Accounts;
}

namespace latchkey::pages {

class AccountsPage;

/// All account names that the newest run read, with what is wrong with them.
class NamesPage : public Page
{
    Q_OBJECT
public:
    explicit NamesPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;
    QLineEdit *searchField() const override;
    void check() override { session().check("accounts.names"); }

private:
    AccountsPage *m_accounts;
    std::shared_ptr<const okta::Accounts> m_shown;
};

} // namespace latchkey::pages
