// SPDX-License-Identifier: MIT
#pragma once

#include "pages/place.h"
#include "session/session.h"

#include <QTreeWidget>

#include <array>

class QProgressBar;

namespace latchkey::look {
class Label;
class ShortLabel;
} // namespace latchkey::look

namespace latchkey::shell {

/// The tree of the sidebar: overview, phases with their steps, plan, changes, report.
class SidebarTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SidebarTree(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// The way through a project: whose it is, where one is, how each part stands.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(session::Session &session, QWidget *parent = nullptr);

    void render();
    /// Marks the row of that place, and opens its phase.
    void select(const pages::Place &place);
    QTreeWidget *tree() const { return m_tree; }

signals:
    void chosen(const latchkey::pages::Place &place);

private:
    void addRows();
    QTreeWidgetItem *addPlace(const QString &name, const QString &icon, const pages::Place &place);
    void addLine();
    void renderPhase(QTreeWidgetItem *item, recipe::Phase phase);
    void choose(QTreeWidgetItem *item);
    QTreeWidgetItem *itemOf(const pages::Place &place) const;

    session::Session &m_session;
    SidebarTree *m_tree;
    std::array<look::Label *, 2> m_hosts{}; ///< Okta's and Jamf Pro's
    look::Label *m_count;
    QProgressBar *m_progress;
    std::vector<std::pair<QTreeWidgetItem *, pages::Place>> m_places;
    bool m_selecting = false;
};

} // namespace latchkey::shell
