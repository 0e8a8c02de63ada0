// SPDX-License-Identifier: MIT
#include "session/opening.h"

#include "cli/setup_run.h"
#include "rehearsal/server.h"
#include "vault/keychain_vault.h"
#include "vault/memory_vault.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace latchkey::session {

using namespace Qt::StringLiterals;
using base::text;

namespace {

cli::Options optionsFor(const QString &path)
{
    cli::Options options;
    options.project = path;
    return options;
}

wire::Secrets secretsOf(const rehearsal::Practice &practice)
{
    wire::Secrets secrets;
    const auto given = practice.secrets();
    // One way to sign in to each system; what a person brings during the setup is not there yet.
    for (const QByteArray name : {"okta.token", "jamf.client-id", "jamf.client-secret"})
        secrets[name] = base::Secret(QByteArray(given.value(name)));
    return secrets;
}

base::Result<QString> practiceProject(const rehearsal::Practice &practice, const QString &folder,
                                      bool anew)
{
    const QString path = QDir(folder).filePath(u"Practice.latchkey"_s);
    if (!anew)
        return path;
    QDir().mkpath(folder);
    QFile::remove(project::journalPath(path));
    auto made = project::create(QString::fromUtf8(practice.oktaHost()),
                                QString::fromUtf8(practice.jamfHost()), u"Acme"_s,
                                QDateTime::currentDateTimeUtc());
    if (!made)
        return base::fail(made.error());
    const auto decisions = practice.decisions();
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        if (const auto set = made->decisions.set(it.key(), it.value()); !set)
            return base::fail(set.error());
    }
    const QString client = QString::fromLatin1(practice.browserClientId());
    if (const auto set = made->decisions.set(u"okta.browser-client-id"_s, client); !set)
        return base::fail(set.error());
    if (const auto saved = project::save(*made, path); !saved)
        return base::fail(saved.error());
    return path;
}

base::Error noPort()
{
    return base::invalid(
        text("session", QT_TRANSLATE_NOOP("session", "No port of the loopback address is free.")),
        text("session", QT_TRANSLATE_NOOP("session", "End other programs and try again.")));
}

base::Result<void> isNew(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    return base::fail(base::invalid(
        text("session", QT_TRANSLATE_NOOP("session", "%1 exists already and is left as it is."),
             {path}),
        text("session", QT_TRANSLATE_NOOP("session", "Choose another name or folder."))));
}

} // namespace

Opened openProject(const QString &path, bool readOnly)
{
    Parts parts;
    const auto seen = project::load(path, project::Versions::Newer);
    const bool isNewer = seen && seen->isNewer;
    readOnly = readOnly || isNewer;
    auto desk = readOnly ? cli::look(optionsFor(path), project::Versions::Newer)
                         : cli::open(optionsFor(path));
    if (!desk)
        return base::fail(desk.error());
    parts.desk = std::move(*desk);
    if (readOnly) {
        parts.ownJournal = engine::Journal::inMemory();
        parts.readOnlyBecause =
            isNewer ? Session::tr("Made by a newer Latchkey. What it knows more is not shown, and "
                                  "nothing can be written or decided.")
                    : Session::tr("Nothing can be written or decided.");
    }
    const auto settings = cli::wireSettingsOf(parts.desk.project.decisions, {});
    if (!settings)
        return base::fail(settings.error());
    parts.settings = *settings;
    parts.clock = std::make_unique<wire::SystemClock>();
    parts.vault = std::make_unique<vault::KeychainVault>(parts.desk.project.id, *parts.clock);
    return std::make_unique<Session>(std::move(parts));
}

base::Result<QString> makeProject(const QString &folder, const QString &client, const QString &org,
                                  const QString &jamf)
{
    const auto made = project::create(org, jamf, client, QDateTime::currentDateTimeUtc());
    if (!made)
        return base::fail(made.error());
    const QString path = QDir(folder).filePath(project::fileNameFor(made->decisions.client));
    const auto saved = isNew(path).and_then([&] { return project::save(*made, path); });
    if (!saved)
        return base::fail(saved.error());
    return path;
}

base::Result<QString> duplicateProject(const QString &from, const QString &to,
                                       const QString &client)
{
    auto project = project::load(from);
    if (!project)
        return base::fail(project.error());
    project->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    project->created = QDateTime::currentDateTimeUtc();
    project->decisions.client = client;
    const auto saved = isNew(to).and_then([&] { return project::save(*project, to); });
    if (!saved)
        return base::fail(saved.error());
    return to;
}

Opened practise(rehearsal::Practice tenants, const QString &folder,
                std::unique_ptr<engine::Clock> clock, bool anew)
{
    Parts parts;
    parts.practice = std::make_unique<rehearsal::Server>(std::move(tenants));
    if (!parts.practice->listen())
        return base::fail(noPort());
    const rehearsal::Practice &practice = parts.practice->practice();
    const auto path = practiceProject(practice, folder, anew);
    if (!path)
        return base::fail(path.error());
    auto desk = cli::open(optionsFor(*path));
    if (!desk)
        return base::fail(desk.error());
    parts.desk = std::move(*desk);
    const QStringList connections{u"%1=127.0.0.1:%2"_s.arg(QString::fromUtf8(practice.oktaHost()))
                                      .arg(parts.practice->oktaPort()),
                                  u"%1=127.0.0.1:%2"_s.arg(QString::fromUtf8(practice.jamfHost()))
                                      .arg(parts.practice->jamfPort())};
    const auto settings = cli::wireSettingsOf(parts.desk.project.decisions, connections);
    if (!settings)
        return base::fail(settings.error());
    parts.settings = *settings;
    parts.clock = clock ? std::move(clock) : std::make_unique<wire::SystemClock>();
    parts.secrets = secretsOf(practice);
    parts.vault = std::make_unique<vault::MemoryVault>(parts.secrets);
    return std::make_unique<Session>(std::move(parts));
}

} // namespace latchkey::session
