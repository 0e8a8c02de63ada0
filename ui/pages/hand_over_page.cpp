// SPDX-License-Identifier: MIT
#include "pages/hand_over_page.h"

#include "base/json.h"
#include "look/flow_row.h"
#include "look/panel.h"
#include "look/signs.h"
#include "look/table.h"
#include "pages/change_table.h"
#include "pages/date_banner.h"
#include "pages/fleet_counts.h"
#include "pages/plain.h"
#include "pages/revoke_dialog.h"
#include "session/dates.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QTimer>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using session::StepView;

HandOverPage::HandOverPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{
    setHeader(tr("Phase %1 of 7").arg(7), session::phaseName(recipe::Phase::HandOver));
}

void HandOverPage::render()
{
    const StepView &fleet = session().step("jamf.scope-fleet");
    const StepView &account = session().step("account.created");
    QString sentence = tr("The fleet has the setup. Save the report.");
    if (!account.isGood())
        sentence = tr("A first person signs in on the pilot Mac, before the fleet gets it.");
    else if (!fleet.isGood())
        sentence = tr("The pilot holds. Widen the scope when you are ready, then save the report.");
    stateLine()->set(session().markOf(recipe::Phase::HandOver), sentence);
    setAside(fleet.at.isValid() ? tr("Checked %1").arg(shortTime(fleet.at)) : QString());
    QJsonArray parts{session().isBusy(), int(session().history().runs.size())};
    for (const StepView *view : session().stepsOf(recipe::Phase::HandOver)) {
        parts += QJsonArray{int(view->mark), view->sentence(), int(view->plan.changes.size()),
                            view->plan.ask.has_value()};
    }
    const QByteArray now = base::jsonBytes(QJsonObject{{u"parts"_s, parts}});
    if (now != m_shown) {
        m_shown = now;
        build();
    }
    buildBar();
}

void HandOverPage::build()
{
    clearBody();
    addBanner();
    addFirstAccount();
    addFleet();
    addStep(session().step("report"))
        ->body()
        ->addWidget(new Label(tr("Facts, changes with before and after, proofs, what was done by "
                                 "hand, what is waived. No secret is in it.")));
    addDates();
    body()->addStretch(1);
}

/// The certificate that ends first: nobody renews it by itself.
void HandOverPage::addBanner()
{
    const auto date = session::nearestCertificate(session().desk());
    if (date)
        body()->addWidget(makeDateBanner(*date, QDateTime::currentDateTimeUtc()));
}

look::Panel *HandOverPage::addStep(const StepView &view)
{
    auto *panel = new look::Panel;
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new look::MarkView(view.mark));
    row->addWidget(new Label(session::stepName(view.id()), Kind::Heading), 1);
    auto *word = new Label(look::markWord(view.mark), Kind::Strong, look::markTone(view.mark));
    word->setWordWrap(false);
    row->addWidget(word);
    panel->body()->addLayout(row);
    body()->addWidget(panel);
    return panel;
}

void HandOverPage::addFirstAccount()
{
    const StepView &view = session().step("account.created");
    look::Panel *panel = addStep(view);
    panel->body()->addWidget(new Label(plain(view.sentence(), 500)));
    if (view.isGood())
        return;
    auto *open = look::plainButton(tr("Ho&w it is done"));
    open->setObjectName(u"first-account"_s);
    connect(open, &QPushButton::clicked, this, [this] { emit goTo(Place::of("account.created")); });
    panel->body()->addWidget(open, 0, Qt::AlignLeading);
}

void HandOverPage::addFleet()
{
    const StepView &view = session().step("jamf.scope-fleet");
    look::Panel *panel = addStep(view);
    panel->body()->addWidget(new Label(
        tr("Only the group %1 changes. The profiles stay untouched; Jamf Pro gives them to its "
           "Macs at their next check-in.")
            .arg(base::shown(session().decisions().fleetGroup(), 80))));
    panel->body()->addWidget(new Label(plain(view.sentence(), 500)));
    for (const recipe::Change &change : view.plan.changes) {
        auto *table = makeChangeTable(tr("The fleet's group"), propertiesOf(change));
        table->fitRows();
        panel->body()->addWidget(table);
        panel->body()->addWidget(new Label(plain(change.risk, 400), Kind::Note, Tone::Quiet));
        auto *review = look::plainButton(tr("&Review %n changes…", nullptr, 1));
        review->setObjectName(u"review-fleet"_s);
        connect(review, &QPushButton::clicked, this,
                [this] { emit goTo(Place::plan("jamf.scope-fleet")); });
        panel->body()->addWidget(review, 0, Qt::AlignLeading);
    }
    if (!view.isGood())
        addPending(panel);
    if (!view.isGood() && view.plan.ask && view.plan.changes.empty()) {
        addGroups(panel);
        addTyping(panel, view);
    }
}

