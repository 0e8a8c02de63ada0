// SPDX-License-Identifier: MIT
#include "pages/rights_box.h"

#include "look/buttons.h"
#include "look/flow_row.h"
#include "look/table.h"
#include "pages/page.h"
#include "pages/plain.h"
#include "pages/sign_in_words.h"
#include "report/rights_letter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using base::System;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;
using recipe::Right;

namespace {

constexpr int copiedMilliseconds = 2000;

Mark markOf(Right::Grant grant)
{
    return grant == Right::Grant::Given     ? Mark::Met
           : grant == Right::Grant::Missing ? Mark::NotMet
                                            : Mark::Unknown;
}

bool isRead(const std::vector<Right> &rights, System system)
{
    return std::any_of(rights.begin(), rights.end(), [system](const Right &one) {
        return one.system == system && one.grant != Right::Grant::Unknown;
    });
}

bool isSame(const std::vector<Right> &one, const std::vector<Right> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Right &a, const Right &b) {
                          return a.system == b.system && a.name == b.name && a.grant == b.grant;
                      });
}

} // namespace

RightsBox::RightsBox(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_count(new Label({}, Kind::Body, Tone::Quiet))
    , m_rows(new QVBoxLayout)
    , m_copy(look::plainButton({}, u"copy"_s))
    , m_showAll(look::plainButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Rights"), Kind::Heading));
    column->addWidget(m_count);
    column->addLayout(m_rows);
    auto *row = new look::FlowRow;
    m_copy->setObjectName(u"copy-missing-right"_s);
    m_showAll->setObjectName(u"show-all-rights"_s);
    row->add(m_copy);
    row->add(m_showAll);
    column->addWidget(row);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_letter);
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(copiedMilliseconds, this, &RightsBox::build);
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        build();
    });
    build();
}

/// What the newest run read of them. A run that did not look at a system's rights says nothing of
/// them, so those of before stand, until somebody signs in another way.
bool RightsBox::takeOver()
{
    std::vector<Right> next = m_rights;
    for (const System system : {System::Okta, System::Jamf}) {
        if (!m_session.step(recipe::rightsStep(system)).at.isValid())
            std::erase_if(next, [system](const Right &one) { return one.system == system; });
    }
    QString letter = next.empty() ? QString() : m_letter;
    if (const recipe::Facts *facts = m_session.facts()) {
        const std::vector<Right> now = recipe::rightsOf(*facts);
        const bool tells = isRead(now, System::Okta) || isRead(now, System::Jamf);
        const bool loses = (isRead(next, System::Okta) && !isRead(now, System::Okta)) ||
                           (isRead(next, System::Jamf) && !isRead(now, System::Jamf));
        if (tells && !loses && !m_session.isBusy()) {
            next = now;
            letter = report::rightsLetter(*facts);
        }
    }
    const bool isNew = !isSame(next, m_rights) || letter != m_letter;
    m_rights = std::move(next);
    m_letter = letter;
    return isNew;
}

int RightsBox::count(Right::Grant grant) const
{
    return int(std::count_if(m_rights.begin(), m_rights.end(),
                             [grant](const Right &one) { return one.grant == grant; }));
}

QString RightsBox::countSentence() const
{
    const int all = int(m_rights.size());
    if (all == 0)
        return tr("Not read yet: the check of both sign-ins reads them.");
    const int given = count(Right::Grant::Given);
    const int missing = count(Right::Grant::Missing);
    if (missing > 0)
        return tr("%1 of %2 are there, %3 missing. Missing ones first.")
            .arg(given)
            .arg(all)
            .arg(missing);
    if (given < all)
        return tr("%1 of %2 are there. Of the others only the first write tells.")
            .arg(given)
            .arg(all);
    return tr("All %1 are there.").arg(all);
}

void RightsBox::addRows()
{
    auto *table =
        new look::Table(tr("Rights"), {tr("Right"), tr("System"), tr("Used for"), tr("State")});
    table->setObjectName(u"rights"_s);
    table->setWidths({30, 9, 0, 10});
    for (const Right &right : m_rights) {
        if (!m_all && right.grant == Right::Grant::Given)
            continue;
        const Mark mark = markOf(right.grant);
        const QString use = plain(right.use, 300);
        auto *row = table->addRow(
            {right.name, session::systemName(right.system), use, look::markWord(mark)});
        look::setMark(row, mark);
        look::setCellTone(row, 3, look::markTone(mark));
        row->setData(0, Qt::AccessibleTextRole,
                     u"%1, %2, %3. %4"_s.arg(right.name, session::systemName(right.system),
                                             look::markWord(mark), use));
    }
    if (table->topLevelItemCount() == 0) {
        delete table;
        return;
    }
    table->fitRows();
    m_rows->addWidget(table);
}

void RightsBox::build()
{
    m_count->setText(countSentence());
    clearLayout(m_rows);
    addRows();
    const int missing = count(Right::Grant::Missing);
    m_copy->setText(missing > 1 ? tr("Copy the %1 &missing rights").arg(missing)
                                : tr("Copy the &missing right"));
    m_copy->setVisible(!m_letter.isEmpty());
    m_showAll->setText(m_all ? tr("Show the ope&n rights only")
                             : tr("Show &all %1 rights").arg(m_rights.size()));
    m_showAll->setVisible(count(Right::Grant::Given) > 0);
}

void RightsBox::render()
{
    if (takeOver())
        build();
}

} // namespace latchkey::pages
