// SPDX-License-Identifier: MIT
#pragma once

#include "look/table.h"
#include "pages/page.h"

class QProgressBar;
class QSplitter;

namespace latchkey::pages {

class CallTable;

/// The plan, and once it is confirmed the same list while it is written. Also shows what an undo
/// would take back. Enter never writes.
class PlanPage : public Page
{
    Q_OBJECT
public:
    /// What the page is for: writing the plan, or taking back what was written.
    enum class Purpose { Write, Undo };
    explicit PlanPage(session::Session &session, QWidget *parent = nullptr);

    /// Narrows to a step and what it needs; none shows all.
    void narrow(const recipe::StepId &step);
    void render() override;
    QWidget *firstFocus() const override;
    /// Asks what to do with the change under way, then ends the run.
    void askToStop();

private:
    bool isRunning() const;
    bool isUndo() const;
    std::vector<session::ChangeRow> rows() const;
    std::vector<const session::StepView *> handSteps() const;
    int writable(const std::vector<session::ChangeRow> &rows) const;
    void settleHeader(const std::vector<session::ChangeRow> &rows);
    void settleIdle(const std::vector<session::ChangeRow> &rows);
    void settleProgress(const std::vector<session::ChangeRow> &rows);
    void settleChips(const std::vector<session::ChangeRow> &rows);
    QString reachSentence(const std::vector<session::ChangeRow> &rows) const;
    void fillTree(const std::vector<session::ChangeRow> &rows);
    void addChange(QTreeWidgetItem *group, const session::ChangeRow &row);
    void addHand(QTreeWidgetItem *group, const session::StepView &view);
    void showDetail();
    void buildBar(const std::vector<session::ChangeRow> &rows);
    void addWriteButtons(int planned, int able);
    void write();
    void savePlan();

    recipe::StepId m_narrowed;
    QByteArray m_shown;
    QWidget *m_chips;
    look::Label *m_reach;
    look::Panel *m_progress;
    look::Label *m_progressText;
    look::Label *m_proofs;
    QProgressBar *m_bar;
    look::Label *m_sentence;
    look::Table *m_tree;
    CallTable *m_calls;
    QWidget *m_callsBox;
    QSplitter *m_split;
    look::Label *m_detailTitle;
    QVBoxLayout *m_detail;
    QString m_selected;
};

} // namespace latchkey::pages
