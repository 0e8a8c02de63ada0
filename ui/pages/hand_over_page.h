// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

class QLineEdit;

namespace latchkey::pages {

/// The hand-over: the first real account, then the fleet by its typed name, then the report.
class HandOverPage : public Page
{
    Q_OBJECT
public:
    explicit HandOverPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;

private:
    void build();
    look::Panel *addStep(const session::StepView &view);
    void addFirstAccount();
    void addFleet();
    void addGroups(look::Panel *panel);
    void addTyping(look::Panel *panel, const session::StepView &view);
    void addPending(look::Panel *panel);
    void addBanner();
    void addDates();
    void buildBar();
    void widen(const QString &typed);

    QByteArray m_shown;
    QString m_typed;
};

} // namespace latchkey::pages
