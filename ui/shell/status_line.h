// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace latchkey::look {
class Label;
}

namespace latchkey::shell {

/// What is written already, the sign-ins, and the way to the log; at the foot of every page. Wraps
/// rather than being cut.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void set(const QString &truth, const QString &signIns);
    /// Without a project there are no sign-ins and no log.
    void setProject(bool open);
    QString truth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

signals:
    void logWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_pen;
    look::Label *m_truth;
    look::Label *m_signIns;
    QPushButton *m_log;
};

} // namespace latchkey::shell
