// SPDX-License-Identifier: MIT
#pragma once

#include "pages/prerequisites_page.h"

namespace latchkey::pages {

/// The pilot Mac: what to leave alone on it, what it shows, and the file that shows it.
class PilotPage : public ChecksPage
{
    Q_OBJECT
public:
    explicit PilotPage(session::Session &session, QWidget *parent = nullptr);

protected:
    void renderTop() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addStates();
    void take(const QString &path);
    void stateLeft();
    void showProblem(const base::Error &error);
    void chooseFile();
    void saveScript();

    look::Panel *m_states;
    std::vector<std::pair<QString, look::Label *>> m_names;
    look::Label *m_problem;
    QPushButton *m_practise;
    QPushButton *m_left;
};

} // namespace latchkey::pages
