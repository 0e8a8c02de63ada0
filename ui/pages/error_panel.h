// SPDX-License-Identifier: MIT
#pragma once

#include "engine/history.h"
#include "look/panel.h"

namespace latchkey::pages {

/// What did not happen: what happened, what it means, what to do; the vendor's request id to copy.
class ErrorPanel : public look::Banner
{
    Q_OBJECT
public:
    ErrorPanel(const QString &title, const engine::ErrorRecord &record, bool wrote,
               QWidget *parent = nullptr);

    /// A button of the panel; the first is the one that helps.
    QPushButton *addAct(const QString &text);

signals:
    void logWanted(const QString &find);

private:
    QHBoxLayout *m_acts;
};

} // namespace latchkey::pages
