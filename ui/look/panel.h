// SPDX-License-Identifier: MIT
#pragma once

#include "look/labels.h"
#include "look/marks.h"

#include <QFrame>
#include <QVBoxLayout>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace latchkey::look {

/// A frame with rounded corners and a hairline. Detail stands on the alternate ground.
class Panel : public QFrame
{
    Q_OBJECT
public:
    enum class Ground { Base, Detail };
    explicit Panel(Ground ground = Ground::Base, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Ground and edge of the panel in the palette's colours.
    virtual std::pair<QColor, QColor> colours() const;

private:
    Ground m_ground;
    QVBoxLayout *m_body;
};

/// The mark, drawn at one size; turns slowly while something is under way, unless motion is off.
class MarkView : public QWidget
{
    Q_OBJECT
public:
    explicit MarkView(Mark mark = Mark::NotChecked, int side = 18, QWidget *parent = nullptr);

    Mark mark() const { return m_mark; }
    void setMark(Mark mark);
    QSize sizeHint() const override { return {m_side, m_side}; }
    /// Whether rings may turn: the setting of the program.
    static void setMotion(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void settle();

    Mark m_mark;
    int m_side;
    int m_turn = 0;
    int m_timer = 0;
};

/// A sentence that stands out, in the colour of a mark: title, text, and buttons at its end.
class Banner : public Panel
{
    Q_OBJECT
public:
    Banner(Mark mark, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// Adds a button at the end; its object name is for tests.
    QPushButton *addButton(const QString &text, bool primary = false);

protected:
    std::pair<QColor, QColor> colours() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Mark m_mark;
    QBoxLayout *m_flow; ///< words and buttons, side by side where there is room
    QHBoxLayout *m_buttons;
};

} // namespace latchkey::look
