// SPDX-License-Identifier: MIT
#include "recipe/decisions.h"
#include "recipe/recipe_data.h"

#include "base/json.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace Qt::StringLiterals;

namespace {

QJsonObject row()
{
    return {{u"key"_s, u"a.b"_s},         {u"value"_s, u"v"_s},       {u"source"_s, u"s"_s},
            {u"date"_s, u"2026-01-02"_s}, {u"osRange"_s, u"macOS"_s}, {u"why"_s, u"w"_s}};
}

QByteArray recipeWith(const QJsonArray &rows, const QString &id = u"r-1"_s)
{
    return base::jsonBytes(QJsonObject{{u"id"_s, id}, {u"title"_s, u"T"_s}, {u"values"_s, rows}});
}

QByteArray recipeWith(const QString &name, const QJsonValue &value)
{
    QJsonObject changed = row();
    if (value.isUndefined())
        changed.remove(name);
    else
        changed[name] = value;
    return recipeWith(QJsonArray{changed});
}

} // namespace

class TestRecipeData : public QObject
{
    Q_OBJECT

private slots:
    void bothRecipesShip()
    {
        QCOMPARE(RecipeData::ids(), QStringList({u"okta-2026"_s, u"walkthrough-2025-04"_s}));
        for (const QString &id : RecipeData::ids()) {
            const auto recipe = RecipeData::load(id);
            QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().what.english()));
            QCOMPARE(recipe->id, id);
        }
    }

    void bothRecipesHaveTheSameKeys()
    {
        const auto today = RecipeData::load(u"okta-2026"_s);
        const auto then = RecipeData::load(u"walkthrough-2025-04"_s);
        QVERIFY(today && then);
        QCOMPARE(today->values.keys(), then->values.keys());
    }

    void everyAgreedKeyIsThere_data()
    {
        QTest::addColumn<QString>("key");
        const QStringList keys =
            QString::fromLatin1(
                "okta-verify.minimum okta-verify.minimum-simplified-setup macos.minimum "
                "okta.jit-feature-name okta.app-names okta.attribute.username "
                "okta.attribute.fullname okta.mapping.username.email "
                "okta.mapping.username.local-part okta.mapping.fullname psso.extension-identifier "
                "psso.team-identifier psso.url-paths psso.authentication-method "
                "psso.application-identifiers psso.protocol-version psso.registration-token "
                "psso.user-principal-name psso.account-name-claim psso.full-name-claim "
                "psso.account-display-name psso.setup-keys psso.profile-name scep.profile-name "
                "scep.ca-name scep.subject scep.key-size scep.key-usage scep.renewal-notice-days "
                "scep.dynamic-marker login-window.profile-name jamf.placeholder-serial")
                .split(u' ');
        for (const QString &key : keys)
            QTest::newRow(qPrintable(key)) << key;
    }

    void everyAgreedKeyIsThere()
    {
        QFETCH(QString, key);
        for (const QString &id : RecipeData::ids()) {
            const auto recipe = RecipeData::load(id);
            QVERIFY(recipe && recipe->values.contains(key));
        }
    }

    void theWalkthroughIsToTheLetter_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QString extension = u"com.okta.mobile.auth-service-extension"_s;
        QTest::newRow("Okta Verify 9.27") << u"okta-verify.minimum"_s << QJsonValue(u"9.27"_s);
        QTest::newRow("macOS 14.0") << u"macos.minimum"_s << QJsonValue(u"14.0"_s);
        QTest::newRow("the feature")
            << u"okta.jit-feature-name"_s
            << QJsonValue(u"Just-In-Time Local Account Creation for macOS"_s);
        QTest::newRow("the extension") << u"psso.extension-identifier"_s << QJsonValue(extension);
        QTest::newRow("the team") << u"psso.team-identifier"_s << QJsonValue(u"B7F62B65BN"_s);
        QTest::newRow("two addresses")
            << u"psso.url-paths"_s
            << QJsonValue(QJsonArray{u"/device-access/api/v1/nonce"_s, u"/oauth2/v1/token"_s});
        QTest::newRow("Password") << u"psso.authentication-method"_s << QJsonValue(u"Password"_s);
        QTest::newRow("both app identifiers")
            << u"psso.application-identifiers"_s
            << QJsonValue(
                   QJsonArray{u"B7F62B65BN."_s + extension, u"B7F62B65BN.com.okta.mobile"_s});
        QTest::newRow("protocol 2.0 as text") << u"psso.protocol-version"_s << QJsonValue(u"2.0"_s);
        QTest::newRow("the user name")
            << u"psso.user-principal-name"_s << QJsonValue(u"$USERNAME"_s);
        QTest::newRow("the e-mail mapping")
            << u"okta.mapping.username.email"_s << QJsonValue(u"user.email"_s);
        QTest::newRow("the subject")
            << u"scep.subject"_s << QJsonValue(u"CN=$COMPUTERNAME ODA $UDID"_s);
        QTest::newRow("2048 bits") << u"scep.key-size"_s << QJsonValue(2048);
        QTest::newRow("digital signature") << u"scep.key-usage"_s << QJsonValue(1);
        QTest::newRow("no keys of macOS 26") << u"psso.setup-keys"_s << QJsonValue(false);
    }

    void theWalkthroughIsToTheLetter()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto recipe = RecipeData::load(u"walkthrough-2025-04"_s);
        QVERIFY(recipe.has_value());
        QCOMPARE(recipe->value(key), value);
        QVERIFY(!recipe->string(u"psso.registration-token"_s).isEmpty() ||
                key != u"psso.registration-token"_s);
    }

    void todaysRecipeDiffersWhereItShould()
    {
        const auto recipe = RecipeData::load(u"okta-2026"_s);
        QVERIFY(recipe.has_value());
        QCOMPARE(recipe->string(u"psso.user-principal-name"_s), QString());
        QVERIFY(recipe->flag(u"psso.setup-keys"_s));
        QCOMPARE(recipe->value(u"psso.setup-url-paths"_s),
                 QJsonValue(QJsonArray{u"/v1/auth/device-sign"_s}));
    }

    void badRecipesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no values") << recipeWith(QJsonArray());
        QTest::newRow("a path as id") << recipeWith(QJsonArray{row()}, u"../x"_s);
        QTest::newRow("a value twice") << recipeWith(QJsonArray{row(), row()});
        QTest::newRow("a row that is a text") << recipeWith(QJsonArray{u"x"_s});
        for (const QString &name :
             {u"key"_s, u"value"_s, u"source"_s, u"date"_s, u"osRange"_s, u"why"_s})
            QTest::newRow(qPrintable(u"no "_s + name)) << recipeWith(name, QJsonValue::Undefined);
        QTest::newRow("an empty why") << recipeWith(u"why"_s, u" "_s);
        QTest::newRow("a source that is a number") << recipeWith(u"source"_s, 7);
        QTest::newRow("a date that is none") << recipeWith(u"date"_s, u"2026-02-30"_s);
        QTest::newRow("an object as value") << recipeWith(u"value"_s, QJsonObject());
        QTest::newRow("a list of numbers") << recipeWith(u"value"_s, QJsonArray{1});
        QTest::newRow("an unknown entry") << recipeWith(u"extra"_s, true);
        QTest::newRow("a key with blanks") << recipeWith(u"key"_s, u"a b.c"_s);
    }

    void badRecipesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto recipe = RecipeData::read(bytes);
        QVERIFY(!recipe.has_value());
        QVERIFY(!recipe.error().what.isEmpty());
    }

    void aGoodOneIsRead()
    {
        const auto recipe = RecipeData::read(recipeWith(QJsonArray{row()}));
        QVERIFY(recipe.has_value());
        QCOMPARE(recipe->string(u"a.b"_s), u"v"_s);
        QCOMPARE(recipe->string(u"not.there"_s), QString());
    }

    void anUnknownRecipeNamesTheOnesThereAre()
    {
        const auto recipe = RecipeData::load(u"../secrets"_s);
        QVERIFY(!recipe.has_value());
        QVERIFY(recipe.error().advice.english().contains(u"okta-2026"_s));
    }

    void theSchemaKnowsTheSameEntries()
    {
        QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/schemas/recipe.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = base::readJsonObject(file.readAll());
        QVERIFY(schema.has_value());
        const QJsonObject value = (*schema)[u"$defs"_s][u"value"_s].toObject();
        QStringList required;
        for (const QJsonValue name : value[u"required"_s].toArray())
            required += name.toString();
        required.sort();
        QCOMPARE(required, row().keys());
        QCOMPARE(value[u"properties"_s].toObject().keys(), row().keys());
    }
};

QTEST_GUILESS_MAIN(TestRecipeData)
#include "tst_recipe_data.moc"
