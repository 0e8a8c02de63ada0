// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace latchkey::pages {

/// The decisions a step rests on: each with its choices, the default's reason, saved at once.
class DecisionBox : public QWidget
{
    Q_OBJECT
public:
    DecisionBox(session::Session &session, const QStringList &keys, QWidget *parent = nullptr);

signals:
    /// A decision was changed and saved: what was read may look different now.
    void decided();

private:
    void addRadios(const recipe::DecisionKind &kind);
    void addCombo(const recipe::DecisionKind &kind);
    void addField(const recipe::DecisionKind &kind);
    void addReason(const recipe::DecisionKind &kind);
    void decide(const QString &key, const QString &value);

    session::Session &m_session;
    QVBoxLayout *m_column;
    QWidget *m_problem = nullptr;
};

} // namespace latchkey::pages
