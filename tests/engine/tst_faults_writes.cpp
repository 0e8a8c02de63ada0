// SPDX-License-Identifier: MIT
// Every kind of fault at every write of a setup by the older recipe: profiles and steps differ.
#include "matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

class TestFaultsWrites : public QObject
{
    Q_OBJECT

private slots:
    void anyFaultAtAnyRequest_data()
    {
        QTest::addColumn<int>("request");
        const auto wanted = [](const QByteArray &line) {
            return !line.startsWith("GET") && !line.contains("/oauth/token");
        };
        for (const int request : m_matrix.requests(wanted))
            QTest::addRow("request %s", m_matrix.nameOf(request).constData()) << request;
    }
    void anyFaultAtAnyRequest()
    {
        QFETCH(int, request);
        const QStringList wrong = m_matrix.meet(request);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void cleanupTestCase()
    {
        qInfo("writes of the recipe 2025-04: %s", m_matrix.tally().sentence().constData());
    }

private:
    game::Matrix m_matrix{u"nothing-set-up"_s, u"walkthrough-2025-04"_s};
};

QTEST_GUILESS_MAIN(TestFaultsWrites)
#include "tst_faults_writes.moc"
