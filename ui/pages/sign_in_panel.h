// SPDX-License-Identifier: MIT
#pragma once

#include "look/labels.h"
#include "look/state_line.h"
#include "session/session.h"

#include <QSet>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace latchkey::look {
class SecretField;
}

namespace latchkey::pages {

class AddressField;
class BrowserBox;

/// The sign-in of one system: its address, how, the secrets for it, and whether it works.
class SignInPanel : public QWidget
{
    Q_OBJECT
public:
    SignInPanel(session::Session &session, base::System system, QWidget *parent = nullptr);

    void render();
    /// Takes over what is typed, for a button that goes on; false where the address is none.
    bool handOver();

private:
    void addWay(QFormLayout *form);
    void addSignOut(QVBoxLayout *column);
    void chooseWay(session::Way way);
    void showWay(session::Way way);
    void addFields(QVBoxLayout *column);
    void addField(QVBoxLayout *column, const QByteArray &name);
    void signOut();
    void tellSignedOut(session::SignedOut came, session::Way way);
    QString storedIn() const;

    session::Session &m_session;
    base::System m_system;
    session::Way m_shown = session::Way::None; ///< whose fields are there
    bool m_chose = false;                      ///< a person chose it here
    look::StateLine *m_state;
    look::StateLine *m_rights;
    AddressField *m_address;
    QComboBox *m_way;
    look::Label *m_consequence;
    std::map<session::Way, QWidget *> m_boxes; ///< the fields of each way; one is shown
    BrowserBox *m_browser = nullptr;
    QMap<QByteArray, look::SecretField *> m_secrets;
    QSet<QByteArray> m_replacing; ///< open for another one
    look::Label *m_told;
    QPushButton *m_signOut;
};

} // namespace latchkey::pages
