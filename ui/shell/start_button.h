// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLinkButton>

namespace latchkey::shell {

/// A way to begin: a title and what it does, in the text size of the program.
class StartButton : public QCommandLinkButton
{
    Q_OBJECT
public:
    StartButton(const QString &title, const QString &note, const QString &iconName,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace latchkey::shell
