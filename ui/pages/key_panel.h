// SPDX-License-Identifier: MIT
#pragma once

#include "look/panel.h"
#include "pages/profile_keys.h"
#include "session/session.h"

namespace latchkey::pages {

/// What is said of one key of a profile: its value to copy, why it is so, whence, and for which
/// macOS; and the decision that sets it.
class KeyPanel : public look::Panel
{
    Q_OBJECT
public:
    explicit KeyPanel(session::Session &session, QWidget *parent = nullptr);

    void showKey(const ProfileKey &key);

signals:
    /// The decision of that key is to be changed.
    void decisionWanted(const QString &key);

private:
    void addText(const QString &title, const QString &text);
    void addSource(const ProfileKey &key);
    void addDecision(const QString &key);

    session::Session &m_session;
};

/// Where the value comes from, in a few words for a column.
QString shortSource(const session::Session &session, const ProfileKey &key);

} // namespace latchkey::pages
