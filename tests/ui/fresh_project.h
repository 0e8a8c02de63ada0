// SPDX-License-Identifier: MIT
#pragma once

#include "cli/setup_run.h"
#include "rehearsal/server.h"
#include "session/session.h"
#include "vault/memory_vault.h"

#include <QTemporaryDir>

namespace desk {

using namespace latchkey;

/// A keychain that there is not.
class NoVault : public engine::Vault
{
public:
    void read(QObject *context, engine::Then<base::Result<wire::Secrets>> then) override
    {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(base::fail(none())); }, Qt::QueuedConnection);
    }
    void write(const QByteArray &, const base::Secret &, QObject *context,
               engine::Then<base::Result<void>> then) override
    {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(base::fail(none())); }, Qt::QueuedConnection);
    }
    void clear(QObject *context, engine::Then<base::Result<void>> then) override
    {
        write({}, {}, context, std::move(then));
    }

private:
    static base::Error none()
    {
        return base::invalid(base::verbatim(QStringLiteral("no keychain")), {});
    }
};

/// Practice tenants with a project as a person begins it: no secret is known yet.
class FreshProject
{
public:
    explicit FreshProject(const QString &scenario = QStringLiteral("nothing-set-up"))
        : server(rehearsal::Practice(scenario))
    {
        if (!server.listen())
            qFatal("no port for the practice tenants");
    }

    std::unique_ptr<session::Session> open(std::unique_ptr<engine::Vault> vault,
                                           std::unique_ptr<engine::Clock> clock)
    {
        cli::Options options;
        options.project = m_folder.filePath(QStringLiteral("Acme.latchkey"));
        auto made = project::create(QString::fromUtf8(server.practice().oktaHost()),
                                    QString::fromUtf8(server.practice().jamfHost()), client,
                                    QDateTime::currentDateTimeUtc());
        if (!made || !project::save(*made, options.project))
            qFatal("no project");
        auto desk = cli::open(options);
        if (!desk)
            qFatal("%s", qPrintable(desk.error().what.english()));
        session::Parts parts;
        parts.desk = std::move(*desk);
        parts.settings =
            cli::wireSettingsOf(parts.desk.project.decisions,
                                {connection(server.practice().oktaHost(), server.oktaPort()),
                                 connection(server.practice().jamfHost(), server.jamfPort())})
                .value();
        parts.clock = std::move(clock);
        parts.vault = vault ? std::move(vault) : std::make_unique<vault::MemoryVault>();
        return std::make_unique<session::Session>(std::move(parts));
    }
    QByteArray secret(const QByteArray &name) const
    {
        return server.practice().secrets().value(name);
    }

    mutable rehearsal::Server server;
    QString client = QStringLiteral("Acme");

private:
    static QString connection(const QByteArray &host, quint16 port)
    {
        return QStringLiteral("%1=127.0.0.1:%2").arg(QString::fromUtf8(host)).arg(port);
    }

    QTemporaryDir m_folder;
};

} // namespace desk
