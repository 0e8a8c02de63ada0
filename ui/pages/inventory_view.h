// SPDX-License-Identifier: MIT
#pragma once

#include "look/marks.h"
#include "pages/read_so_far.h"
#include "pages/sliced_model.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace latchkey::look {
class Label;
}

namespace latchkey::pages {

/// A long list with what narrows it: a field to search, how much of it, a check box for each kind
/// of problem. All of it is reached by Tab; Escape empties the field, Down goes on to the table,
/// Ctrl+C copies a cell, and the table's menu sorts. The current row is shown in full below.
class InventoryView : public QWidget
{
    Q_OBJECT
public:
    struct Kind
    {
        int number = 0; ///< the bit in kinds()
        QString word;
        size_t count = 0;
        look::Mark mark = look::Mark::Advice;
    };

    /// `name` is what a screen reader calls the table; `model` must outlive the view.
    InventoryView(SlicedModel &model, const QString &name, const QString &searchFor,
                  QWidget *parent = nullptr);

    /// The words of the scopes, always as many.
    void setScopes(const QStringList &words);
    /// A kind of which there are none is hidden.
    void setKinds(const std::vector<Kind> &kinds);
    void setRead(const ReadSoFar &read);
    /// Widths of the columns in characters; the last one stretches.
    void setWidths(const QList<int> &characters);

    QString text() const;
    int scope() const;
    unsigned kinds() const; ///< the bits whose boxes are checked or hidden
    QTableView *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }

signals:
    void filterChanged();
    void readAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable(const QString &name);
    void buildFilter(const QString &searchFor);
    void addActions();
    void keepCurrent();
    void showInFull();
    void fitRows();
    void copyCell();
    QCheckBox *boxFor(const Kind &kind);

    SlicedModel &m_model;
    QLineEdit *m_search;
    QComboBox *m_scope;
    QWidget *m_boxes;
    std::map<int, QCheckBox *> m_kinds;
    look::Label *m_inFull; ///< the current row, where cells may be shortened
    look::Label *m_read;
    QPushButton *m_again;
    QTableView *m_table;
    QList<int> m_characters;
    qint64 m_current = -1; ///< the record that had the focus; -1: none
};

} // namespace latchkey::pages
