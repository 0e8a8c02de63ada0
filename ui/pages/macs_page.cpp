// SPDX-License-Identifier: MIT
#include "pages/macs_page.h"

#include "pages/inventory_view.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Mark;
using recipe::MacProblem;

namespace {

constexpr const char *inventoryKey = "jamf.macs";
constexpr const char *versionsKey = "jamf.verify-versions";

QString macCount(size_t count) { return QLocale().toString(qulonglong(count)); }

} // namespace

MacsPage::MacsPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_view(new InventoryView(m_model, tr("Macs of the inventory"),
                               tr("Filter by name, serial number or macOS")))
{
    setHeader(session::phaseName(recipe::Phase::Prerequisites), tr("Macs"));
    auto *read = addHeaderButton(look::plainButton(tr("&Check"), u"check"_s));
    read->setObjectName(u"check-step"_s);
    connect(read, &QPushButton::clicked, this, &MacsPage::check);
    body()->addWidget(m_view, 1);
    m_view->setWidths({22, 15, 9, 14, 24});
    QTableView *table = m_view->table();
    table->horizontalHeader()->setSortIndicator(MacsModel::Problem, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    addBack();
    auto *save = bar()->addAtEnd(look::plainButton(tr("&Export CSV…"), u"save"_s));
    save->setObjectName(u"export-csv"_s);
    connect(save, &QPushButton::clicked, this, &MacsPage::exportCsv);
    connect(m_view, &InventoryView::filterChanged, this, &MacsPage::refilter);
    connect(m_view, &InventoryView::readAgain, this, &MacsPage::check);
    connect(&m_model, &SlicedModel::settled, this, &MacsPage::recount);
    connect(&m_export, &CsvExport::failed, this, [this](const base::Error &error) {
        stateLine()->set(Mark::Failed, error.what.translated());
    });
    recount();
}

QLineEdit *MacsPage::searchField() const { return m_view->search(); }

/// The rows of the newest run; those of before stay while another one reads.
void MacsPage::render()
{
    if (const recipe::Facts *facts = session().facts())
        take(*facts);
    if (m_shown)
        stateLine()->set(mark(), sentence());
    else
        stateLine()->set(Mark::NotChecked,
                         tr("No Macs were read since this window was opened. Check them."));
}

void MacsPage::take(const recipe::Facts &facts)
{
    const auto macs = facts.knownMacs(inventoryKey);
    const QDateTime versionsAt = facts.at(versionsKey);
    if (!macs || (macs == m_shown && versionsAt == m_versionsAt))
        return;
    m_shown = macs;
    m_versionsAt = versionsAt;
    m_isWhole = !facts.part(inventoryKey);
    ReadSoFar read;
    read.state = m_isWhole ? ReadSoFar::State::Whole : ReadSoFar::State::Incomplete;
    read.done = qint64(macs->size());
    m_view->setRead(read);
    m_model.setMacs(macs, recipe::MacRules(facts));
}

void MacsPage::refilter()
{
    MacsFilter filter;
    filter.text = m_view->text();
    filter.scope = MacsFilter::Scope(m_view->scope());
    filter.kinds = static_cast<recipe::MacMask>(m_view->kinds());
    m_model.setFilter(filter);
}

void MacsPage::recount()
{
    std::vector<InventoryView::Kind> kinds;
    for (const MacProblem one : recipe::allMacProblems()) {
        kinds.push_back(
            {int(one), recipe::problemWord(one).translated(), m_model.count(one), markOf(one)});
    }
    m_view->setKinds(kinds);
    m_view->setScopes({tr("Macs with a problem (%1)").arg(macCount(m_model.withProblem())),
                       tr("Not ready (%1)").arg(macCount(m_model.notReady())),
                       tr("All Macs (%1)").arg(macCount(m_model.size()))});
    render();
}

QString MacsPage::sentence() const
{
    if (m_model.size() == 0)
        return m_isWhole ? tr("There is no Mac in Jamf Pro's inventory.")
                         : tr("No Mac could be read.");
    if (m_model.withProblem() == 0 && m_isWhole)
        return tr("All %1 Macs are ready.").arg(macCount(m_model.size()));
    return tr("%1 of %2 Macs are not ready, of %3 something is not known or not as it should be.")
        .arg(macCount(m_model.notReady()), macCount(m_model.size()),
             macCount(m_model.withProblem() - m_model.notReady()));
}

Mark MacsPage::mark() const
{
    if (!m_model.isSettled())
        return Mark::Checking;
    if (m_model.notReady() > 0)
        return Mark::Advice;
    const bool isKnown = m_isWhole && m_model.size() > 0 && m_model.withProblem() == 0;
    return isKnown ? Mark::Met : Mark::Unknown;
}

void MacsPage::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->selectFile(tr("macs") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MacsPage::exportTo);
    dialog->open();
}

void MacsPage::exportTo(const QString &path)
{
    m_export.start(m_model, path, [this](std::uint32_t record) { return m_model.texts(record); });
}

} // namespace latchkey::pages
