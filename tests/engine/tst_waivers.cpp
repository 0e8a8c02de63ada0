// SPDX-License-Identifier: MIT
#include "recipe/recipe.h"

#include <QSet>
#include <QTest>

using namespace latchkey;

class TestWaivers : public QObject
{
    Q_OBJECT

private slots:
    /// What writes, and what writes rest on, cannot be waived away.
    void onlyTheseMayBeWaived()
    {
        const QSet<QByteArray> expected{
            "okta.desktop-access", "fleet.okta-verify", "fleet.macos",      "fleet.enrolment",
            "fleet.local-admin",   "accounts.names",    "okta.jit-feature", "okta.apply-updates",
            "jamf.login-window",   "mac.profiles",      "mac.certificate",  "mac.registration",
            "mac.okta-log",        "mac.accounts",      "mac.login-window", "mac.do-not-register",
            "account.created"};
        QSet<QByteArray> found;
        for (const recipe::Step &step : recipe::graph()) {
            if (step.mayBeWaived)
                found.insert(step.id);
        }
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
