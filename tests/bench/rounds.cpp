// SPDX-License-Identifier: MIT
#include "rounds.h"

#include "tenant_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>
#include <csignal>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000;
constexpr int interruptions = 8;
constexpr double mebibyte = 1024 * 1024;

const std::chrono::duration<double> never(-1);

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Rounds::Rounds(int count)
    : m_count(count)
{
    m_server.start(QCoreApplication::applicationFilePath(), {u"serve"_s, QString::number(count)});
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_server.waitForReadyRead(patience))
            qFatal("the server does not start");
        line += m_server.readAllStandardOutput();
    }
    m_served = QJsonDocument::fromJson(line).object();
    if (!m_introduction.open() || m_introduction.write(line) != line.size() ||
        !m_introduction.flush())
        qFatal("no temporary file");
}

Rounds::~Rounds()
{
    m_server.kill();
    m_server.waitForFinished(patience);
}

int Rounds::served()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_served[u"okta"_s].toInt()));
    if (!socket.waitForConnected(patience))
        qFatal("the server is gone");
    socket.write("GET /bench/served HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") || answer.endsWith('\n')) {
        if (!socket.waitForReadyRead(patience))
            qFatal("the server is gone");
        answer += socket.readAll();
    }
    return answer.mid(answer.indexOf("\r\n\r\n") + 4).toInt();
}

Ended Rounds::run(const QString &role, std::chrono::duration<double> interruptAfter) const
{
    return runChild(QCoreApplication::applicationFilePath(),
                    {role, m_introduction.fileName(), QString::number(m_count)}, interruptAfter);
}

Figures Rounds::run(int rounds)
{
    Figures figures;
    figures.count = m_count;
    figures.plainMiB = m_served[u"plain"_s].toDouble() / mebibyte;
    figures.packedMiB = m_served[u"packed"_s].toDouble() / mebibyte;
    std::vector<double> bareProcessor;
    std::vector<double> checkProcessor;
    const QByteArray looked = "who were looked at: " + QByteArray::number(m_count);
    run(u"check"_s, never); // not counted: afterwards all answers are made
    served();
    for (int round = 0; round < rounds; ++round) {
        const Ended least = run(u"bare"_s, never);
        const int pages = served();
        const Ended whole = run(u"check"_s, never);
        if (least.exitCode != 0 || served() != pages)
            qFatal("check and the bare client did not fetch the same pages");
        if (whole.exitCode != 5 || !whole.out.contains(looked))
            qFatal("check did not end as it should: %d %s", whole.exitCode, whole.out.constData());
        figures.bare.push_back(least.seconds);
        figures.check.push_back(whole.seconds);
        figures.ratios.push_back(whole.seconds / least.seconds);
        bareProcessor.push_back(least.processor);
        checkProcessor.push_back(whole.processor);
        figures.peakMiB = std::max(figures.peakMiB, whole.peakMiB);
    }
    figures.bareProcessor = median(bareProcessor);
    figures.checkProcessor = median(checkProcessor);
    const double usual = median(figures.check);
    for (int i = 0; i < interruptions; ++i) {
        const Ended ended =
            run(u"check"_s, std::chrono::duration<double>(usual * (i + 0.5) / interruptions));
        // Stopped; or it was not under way yet, or just done. A crash is no cancellation.
        if (ended.exitCode != 8 && ended.exitCode != -SIGINT && ended.exitCode != 5)
            qFatal("an interrupted check ended with %d", ended.exitCode);
        figures.cancel = std::max(figures.cancel, ended.goneAfter);
    }
    return figures;
}

} // namespace bench
