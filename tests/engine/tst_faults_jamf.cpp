// SPDX-License-Identifier: MIT
// Every kind of fault at every request of a setup to Jamf Pro, reads, writes and sign-in. What must
// hold afterwards is in matrix.h; the requests to Okta are met in tst_faults_okta.cpp.
#include "matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

class TestFaultsJamf : public QObject
{
    Q_OBJECT

private slots:
    void anyFaultAtAnyRequest_data()
    {
        QTest::addColumn<int>("request");
        const auto wanted = [](const QByteArray &line) { return game::isToJamf(line); };
        for (const int request : m_matrix.requests(wanted))
            QTest::addRow("request %s", m_matrix.nameOf(request).constData()) << request;
    }
    void anyFaultAtAnyRequest()
    {
        QFETCH(int, request);
        const QStringList wrong = m_matrix.meet(request);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void cleanupTestCase() { qInfo("Jamf Pro: %s", m_matrix.tally().sentence().constData()); }

private:
    game::Matrix m_matrix{u"nothing-set-up"_s};
};

QTEST_GUILESS_MAIN(TestFaultsJamf)
#include "tst_faults_jamf.moc"
