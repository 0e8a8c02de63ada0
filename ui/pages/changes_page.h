// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

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
    const recipe::Drift *driftOf(const QByteArray &change) const;
    std::vector<const recipe::Written *> standing() const;
    void fill();
    void addRow(QTreeWidgetItem *group, const recipe::Written &written);
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
