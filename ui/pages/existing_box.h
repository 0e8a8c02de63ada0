// SPDX-License-Identifier: MIT
#pragma once

#include "look/marks.h"
#include "recipe/sso_situation.h"
#include "session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace latchkey::pages {

/// A profile that was found, and what Latchkey does with it.
struct ExistingRow
{
    QString name;
    QString act; ///< "Leave", "Adopt", "Replace for new Macs", "Stop"
    QString reason;
    look::Mark mark = look::Mark::NotNeeded;
};
std::vector<ExistingRow> existingRows(const recipe::SsoSituation &now);

/// What may become of the one profile that a person made, with the reason where it may not be.
struct ExistingChoice
{
    QString answer; ///< as contract.md 4 has it
    bool mayBe = true;
    QString reason;
};
std::vector<ExistingChoice> existingChoices(const recipe::SsoSituation &now);
QString existingName(const QString &answer);

/// "Use an existing profile": those found, and what becomes of them.
class ExistingBox : public QWidget
{
    Q_OBJECT
public:
    /// `isAsked`: the step asks a person about it already, in a box of its own.
    ExistingBox(session::Session &session, const recipe::SsoSituation &now, bool isAsked,
                QWidget *parent = nullptr);

signals:
    void failed(const QString &sentence);

private:
    void addTable(QVBoxLayout *column, const std::vector<ExistingRow> &rows);
    void addChoices(QVBoxLayout *column, const recipe::SsoSituation &now);

    session::Session &m_session;
};

} // namespace latchkey::pages
