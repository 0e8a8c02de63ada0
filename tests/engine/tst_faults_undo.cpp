// SPDX-License-Identifier: MIT
// Every kind of fault at every request of a setup that is taken back.
#include "matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

class TestFaultsUndo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(m_matrix.undisturbed().exitCode, 0);
        QVERIFY(m_matrix.undisturbed().writes > game::afterSetup().writes);
    }

    void anyFaultAtAnyRequest_data()
    {
        QTest::addColumn<int>("request");
        for (const int request : m_matrix.requests([](const QByteArray &) { return true; }))
            QTest::addRow("request %s", m_matrix.nameOf(request).constData()) << request;
    }
    void anyFaultAtAnyRequest()
    {
        QFETCH(int, request);
        const QStringList wrong = m_matrix.meet(request);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void cleanupTestCase() { qInfo("undo: %s", m_matrix.tally().sentence().constData()); }

private:
    game::Matrix m_matrix{game::afterSetup(), engine::Mode::Undo};
};

QTEST_GUILESS_MAIN(TestFaultsUndo)
#include "tst_faults_undo.moc"
