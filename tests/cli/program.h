// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// Runs the real latchkeyctl in a folder of its own, against practice tenants that another one
/// serves.
namespace program {

/// What one call came to.
struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QList<QJsonObject> events; ///< of --json; empty when a line was no JSON object
    bool allJson = true;

    QList<QJsonObject> named(const QString &event) const;
    QJsonObject last(const QString &event) const;
    /// The last verdict of a step, "none" where it was not told.
    QString verdict(const QString &step) const;
    /// The end of all that was printed, for the message of a failed test.
    QByteArray said() const { return out.right(3000) + err.right(6000); }
};

class Bench
{
public:
    Bench();
    ~Bench();

    /// Serves a scenario; false when it did not start.
    bool serve(const QString &scenario = QStringLiteral("nothing-set-up"));
    /// Begins a project for the served tenants, with their decisions.
    bool begin();
    /// latchkeyctl with these arguments in the bench's folder; `input` goes to stdin.
    Ended run(const QStringList &arguments, const QByteArray &input = {});
    /// The same with --json, sent that signal as soon as it has begun.
    Ended signalled(const QStringList &arguments, int signal);
    /// run() on the served tenants with secrets, answers and --json.
    Ended onTenants(const QStringList &arguments);
    /// The same, killed as soon as `writes` writes were told as written; true if it was.
    bool killedAfter(const QStringList &arguments, int writes);

    QByteArray get(const QByteArray &path) const;                    ///< from the practice server
    bool post(const QByteArray &path, const QByteArray &body) const; ///< whether it was taken
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const;
    bool write(const QString &name, const QByteArray &bytes) const;
    /// The options that lead to the served tenants, with their secrets.
    QStringList connections() const;
    QJsonObject served;

private:
    QStringList tenantArguments() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
};

} // namespace program
