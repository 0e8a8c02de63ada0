// SPDX-License-Identifier: MIT
// Every kind of fault where something is there already: all of it and the journal lost, a profile
// made by hand that is adopted, a node of Jamf Pro that has old news.
#include "matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;

class TestFaultsBrownfield : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_matrices.emplace("all set up", game::Matrix(u"all-set-up"_s));
        const auto adopt = [](game::Game &game) {
            game.moreAnswers = {{u"jamf.sso-profile"_s, QJsonObject{{u"existing"_s, u"adopt"_s}}}};
        };
        m_matrices.emplace("adopted", game::Matrix(u"made-by-hand"_s, u"okta-2026"_s, adopt));
        m_matrices.emplace("stale node", game::Matrix(u"stale-jamf-node"_s));
        QCOMPARE(m_matrices.at("all set up").undisturbed().writes, 0);
        QVERIFY(m_matrices.at("adopted").undisturbed().writes > 0);
    }

    void anyFaultAtAnyRequest_data()
    {
        QTest::addColumn<QByteArray>("matrix");
        QTest::addColumn<int>("request");
        add("all set up", [](const QByteArray &line) {
            return game::isToJamf(line) || line.contains("/osxconfigurationprofiles") ||
                   line.contains("/meta/schemas/") || line.contains("/mappings") ||
                   line.contains("/features");
        });
        add("adopted", [](const QByteArray &line) {
            return line.contains("osxconfigurationprofiles") || line.contains("computer-groups");
        });
        add("stale node",
            [](const QByteArray &line) { return game::isToJamf(line) && !line.startsWith("GET"); });
    }
    void anyFaultAtAnyRequest()
    {
        QFETCH(QByteArray, matrix);
        QFETCH(int, request);
        const QStringList wrong = m_matrices.at(matrix).meet(request);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void cleanupTestCase()
    {
        for (const auto &[name, matrix] : m_matrices)
            qInfo("%s: %s", name.constData(), matrix.tally().sentence().constData());
    }

private:
    void add(const QByteArray &name, const std::function<bool(const QByteArray &)> &wanted)
    {
        const game::Matrix &matrix = m_matrices.at(name);
        for (const int request : matrix.requests(wanted))
            QTest::addRow("%s, request %s", name.constData(), matrix.nameOf(request).constData())
                << name << request;
    }

    std::map<QByteArray, game::Matrix> m_matrices;
};

QTEST_GUILESS_MAIN(TestFaultsBrownfield)
#include "tst_faults_brownfield.moc"
