// SPDX-License-Identifier: MIT
#include "report/language.h"

#include <QCoreApplication>

/// Outside any namespace, as Qt wants it: the catalogues of a static library are registered by
/// hand.
static void registerCatalogues() { Q_INIT_RESOURCE(translations); }

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

/// English: the sentences as they are in the code, and its plurals from a file.
class Source : public QTranslator
{
public:
    Source()
        : m_hasPlurals(load(u":/translations/latchkey_en"_s))
    {
    }
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int count) const override
    {
        const QString plural =
            m_hasPlurals && count >= 0
                ? QTranslator::translate(context, sourceText, disambiguation, count)
                : QString();
        return plural.isEmpty() ? QString::fromUtf8(sourceText) : plural;
    }

private:
    bool m_hasPlurals;
};

} // namespace

QStringList languages() { return {u"en"_s, u"de"_s}; }

std::unique_ptr<QTranslator> catalogueOf(const QString &language)
{
    registerCatalogues();
    if (language == u"en"_s)
        return std::make_unique<Source>();
    if (!languages().contains(language))
        return nullptr;
    auto catalogue = std::make_unique<QTranslator>();
    if (!catalogue->load(u":/translations/latchkey_"_s + language))
        return nullptr;
    return catalogue;
}

Spoken::Spoken(const QString &language)
    : m_catalogue(language.isEmpty() ? nullptr : catalogueOf(language))
{
    if (m_catalogue)
        QCoreApplication::installTranslator(m_catalogue.get());
}

Spoken::~Spoken()
{
    if (m_catalogue)
        QCoreApplication::removeTranslator(m_catalogue.get());
}

} // namespace latchkey::report
