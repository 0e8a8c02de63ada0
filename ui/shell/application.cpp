// SPDX-License-Identifier: MIT
#include "shell/application.h"

#include "look/labels.h"
#include "look/style.h"
#include "shell/main_window.h"

#include <QFileOpenEvent>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setApplicationName(u"latchkey"_s);
    setOrganizationName(u"Latchkey"_s);
    setApplicationDisplayName(u"Latchkey"_s);
    setDesktopFileName(u"latchkey"_s);
}

void Application::setUp()
{
    setStyle(new look::Style);
    look::installAccessibility();
    applySettings(Settings::load());
}

void Application::setWindow(MainWindow *window)
{
    m_window = window;
    for (const QString &file : std::exchange(m_files, {}))
        m_window->openPath(file);
}

bool Application::event(QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QApplication::event(event);
    const QString file = static_cast<QFileOpenEvent *>(event)->file();
    if (file.isEmpty())
        return true;
    if (m_window)
        m_window->openPath(file);
    else
        m_files += file;
    return true;
}

} // namespace latchkey::shell
