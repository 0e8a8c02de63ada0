// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

namespace latchkey::look {
class Label;
}

namespace latchkey::pages {

/// A secret to carry to a vendor's page: never shown, lent to the clipboard for a while.
class SecretCopy : public QWidget
{
    Q_OBJECT
public:
    SecretCopy(session::Session &session, const QByteArray &name, QWidget *parent = nullptr);

private:
    void showLeft(int seconds);

    session::Session &m_session;
    QByteArray m_name;
    look::Label *m_left;
};

} // namespace latchkey::pages
