// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

namespace latchkey::look {
class Columns;
}

namespace latchkey::pages {

class HandBox;

/// The card of one step, whichever: what is true, what changes, what to decide, what was read, and
/// what to do by hand.
class StepPage : public Page
{
    Q_OBJECT
public:
    explicit StepPage(session::Session &session, QWidget *parent = nullptr);

    void showStep(const recipe::StepId &step);
    recipe::StepId step() const { return m_step; }
    void render() override;
    void check() override { session().check(m_step); }
    QWidget *firstFocus() const override;

signals:
    /// A sign-in is missing or was refused.
    void signInWanted();

private:
    void build(const session::StepView &view);
    void addError(const session::StepView &view);
    void addExisting(const session::StepView &view);
    void addProfile();
    void addChanges(QVBoxLayout *column, const session::StepView &view);
    void addStanding(const session::StepView &view);
    void addHand(QVBoxLayout *column, const session::StepView &view);
    void addDecisions(QVBoxLayout *column);
    void addEvidence(QVBoxLayout *column, const session::StepView &view);
    void addSide(QVBoxLayout *column, const session::StepView &view);
    void buildBar(const session::StepView &view);
    void addPrimary(const session::StepView &view);
    void addWaive(const session::StepView &view);
    void addLater(const session::StepView &view);
    void addGoOn();
    void settle(const session::StepView &view);
    void giveByHand();
    void cameBack(Qt::ApplicationState state);
    void goOn();

    recipe::StepId m_step;
    QByteArray m_shown; ///< what the body was built from
    QString m_key;      ///< of the profile, that was selected last
    QPushButton *m_check;
    HandBox *m_hand = nullptr;
    QJsonObject m_typed;
    recipe::StepId m_left; ///< for a vendor's page, by our link: looked at on return
};

/// What the card shows of the profile that the step makes; empty where it makes none.
QString profileState(const session::Session &session, const recipe::StepId &step);
/// "Okta › Step 14 of 32".
QString crumbOf(const session::Session &session, const session::StepView &view);

} // namespace latchkey::pages
