// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

#include <optional>

class QTreeWidgetItem;

namespace latchkey::look {
class Columns;
class Table;
} // namespace latchkey::look

namespace latchkey::pages {

/// The checks of a phase in one list, with a panel of the selected one: prerequisites, and the
/// facts of the pilot Mac.
class ChecksPage : public Page
{
    Q_OBJECT
public:
    ChecksPage(session::Session &session, recipe::Phase phase, QWidget *parent = nullptr);
    void render() override;
    QWidget *firstFocus() const override;

protected:
    /// Over the list; for what a phase has besides its checks.
    QVBoxLayout *top() const { return m_top; }
    virtual void renderTop() {}
    void addPlain(QVBoxLayout *column, const QString &title, const QString &text);

private:
    /// What can be done in one row: a page to go to, or a waiver to take back.
    struct Act
    {
        QString text;
        Place place;
        bool takesBack = false;
    };
    std::optional<Act> actOf(const session::StepView &view) const;
    int addAct(QTreeWidgetItem *row, const session::StepView &view);
    void fill();
    void showDetail();
    void addDetailButtons(const session::StepView &view);
    void buildBar();
    const session::StepView *selected() const;

    recipe::Phase m_phase;
    QVBoxLayout *m_top;
    look::Columns *m_columns;
    look::Table *m_table;
    look::Panel *m_panel;
    QByteArray m_shown;
    QByteArray m_detailShown;
    QByteArray m_selected;
};

class PrerequisitesPage : public ChecksPage
{
    Q_OBJECT
public:
    explicit PrerequisitesPage(session::Session &session, QWidget *parent = nullptr);
};

} // namespace latchkey::pages
