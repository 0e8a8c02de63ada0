// SPDX-License-Identifier: MIT
#include "shell/application.h"

#include "look/labels.h"
#include "look/style.h"
#include "report/language.h"
#include "shell/main_window.h"

#include <QFileOpenEvent>
#include <QLocale>
#include <QTranslator>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

namespace {

bool readsRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

} // namespace

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

bool Application::setLanguage(const QString &language)
{
    const QString wanted = language.isEmpty() ? QLocale::system().name().left(2) : language;
    if (readsRightToLeft(wanted))
        setLayoutDirection(Qt::RightToLeft);
    auto catalogue = report::catalogueOf(wanted);
    if (wanted == u"en"_s || wanted == u"C"_s || !catalogue) {
        // English needs only its forms for one thing: "1 change".
        auto *singulars = new QTranslator(this);
        if (singulars->load(u":/translations/latchkey_en"_s))
            installTranslator(singulars);
        return catalogue || wanted == u"C"_s;
    }
    QLocale::setDefault(QLocale(wanted));
    catalogue->setParent(this);
    return installTranslator(catalogue.release());
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
