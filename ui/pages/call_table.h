// SPDX-License-Identifier: MIT
#pragma once

#include "look/table.h"
#include "session/session.h"

namespace latchkey::pages {

/// The newest calls of a run, newest first. Secrets are never in one.
class CallTable : public look::Table
{
    Q_OBJECT
public:
    explicit CallTable(QWidget *parent = nullptr);
    void show(const session::Session &session);

private:
    QDateTime m_newest;
    size_t m_count = 0;
};

} // namespace latchkey::pages
