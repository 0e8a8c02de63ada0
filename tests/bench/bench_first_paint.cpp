// SPDX-License-Identifier: MIT
// How soon the window is painted, beside a bare QMainWindow, and beside one with a single word in
// it: each in a process of its own, in turn, from the start of the process. All load the same
// libraries. A bare window needs no font, a word does. usage: bench_first_paint [ROUNDS]
#include "look/labels.h"
#include "look/style.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

/// Ends the program when the window, and all that is in it, is painted for the first time.
class EndAtPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool done = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
            QTimer::singleShot(0, this, &EndAtPaint::tell);
        return done;
    }

private:
    static void tell()
    {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
    }
    bool m_painted = false;
};

int paint(QByteArrayView which, int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    std::unique_ptr<QMainWindow> window;
    if (which != "ours") {
        window = std::make_unique<QMainWindow>();
        if (which == "word")
            window->setCentralWidget(new QLabel(u"Latchkey"_s));
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

double worst(const std::vector<double> &all) { return *std::max_element(all.begin(), all.end()); }

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView first = argc > 1 ? argv[1] : "";
    if (first == "bare" || first == "word" || first == "ours")
        return paint(first, argc, argv);
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, first.isEmpty() ? 15 : first.toInt());
    std::vector<double> bare;
    std::vector<double> word;
    std::vector<double> ours;
    std::vector<double> byBare;
    std::vector<double> byWord;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(timeOf("bare"));
        word.push_back(timeOf("word"));
        ours.push_back(timeOf("ours"));
        byBare.push_back(ours.back() / bare.back());
        byWord.push_back(ours.back() / word.back());
    }
    std::printf("first paint, %d rounds: bare %.1f ms, one word %.1f ms, ours %.1f ms\n", rounds,
                median(bare), median(word), median(ours));
    std::printf("ours by bare %.2f (worst %.2f), by one word %.2f (worst %.2f)\n", median(byBare),
                worst(byBare), median(byWord), worst(byWord));
    return 0;
}
