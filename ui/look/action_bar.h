// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
    Label *m_sentence; ///< between the buttons where there is room
    Label *m_above;    ///< the same over them where there is none
};

} // namespace latchkey::look
