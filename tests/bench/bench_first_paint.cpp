// SPDX-License-Identifier: MIT
// How soon the window is painted, beside a bare QMainWindow: each in a process of its own, in turn,
// from the start of the process. Both processes load the same libraries. The goal is a ratio of at
// most 1.5. usage: bench_first_paint [ROUNDS]
#include "look/labels.h"
#include "look/style.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

/// Ends the program when the window is painted for the first time.
class EndAtPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool done = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint) {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        }
        return done;
    }
};

int paint(bool bare, int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    std::unique_ptr<QMainWindow> window;
    if (bare) {
        window = std::make_unique<QMainWindow>();
    } else {
        QApplication::setStyle(new look::Style(u"fusion"_s));
        look::installAccessibility();
        window = std::make_unique<shell::MainWindow>();
    }
    EndAtPaint end;
    window->installEventFilter(&end);
    window->show();
    return QApplication::exec();
}

/// Milliseconds from the start of the process until it said that it had painted.
double timeOf(const char *which)
{
    QProcess process;
    QElapsedTimer time;
    time.start();
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(which)});
    process.waitForReadyRead();
    const qint64 took = time.nsecsElapsed();
    process.waitForFinished();
    return double(took) / 1e6;
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView first = argc > 1 ? argv[1] : "";
    if (first == "bare" || first == "ours")
        return paint(first == "bare", argc, argv);
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, first.isEmpty() ? 15 : first.toInt());
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(timeOf("bare"));
        ours.push_back(timeOf("ours"));
        ratios.push_back(ours.back() / bare.back());
    }
    std::printf("first paint, %d rounds: bare %.1f ms, ours %.1f ms, ratio %.2f, worst %.2f\n",
                rounds, median(bare), median(ours), median(ratios),
                *std::max_element(ratios.begin(), ratios.end()));
    return 0;
}
