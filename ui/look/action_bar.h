// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace latchkey::look {

class Label;

/// The bar under a page: ways back and a sentence at its start, the primary button last.
class ActionBar : public QFrame
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Takes all buttons out again; they are deleted later.
    void clear();
    void setSentence(const QString &text);
    QPushButton *addAtStart(QPushButton *button);
    QPushButton *addAtEnd(QPushButton *button);
    /// The filled button; none where nothing is to be done next.
    QPushButton *primary() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    QBoxLayout *m_row; ///< start, sentence and end; one under the other where there is no room
    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
    Label *m_sentence; ///< between the buttons where there is room
    Label *m_above;    ///< the same over them where there is none
};

} // namespace latchkey::look
