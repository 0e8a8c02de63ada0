// SPDX-License-Identifier: MIT
#include "shell/window_language.h"

#include "report/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ours = "latchkey-language"_L1;

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(ours);
    translator->setParent(qApp);
    QCoreApplication::installTranslator(translator.release());
}

void installFile(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        install(std::move(translator));
}

} // namespace

bool speak(const QString &language)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));
    const QString wanted = language.isEmpty() ? QLocale::system().name().left(2) : language;
    const bool isMirrored = QLocale(wanted).textDirection() == Qt::RightToLeft;
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    auto catalogue = report::catalogueOf(wanted);
    const bool isEnglish = wanted == u"en"_s || wanted == u"C"_s;
    if (isEnglish || !catalogue) {
        QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(u"en"_s));
        // English needs only its forms for one thing: "1 change".
        installFile(u"latchkey_en"_s, u":/translations"_s);
        return isEnglish;
    }
    QLocale::setDefault(QLocale(wanted));
    installFile(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::move(catalogue));
    return true;
}

} // namespace latchkey::shell
