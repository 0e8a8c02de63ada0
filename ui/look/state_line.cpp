// SPDX-License-Identifier: MIT
#include "look/state_line.h"

#include <QHBoxLayout>

namespace latchkey::look {

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
    , m_view(new MarkView)
    , m_word(new Label({}, Kind::Strong))
    , m_sentence(new Label)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_word->setWordWrap(false);
    row->addWidget(m_view, 0, Qt::AlignTop);
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1, Qt::AlignTop);
    const int gap = std::max(0, (m_view->height() - m_word->fontMetrics().height()) / 2);
    m_word->setContentsMargins(0, gap, 0, 0);
    m_sentence->setContentsMargins(0, gap, 0, 0);
    setObjectName(QStringLiteral("state-line"));
}

void StateLine::set(Mark mark, const QString &sentence, const QString &word)
{
    const QString shownWord = word.isEmpty() ? markWord(mark) : word;
    m_view->setMark(mark);
    m_word->setText(shownWord);
    m_word->setTone(markTone(mark));
    m_sentence->setText(sentence);
    const QString name = QStringLiteral("%1: %2").arg(shownWord, sentence);
    if (accessibleName() != name)
        setAccessibleName(name); // a screen reader hears of it each time
}

void StateLine::announce()
{
    setFocusPolicy(isScreenReaderOn() ? Qt::StrongFocus : Qt::NoFocus);
    if (isScreenReaderOn())
        setFocus(Qt::OtherFocusReason);
}

} // namespace latchkey::look
