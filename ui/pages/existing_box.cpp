// SPDX-License-Identifier: MIT
#include "pages/existing_box.h"

#include "base/json.h"
#include "look/buttons.h"
#include "look/flow_row.h"
#include "look/labels.h"
#include "look/table.h"
#include "pages/plain.h"
#include "pages/step_facts.h"

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using recipe::SeenProfile;
using recipe::SsoSituation;

namespace {

bool isAmong(const std::vector<SeenProfile> &profiles, const SeenProfile &profile)
{
    return std::any_of(profiles.begin(), profiles.end(),
                       [&](const SeenProfile &one) { return one.id == profile.id; });
}

ExistingRow left(const SeenProfile &profile, const QString &reason)
{
    return {base::shown(profile.name, 100), existingName(u"leave"_s), reason, Mark::NotNeeded};
}

ExistingRow stopped(const SeenProfile &profile, const QString &reason)
{
    return {base::shown(profile.name, 100), ExistingBox::tr("Stop"), reason, Mark::NotMet};
}

ExistingRow ofHand(const SsoSituation &now, const SeenProfile &profile)
{
    if (now.kind == SsoSituation::Kind::Conflict)
        return stopped(profile, ExistingBox::tr("Several Platform SSO profiles of Okta are active, "
                                                "and a Mac may only have one. Latchkey deletes "
                                                "none of them."));
    if (now.kind == SsoSituation::Kind::Replaced) {
        return now.excludesOurs
                   ? left(profile, ExistingBox::tr("It stays for the Macs that have it and leaves "
                                                   "our groups out."))
                   : stopped(profile, ExistingBox::tr("Our profile and this one would reach the "
                                                      "same Macs: exclude our groups from it."));
    }
    if (now.right && now.answer != u"replace"_s)
        return left(profile, ExistingBox::tr("Every needed key is right. It is used as it is."));
    if (now.answer.isEmpty())
        return {base::shown(profile.name, 100), ExistingBox::tr("You decide"),
                ExistingBox::tr("It was made by hand. Keys that are not right: %1.")
                    .arg(now.differences.size()),
                Mark::YourTurn};
    return {base::shown(profile.name, 100), existingName(now.answer), choiceMeaning(now.answer),
            Mark::Planned};
}

void addOthers(const SsoSituation &now, std::vector<ExistingRow> &rows)
{
    for (const SeenProfile &one : now.foreign) {
        rows.push_back(
            isAmong(now.rivals, one)
                ? stopped(one, ExistingBox::tr("Another sign-in at the login window, and "
                                               "nothing keeps its Macs out of our "
                                               "groups."))
                : left(one, ExistingBox::tr("Another sign-in at the login window; no Mac "
                                            "gets both.")));
    }
    for (const SeenProfile &one : now.idle)
        rows.push_back(left(one, ExistingBox::tr("Platform SSO with Okta too, but no Mac is in its "
                                                 "scope.")));
    for (const SeenProfile &one : now.fastPass)
        rows.push_back(left(one, ExistingBox::tr("Okta FastPass with the same extension, which is "
                                                 "fine beside ours.")));
    for (const SeenProfile &one : now.opaque) {
        rows.push_back(
            isAmong(now.unseen, one)
                ? stopped(one, ExistingBox::tr("It reaches Macs and cannot be read: look "
                                               "at it in Jamf Pro."))
                : left(one, ExistingBox::tr("It cannot be read, and reaches no Mac or "
                                            "was said to be harmless.")));
    }
}

} // namespace

QString existingName(const QString &answer)
{
    return answer == u"replace"_s ? ExistingBox::tr("Replace for new Macs") : choiceName(answer);
}

std::vector<ExistingRow> existingRows(const SsoSituation &now)
{
    std::vector<ExistingRow> rows;
    if (now.own)
        rows.push_back({base::shown(now.own->name, 100), ExistingBox::tr("Ours"),
                        ExistingBox::tr("Made by this project, and updated in place."), Mark::Met});
    for (const SeenProfile &one : now.byHand)
        rows.push_back(ofHand(now, one));
    addOthers(now, rows);
    return rows;
}

std::vector<ExistingChoice> existingChoices(const SsoSituation &now)
{
    if (now.kind != SsoSituation::Kind::ByHand || (now.right && now.answer.isEmpty()))
        return {};
    std::vector<ExistingChoice> choices{{u"leave"_s, true, choiceMeaning(u"leave"_s)},
                                        {u"adopt"_s, true, choiceMeaning(u"adopt"_s)},
                                        {u"replace"_s, true, choiceMeaning(u"replace"_s)}};
    if (!now.refusals.empty()) {
        QStringList reasons;
        for (const base::Text &one : now.refusals)
            reasons += one.translated();
        choices[1] = {u"adopt"_s, false, reasons.join(u' ')};
    }
    if (!now.mayReplace) {
        choices[2] = {u"replace"_s, false,
                      now.prestages.isEmpty()
                          ? ExistingBox::tr("Our groups have members already, who would get both.")
                          : ExistingBox::tr("New Macs get it from the PreStage %1, and would have "
                                            "both.")
                                .arg(base::shown(now.prestages.join(u", "_s), 200))};
    }
    return choices;
}

ExistingBox::ExistingBox(session::Session &session, const SsoSituation &now, bool isAsked,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"existing-profiles"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Use an existing profile"), Kind::Heading));
    addTable(column, existingRows(now));
    if (!isAsked)
        addChoices(column, now);
}

void ExistingBox::addTable(QVBoxLayout *column, const std::vector<ExistingRow> &rows)
{
    auto *table = new look::Table(tr("Profiles that were found"),
                                  {tr("Profile"), tr("What is done"), tr("Why")});
    table->setWidths({28, 20, 0});
    for (const ExistingRow &one : rows) {
        auto *row = table->addRow({one.name, one.act, one.reason});
        look::setMark(row, one.mark);
        look::setCellTone(row, 1, look::markTone(one.mark));
        row->setData(0, Qt::AccessibleTextRole, u"%1, %2. %3"_s.arg(one.name, one.act, one.reason));
    }
    table->fitRows();
    column->addWidget(table);
}

/// What was answered can be answered anew, as long as nothing was made for it.
void ExistingBox::addChoices(QVBoxLayout *column, const SsoSituation &now)
{
    for (const ExistingChoice &choice : existingChoices(now)) {
        const QString name = existingName(choice.answer);
        auto *button = look::plainButton(name);
        button->setObjectName(u"existing="_s + choice.answer);
        button->setAccessibleName(u"%1. %2"_s.arg(name, choice.reason));
        const bool open = choice.mayBe && choice.answer != now.answer && !m_session.isReadOnly();
        const auto settle = [this, button, open] {
            button->setEnabled(open && !m_session.isBusy());
        };
        settle();
        connect(&m_session, &session::Session::activityChanged, button, settle);
        auto *reason = new Label(plain(choice.reason, 400), Kind::Note, Tone::Quiet);
        reason->setMinimumWidth(220);
        auto *row = new look::FlowRow(12);
        row->add(button);
        row->add(reason, 1);
        column->addWidget(row);
        connect(button, &QPushButton::clicked, this, [this, answer = choice.answer] {
            const auto given = m_session.answer("jamf.sso-profile", {{u"existing"_s, answer}});
            if (!given)
                emit failed(given.error().what.translated());
        });
    }
}

} // namespace latchkey::pages
