// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

#include <QSplitter>
#include <QStackedWidget>

namespace latchkey::pages {
class PlanPage;
class StepPage;
} // namespace latchkey::pages

namespace latchkey::shell {

class Sidebar;

/// One open project: sidebar and pages, and the way between them.
class ProjectView : public QSplitter
{
    Q_OBJECT
public:
    explicit ProjectView(std::unique_ptr<session::Session> session, QWidget *parent = nullptr);
    ~ProjectView() override;

    session::Session &session() const { return *m_session; }
    /// Gives the session away; the view shows nothing from then on and is to be deleted.
    std::unique_ptr<session::Session> takeSession();
    pages::Page *page() const;
    pages::Place place() const { return m_place; }
    Sidebar *sidebar() const { return m_sidebar; }
    void goTo(const pages::Place &place, bool remember = true);
    void goBack();
    bool canGoBack() const { return !m_before.isEmpty(); }
    /// The page of a phase, or its first step that is not met.
    void goToPhase(recipe::Phase phase);
    void focusFirst();
    void askToStop();

signals:
    void moved();
    void logWanted(const QString &find);

private:
    template<class T>
    T *add(T *page);
    pages::Page *pageOf(pages::Place place);
    void render();
    void hearActs();
    void letGo();

    std::unique_ptr<session::Session> m_session;
    bool m_wasBusy = false;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    pages::Place m_place;
    QList<pages::Place> m_before;
    pages::Page *m_overview;
    pages::StepPage *m_step;
    pages::PlanPage *m_plan;
    pages::Page *m_names;
    pages::Page *m_macs;
    pages::Page *m_changes;
    pages::Page *m_report;
    pages::Page *m_connect;
    pages::Page *m_prerequisites;
    pages::Page *m_pilot;
    pages::Page *m_handOver;
};

} // namespace latchkey::shell
