// SPDX-License-Identifier: MIT
#include "held_clock.h"
#include "vault/keychain_vault.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// A session without any keyring: no bus at all. Told clearly, in bounded time.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAccessIsAnError();
};

void TestNoKeychain::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
}

void TestNoKeychain::everyAccessIsAnError()
{
    test::HeldClock clock;
    vault::KeychainVault vault(u"project"_s, clock);
    QObject context;
    QList<base::Error> errors;
    const auto note = [&](const auto &end) {
        if (!end)
            errors += end.error();
        else
            QFAIL("it said that it worked");
    };
    vault.read(&context, note);
    vault.write("okta.token", base::Secret(QByteArray("canary")), &context, note);
    vault.clear(&context, note);
    // Where the service never answers, the time limit does. A Mac always has a keychain: there the
    // limit is over before it can answer, with the same words.
#ifdef Q_OS_MACOS
    constexpr int patience = 1;
#else
    constexpr int patience = 100;
#endif
    for (int turns = 0; turns < 10'000 && errors.size() < 3; ++turns) {
        if (turns % patience == patience - 1)
            clock.runOut();
        QTest::qWait(0);
    }
    QCOMPARE(errors.size(), 3);
    for (const base::Error &error : errors) {
        QVERIFY(error.what.english().contains(u"keychain"_s));
        QVERIFY(error.advice.english().contains(u"--vault memory"_s));
        QVERIFY(!error.what.english().contains(u"canary"_s));
    }
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_no_keychain.moc"
