// SPDX-License-Identifier: MIT
// How long `latchkeyctl check` of a large tenant takes beside a client that only fetches the pages.
// usage: latchkey_bench [ROUNDS [COUNT...]]     (the other forms are its own processes)
//        latchkey_bench serve COUNT
//        latchkey_bench bare|check FILE COUNT    (FILE: what the server said of itself)
#include "bare_client.h"
#include "engine_check.h"
#include "page_server.h"
#include "rounds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

int serve(int count)
{
    const bench::PageServer server(count);
    std::fputs(server.introduction().constData(), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

QJsonObject servedIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

int fetch(const QStringList &arguments)
{
    bench::BareClient client(servedIn(arguments.value(2)), arguments.value(3).toInt());
    QObject::connect(&client, &bench::BareClient::finished, &client,
                     [] { QCoreApplication::exit(0); });
    QTimer::singleShot(0, &client, &bench::BareClient::start);
    return QCoreApplication::exec();
}

int check(const QStringList &arguments)
{
    bench::EngineCheck engine(servedIn(arguments.value(2)));
    QObject::connect(&engine, &bench::EngineCheck::finished, &engine, &QCoreApplication::exit);
    QTimer::singleShot(0, &engine, &bench::EngineCheck::start);
    return QCoreApplication::exec();
}

void printConditions(int rounds)
{
    std::printf("latchkeyctl check beside a bare client, loopback, %d rounds each, in turn\n",
                rounds);
    double load = 0; // of the last minute: what else the machine does decides much
    ::getloadavg(&load, 1);
    std::printf("%s, %s, %d processors, load %.1f before, Qt %s, %s\n\n",
                qPrintable(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)),
                qPrintable(QSysInfo::prettyProductName()), QThread::idealThreadCount(), load,
                qVersion(), BENCH_CONDITIONS);
    std::printf("%8s %9s %9s %8s %8s %7s %9s %9s %8s %9s %9s %8s\n", "users", "MiB", "MiB", "bare",
                "check", "ratio", "worst", "doubling", "peak", "bare", "check", "cancel");
    std::printf("%8s %9s %9s %8s %8s %7s %9s %9s %8s %9s %9s %8s\n", "= Macs", "unpacked", "packed",
                "s", "s", "", "ratio", "check", "MiB", "CPU s", "CPU s", "ms");
}

/// `before` is the line of half the size, where there is one.
void print(const bench::Figures &figures, const bench::Figures *before)
{
    const double check = bench::median(figures.check);
    const bool isDouble = before && before->count * 2 == figures.count;
    const QByteArray doubling =
        isDouble ? QByteArray::number(check / bench::median(before->check), 'f', 2) : "-";
    std::printf("%8d %9.0f %9.0f %8.2f %8.2f %7.2f %9.2f %9s %8.0f %9.2f %9.2f %8.0f\n",
                figures.count, figures.plainMiB, figures.packedMiB, bench::median(figures.bare),
                check, bench::median(figures.ratios),
                *std::max_element(figures.ratios.begin(), figures.ratios.end()),
                doubling.constData(), figures.peakMiB, figures.bareProcessor,
                figures.checkProcessor, figures.cancel * 1000);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"serve")
        return serve(arguments.value(2).toInt());
    if (arguments.value(1) == u"bare")
        return fetch(arguments);
    if (arguments.value(1) == u"check")
        return check(arguments);

    const int rounds = arguments.size() > 1 ? qMax(1, arguments[1].toInt()) : 7;
    std::vector<int> counts;
    for (const QString &count : arguments.mid(2))
        counts.push_back(qMax(1, count.toInt()));
    if (counts.empty())
        counts = {25'000, 50'000, 100'000};
    printConditions(rounds);
    std::optional<bench::Figures> before;
    for (const int count : counts) {
        const bench::Figures figures = bench::Rounds(count).run(rounds);
        print(figures, before ? &*before : nullptr);
        before = figures;
    }
    return 0;
}
