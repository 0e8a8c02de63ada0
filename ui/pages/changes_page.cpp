// SPDX-License-Identifier: MIT
#include "pages/changes_page.h"

#include "base/json.h"
#include "look/table.h"
#include "pages/change_table.h"
#include "pages/plain.h"
#include "pages/standing_writes.h"
#include "pages/waive_dialog.h"

#include <QHBoxLayout>
#include <QJsonArray>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using recipe::Drift;
using recipe::Written;

namespace {

struct Look
{
    Mark mark;
    QString words;
};

Look lookOf(const Written &written, const Drift *drift)
{
    if (drift)
        return {Mark::Changed, ChangesPage::tr("Changed")};
    switch (written.outcome) {
    case recipe::Outcome::Proved:
        return {Mark::Met, ChangesPage::tr("As written")};
    case recipe::Outcome::Differs:
        return {Mark::Failed, ChangesPage::tr("Stored something else")};
    case recipe::Outcome::Open:
        return {Mark::Unknown, ChangesPage::tr("No answer yet")};
    case recipe::Outcome::Failed:
    case recipe::Outcome::Absent:
    case recipe::Outcome::Undone:
        break;
    }
    return {Mark::NotNeeded, {}};
}

} // namespace

ChangesPage::ChangesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_table(new look::Table(tr("Changes"), {tr("What"), tr("Since then"), tr("Written")}))
    , m_detailTitle(new Label({}, Kind::Heading))
    , m_detail(new QVBoxLayout)
{
    setHeader({}, tr("Changes and undo"));
    auto *check = addHeaderButton(look::plainButton(tr("&Check"), u"check"_s));
    check->setObjectName(u"check-all"_s);
    connect(check, &QPushButton::clicked, this, &ChangesPage::check);
    m_table->setObjectName(u"changes-tree"_s);
    m_table->setWidths({0, 22, 18});
    m_table->setMinimumHeight(200);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detailTitle);
    body()->addLayout(m_detail);
    body()->addStretch(0);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            m_selected = item->data(0, look::KeyRole).toByteArray();
        showDetail();
        buildBar();
    });
}

ChangesPage::Drifts ChangesPage::drifts() const
{
    Drifts all;
    for (const session::StepView &view : session().steps()) {
        for (const Drift &drift : view.drifts) {
            if (!all.contains(drift.written.change))
                all.insert(drift.written.change, &drift);
        }
    }
    return all;
}

void ChangesPage::render()
{
    const Writes all = standingWrites(session().written());
    const Drifts differing = drifts();
    const auto drifted = std::count_if(all.begin(), all.end(), [&](const Written *one) {
        return differing.contains(one->change);
    });
    QList<Mark> marks;
    for (const Written *one : all)
        marks += lookOf(*one, differing.value(one->change)).mark;
    if (session().isBusy())
        stateLine()->set(Mark::Checking, session().sentence());
    else if (all.empty())
        stateLine()->set(Mark::NotNeeded, session().truthLine());
    else if (drifted > 0)
        stateLine()->set(Mark::Changed, tr("%1 of %2 objects differ from what was written. Nothing "
                                           "has been put back.")
                                            .arg(drifted)
                                            .arg(all.size()));
    else
        stateLine()->set(look::worstOf(marks), session().truthLine());
    setAside(session().readAt().isValid() ? tr("Checked %1").arg(shortTime(session().readAt()))
                                          : QString());
    QJsonArray parts;
    for (const Written *one : all)
        parts += QJsonArray{one->number, int(one->outcome), differing.contains(one->change)};
    const QByteArray now = base::jsonBytes(QJsonObject{{u"parts"_s, parts}}) + m_selected;
    m_table->setVisible(!all.empty());
    if (now != m_shown || m_shown.isEmpty()) {
        m_shown = now;
        fill(all, differing);
        showDetail();
    }
    buildBar();
}

void ChangesPage::fill(const Writes &all, const Drifts &differing)
{
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (const base::System system : {base::System::Okta, base::System::Jamf}) {
        std::vector<const Written *> here;
        int changed = 0;
        for (const Written *one : all) {
            if (one->system != system)
                continue;
            here.push_back(one);
            changed += differing.contains(one->change) ? 1 : 0;
        }
        if (here.empty())
            continue;
        QString words = tr("%n as written", nullptr, int(here.size()) - changed);
        if (changed > 0)
            words += u", "_s + tr("%n changed", nullptr, changed);
        auto *group = m_table->addGroup(session::systemName(system), words);
        for (const Written *one : here)
            addRow(group, *one, differing.value(one->change));
    }
}

