// SPDX-License-Identifier: MIT
#pragma once

#include "look/labels.h"
#include "recipe/rights.h"
#include "session/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace latchkey::pages {

/// The rights that the setup needs in both systems: the missing ones first, each with its use, and
/// a text for the one who can grant them.
class RightsBox : public QWidget
{
    Q_OBJECT
public:
    explicit RightsBox(session::Session &session, QWidget *parent = nullptr);

    void render();

private:
    bool takeOver();
    void build();
    void addRows();
    int count(recipe::Right::Grant grant) const;
    QString countSentence() const;

    session::Session &m_session;
    std::vector<recipe::Right> m_rights; ///< as they were read last
    QString m_letter;
    bool m_all = false;
    look::Label *m_count;
    QVBoxLayout *m_rows;
    QPushButton *m_copy;
    QPushButton *m_showAll;
};

} // namespace latchkey::pages
