// SPDX-License-Identifier: MIT
// Behaviours of the vendors that no document confirms: the setup must end well either way.
#include "practice_game.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

class TestSwitches : public QObject
{
    Q_OBJECT

private slots:
    void eitherAnswerEndsWell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::addRow("%s is %s", name, value)
                << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("jamf.auth-body", "empty");
        row("jamf.nested-uuids", "re-derived");
        row("jamf.scep-read-back", "shown");
        row("jamf.put-clears-scep", "no");
        row("jamf.put-clears-scep", "payloads");
        row("jamf.console-new-uuids", "yes");
        row("jamf.redistribution-suffix", "absent");
        row("jamf.duplicate-profile", "allowed");
        row("jamf.missing-privilege", "403");
        row("jamf.unknown-criterion", "400");
        row("jamf.endpoint-set", "11.23");
        row("jamf.endpoint-set", "11.28");
        row("jamf.endpoint-set", "later");
        row("jamf.local-users", "no");
        row("jamf.macs", "300");
        row("okta.feature-listed", "no");
        row("okta.feature-name", "varied");
        row("okta.re-enable", "400");
        row("okta.os-accounts", "401");
        row("okta.os-accounts", "404");
        row("okta.recovery-pin-probe", "404");
        row("okta.schema-lag", "20");
        row("okta.reapply-delay", "10");
        row("okta.log-lag", "10");
        row("okta.scep-events", "yes");
        row("okta.enrolment-events", "old");
        row("okta.expand-limit", "5");
        row("okta.page-limit", "3");
        row("okta.user-types", "2");
        row("okta.alternate-link", "list");
        row("okta.roles-readable", "no");
    }
    void eitherAnswerEndsWell()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Game game(u"nothing-set-up"_s);
        QVERIFY(game.practice.setSwitch(name, value));
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        const int writes = game.practice.counts().writes;
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QCOMPARE(game.practice.counts().writes, writes);
    }
};

QTEST_GUILESS_MAIN(TestSwitches)
#include "tst_switches.moc"
