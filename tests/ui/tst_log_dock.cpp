// SPDX-License-Identifier: MIT
// The log tells in the order of the clock beside it.
#include "desk.h"

#include "shell/log_dock.h"
#include "shell/project_view.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

class TestLogDock : public QObject
{
    Q_OBJECT
private slots:
    void timesAreInOrder()
    {
        Desk here;
        here.open();
        session::Session &session = here.session();
        const QDateTime now = session.clock().now();
        session::Call slow;
        slow.at = now.addSecs(-20);
        slow.milliseconds = 20'000;
        slow.label = "/slow";
        session::Call quick;
        quick.at = now.addSecs(-1);
        quick.label = "/quick";
        emit session.called(quick);
        emit session.called(slow);
        emit session.logged(u"proved"_s, false);
        const QString text =
            here.window.log()->findChild<QPlainTextEdit *>()->toPlainText().trimmed();
        QStringList times;
        for (const QString &line : text.split(u'\n'))
            times += line.left(8);
        QCOMPARE(times.size(), 3);
        QVERIFY2(std::is_sorted(times.begin(), times.end()), qPrintable(text));
        QCOMPARE(times[1], now.toLocalTime().toString(u"HH:mm:ss"_s));
    }
};

QTEST_MAIN(TestLogDock)
#include "tst_log_dock.moc"
