// SPDX-License-Identifier: MIT
#include "look/secret_clipboard.h"
#include "moved_clock.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using look::SecretClipboard;

namespace {

base::Secret secret(const char *text = "canary-secret") { return base::Secret(QByteArray(text)); }

QString pasted() { return QGuiApplication::clipboard()->text(); }

} // namespace

/// A secret on the clipboard: marked, counted down, and taken back where it is still there.
class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }
    void isMarkedAsASecret();
    void countsDownAndClears();
    void whatSomebodyElseCopiedStays();
    void theSameTextFromAManagerIsCleared();
    void aSecondCopyStartsAnew();
    void secondsAreBounded_data();
    void secondsAreBounded();
    void sleepCountsToo();
    void goesWithTheProgram();
    void goesWhenItsOwnerGoes();
    void anEmptySecretChangesNothing();
};

void TestSecretClipboard::isMarkedAsASecret()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"canary-secret"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
    QVERIFY(data->hasFormat(u"org.nspasteboard.ConcealedType"_s));
    QVERIFY(!data->hasHtml());
}

void TestSecretClipboard::countsDownAndClears()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    const QSignalSpy ticks(&clipboard, &SecretClipboard::ticked);
    clipboard.copy(secret());
    QCOMPARE(ticks.last().first().toInt(), 30);
    clock.moveOn(1);
    QCOMPARE(ticks.last().first().toInt(), 29);
    QCOMPARE(clipboard.secondsLeft(), 29);
    clock.moveOn(28);
    QCOMPARE(pasted(), u"canary-secret"_s);
    clock.moveOn(1);
    QCOMPARE(pasted(), QString());
    QCOMPARE(ticks.last().first().toInt(), 0);
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(ticks.count(), 31);
    QCOMPARE(clock.waiting(), std::size_t(0));
}

void TestSecretClipboard::whatSomebodyElseCopiedStays()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret());
    QGuiApplication::clipboard()->setText(u"mine now"_s);
    clock.moveOn(1);
    QCOMPARE(clipboard.secondsLeft(), 0); // nothing of ours is left to clear
    clock.moveOn(60);
    clipboard.clear();
    QCOMPARE(pasted(), u"mine now"_s);
}

void TestSecretClipboard::theSameTextFromAManagerIsCleared()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret());
    QGuiApplication::clipboard()->setText(u"canary-secret"_s);
    clock.moveOn(30);
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::aSecondCopyStartsAnew()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret());
    clock.moveOn(20);
    clipboard.copy(secret("another"));
    clock.moveOn(15); // over for the first one
    QCOMPARE(pasted(), u"another"_s);
    QCOMPARE(clipboard.secondsLeft(), 15);
    clock.moveOn(15);
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::secondsAreBounded_data()
{
    QTest::addColumn<int>("wished");
    QTest::addColumn<int>("seconds");
    QTest::newRow("too few") << 1 << 10;
    QTest::newRow("below nothing") << -5 << 10;
    QTest::newRow("as wished") << 45 << 45;
    QTest::newRow("too many") << 600 << 90;
}

void TestSecretClipboard::secondsAreBounded()
{
    QFETCH(const int, wished);
    QFETCH(const int, seconds);
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.setSeconds(wished);
    clipboard.copy(secret());
    QCOMPARE(clipboard.secondsLeft(), seconds);
    clock.moveOn(seconds - 1);
    QCOMPARE(pasted(), u"canary-secret"_s);
    clock.moveOn(1);
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::sleepCountsToo()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret());
    clock.oversleep(3600);
    clock.moveOn(0);
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::goesWithTheProgram()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(secret());
    QMetaObject::invokeMethod(
        qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::goesWhenItsOwnerGoes()
{
    MovedClock clock;
    {
        SecretClipboard clipboard(clock);
        clipboard.copy(secret());
        QCOMPARE(pasted(), u"canary-secret"_s);
    }
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::anEmptySecretChangesNothing()
{
    MovedClock clock;
    SecretClipboard clipboard(clock);
    clipboard.copy(base::Secret());
    QCOMPARE(pasted(), u"before"_s);
    QCOMPARE(clipboard.secondsLeft(), 0);
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secret_clipboard.moc"
