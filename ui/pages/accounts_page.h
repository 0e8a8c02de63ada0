// SPDX-License-Identifier: MIT
#pragma once

#include "pages/accounts_model.h"
#include "pages/csv_export.h"
#include "pages/inventory_view.h"

namespace latchkey::pages {

/// All people of the Platform SSO app and what is wrong with their names: the body of the page
/// "Account names". Stays quick with 100,000 of them.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent = nullptr);

    /// What was read, or null while nothing is there yet.
    void setAccounts(const std::shared_ptr<const okta::Accounts> &accounts,
                     const recipe::NameRules &rules, const ReadSoFar &read);
    /// How far a reading under way is; the people of before stay.
    void setProgress(const ReadSoFar &read) { m_view->setRead(read); }

    /// "588 of 100,000 names need attention. 40 people would get no account, or a wrong one."
    QString sentence() const;
    /// For the state line. Never "met" before all were read and judged.
    look::Mark mark() const;
    /// Asks for a path and exports; for the button "Export CSV…".
    void exportCsv();
    /// The rows shown, to this path.
    void exportTo(const QString &path);

    AccountsModel &model() { return m_model; }
    InventoryView *view() const { return m_view; }

signals:
    void readAgain();
    /// The sentence or the mark is another one.
    void judged();
    void exported(const QString &path, qint64 rows);
    void exportFailed(const latchkey::base::Error &error);

private:
    void refilter();
    void recount();

    AccountsModel m_model;
    InventoryView *m_view;
    CsvExport m_export;
    ReadSoFar m_read;
};

} // namespace latchkey::pages
