// SPDX-License-Identifier: MIT
#include "shell/project_view.h"

#include "pages/changes_page.h"
#include "pages/connect_page.h"
#include "pages/hand_over_page.h"
#include "pages/macs_page.h"
#include "pages/names_page.h"
#include "pages/overview_page.h"
#include "pages/pilot_page.h"
#include "pages/plan_page.h"
#include "pages/prerequisites_page.h"
#include "pages/report_page.h"
#include "pages/step_page.h"
#include "shell/sidebar.h"

namespace latchkey::shell {

using pages::Page;
using pages::Place;
using recipe::Phase;

ProjectView::ProjectView(std::unique_ptr<session::Session> session, QWidget *parent)
    : QSplitter(parent)
    , m_session(std::move(session))
    , m_sidebar(new Sidebar(*m_session))
    , m_stack(new QStackedWidget)
{
    setChildrenCollapsible(false);
    addWidget(m_sidebar);
    addWidget(m_stack);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({280, 1000});
    m_overview = add(new pages::OverviewPage(*m_session));
    m_step = add(new pages::StepPage(*m_session));
    m_plan = add(new pages::PlanPage(*m_session));
    m_names = add(new pages::NamesPage(*m_session));
    m_macs = add(new pages::MacsPage(*m_session));
    m_changes = add(new pages::ChangesPage(*m_session));
    m_report = add(new pages::ReportPage(*m_session));
    m_connect = add(new pages::ConnectPage(*m_session));
    m_prerequisites = add(new pages::PrerequisitesPage(*m_session));
    m_pilot = add(new pages::PilotPage(*m_session));
    m_handOver = add(new pages::HandOverPage(*m_session));
    connect(m_step, &pages::StepPage::signInWanted, this,
            [this] { goTo(Place::of(Phase::Connect)); });
    connect(m_sidebar, &Sidebar::chosen, this, [this](const Place &place) { goTo(place); });
    connect(m_session.get(), &session::Session::changed, this, &ProjectView::render);
    connect(m_session.get(), &session::Session::activityChanged, this, &ProjectView::render);
    connect(m_session.get(), &session::Session::activityChanged, this, &ProjectView::hearActs);
    goTo(Place::overview(), false);
}

ProjectView::~ProjectView()
{
    if (m_session)
        letGo();
}

std::unique_ptr<session::Session> ProjectView::takeSession()
{
    letGo();
    return std::move(m_session);
}

/// The pages and the sidebar hold the session: they go first.
void ProjectView::letGo()
{
    m_session->disconnect(this);
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    delete std::exchange(m_sidebar, nullptr);
}

template<class T>
T *ProjectView::add(T *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::goTo, this, [this](const Place &place) { goTo(place); });
    connect(page, &Page::backWanted, this, &ProjectView::goBack);
    connect(page, &Page::logWanted, this, &ProjectView::logWanted);
    return page;
}

Page *ProjectView::page() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

Page *ProjectView::pageOf(Place place)
{
    switch (place.kind) {
    case Place::Kind::Overview:
        return m_overview;
    case Place::Kind::Step:
        m_step->showStep(place.step);
        return m_step;
    case Place::Kind::Names:
        return m_names;
    case Place::Kind::Macs:
        return m_macs;
    case Place::Kind::Plan:
        m_plan->narrow(place.step);
        return m_plan;
    case Place::Kind::Changes:
        return m_changes;
    case Place::Kind::Report:
        return m_report;
    case Place::Kind::Phase:
        break;
    }
    switch (place.phase) {
    case Phase::Connect:
        return m_connect;
    case Phase::Prerequisites:
        return m_prerequisites;
    case Phase::PilotMac:
        return m_pilot;
    case Phase::HandOver:
        return m_handOver;
    case Phase::Okta:
    case Phase::Scep:
    case Phase::Jamf:
        break;
    }
    return nullptr;
}

void ProjectView::goToPhase(Phase phase)
{
    const auto steps = m_session->stepsOf(phase);
    const auto open = std::find_if(steps.begin(), steps.end(),
                                   [](const session::StepView *view) { return !view->isGood(); });
    goTo(Place::of((open == steps.end() ? steps.front() : *open)->id()));
}

void ProjectView::goTo(const Place &place, bool remember)
{
    Page *page = pageOf(place);
    if (!page) {
        goToPhase(place.phase);
        return;
    }
    if (remember && !(place == m_place))
        m_before += m_place;
    m_place = place;
    page->render();
    const bool inSidebar = m_sidebar->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(page);
    m_sidebar->select(place);
    if (!inSidebar)
        focusFirst();
    emit moved();
}

void ProjectView::goBack()
{
    goTo(m_before.isEmpty() ? Place::overview() : m_before.takeLast(), false);
}

void ProjectView::focusFirst() { page()->takeFocus(); }

void ProjectView::askToStop()
{
    goTo(Place::plan());
    m_plan->askToStop();
}

/// After an act of the person a screen reader goes on at the state line: it is not told of text
/// that changes away from the focus.
void ProjectView::hearActs()
{
    const bool busy = m_session->isBusy();
    const bool began = busy && !m_wasBusy;
    m_wasBusy = busy;
    if (began && !m_session->isByItself())
        page()->stateLine()->announce();
}

void ProjectView::render()
{
    m_sidebar->render();
    page()->refresh();
}

} // namespace latchkey::shell
