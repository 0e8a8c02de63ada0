// SPDX-License-Identifier: MIT
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>

namespace program {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000;

QString binary() { return QStringLiteral(LATCHKEY_BINARY_DIR "/bin/latchkeyctl"); }

QString connection(const QJsonObject &served, const QString &system)
{
    const QUrl url(served[system].toString());
    return u"%1=127.0.0.1:%2"_s.arg(served[system + u"-host"_s].toString()).arg(url.port());
}

QByteArray talk(const QUrl &url, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer;
}

QByteArray bodyOf(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }

} // namespace

QList<QJsonObject> Ended::named(const QString &event) const
{
    QList<QJsonObject> result;
    for (const QJsonObject &one : events) {
        if (one[u"event"_s] == event)
            result += one;
    }
    return result;
}

QJsonObject Ended::last(const QString &event) const
{
    const auto all = named(event);
    return all.isEmpty() ? QJsonObject() : all.last();
}

QString Ended::verdict(const QString &step) const
{
    QString result = u"none"_s;
    for (const QJsonObject &one : named(u"step"_s)) {
        if (one[u"id"_s] == step)
            result = one[u"verdict"_s].toString();
    }
    return result;
}

Bench::Bench() = default;

Bench::~Bench()
{
    if (m_server) {
        m_server->kill();
        m_server->waitForFinished(patience);
    }
}

bool Bench::serve(const QString &scenario)
{
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(m_folder.path());
    m_server->start(binary(), {u"rehearse"_s, u"--serve"_s, u"--scenario"_s, scenario});
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_server->waitForReadyRead(patience))
            return false;
        line += m_server->readAllStandardOutput();
    }
    served = QJsonDocument::fromJson(line).object();
    return write(u"secrets.json"_s, QJsonDocument(served[u"secrets"_s].toObject()).toJson()) &&
           write(u"answers.json"_s, QJsonDocument(served[u"answers"_s].toObject()).toJson());
}

bool Bench::begin()
{
    const Ended made =
        run({u"new"_s, u"--org"_s, u"https://"_s + served[u"okta-host"_s].toString(), u"--jamf"_s,
             u"https://"_s + served[u"jamf-host"_s].toString(), u"--client"_s, u"Acme"_s});
    bool good = made.exitCode == 0;
    const QJsonObject decisions = served[u"decisions"_s].toObject();
    for (auto it = decisions.begin(); it != decisions.end(); ++it)
        good = good && run({u"set"_s, it.key(), it.value().toString()}).exitCode == 0;
    return good;
}

QStringList Bench::connections() const
{
    return {u"--vault"_s,      u"memory"_s,
            u"--secrets"_s,    file(u"secrets.json"_s),
            u"--connect-to"_s, connection(served, u"okta"_s),
            u"--connect-to"_s, connection(served, u"jamf"_s)};
}

QStringList Bench::tenantArguments() const
{
    return QStringList{u"--json"_s, u"--yes"_s} + connections();
}

namespace {

Ended endOf(QProcess &process)
{
    Ended ended;
    if (!process.waitForFinished(patience))
        process.kill();
    ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    for (const QByteArray &line : ended.out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        ended.allJson = ended.allJson && document.isObject();
        ended.events += document.object();
    }
    return ended;
}

} // namespace

Ended Bench::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(binary(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return endOf(process);
}

Ended Bench::signalled(const QStringList &arguments, int signal)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(binary(), arguments + QStringList{u"--json"_s});
    if (process.waitForReadyRead(patience)) // the first event: it has begun
        ::kill(pid_t(process.processId()), signal);
    return endOf(process);
}

Ended Bench::onTenants(const QStringList &arguments) { return run(arguments + tenantArguments()); }

bool Bench::killedAfter(const QStringList &arguments, int writes)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(binary(), arguments + tenantArguments());
    QByteArray out;
    while (out.count("\"outcome\":\"written\"") < writes) {
        if (!process.waitForReadyRead(patience))
            return false;
        out += process.readAllStandardOutput();
    }
    process.kill();
    process.waitForFinished(patience);
    return process.exitStatus() == QProcess::CrashExit;
}

QByteArray Bench::get(const QByteArray &path) const
{
    return bodyOf(talk(QUrl(served[u"okta"_s].toString()),
                       "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
}

bool Bench::post(const QByteArray &path, const QByteArray &body) const
{
    return talk(QUrl(served[u"okta"_s].toString()),
                "POST " + path +
                    " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                    "application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body)
        .startsWith("HTTP/1.1 20");
}

QByteArray Bench::bytes(const QString &name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool Bench::write(const QString &name, const QByteArray &content) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size();
}

} // namespace program
