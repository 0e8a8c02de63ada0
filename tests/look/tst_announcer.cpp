// SPDX-License-Identifier: MIT
#include "look/announcer.h"
#include "look/labels.h"
#include "moved_clock.h"

#include <QAccessible>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using test::MovedClock;

namespace {

/// What is said, and how it is found by a screen reader that looks.
struct Heard
{
    QString sentence;
    bool isFailure = false;
};

class Ear : public QObject
{
public:
    explicit Ear(look::Announcer &announcer)
    {
        connect(&announcer, &look::Announcer::said, this,
                [this](const QString &sentence, bool isFailure) {
                    heard.append({sentence, isFailure});
                });
    }
    QStringList sentences() const
    {
        QStringList all;
        for (const Heard &one : heard)
            all += one.sentence;
        return all;
    }
    QList<Heard> heard;
};

} // namespace

/// A screen reader is told little, the newest, and failures at once. (The screen without a display
/// sends no accessibility events, so what is said is heard here before it leaves.)
class TestAnnouncer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        look::installAccessibility();
        QAccessible::setActive(true);
    }
    void cleanup() { QAccessible::setActive(false); }

    void atMostOneSentenceInThreeSecondsAndItIsTheNewest()
    {
        MovedClock clock;
        look::Announcer announcer(clock);
        const Ear ear(announcer);
        announcer.say(u"1 of 11 changes read back"_s);
        QCOMPARE(ear.sentences(), QStringList{u"1 of 11 changes read back"_s});
        announcer.say(u"2 of 11 changes read back"_s);
        announcer.say(u"3 of 11 changes read back"_s);
        clock.moveOn(2);
        QCOMPARE(ear.heard.size(), 1);
        clock.moveOn(1);
        QCOMPARE(ear.heard.size(), 2);
        QCOMPARE(ear.heard.last().sentence, u"3 of 11 changes read back"_s);
        clock.moveOn(3);
        QCOMPARE(ear.heard.size(), 2); // nothing is said twice
        announcer.say(u"4 of 11 changes read back"_s);
        QCOMPARE(ear.heard.size(), 3);
        for (const Heard &one : ear.heard)
            QVERIFY(!one.isFailure);
    }

    void aFailureIsSaidAtOnceAndAssertively()
    {
        MovedClock clock;
        look::Announcer announcer(clock);
        const Ear ear(announcer);
        announcer.say(u"1 of 11 changes read back"_s);
        announcer.say(u"2 of 11 changes read back"_s);
        announcer.sayFailure(u"Okta did not take it"_s);
        QCOMPARE(ear.heard.size(), 2);
        QCOMPARE(ear.heard.last().sentence, u"Okta did not take it"_s);
        QVERIFY(ear.heard.last().isFailure);
        clock.moveOn(10);
        QCOMPARE(ear.heard.size(), 2); // what waited is old news by then
    }

    void thePauseBeginsAnewAfterAFailure()
    {
        MovedClock clock;
        look::Announcer announcer(clock);
        const Ear ear(announcer);
        announcer.say(u"1 of 11 changes read back"_s);
        clock.moveOn(2);
        announcer.sayFailure(u"Okta did not take it"_s);
        announcer.say(u"2 of 11 changes read back"_s);
        clock.moveOn(2);
        QCOMPARE(ear.heard.size(), 2);
        clock.moveOn(1);
        QCOMPARE(ear.heard.size(), 3);
    }

    void beforeQt68TheSentenceIsTheNameOfTheWidget()
    {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        const QString name = u"1 of 11 changes read back"_s;
#else
        const QString name; // it is an announcement of its own
#endif
        MovedClock clock;
        look::Announcer announcer(clock);
        announcer.say(u"1 of 11 changes read back"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&announcer)->text(QAccessible::Name), name);
    }

    void nothingIsSaidWhereNoScreenReaderRuns()
    {
        QAccessible::setActive(false);
        MovedClock clock;
        look::Announcer announcer(clock);
        const Ear ear(announcer);
        announcer.say(u"1 of 11 changes read back"_s);
        announcer.sayFailure(u"Okta did not take it"_s);
        QCOMPARE(clock.waiting(), std::size_t(0));
        QVERIFY(ear.heard.isEmpty());
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
