// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QStringList>

namespace latchkey::shell {

class MainWindow;

/// The program: its style and language, and the files that the desktop hands over, perhaps before
/// there is a window.
class Application : public QApplication
{
    Q_OBJECT
public:
    Application(int &argc, char **argv);

    /// Style, names, accessible headings, settings of this computer.
    void setUp();
    void setWindow(MainWindow *window);

protected:
    bool event(QEvent *event) override;

private:
    QStringList m_files; ///< handed over before there was a window
    MainWindow *m_window = nullptr;
};

} // namespace latchkey::shell
