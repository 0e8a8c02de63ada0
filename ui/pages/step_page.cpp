// SPDX-License-Identifier: MIT
#include "pages/step_page.h"

#include "base/json.h"
#include "look/columns.h"
#include "look/panel.h"
#include "pages/error_panel.h"
#include "pages/hand_box.h"
#include "pages/hand_standing.h"
#include "pages/true_now.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using session::StepView;

namespace {

/// Everything the body shows of a step: where it is the same, nothing needs to be built anew.
QByteArray fingerprintOf(const session::Session &session, const StepView &view)
{
    const HandStanding standing = handStanding(session, view);
    QJsonArray parts{int(view.mark),
                     session.isReadOnly(),
                     view.sentence(),
                     view.verdict.advice.translated(),
                     int(standing),
                     standingSentence(session, view, standing),
                     profileState(session, view.id())};
    for (const recipe::Evidence &one : view.verdict.evidence)
        parts += one.text.translated();
    for (const recipe::Change &change : view.plan.changes)
        parts += QString::fromLatin1(engine::fingerprint(change));
    if (view.plan.ask) {
        parts += view.plan.ask->why.translated();
        for (const auto &[name, value] : view.plan.ask->values)
            parts += QJsonArray{name, value};
        for (const QByteArray &want : view.plan.ask->wants)
            parts += QString::fromUtf8(want);
    }
    if (view.failure)
        parts += view.failure->error.what.translated();
    return base::jsonBytes(QJsonObject{{u"parts"_s, parts}});
}

} // namespace

QString crumbOf(const session::Session &session, const StepView &view)
{
    return StepPage::tr("%1  ›  Step %2 of %3")
        .arg(session::phaseName(view.step->phase))
        .arg(view.number)
        .arg(session.steps().size());
}

StepPage::StepPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_check(addHeaderButton(look::plainButton(tr("&Check"), u"check"_s)))
{
    m_check->setObjectName(u"check-step"_s);
    connect(m_check, &QPushButton::clicked, this, &StepPage::check);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &StepPage::cameBack);
}

/// Back from the vendor's page: what was done there is looked at without being asked to.
void StepPage::cameBack(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive && !m_left.isEmpty() && !session().isBusy())
        session().check(std::exchange(m_left, {}));
}

void StepPage::showStep(const recipe::StepId &step)
{
    if (m_step != step) {
        m_typed = {};
        m_hand = nullptr;
        m_shown.clear();
    }
    m_step = step;
    render();
}

void StepPage::render()
{
    if (m_step.isEmpty())
        return;
    const StepView &view = session().step(m_step);
    setHeader(crumbOf(session(), view), session::stepName(m_step));
    settle(view);
    const QByteArray now = fingerprintOf(session(), view);
    const bool typing = m_hand && view.mark == Mark::Checking;
    if (now != m_shown && !typing) {
        m_shown = now;
        build(view);
    }
    m_check->setEnabled(!session().isBusy());
    buildBar(view);
}

/// State line and the time beside it.
void StepPage::settle(const StepView &view)
{
    const HandStanding standing = handStanding(session(), view);
    const bool asks = m_hand && view.mark == Mark::YourTurn && standing == HandStanding::Usual;
    if (asks && !m_hand->missing().isEmpty())
        stateLine()->set(view.mark, m_hand->missing());
    else
        stateLine()->set(standing == HandStanding::CannotTell ? Mark::Unknown : view.mark,
                         standingSentence(session(), view, standing));
    setAside(view.at.isValid() ? tr("Checked %1").arg(shortTime(view.at)) : QString());
}

void StepPage::build(const StepView &view)
{
    if (m_hand)
        m_typed = m_hand->typed();
    m_hand = nullptr;
    clearBody();
    addError(view);
    addStanding(view);
    // What a person has to do comes before the profile.
    const bool isAsked = view.plan.ask && view.plan.changes.empty() && !view.isGood();
    addExisting(view);
    if (!isAsked)
        addProfile();
    auto *columns = new look::Columns;
    body()->addWidget(columns);
    if (isAsked)
        addProfile();
    body()->addStretch(1);
    addChanges(columns->main(), view);
    addHand(columns->main(), view);
    addDecisions(columns->main());
    addEvidence(columns->main(), view);
    columns->main()->addStretch(1);
    addSide(columns->side(), view);
    settle(view);
}

void StepPage::addError(const StepView &view)
{
    if (!view.failure || view.isGood())
        return;
    bool wrote = false;
    for (const recipe::Written &one : session().written())
        wrote = wrote || (one.step == m_step && recipe::stands(one.outcome));
    auto *panel =
        new ErrorPanel(tr("%1: not done").arg(session::stepName(m_step)), *view.failure, wrote);
    const bool signIn = view.failure->error.fault == base::Fault::Unauthorised ||
                        view.failure->error.fault == base::Fault::Forbidden;
    if (signIn) {
        QPushButton *act = panel->addAct(tr("Sign in with another token…"));
        connect(act, &QPushButton::clicked, this, &StepPage::signInWanted);
    }
    QPushButton *again = panel->addAct(tr("Try again"));
    again->setObjectName(u"try-again"_s);
    connect(again, &QPushButton::clicked, this, [this] {
        if (session().step(m_step).plan.changes.empty())
            check();
        else
            emit goTo(Place::plan(m_step));
    });
    connect(panel, &ErrorPanel::logWanted, this, &StepPage::logWanted);
    body()->addWidget(panel);
    body()->addSpacing(8);
    body()->addWidget(new Label(tr("What is true now"), Kind::Heading));
    body()->addWidget(makeTrueNow(trueNow(session(), view)));
    body()->addSpacing(8);
}

/// What can be done after "I have done it".
void StepPage::addStanding(const StepView &view)
{
    look::Banner *banner = standingBanner(session(), view, handStanding(session(), view), this,
                                          [this] { stateLine()->announce(); });
    if (!banner)
        return;
    body()->addWidget(banner);
    body()->addSpacing(8);
}

void StepPage::addHand(QVBoxLayout *column, const StepView &view)
{
    const bool due = view.plan.ask && view.plan.changes.empty() && !view.isGood();
    if (!due)
        return;
    m_hand = new HandBox(session(), view);
    m_hand->restore(m_typed);
    column->addWidget(m_hand);
    column->addSpacing(12);
    connect(m_hand, &HandBox::typedChanged, this, [this] { settle(session().step(m_step)); });
    connect(m_hand, &HandBox::done, this, &StepPage::giveByHand);
    connect(m_hand, &HandBox::linkOpened, this, [this] { m_left = m_step; });
}

void StepPage::giveByHand()
{
    if (!m_hand)
        return;
    const auto given = m_hand->give();
    if (!given) {
        stateLine()->set(Mark::YourTurn, given.error().what.translated() + u' ' +
                                             given.error().advice.translated());
        if (QWidget *first = firstFocus())
            first->setFocus(Qt::OtherFocusReason);
        return;
    }
    stateLine()->announce();
}

/// The next step that needs the person; the plan where all that is left is to be written.
void StepPage::goOn()
{
    const Place next = nextPlace(session());
    emit goTo(next == Place::of(m_step) ? Place::overview() : next);
}

QWidget *StepPage::firstFocus() const
{
    if (m_hand) {
        for (QLineEdit *field : m_hand->findChildren<QLineEdit *>()) {
            if (!field->isReadOnly() && field->text().isEmpty())
                return field;
        }
    }
    return primary();
}

} // namespace latchkey::pages
