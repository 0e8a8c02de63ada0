// SPDX-License-Identifier: MIT
#include "session/step_view.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// People read the names of steps, not their ids.
class TestStepNames : public QObject
{
    Q_OBJECT

private slots:
    void idsBecomeNames_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in the middle")
            << u"Put okta.sso-app right first."_s << u"Put “Platform SSO app” right first."_s;
        QTest::newRow("several") << u"mac.certificate, jamf.scope-pilot"_s
                                 << u"“Device certificate”, “Scope to the pilot”"_s;
        QTest::newRow("hosts and files stay")
            << u"acme.okta.com, okta.com, report.pdf"_s << u"acme.okta.com, okta.com, report.pdf"_s;
        QTest::newRow("part of another word") << u"x-okta.rights.json"_s << u"x-okta.rights.json"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void idsBecomeNames()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, shown);
        QCOMPARE(session::withStepNames(sentence), shown);
    }
};

QTEST_MAIN(TestStepNames)
#include "tst_step_names.moc"
