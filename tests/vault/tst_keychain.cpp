// SPDX-License-Identifier: MIT
#include "held_clock.h"
#include "vault/keychain_jobs.h"
#include "vault/keychain_vault.h"

#include <QTest>
#include <QUuid>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// The vault on a real Secret Service: with_keychain.sh starts one for this test alone.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyAtFirst();
    void keepsSecrets();
    void writesAtOnceLoseNothing();
    void projectsAreApart();
    void clears();
    void spoiltEntryIsToldAndCanBeCleared();
    void droppedCallbacksAreNotCalled();
    void lateAnswersAreAnError();

private:
    using Read = base::Result<vault::Secrets>;
    using Done = base::Result<void>;

    Read read(vault::KeychainVault &vault);
    Done write(vault::KeychainVault &vault, const QByteArray &name, const QByteArray &value);
    Done clear(vault::KeychainVault &vault);
    static QString newProject() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    test::HeldClock m_clock;
    QObject m_context;
};

template<class T>
static T waited(const std::optional<T> &result)
{
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        qFatal("the keychain did not answer");
    return *result;
}

TestKeychain::Read TestKeychain::read(vault::KeychainVault &vault)
{
    std::optional<Read> result;
    vault.read(&m_context, [&](const Read &end) { result = end; });
    return waited(result);
}

TestKeychain::Done TestKeychain::write(vault::KeychainVault &vault, const QByteArray &name,
                                       const QByteArray &value)
{
    std::optional<Done> result;
    vault.write(name, base::Secret(QByteArray(value)), &m_context,
                [&](const Done &end) { result = end; });
    return waited(result);
}

TestKeychain::Done TestKeychain::clear(vault::KeychainVault &vault)
{
    std::optional<Done> result;
    vault.clear(&m_context, [&](const Done &end) { result = end; });
    return waited(result);
}

void TestKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("LATCHKEY_TEST_KEYRING"),
             "run this with tests/vault/with_keychain.sh, which brings a keyring of its own");
}

void TestKeychain::emptyAtFirst()
{
    vault::KeychainVault vault(newProject(), m_clock);
    const Read secrets = read(vault);
    QVERIFY2(secrets, secrets ? "" : qPrintable(secrets.error().what.english()));
    QVERIFY(secrets->isEmpty());
    QVERIFY(clear(vault));
}

void TestKeychain::keepsSecrets()
{
    const QString project = newProject();
    const QByteArray key =
        "-----BEGIN PRIVATE KEY-----\nMII\"\\\xc3\xa9\n-----END PRIVATE KEY-----\n";
    {
        vault::KeychainVault vault(project, m_clock);
        QVERIFY(write(vault, "okta.private-key", key));
        QVERIFY(write(vault, "okta.client-id", "0oa"));
        QVERIFY(write(vault, "okta.client-id", "0ob"));
    }
    vault::KeychainVault vault(project, m_clock);
    const Read secrets = read(vault);
    QVERIFY(secrets);
    QCOMPARE(secrets->size(), 2);
    QCOMPARE(secrets->value("okta.private-key").expose(), key);
    QCOMPARE(secrets->value("okta.client-id").expose(), "0ob");
    QVERIFY(clear(vault));
}

void TestKeychain::writesAtOnceLoseNothing()
{
    vault::KeychainVault vault(newProject(), m_clock);
    int done = 0;
    for (const char *name : {"okta.token", "jamf.user", "jamf.password", "scep.user"})
        vault.write(name, base::Secret(QByteArray(name)), &m_context,
                    [&](const Done &end) { done += end ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(done, 4, 60'000);
    QCOMPARE(read(vault)->size(), 4);
    QVERIFY(clear(vault));
}

void TestKeychain::projectsAreApart()
{
    vault::KeychainVault one(newProject(), m_clock);
    vault::KeychainVault other(newProject(), m_clock);
    QVERIFY(write(one, "okta.token", "1"));
    QVERIFY(read(other)->isEmpty());
    QVERIFY(clear(other));
    QCOMPARE(read(one)->size(), 1);
    QVERIFY(clear(one));
}

void TestKeychain::clears()
{
    vault::KeychainVault vault(newProject(), m_clock);
    QVERIFY(write(vault, "okta.token", "1"));
    QVERIFY(clear(vault));
    QVERIFY(read(vault)->isEmpty());
    QVERIFY(clear(vault)); // nothing is there any more
}

void TestKeychain::spoiltEntryIsToldAndCanBeCleared()
{
    const QString project = newProject();
    vault::KeychainJobs jobs(m_clock, std::chrono::minutes(1));
    std::optional<Done> written;
    jobs.write(project, "{\"okta.token\":", [&](const Done &end) { written = end; });
    QVERIFY(waited(written));
    vault::KeychainVault vault(project, m_clock);
    const Read secrets = read(vault);
    QVERIFY(!secrets);
    QCOMPARE(secrets.error().fault, base::Fault::Invalid);
    QVERIFY(!write(vault, "okta.token", "1"));
    QVERIFY(clear(vault));
    QVERIFY(read(vault)->isEmpty());
}

void TestKeychain::droppedCallbacksAreNotCalled()
{
    auto vault = std::make_unique<vault::KeychainVault>(newProject(), m_clock);
    auto owner = std::make_unique<QObject>();
    int told = 0;
    vault->read(owner.get(), [&](const Read &) { ++told; });
    owner.reset();
    QVERIFY(read(*vault)); // queued after it
    vault->read(&m_context, [&](const Read &) { ++told; });
    vault.reset(); // with an access under way
    vault::KeychainVault next(newProject(), m_clock);
    QVERIFY(read(next));
    QCOMPARE(told, 0);
}

void TestKeychain::lateAnswersAreAnError()
{
    test::HeldClock clock;
    vault::KeychainVault vault(newProject(), clock);
    std::optional<Read> result;
    vault.read(&m_context, [&](const Read &end) { result = end; });
    for (int turns = 0; turns < 1000 && !result; ++turns) {
        QCoreApplication::processEvents();
        clock.runOut(); // before the service can have answered
    }
    QVERIFY(result && !*result);
    QVERIFY(result->error().what.english().contains(u"no answer in time"_s));
    vault::KeychainVault next(newProject(), m_clock);
    QVERIFY(read(next)); // the late answer did no harm
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
