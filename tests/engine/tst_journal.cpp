// SPDX-License-Identifier: MIT
#include "engine/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

const QDateTime at(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc());

recipe::Written written(int number)
{
    recipe::Written one;
    one.number = number;
    one.change = "okta.attributes/schema";
    one.step = "okta.attributes";
    one.before = QJsonObject{{u"a"_s, QJsonValue::Null}};
    one.at = at;
    return one;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Acme.journal"_s);
        engine::History history;
        const auto journal = engine::Journal::open(m_path, &history);
        QVERIFY(journal);
        QVERIFY((*journal)->append(
            engine::runLine({engine::Mode::Apply, u"okta-2026"_s, u"0"_s, at, {}, -1})));
        QVERIFY((*journal)->append(engine::intentLine(written(1))));
    }

    void whatWasAppendedIsReplayed()
    {
        const auto history = engine::Journal::read(m_path);
        QVERIFY(history);
        QCOMPARE(history->written.size(), size_t(1));
        QVERIFY(history->hasOpenWrite() && history->cutOff);
        QCOMPARE(history->written.front().before, written(1).before);
    }

    void anAnswerKeepsTheTimeAtWhichItWasSaid()
    {
        engine::History history;
        const auto say = [&history](const QJsonObject &answer, int minutes) {
            return engine::replay(history,
                                  engine::answerLine("waive", answer, at.addSecs(60 * minutes)));
        };
        QVERIFY(say({{u"a"_s, u"why"_s}}, 1));
        QVERIFY(say({{u"a"_s, u"why"_s}, {u"b"_s, u"too"_s}}, 2)); // each line has all
        QCOMPARE(history.saidAt["waive"][u"a"_s], at.addSecs(60));
        QCOMPARE(history.saidAt["waive"][u"b"_s], at.addSecs(120));
        QCOMPARE(history.answeredAt("waive"), at.addSecs(120));
        QVERIFY(say({{u"b"_s, u"other"_s}}, 3));
        QVERIFY(say({{u"a"_s, u"why"_s}, {u"b"_s, u"other"_s}}, 4)); // taken back, said anew
        QCOMPARE(history.saidAt["waive"][u"a"_s], at.addSecs(240));
        QCOMPARE(history.saidAt["waive"][u"b"_s], at.addSecs(180));
        QVERIFY(!history.answeredAt("okta.engine").isValid());
    }

    void profilesReadBeforeAWriteAreNotAsTheyAre()
    {
        engine::History history;
        QVERIFY(engine::replay(history, engine::intentLine(written(1))));
        QVERIFY(engine::replay(
            history, engine::knownLine({{u"profiles"_s, u"[]"_s}, {u"scep.url"_s, u"x"_s}}, at)));
        QVERIFY(history.known.contains(u"profiles"_s));
        recipe::Written done = written(1);
        done.outcome = recipe::Outcome::Undone;
        QVERIFY(engine::replay(history, engine::outcomeLine(done, at)));
        QVERIFY(!history.known.contains(u"profiles"_s));
        QVERIFY(history.known.contains(u"scep.url"_s));
    }

    void aLineCutOffByACrashIsDroppedAndTheNextOneIsWhole()
    {
        fill(m_path, contents(m_path) + "{\"kind\":\"outco");
        engine::History history;
        const auto journal = engine::Journal::open(m_path, &history);
        QVERIFY(journal);
        QVERIFY(history.hasOpenWrite());
        recipe::Written done = written(1);
        done.outcome = recipe::Outcome::Proved;
        QVERIFY((*journal)->append(engine::outcomeLine(done, at)));
        const auto again = engine::Journal::read(m_path);
        QVERIFY(again && !again->hasOpenWrite());
        QCOMPARE(contents(m_path + u".cut"_s), QByteArray("{\"kind\":\"outco\n"));
    }

    void whatIsNoJournalIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a letter") << QByteArray("Dear all,");
        QTest::newRow("what a power cut leaves") << QByteArray(4000, '\0');
        QTest::newRow("all lines in one") << QByteArray(R"({"kind":"run"} )").repeated(400);
    }
    void whatIsNoJournalIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        fill(m_path, bytes);
        engine::History history;
        const auto journal = engine::Journal::open(m_path, &history);
        QVERIFY(!journal);
        QVERIFY(!journal.error().advice.isEmpty());
        QCOMPARE(contents(m_path), bytes);
    }

    void damageIsSaidAndNothingIsChanged_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("what?\n");
        QTest::newRow("a kind that does not exist")
            << QByteArray("{\"kind\":\"x\",\"at\":\"2026-11-24T10:00:00.000Z\"}\n");
        QTest::newRow("an intent out of turn")
            << QByteArray("{\"kind\":\"intent\",\"at\":\"2026-11-24T10:00:00.000Z\",\"number\":9,"
                          "\"change\":\"a/b\",\"step\":\"a\",\"system\":\"okta\"}\n");
        QTest::newRow("an outcome of nothing")
            << QByteArray("{\"kind\":\"outcome\",\"at\":\"2026-11-24T10:00:00.000Z\",\"number\":7,"
                          "\"outcome\":\"proved\"}\n");
        QTest::newRow("no UTF-8") << QByteArray("{\"kind\":\"\xff\xfe\"}\n");
    }
    void damageIsSaidAndNothingIsChanged()
    {
        QFETCH(QByteArray, line);
        const QByteArray bytes = contents(m_path) + line;
        fill(m_path, bytes);
        engine::History history;
        const auto opened = engine::Journal::open(m_path, &history);
        QVERIFY(!opened);
        QVERIFY(!opened.error().advice.isEmpty());
        QCOMPARE(contents(m_path), bytes);
    }

    void aFullDiskEndsTheJournalWithoutHalfALine()
    {
        engine::History history;
        const auto journal = engine::Journal::open(m_path, &history);
        QVERIFY(journal);
        const QByteArray before = contents(m_path);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit full{rlim_t(before.size() + 10), limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto kept = (*journal)->append(engine::finishedLine(0, at));
        ::setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(!kept);
        QVERIFY2(kept.error().what.english().contains(qt_error_string(EFBIG)),
                 qPrintable(kept.error().what.english()));
        const auto later = (*journal)->append(engine::finishedLine(0, at));
        QVERIFY(!later);
        QCOMPARE(later.error().what.english(), kept.error().what.english());
        QCOMPARE(contents(m_path), before);
    }

    void whatIsNoFileIsRefused()
    {
        engine::History history;
        for (const QString &path : {u"/dev/zero"_s, m_folder->path()}) {
            QVERIFY(!engine::Journal::open(path, &history));
            QVERIFY(!engine::Journal::read(path));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
