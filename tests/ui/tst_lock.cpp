// SPDX-License-Identifier: MIT
// What is locked, where the keychain does not do as it should.
#include "cli/setup_run.h"
#include "rehearsal/server.h"
#include "session/opening.h"
#include "session/quick_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using session::Session;

namespace {

/// A keychain that gives what it holds until a test lets it refuse.
class Keychain : public engine::Vault
{
public:
    bool refuses = false;
    int readings = 0;

    void read(QObject *context, engine::Then<base::Result<wire::Secrets>> then) override
    {
        ++readings;
        QMetaObject::invokeMethod(
            context,
            [this, then = std::move(then)] {
                if (refuses)
                    then(base::fail(base::invalid(base::verbatim(u"Consent was refused"_s))));
                else
                    then(wire::Secrets{{"okta.token", base::Secret(QByteArray("canary"))}});
            },
            Qt::QueuedConnection);
    }
    void write(const QByteArray &, const base::Secret &, QObject *context,
               engine::Then<base::Result<void>> then) override
    {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
    }
    void clear(QObject *context, engine::Then<base::Result<void>> then) override
    {
        write({}, {}, context, std::move(then));
    }
};

/// A session on a keychain, with no tenant behind it.
class Opened
{
public:
    explicit Opened(bool refuses = false)
    {
        cli::Options options;
        options.project = session::makeProject(m_folder.path(), u"Acme"_s, u"acme.okta.com"_s,
                                               u"acme.jamfcloud.com"_s)
                              .value();
        session::Parts parts;
        parts.desk = cli::open(options).value();
        // Nobody listens there.
        const QStringList nowhere{u"acme.okta.com=127.0.0.1:1"_s,
                                  u"acme.jamfcloud.com=127.0.0.1:1"_s};
        parts.settings = cli::wireSettingsOf(parts.desk.project.decisions, nowhere).value();
        parts.clock = std::make_unique<session::QuickClock>();
        auto own = std::make_unique<Keychain>();
        keychain = own.get();
        keychain->refuses = refuses;
        parts.vault = std::move(own);
        session = std::make_unique<Session>(std::move(parts));
        QSignalSpy read(session.get(), &Session::changed);
        if (read.isEmpty() && !read.wait(120'000))
            qFatal("the keychain was not read");
    }

private:
    QTemporaryDir m_folder;

public:
    Keychain *keychain = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace

class TestLock : public QObject
{
    Q_OBJECT
private slots:
    void aKeychainThatRefusesLeavesTheWindowLockedAndSaysWhy()
    {
        Opened here;
        QVERIFY(here.session->hasSignIn(base::System::Okta));
        QVERIFY(here.session->lock());
        here.keychain->refuses = true;
        QSignalSpy ended(here.session.get(), &Session::finished);
        here.session->check();
        QVERIFY(!ended.isEmpty() || ended.wait(120'000));
        QVERIFY(!here.session->isBusy());
        QVERIFY(here.session->isLocked());
        QCOMPARE(here.session->lockProblem(), u"Consent was refused"_s);
        QVERIFY(here.session->history().runs.empty()); // no run began without its secrets
        QVERIFY(here.session->calls().empty());
    }

    void theKeychainIsReadOnceForARunAfterALock()
    {
        Opened here;
        QCOMPARE(here.keychain->readings, 1);
        QVERIFY(here.session->lock());
        QCOMPARE(here.keychain->readings, 1);
        here.session->check();
        QTRY_VERIFY_WITH_TIMEOUT(!here.session->isLocked(), 120'000);
        QCOMPARE(here.keychain->readings, 2);
        here.session->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!here.session->isBusy(), 120'000);
    }

    void withoutAKeychainNothingIsLocked()
    {
        Opened here(true);
        QVERIFY(!here.session->vaultProblem().isEmpty());
        here.session->takeSecret("okta.token", base::Secret(QByteArray("canary")));
        QVERIFY(!here.session->lock());
        QVERIFY(here.session->hasSignIn(base::System::Okta));
        QVERIFY(!here.session->isLocked());
    }
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