void ChangesPage::addRow(QTreeWidgetItem *group, const Written &written, const Drift *drift)
{
    const Look look = lookOf(written, drift);
    const QDateTime at = written.provedAt.isValid() ? written.provedAt : written.at;
    auto *row = m_table->addRow({plain(written.what, 300), look.words, shortTime(at)}, group);
    row->setData(0, look::KeyRole, written.change);
    look::setMark(row, look.mark);
    look::setCellTone(row, 1, look::markTone(look.mark));
    look::setCellTone(row, 2, Tone::Quiet);
    if (written.change == m_selected)
        m_table->setCurrentItem(row);
}

void ChangesPage::showDetail()
{
    clearLayout(m_detail);
    m_detailTitle->hide();
    for (const Written *one : standingWrites(session().written())) {
        if (one->change != m_selected)
            continue;
        const Drift *drift = drifts().value(one->change);
        m_detailTitle->setText(plain(one->what, 300));
        m_detailTitle->show();
        auto *table =
            drift ? makeChangeTable(tr("Written and now"), propertiesOf(one->after, drift->now),
                                    {tr("Written"), tr("Now")})
                  : makeChangeTable(tr("Before and written"), propertiesOf(one->before, one->after),
                                    {tr("Before"), tr("Written")});
        table->fitRows(200);
        m_detail->addWidget(table);
        if (drift)
            m_detail->addWidget(new Label(plain(drift->sentence, 400)));
    }
}

void ChangesPage::buildBar()
{
    const Writes all = standingWrites(session().written());
    const Drifts differing = drifts();
    int drifted = 0;
    for (const Written *one : all)
        drifted += differing.contains(one->change) ? 1 : 0;
    const Drift *drift = differing.value(m_selected);
    const bool mayAct = !session().isBusy() && !session().isReadOnly();
    if (!renewBar({QString::number(all.size()), QString::number(drifted),
                   QString::number(drift != nullptr), QString::number(mayAct)}))
        return;
    auto *undo = bar()->addAtStart(look::plainButton(tr("&Undo everything…"), u"undo"_s));
    undo->setObjectName(u"undo-everything"_s);
    undo->setEnabled(mayAct && !all.empty());
    connect(undo, &QPushButton::clicked, this, [this] {
        session().planUndo();
        emit goTo(Place::plan());
    });
    if (drifted > 0) {
        auto *keep = bar()->addAtEnd(look::plainButton(tr("&Keep as it is now…")));
        keep->setObjectName(u"keep"_s);
        keep->setEnabled(mayAct && drift && !drift->putBack.isEmpty());
        connect(keep, &QPushButton::clicked, this, &ChangesPage::askToKeep);
        auto *putBack = bar()->addAtEnd(look::plainButton(tr("Pu&t back this one")));
        putBack->setObjectName(u"put-back"_s);
        putBack->setEnabled(mayAct && drift && !drift->putBack.isEmpty());
        connect(putBack, &QPushButton::clicked, this, [this] {
            if (const Drift *one = drifts().value(m_selected))
                emit goTo(Place::plan(one->written.step));
        });
        auto *review =
            bar()->addAtEnd(look::primaryButton(tr("&Review %n changes…", nullptr, drifted)));
        review->setObjectName(u"primary"_s);
        review->setEnabled(mayAct);
        connect(review, &QPushButton::clicked, this, [this] { emit goTo(Place::plan()); });
    }
}

void ChangesPage::askToKeep()
{
    const Drift *drift = drifts().value(m_selected);
    if (!drift)
        return;
    auto *dialog = new KeepDialog(drift->written.what.translated(), this);
    connect(dialog, &KeepDialog::given, this,
            [this, change = drift->putBack](const QString &reason) {
                if (const auto kept = session().keep(change, reason); !kept)
                    stateLine()->set(Mark::Changed, kept.error().what.translated());
            });
    dialog->open();
}

QWidget *ChangesPage::firstFocus() const
{
    return m_table->isHidden() ? findChild<QWidget *>(u"check-all"_s) : m_table;
}

} // namespace latchkey::pages
