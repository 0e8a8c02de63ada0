// SPDX-License-Identifier: MIT
#include "mac/accounts.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using mac::Account;
using mac::Print;

class AccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPeople();
    void unreadableIsNotKnown_data();
    void unreadableIsNotKnown();
    void lookAlikes_data();
    void lookAlikes();
    void leftOverHomes();
};

static QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/mac/data/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AccountsTest::readsPeople()
{
    const auto accounts = mac::readAccounts(Print{sample("dscl-users.plist"), {}, 0});
    QVERIFY(accounts);
    const QJsonObject facts =
        mac::accountFacts(accounts, Print{"Shared\nja.work\nold.one\n", {}, 0});
    const QJsonArray people{u"itadmin"_s, u"j.work"_s, u"ja.work"_s};
    QCOMPARE(facts[u"people"_s], QJsonValue(people));
    QCOMPARE(facts[u"linked"_s], QJsonValue(QJsonArray{u"ja.work"_s}));
    QCOMPARE(facts[u"leftOverHomes"_s], QJsonValue(QJsonArray{u"old.one"_s}));
    const QJsonArray pairs = facts[u"lookAlikes"_s].toArray();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0][u"names"_s], QJsonValue(QJsonArray{u"j.work"_s, u"ja.work"_s}));
    QCOMPARE(pairs[0][u"reason"_s].toString(), u"one-letter"_s);
    QVERIFY(mac::accountFacts(accounts, std::nullopt)[u"leftOverHomes"_s].isNull());
}

void AccountsTest::unreadableIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << sample("dscl-users.plist").left(900);
    QTest::newRow("no list") << QByteArray("<plist version=\"1.0\"><dict/></plist>");
    QTest::newRow("an empty list") << QByteArray("<plist version=\"1.0\"><array/></plist>");
    QTest::newRow("text") << QByteArray("itadmin 501\n");
}

void AccountsTest::unreadableIsNotKnown()
{
    QFETCH(QByteArray, out);
    const auto accounts = mac::readAccounts(Print{out, {}, 0});
    QVERIFY(!accounts);
    for (const QJsonValue value : mac::accountFacts(accounts, Print{"x\n", {}, 0}))
        QVERIFY(value.isNull());
}

void AccountsTest::lookAlikes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("oneFull");
    QTest::addColumn<QString>("otherFull");
    QTest::addColumn<QByteArray>("reason");
    const QString none;
    QTest::newRow("the walkthrough's")
        << u"j.work"_s << u"ja.work"_s << none << none << QByteArray("one-letter");
    QTest::newRow("separators") << u"jwork"_s << u"j_work"_s << none << none
                                << QByteArray("same-name");
    QTest::newRow("case") << u"JWork"_s << u"jwork"_s << none << none << QByteArray("same-name");
    QTest::newRow("domain") << u"jwork@acme.example"_s << u"jwork"_s << none << none
                            << QByteArray("same-name");
    QTest::newRow("accents") << u"josé"_s << u"jose"_s << none << none << QByteArray("same-name");
    QTest::newRow("full names") << u"xy"_s << u"work2"_s << u"Jane  Work"_s << u"jane work"_s
                                << QByteArray("same-full-name");
    QTest::newRow("initial") << u"j.work"_s << u"jane.work"_s << none << none
                             << QByteArray("initial");
    QTest::newRow("initial without a dot")
        << u"jwork"_s << u"jane.work"_s << none << none << QByteArray("initial");
    QTest::newRow("swapped order")
        << u"jane.work"_s << u"jwork"_s << none << none << QByteArray("initial");
    QTest::newRow("two first names")
        << u"john.work"_s << u"jane.work"_s << none << none << QByteArray();
    QTest::newRow("different people")
        << u"itadmin"_s << u"jane.work"_s << none << none << QByteArray();
    QTest::newRow("no full names") << u"abc"_s << u"xyz"_s << none << none << QByteArray();
}

void AccountsTest::lookAlikes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, oneFull);
    QFETCH(QString, otherFull);
    QFETCH(QByteArray, reason);
    const auto pairs =
        mac::lookAlikes({{one, {}, oneFull, {}, false}, {other, {}, otherFull, {}, false}});
    QCOMPARE(pairs.size(), size_t(reason.isEmpty() ? 0 : 1));
    if (!reason.isEmpty())
        QCOMPARE(pairs[0], (mac::LookAlike{one, other, reason}));
}

void AccountsTest::leftOverHomes()
{
    const std::vector<Account> accounts{{u"Ada"_s, {}, {}, u"/Users/Ada"_s, false}};
    const QByteArray listing = ".localized\nada\nGuest\nShared\nDeleted Users\nbob\n";
    QCOMPARE(mac::leftOverHomes(accounts, listing), QStringList{u"bob"_s});
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
