// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

#include <QHash>

class QTreeWidgetItem;

namespace latchkey::look {
class Table;
}

namespace latchkey::pages {

/// What was written, and what somebody changed since; kept, put back or taken back.
class ChangesPage : public Page
{
    Q_OBJECT
public:
    explicit ChangesPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;
    QWidget *firstFocus() const override;

private:
    using Writes = std::vector<const recipe::Written *>;
    using Drifts = QHash<QByteArray, const recipe::Drift *>; ///< by the change they differ from
    Drifts drifts() const;
    void fill(const Writes &all, const Drifts &differing);
    void addRow(QTreeWidgetItem *group, const recipe::Written &written, const recipe::Drift *drift);
    void showDetail();
    void buildBar();
    void askToKeep();

    look::Table *m_table;
    look::Label *m_detailTitle;
    QVBoxLayout *m_detail;
    QByteArray m_shown;
    QByteArray m_selected;
};

} // namespace latchkey::pages
