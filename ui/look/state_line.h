// SPDX-License-Identifier: MIT
#pragma once

#include "look/panel.h"

#include <QWidget>

namespace latchkey::look {

/// What is true: mark, word and one sentence. A screen reader reads it as one text; it takes the
/// focus only while one runs.
class StateLine : public QWidget
{
    Q_OBJECT
public:
    explicit StateLine(QWidget *parent = nullptr);

    void set(Mark mark, const QString &sentence, const QString &word = {});
    /// Lets a screen reader read the line anew, after an act of the person.
    void announce();
    Mark mark() const { return m_view->mark(); }
    QString sentence() const { return m_sentence->text(); }

private:
    MarkView *m_view;
    Label *m_word;
    Label *m_sentence;
};

} // namespace latchkey::look
