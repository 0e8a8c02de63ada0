// SPDX-License-Identifier: MIT
// The window dies at any write of a setup, before the request arrived or after: the next one offers
// to carry on, and what it comes to is what an undisturbed window comes to.
#include "desk.h"

#include "pages/page.h"
#include "rehearsal/server.h"
#include "session/quick_clock.h"
#include "shell/project_view.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

constexpr int mostTurns = 60;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the journal cannot be put back");
}

const rehearsal::Practice &tenantsOf(const Desk &desk)
{
    return desk.session().practice()->practice();
}

/// "okta.attributes: Planned ..." of all steps that are open.
QByteArray openSteps(const session::Session &session)
{
    QStringList lines;
    for (const session::StepView &view : session.steps()) {
        if (!view.isGood())
            lines += u"%1: %2, %3"_s.arg(QString::fromUtf8(view.id()), look::markWord(view.mark),
                                         view.sentence());
    }
    return lines.join(u'\n').toUtf8();
}

/// Follows the window until nothing is left to do.
void goOn(Desk &desk)
{
    const int total = int(desk.session().steps().size());
    for (int turn = 0; turn < mostTurns && desk.session().metCount() < total; ++turn)
        QVERIFY(desk.takeTurn());
    QVERIFY2(desk.session().metCount() == total, openSteps(desk.session()).constData());
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk.open();
        const QString journal = project::journalPath(m_desk.session().path());
        rehearsal::Practice before = tenantsOf(m_desk);
        connect(&m_desk.session(), &session::Session::logged, this, [&](const QString &line) {
            if (line.startsWith(u"written"_s)) {
                const QDateTime now = m_desk.session().clock().now();
                const QByteArray name =
                    QByteArray::number(m_deaths.size() / 2) + ' ' + line.section(u' ', 1).toUtf8();
                m_deaths.push_back({"before write " + name, before, bytesOf(journal), now});
                m_deaths.push_back(
                    {"after write " + name, tenantsOf(m_desk), bytesOf(journal), now});
            } else if (line.startsWith(u"proved"_s)) {
                before = tenantsOf(m_desk);
            }
        });
        // What is done by hand is done before a run begins.
        connect(&m_desk.session(), &session::Session::activityChanged, this,
                [&] { before = tenantsOf(m_desk); });
        m_desk.session().check();
        QVERIFY(m_desk.runOn());
        goOn(m_desk);
        m_end = tenantsOf(m_desk).state();
        m_writes = tenantsOf(m_desk).writeLog();
        m_writes.sort();
        m_desk.session().disconnect(this);
        QVERIFY(m_deaths.size() > 16);
    }

    void carriesOnToTheSameEnd_data()
    {
        QTest::addColumn<int>("death");
        for (size_t i = 0; i < m_deaths.size(); ++i)
            QTest::newRow(m_deaths[i].name.constData()) << int(i);
    }
    void carriesOnToTheSameEnd()
    {
        QFETCH(int, death);
        const Death &at = m_deaths[size_t(death)];
        const QString journal = project::journalPath(m_desk.session().path());
        m_desk.window.closeProject();
        write(journal, at.journal);
        const auto ahead =
            std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(at.at));
        m_desk.open(at.tenants, false, std::make_unique<session::QuickClock>(ahead));
        QVERIFY(m_desk.session().history().cutOff);
        QVERIFY(m_desk.session().history().hasOpenWrite());
        QVERIFY(desk::press(&m_desk.window, u"Look it up"_s));
        QVERIFY(m_desk.runOn());
        goOn(m_desk);
        QCOMPARE(tenantsOf(m_desk).state(), m_end);
        QStringList writes = tenantsOf(m_desk).writeLog();
        writes.sort();
        QCOMPARE(writes, m_writes);
        QVERIFY(!m_desk.session().history().hasOpenWrite());
    }

    void cleanupTestCase() { qInfo("the window died %zu times", m_deaths.size()); }

private:
    /// What is on the disk and in the tenants when the process dies.
    struct Death
    {
        QByteArray name;
        rehearsal::Practice tenants;
        QByteArray journal;
        QDateTime at;
    };

    Desk m_desk;
    std::vector<Death> m_deaths;
    QJsonObject m_end;
    QStringList m_writes;
};

QTEST_MAIN(TestKilled)
#include "tst_killed.moc"
