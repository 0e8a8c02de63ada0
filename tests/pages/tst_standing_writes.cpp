// SPDX-License-Identifier: MIT
// Which writes of a journal stand.
#include "pages/standing_writes.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using recipe::Outcome;
using recipe::Written;

namespace {

Written written(const QByteArray &change, Outcome outcome)
{
    Written one;
    one.change = change;
    one.outcome = outcome;
    return one;
}

QByteArrayList standing(const std::vector<Written> &all)
{
    QByteArrayList changes;
    for (const Written *one : pages::standingWrites(all))
        changes += one->change;
    return changes;
}

} // namespace

class TestStandingWrites : public QObject
{
    Q_OBJECT
private slots:
    void theNewestOfEachObjectInTheOrderWritten()
    {
        const std::vector<Written> all{written("a", Outcome::Proved), written("b", Outcome::Proved),
                                       written("c", Outcome::Failed),
                                       written("a", Outcome::Differs), written("d", Outcome::Open)};
        QCOMPARE(standing(all), QByteArrayList({"b", "a", "d"}));
        QCOMPARE(pages::standingWrites(all)[1]->outcome, Outcome::Differs);
    }

    void whatWasTakenBackDoesNotStand()
    {
        QCOMPARE(standing({written("a", Outcome::Proved), written("a", Outcome::Undone)}),
                 QByteArrayList());
    }
};

QTEST_MAIN(TestStandingWrites)
#include "tst_standing_writes.moc"
