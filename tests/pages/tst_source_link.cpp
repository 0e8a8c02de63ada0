// SPDX-License-Identifier: MIT
#include "pages/source_link.h"

#include "recipe/recipe_data.h"

#include <QTest>
#include <QUrl>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// Whence the values of the recipes come, as pages to open.
class TestSourceLink : public QObject
{
    Q_OBJECT

private slots:
    void everySourceOfARecipeThatIsOnTheWebHasAPage_data()
    {
        QTest::addColumn<QString>("recipe");
        for (const QString &id : recipe::RecipeData::ids())
            QTest::newRow(qPrintable(id)) << id;
    }

    void everySourceOfARecipeThatIsOnTheWebHasAPage()
    {
        QFETCH(const QString, recipe);
        const auto data = recipe::RecipeData::load(recipe);
        QVERIFY(data);
        for (const recipe::RecipeValue &value : data->values) {
            const QString link = pages::sourceLink(value.source);
            const bool isPaper = value.source.startsWith(u"Walkthrough"_s);
            QVERIFY2(isPaper || QUrl(link).scheme() == u"https"_s, qPrintable(value.source));
        }
    }

    void whatIsOnPaperHasNone() { QVERIFY(pages::sourceLink(u"Walkthrough"_s).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestSourceLink)
#include "tst_source_link.moc"
