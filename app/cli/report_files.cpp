// SPDX-License-Identifier: MIT
#include "cli/report_files.h"

#include "cli/export_files.h"
#include "cli/interrupt.h"
#include "report/accounts_csv.h"
#include "report/calendar.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Result<QByteArray> bytesOf(const QString &format, const report::Model &model)
{
    if (format == u"pdf"_s)
        return report::toPdf(model);
    if (format == u"html"_s)
        return report::toHtml(model);
    if (format == u"json"_s)
        return report::toJson(model);
    return base::fail(base::invalid(
        text("cli", QT_TRANSLATE_NOOP("cli", "There is no report format called \"%1\"."),
             {format.left(40)}),
        text("cli", QT_TRANSLATE_NOOP("cli", "Choose from: pdf, html, json."))));
}

base::Result<QStringList> formatsOf(const QString &list)
{
    QStringList formats;
    for (const QString &part : list.split(u',')) {
        const QString format = part.trimmed().toLower();
        if (!format.isEmpty() && !formats.contains(format))
            formats += format;
    }
    if (formats.isEmpty()) {
        return base::fail(
            base::invalid(text("cli", QT_TRANSLATE_NOOP("cli", "No report format was named.")),
                          text("cli", QT_TRANSLATE_NOOP("cli", "Choose from: pdf, html, json."))));
    }
    return formats;
}

report::FileRow rowOf(const QString &folder, const ExportFile &file)
{
    return {folder + u'/' + file.name, file.bytes.size(),
            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()};
}

/// The hashes of what can be exported; what is not known yet is left out.
std::vector<report::FileRow> exportsOf(const Desk &desk)
{
    const recipe::Facts facts = knownFacts(desk);
    std::vector<report::FileRow> rows;
    const auto add = [&rows](const QString &folder, const base::Result<Export> &files) {
        if (!files)
            return;
        for (const ExportFile &file : files->files)
            rows.push_back(rowOf(folder, file));
    };
    add(u"profiles"_s, exportProfiles(facts));
    add(u"terraform"_s, exportTerraform(facts));
    add(u"rights"_s, exportRights(desk.project.decisions));
    add(u"evidence-script"_s, exportEvidenceScript());
    return rows;
}

} // namespace

ExportFile accountsFile(const report::Model &model)
{
    return {u"accounts.csv"_s, report::toAccountsCsv(model)};
}

ExportFile calendarFile(const report::Model &model)
{
    return {u"latchkey-dates.ics"_s, report::toCalendar(model)};
}

base::Result<report::Brand> brandOf(const QString &templateFile)
{
    if (templateFile.isEmpty())
        return report::Brand();
    const QDir folder = QFileInfo(templateFile).dir();
    return readInput(templateFile).and_then([&](const QByteArray &bytes) {
        return report::readBrand(bytes, [&folder](const QString &name) {
            return readInput(folder.filePath(QFileInfo(name).fileName()));
        });
    });
}

base::Result<report::Model> reportModel(const Options &options, const Desk &desk)
{
    const auto redaction = report::redactionFrom(options.redact);
    if (!redaction)
        return base::fail(redaction.error());
    const auto brand = brandOf(options.templateFile);
    if (!brand)
        return base::fail(brand.error());
    return report::makeModel({desk.project.decisions, desk.recipe, desk.history, recipe::graph(),
                              QDateTime::currentDateTimeUtc(),
                              QCoreApplication::applicationVersion(), *redaction, *brand,
                              exportsOf(desk)})
        .transform([](report::Model model) {
            // These two are made from the report itself.
            const auto accounts = rowOf(u"accounts"_s, accountsFile(model));
            const auto calendar = rowOf(u"calendar"_s, calendarFile(model));
            model.files.insert(model.files.end(), {accounts, calendar});
            return model;
        });
}

base::Result<QStringList> writeReports(const Options &options, const Desk &desk)
{
    const auto formats = formatsOf(options.formats);
    if (!formats)
        return base::fail(formats.error());
    const auto model = reportModel(options, desk);
    if (!model)
        return base::fail(model.error());
    std::vector<std::pair<QString, QByteArray>> files;
    const QFileInfo project(desk.path);
    for (const QString &format : *formats) {
        const auto bytes = bytesOf(format, *model);
        if (!bytes)
            return base::fail(bytes.error());
        files.emplace_back(project.completeBaseName() + u"-report."_s + format, *bytes);
    }
    if (Interrupt::wasReceived())
        return base::fail(stopped());
    const QString folder = options.folder.isEmpty() ? project.path() : options.folder;
    QStringList paths;
    for (const auto &[name, bytes] : files) {
        if (const auto written = writeOutput(folder, name, bytes); !written)
            return base::fail(written.error());
        paths += QDir(folder).filePath(name);
    }
    return paths;
}

} // namespace latchkey::cli
