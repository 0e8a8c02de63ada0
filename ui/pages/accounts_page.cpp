// SPDX-License-Identifier: MIT
#include "pages/accounts_page.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using recipe::NameProblem;

namespace {

QString number(size_t count) { return QLocale().toString(qulonglong(count)); }

} // namespace

AccountsPage::AccountsPage(QWidget *parent)
    : QWidget(parent)
    , m_view(new InventoryView(m_model, tr("People of the Platform SSO app"),
                               tr("Filter by user name, full name or name on the Mac")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setWidths({32, 16, 18, 16});
    QTableView *table = m_view->table();
    table->horizontalHeader()->setSortIndicator(AccountsModel::Problem, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    setFocusProxy(m_view->search());
    connect(m_view, &InventoryView::filterChanged, this, &AccountsPage::refilter);
    connect(m_view, &InventoryView::readAgain, this, &AccountsPage::readAgain);
    connect(&m_model, &SlicedModel::settled, this, &AccountsPage::recount);
    connect(&m_export, &CsvExport::saved, this, &AccountsPage::exported);
    connect(&m_export, &CsvExport::failed, this, &AccountsPage::exportFailed);
    recount();
}

void AccountsPage::setAccounts(const std::shared_ptr<const okta::Accounts> &accounts,
                               const recipe::NameRules &rules, const ReadSoFar &read)
{
    m_read = read;
    m_view->setRead(read);
    m_model.setAccounts(accounts, rules);
}

void AccountsPage::refilter()
{
    AccountsFilter filter;
    filter.text = m_view->text();
    filter.scope = AccountsFilter::Scope(m_view->scope());
    filter.kinds = static_cast<recipe::ProblemMask>(m_view->kinds());
    m_model.setFilter(filter);
}

void AccountsPage::recount()
{
    const recipe::AccountProblems &problems = m_model.problems();
    std::vector<InventoryView::Kind> kinds;
    for (const NameProblem one : recipe::allNameProblems())
        kinds.push_back(
            {int(one), recipe::problemWord(one).translated(), problems.count(one), markOf(one)});
    m_view->setKinds(kinds);
    m_view->setScopes({tr("Names with a problem (%1)").arg(number(problems.anyProblem())),
                       tr("No account, or a wrong one (%1)").arg(number(problems.stopped())),
                       tr("Everybody (%1)").arg(number(problems.looked()))});
    emit judged();
}

QString AccountsPage::sentence() const
{
    const recipe::AccountProblems &problems = m_model.problems();
    if (problems.size() == 0 && m_read.state == ReadSoFar::State::Whole)
        return tr("Nobody is assigned to the Platform SSO app yet. Names appear here once somebody "
                  "is.");
    if (problems.size() == 0)
        return m_read.words();
    QString all = tr("%1 of %2 names need attention.")
                      .arg(number(problems.anyProblem()), number(problems.looked()));
    if (problems.stopped() > 0)
        all += u' ' + tr("%Ln people would get no account, or a wrong one.", nullptr,
                         int(problems.stopped()));
    return all;
}

look::Mark AccountsPage::mark() const
{
    const recipe::AccountProblems &problems = m_model.problems();
    if (problems.judged() < problems.size() || m_read.state == ReadSoFar::State::Reading)
        return look::Mark::Checking;
    if (problems.stopped() > 0)
        return look::Mark::NotMet;
    if (m_read.isIncomplete() || problems.notCertain() > 0 || problems.looked() == 0)
        return look::Mark::Unknown;
    return problems.anyProblem() > 0 ? look::Mark::Advice : look::Mark::Met;
}

void AccountsPage::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->selectFile(tr("account names") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AccountsPage::exportTo);
    dialog->open();
}

void AccountsPage::exportTo(const QString &path)
{
    m_export.start(m_model, path, [this](std::uint32_t record) { return m_model.texts(record); });
}

} // namespace latchkey::pages
