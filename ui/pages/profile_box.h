// SPDX-License-Identifier: MIT
#pragma once

#include "pages/profile_keys.h"
#include "session/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace latchkey::look {
class Label;
class Table;
} // namespace latchkey::look

namespace latchkey::pages {

class KeyPanel;

/// The profile that a step makes: its keys payload by payload, what is said of the selected one,
/// and the file to carry elsewhere.
class ProfileBox : public QWidget
{
    Q_OBJECT
public:
    ProfileBox(session::Session &session, const recipe::StepId &step, QWidget *parent = nullptr);

    /// Selects that key, where the profile has it.
    void choose(const QString &key);

signals:
    void decisionWanted(const QString &key);
    void chosen(const QString &key);

private:
    QWidget *makeTable();
    void addExport(QVBoxLayout *column);
    void showCurrent();
    void askWhere();
    void save(const QString &path);
    QString scopeSentence() const;

    session::Session &m_session;
    recipe::StepId m_step;
    std::vector<ProfileKey> m_keys;
    look::Table *m_table;
    KeyPanel *m_panel;
    look::Label *m_told;
};

} // namespace latchkey::pages
