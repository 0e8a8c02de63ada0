// SPDX-License-Identifier: MIT
#include "session/recent.h"

#include "base/json.h"
#include "cli/desk.h"
#include "session/dates.h"
#include "session/step_view.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace latchkey::session {

using namespace Qt::StringLiterals;
using look::Mark;

namespace {

const QString kPaths = u"recent/paths"_s;
constexpr int mostPaths = 20;

QString told(const char *source) { return QCoreApplication::translate("session", source); }

void summarise(Recent &recent, const engine::History &history)
{
    QList<Mark> marks;
    QString first;
    const recipe::Graph &graph = recipe::graph();
    recent.total = int(graph.size());
    for (const recipe::Step &step : graph) {
        StepView view;
        view.step = &step;
        const auto record = history.steps.find(step.id);
        if (record != history.steps.end())
            view = viewOf(*record, view);
        marks += view.mark;
        recent.met += view.isGood() ? 1 : 0;
    }
    recent.mark = look::worstOf(marks);
    for (qsizetype i = 0; i < marks.size() && first.isEmpty(); ++i) {
        if (marks[i] == recent.mark && recent.met < recent.total)
            first = stepName(graph[size_t(i)].id);
    }
    if (history.runs.empty())
        recent.sentence = told(QT_TRANSLATE_NOOP("session", "Not checked yet."));
    else
        recent.sentence =
            first.isEmpty() ? told(QT_TRANSLATE_NOOP("session", "Nothing is left open.")) : first;
    if (!history.runs.empty())
        recent.at = history.runs.back().startedAt;
    if (history.cutOff)
        recent.sentence = told(QT_TRANSLATE_NOOP("session", "The last run was cut off."));
}

} // namespace

QStringList recentPaths()
{
    QStringList found;
    for (const QString &path : QSettings().value(kPaths).toStringList()) {
        if (QFile::exists(path))
            found += path;
    }
    return found;
}

void rememberPath(const QString &path)
{
    QSettings settings;
    QStringList paths = settings.value(kPaths).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    settings.setValue(kPaths, QStringList(paths.mid(0, mostPaths)));
}

void forgetPath(const QString &path)
{
    QSettings settings;
    QStringList paths = settings.value(kPaths).toStringList();
    paths.removeAll(path);
    settings.setValue(kPaths, paths);
}

std::optional<Recent> readRecent(const QString &path)
{
    cli::Options options;
    options.project = path;
    const auto desk = cli::look(options, project::Versions::Newer);
    if (!desk)
        return std::nullopt;
    Recent recent;
    recent.path = path;
    recent.client = base::shown(desk->project.decisions.client, 60);
    recent.hosts =
        u"%1  ·  %2"_s.arg(desk->project.decisions.orgHost,
                           QString(desk->project.decisions.jamfBase).remove(u"https://"_s));
    recent.certificate = nearestCertificate(*desk);
    summarise(recent, desk->history);
    return recent;
}

} // namespace latchkey::session
