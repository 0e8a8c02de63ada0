// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace latchkey::look {

/// Controls side by side; one under the other where there is not room for all.
class FlowRow : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRow(int spacing = 8, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    int m_spacing; ///< side by side
};

} // namespace latchkey::look
