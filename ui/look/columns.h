// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace latchkey::look {

/// A wide column and a narrow one beside it; below a width of 800 the narrow one goes under it.
class Columns : public QWidget
{
    Q_OBJECT
public:
    explicit Columns(int sideWidth = 248, QWidget *parent = nullptr);

    QVBoxLayout *main() const { return m_main; }
    QVBoxLayout *side() const { return m_side; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int sideWidth() const;

    QBoxLayout *m_row;
    QVBoxLayout *m_main;
    QVBoxLayout *m_side;
    QWidget *m_sideBox;
    int m_sideWidth;
};

} // namespace latchkey::look
