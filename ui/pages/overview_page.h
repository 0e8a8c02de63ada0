// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

namespace latchkey::pages {

/// One project at a glance: what needs the person, what is written, what was decided.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;
    QWidget *firstFocus() const override;

signals:
    void signInWanted();

private:
    void build();
    void addBanners();
    void addNeeds(QVBoxLayout *column);
    void addSide(QVBoxLayout *column);
    void addDecisions(QVBoxLayout *column);
    void buildBar();

    QByteArray m_shown;
};

} // namespace latchkey::pages