/// What the typed name would change, before it is typed.
void HandOverPage::addGroups(look::Panel *panel)
{
    const QString source = session().decisions().value(u"fleet.source-group"_s);
    const auto changes = session().changesWith("jamf.scope-fleet", {{u"name"_s, source}});
    const auto facts = session().allFacts();
    const auto macs = facts ? sourceMacs(*facts) : std::nullopt;
    if (changes.empty() || !macs)
        return;
    auto *table =
        new look::Table(tr("The groups"), {tr("Group"), tr("Macs now"), tr("Macs after")});
    table->setObjectName(u"fleet-groups"_s);
    table->setWidths({24, 10, 0});
    const QString after =
        tr("Macs of %1 with macOS %2 or later: up to %L3")
            .arg(base::shown(source, 60), session().recipe().string(u"macos.minimum"_s))
            .arg(*macs);
    const QString pilots =
        tr("%Ln Macs", nullptr, int(session().decisions().pilotSerials().size()));
    auto *fleet =
        table->addRow({base::shown(session().decisions().fleetGroup(), 80), tr("no Mac"), after});
    look::setSign(fleet, look::Sign::Change);
    auto *pilot =
        table->addRow({base::shown(session().decisions().pilotGroup(), 80), pilots, pilots});
    look::setSign(pilot, look::Sign::Same);
    table->fitRows();
    panel->body()->addWidget(table);
}

/// The pilot's commands in Jamf Pro, where they were read: the fleet follows when they are done.
void HandOverPage::addPending(look::Panel *panel)
{
    const recipe::Facts *facts = session().facts();
    const auto pending = facts ? pendingCommands(*facts) : std::nullopt;
    if (!pending)
        return;
    auto *label = new Label(
        *pending == 0 ? tr("No profile command of the pilot Macs is pending.")
                      : tr("Profile commands that are pending on the pilot Macs: %1. Wait "
                           "for them before the fleet follows.")
                            .arg(*pending),
        Kind::Note, *pending == 0 ? Tone::Quiet : Tone::Warn);
    label->setObjectName(u"pending-commands"_s);
    panel->body()->addWidget(label);
}

void HandOverPage::addTyping(look::Panel *panel, const StepView &view)
{
    const auto facts = session().allFacts();
    const auto macs = facts ? sourceMacs(*facts) : std::nullopt;
    const QString source = session().decisions().value(u"fleet.source-group"_s);
    auto *row = new look::FlowRow;
    auto *name = new QLineEdit(m_typed);
    name->setObjectName(u"fleet-name"_s);
    name->setAccessibleName(tr("To confirm, type the name of the group"));
    name->setMinimumWidth(160);
    name->setMaximumWidth(260);
    name->setEnabled(view.waitsFor.empty());
    auto *add = look::plainButton(
        source.isEmpty() ? tr("Name the group first")
        : macs           ? tr("&Add %1 Macs").arg(QLocale().toString(*macs))
                         : tr("&Add the Macs of %1").arg(look::asName(base::shown(source, 60))));
    add->setObjectName(u"add-fleet"_s);
    const bool mayAdd = view.waitsFor.empty() && !source.isEmpty() && !session().isBusy() &&
                        !session().isReadOnly();
    add->setEnabled(mayAdd && m_typed == source);
    auto *label = new Label(tr("To confirm, type the name of the group"));
    label->setWordWrap(false);
    row->add(label);
    row->add(name);
    row->add(add);
    panel->body()->addWidget(row);
    if (macs)
        panel->body()->addWidget(new Label(
            tr("So many are in %1 now. Those with a macOS before %2 stay out until they "
               "are updated.")
                .arg(base::shown(source, 60), session().recipe().string(u"macos.minimum"_s)),
            Kind::Note, Tone::Quiet));
    connect(name, &QLineEdit::textChanged, this, [=, this](const QString &text) {
        m_typed = text;
        add->setEnabled(mayAdd && text == source);
    });
    connect(add, &QPushButton::clicked, this, [this, name] { widen(name->text()); });
}

void HandOverPage::widen(const QString &typed)
{
    const auto given = session().answerAndWrite("jamf.scope-fleet", {{u"name"_s, typed}});
    if (!given) {
        stateLine()->set(Mark::NotMet, given.error().what.translated());
        return;
    }
    m_typed.clear();
    emit goTo(Place::plan("jamf.scope-fleet"));
}

void HandOverPage::addDates()
{
    const StepView &certificate = session().step("mac.certificate");
    body()->addSpacing(6);
    body()->addWidget(new Label(tr("Dates to remember"), Kind::Heading));
    if (certificate.isGood() && !certificate.verdict.evidence.empty())
        body()->addWidget(new Label(plain(certificate.sentence(), 400)));
    body()->addWidget(new Label(
        tr("Okta does not renew Device Access certificates: send out the SCEP profile anew %1 days "
           "before the first one ends. Next macOS: upgrade the pilot Mac first, then check again.")
            .arg(session().decisions().value(u"scep.redistribution-days"_s))));
}

void HandOverPage::buildBar()
{
    if (!renewBar({QString::number(session().isBusy())}))
        return;
    addBack();
    auto *revoke = look::plainButton(tr("Sign &out and revoke…"));
    revoke->setObjectName(u"sign-out-and-revoke"_s);
    revoke->setEnabled(!session().isBusy());
    connect(revoke, &QPushButton::clicked, this,
            [this] { (new RevokeDialog(session(), this))->open(); });
    bar()->addAtStart(revoke);
    auto *report = look::primaryButton(tr("&Go to the report"));
    report->setObjectName(u"primary"_s);
    connect(report, &QPushButton::clicked, this, [this] { emit goTo(Place::report()); });
    bar()->addAtEnd(report);
}

} // namespace latchkey::pages
