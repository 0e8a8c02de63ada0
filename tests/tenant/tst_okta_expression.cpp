// SPDX-License-Identifier: MIT
#include "tenant/okta/expression.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using okta::Accounts;
using okta::Expression;

namespace {

Accounts::Row ann()
{
    Accounts::Row row;
    row.login = "Ann.Lee@acme.com";
    row.email = "ann@acme.com";
    row.firstName = "Ann Mary";
    row.lastName = "Lée";
    return row;
}

} // namespace

class OktaExpressionTest : public QObject
{
    Q_OBJECT
private slots:
    void evaluates_data();
    void evaluates();
    void leavesTheRestToOkta_data();
    void leavesTheRestToOkta();
    void knowsWhenAValueIsDue();
    void comparesByMeaning();
};

void OktaExpressionTest::evaluates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("a field") << u"user.email"_s << u"ann@acme.com"_s;
    QTest::newRow("a literal") << u" 'x + y' "_s << u"x + y"_s;
    QTest::newRow("the local part")
        << u"String.substringBefore(user.login, \"@\")"_s << u"Ann.Lee"_s;
    QTest::newRow("the domain") << u"String.substringAfter(user.login,'@')"_s << u"acme.com"_s;
    QTest::newRow("both names") << u"user.firstName + \" \" + user.lastName"_s << u"Ann Mary Lée"_s;
    QTest::newRow("in lower case")
        << u"String.toLowerCase(String.substringBefore(user.login, \"@\"))"_s << u"ann.lee"_s;
    QTest::newRow("in upper case") << u"String.toUpperCase(user.lastName)"_s << u"LÉE"_s;
    QTest::newRow("without blanks")
        << u"String.removeSpaces(user.firstName) + user.lastName"_s << u"AnnMaryLée"_s;
    QTest::newRow("in brackets") << u"(user.firstName+(\"-\"+user.lastName))"_s
                                 << u"Ann Mary-Lée"_s;
    QTest::newRow("a mark that is not there")
        << u"String.substringBefore(user.email, \"#\")"_s << u"ann@acme.com"_s;
}

void OktaExpressionTest::evaluates()
{
    QFETCH(QString, text);
    const auto expression = Expression::parse(text);
    QVERIFY(expression);
    QTEST(expression->value(ann()), "value");
}

void OktaExpressionTest::leavesTheRestToOkta_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"user"_s, u"user.nickName"_s, u"user.email +"_s, u"user.email user.login"_s,
          u"\"open"_s, u"'a\\'b'"_s, u"String.len(user.email)"_s,
          u"String.substringBefore(user.email)"_s, u"String.toLowerCase(user.email"_s,
          u"user.email != null ? user.email : user.login"_s, u"appuser.email"_s,
          u"user.profile.login"_s, QString(1000, u'('), u"user.email+"_s + QString(3000, u' ')})
        QTest::newRow(qPrintable(text.left(40))) << text;
}

void OktaExpressionTest::leavesTheRestToOkta()
{
    QFETCH(QString, text);
    QVERIFY(!Expression::parse(text));
}

void OktaExpressionTest::knowsWhenAValueIsDue()
{
    const auto both = Expression::parse(u"user.firstName + \" \" + user.lastName"_s);
    Accounts::Row row = ann();
    QVERIFY(both->hasSources(row));
    row.lastName = {};
    QVERIFY(!both->hasSources(row));
    QVERIFY(Expression::parse(u"user.login"_s)->hasSources(row));
}

void OktaExpressionTest::comparesByMeaning()
{
    QVERIFY(okta::isSameExpression(u"user.a+\" \"+user.b"_s, u" user.a + \" \" + user.b"_s));
    QVERIFY(!okta::isSameExpression(u"user.a+\" \""_s, u"user.a+\"  \""_s));
    QVERIFY(!okta::isSameExpression(u"user.a"_s, u"user.A"_s));
    QVERIFY(okta::isSameExpression(u"'it\"s' + x"_s, u"'it\"s'+x"_s));
}

QTEST_GUILESS_MAIN(OktaExpressionTest)
#include "tst_okta_expression.moc"
