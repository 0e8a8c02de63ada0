// SPDX-License-Identifier: MIT
#include "pages/inventory_view.h"

#include "look/buttons.h"
#include "look/flow_layout.h"
#include "look/icons.h"
#include "look/labels.h"
#include "look/table.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;

} // namespace

InventoryView::InventoryView(SlicedModel &model, const QString &name, const QString &searchFor,
                             QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_scope(new QComboBox)
    , m_boxes(new QWidget)
    , m_inFull(new look::Label)
    , m_read(new look::Label({}, look::Kind::Note, look::Tone::Quiet))
    , m_again(look::plainButton(tr("Read it again")))
    , m_table(new QTableView)
{
    buildFilter(searchFor);
    buildTable(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_search, 3);
    first->addWidget(m_scope, 2);
    column->addLayout(first);
    column->addWidget(m_boxes);
    column->addWidget(m_table, 1);
    column->addWidget(m_inFull);
    m_inFull->setObjectName(u"in-full"_s);
    m_inFull->hide();
    auto *last = new QHBoxLayout;
    last->addWidget(m_read, 1);
    last->addWidget(m_again);
    column->addLayout(last);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &InventoryView::readAgain);
}

void InventoryView::buildFilter(const QString &searchFor)
{
    m_search->setPlaceholderText(searchFor);
    m_search->setAccessibleName(searchFor);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(30);
    m_search->installEventFilter(this);
    m_scope->setMinimumHeight(30);
    m_scope->setFocusPolicy(Qt::StrongFocus);
    m_scope->setAccessibleName(tr("How much is shown"));
    new look::FlowLayout(m_boxes);
    connect(m_search, &QLineEdit::textChanged, this, &InventoryView::filterChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &InventoryView::filterChanged);
}

void InventoryView::buildTable(const QString &name)
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new look::RowDelegate(m_table));
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setMinimumHeight(6 * rowHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    fitRows();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_current = m_model.recordAt(current.row());
                showInFull();
            });
    connect(&m_model, &SlicedModel::replaced, this, [this] { m_current = -1; });
    connect(&m_model, &SlicedModel::settled, this, &InventoryView::keepCurrent);
    addActions();
}

/// What the mouse does on a header, and copying, in the menu that the keyboard opens too.
void InventoryView::addActions()
{
    auto *copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &InventoryView::copyCell);
    copy->setMenuRole(QAction::NoRole);
    m_table->addAction(copy);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        auto *sort = new QAction(tr("Sort by %1").arg(title), m_table);
        connect(sort, &QAction::triggered, this, [this, column] {
            const QHeaderView *header = m_table->horizontalHeader();
            const bool isTurned = header->sortIndicatorSection() == column &&
                                  header->sortIndicatorOrder() == Qt::AscendingOrder;
            m_table->sortByColumn(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        sort->setMenuRole(QAction::NoRole);
        m_table->addAction(sort);
    }
}

void InventoryView::fitRows()
{
    const int height = std::max(rowHeight, m_table->fontMetrics().height() + 10);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
}

/// The filter and the order change the rows; who was looked at stays the same.
void InventoryView::keepCurrent()
{
    if (m_current < 0 || m_table->currentIndex().isValid())
        return;
    const int row = m_model.rowOf(static_cast<std::uint32_t>(m_current));
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_model.index(row, 0));
}

void InventoryView::showInFull()
{
    const QModelIndex current = m_table->currentIndex();
    QStringList cells;
    for (int column = 0; current.isValid() && column < m_model.columnCount(); ++column)
        cells += current.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    m_inFull->setText(cells.join(u"  ·  "_s));
    m_inFull->setVisible(!cells.isEmpty());
}

void InventoryView::copyCell()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.data(Qt::ToolTipRole).toString());
}

void InventoryView::setScopes(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        if (i < m_scope->count())
            m_scope->setItemText(i, words[i]);
        else
            m_scope->addItem(words[i]);
    }
}

QCheckBox *InventoryView::boxFor(const Kind &kind)
{
    QCheckBox *&box = m_kinds[kind.number];
    if (!box) {
        box = new QCheckBox(m_boxes);
        box->setChecked(true);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setIcon(look::markIcon(kind.mark));
        m_boxes->layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &InventoryView::filterChanged);
    }
    return box;
}

void InventoryView::setKinds(const std::vector<Kind> &kinds)
{
    bool isAnyShown = false;
    for (const Kind &kind : kinds) {
        QCheckBox *box = boxFor(kind);
        box->setText(kind.word + u' ' + QLocale().toString(qulonglong(kind.count)));
        box->setAccessibleName(box->text() + u", "_s + look::markWord(kind.mark));
        box->setVisible(kind.count > 0);
        isAnyShown = isAnyShown || kind.count > 0;
    }
    m_boxes->setVisible(isAnyShown);
}

void InventoryView::setRead(const ReadSoFar &read)
{
    m_read->setText(read.words());
    m_read->setTone(read.isIncomplete() ? look::Tone::Warn : look::Tone::Quiet);
    m_again->setVisible(read.isIncomplete());
}

void InventoryView::setWidths(const QList<int> &characters)
{
    m_characters = characters;
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < m_model.columnCount() && column < characters.size(); ++column)
        m_table->horizontalHeader()->resizeSection(column, characters[column] * unit + 24);
}

QString InventoryView::text() const { return m_search->text(); }

int InventoryView::scope() const { return std::max(0, m_scope->currentIndex()); }

unsigned InventoryView::kinds() const
{
    unsigned mask = ~0U;
    for (const auto &[number, box] : m_kinds) {
        if (!box->isChecked() && !box->isHidden())
            mask &= ~(1U << unsigned(number));
    }
    return mask;
}

bool InventoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        // A field with text keeps Escape for itself.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_search->text().isEmpty())
            event->accept();
    } else if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down && m_model.rowCount() > 0) {
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->currentIndex().isValid())
                m_table->setCurrentIndex(m_model.index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InventoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitRows();
    setWidths(QList<int>(m_characters));
}

} // namespace latchkey::pages
