// SPDX-License-Identifier: MIT
#include "pages/names_page.h"

#include "pages/accounts_page.h"
#include "pages/inventory_view.h"
#include "recipe/account_names.h"
#include "recipe/okta_facts.h"
#include "recipe/okta_mapping.h"

namespace latchkey::pages {

using namespace Qt::StringLiterals;

NamesPage::NamesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_accounts(new AccountsPage)
{
    setHeader(session::phaseName(recipe::Phase::Prerequisites),
              session::stepName("accounts.names"));
    auto *read = addHeaderButton(look::plainButton(tr("&Check"), u"check"_s));
    read->setObjectName(u"check-step"_s);
    connect(read, &QPushButton::clicked, this, &NamesPage::check);
    body()->addWidget(m_accounts, 1);
    addBack();
    auto *save = bar()->addAtEnd(look::plainButton(tr("&Export CSV…"), u"save"_s));
    save->setObjectName(u"export-csv"_s);
    connect(save, &QPushButton::clicked, m_accounts, &AccountsPage::exportCsv);
    connect(m_accounts, &AccountsPage::readAgain, this, &NamesPage::check);
    connect(m_accounts, &AccountsPage::judged, this, &NamesPage::render);
    connect(m_accounts, &AccountsPage::exportFailed, this, [this](const base::Error &error) {
        stateLine()->set(look::Mark::Failed, error.what.translated());
    });
}

QLineEdit *NamesPage::searchField() const { return m_accounts->view()->search(); }

/// The rows of the newest run; those of before stay while another one reads.
void NamesPage::render()
{
    const recipe::Facts *facts = session().facts();
    const auto app = facts ? recipe::ssoApp(*facts) : std::nullopt;
    const QByteArray key = app ? "okta.app-users/" + app->id.toUtf8() : QByteArray();
    const auto accounts = facts ? facts->knownAccounts(key) : nullptr;
    if (accounts && accounts != m_shown) {
        m_shown = accounts;
        ReadSoFar read;
        read.state = facts->part(key) ? ReadSoFar::State::Incomplete : ReadSoFar::State::Whole;
        read.done = qint64(accounts->size());
        m_accounts->setAccounts(accounts,
                                recipe::NameRules(recipe::shortNameExpression(*facts),
                                                  recipe::fullNameExpression(*facts)),
                                read);
    }
    if (m_shown)
        stateLine()->set(m_accounts->mark(), m_accounts->sentence());
    else
        stateLine()->set(look::Mark::NotChecked,
                         tr("No names were read since this window was opened. Check them."));
}

} // namespace latchkey::pages
