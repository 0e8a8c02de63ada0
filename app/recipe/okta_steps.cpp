// SPDX-License-Identifier: MIT
#include "recipe/okta_steps.h"

#include "tenant/okta/apps.h"
#include "tenant/okta/features.h"
#include "tenant/okta/okta.h"

#include <algorithm>

namespace latchkey::recipe {

using base::Fault;
using base::text;
using namespace Qt::StringLiterals;

namespace {

Verdict verdict(State state, std::vector<Evidence> evidence, base::Text advice = {})
{
    Verdict made;
    made.state = state;
    made.evidence = std::move(evidence);
    made.advice = std::move(advice);
    return made;
}

/// How early in the recipe's list of names the app's label or catalog name is met; -1: not at all.
int rankOf(const QJsonValue &app, const QStringList &names)
{
    const auto plain = [](const QString &name) {
        return QString(name).replace(u'_', u' ').simplified().toCaseFolded();
    };
    const QString label = plain(app[u"label"_s].toString());
    const QString key = plain(app[u"name"_s].toString());
    for (int i = 0; i < names.size(); ++i) {
        const QString wanted = plain(names[i]);
        if (!wanted.isEmpty() && (label.contains(wanted) || key.contains(wanted)))
            return i;
    }
    return -1;
}

bool isFromCatalog(const QJsonValue &app)
{
    return app[u"name"_s].toString() != u"oidc_client"_s &&
           app[u"status"_s].toString() != u"DELETED"_s;
}

} // namespace

Step oktaStep(StepId id, Phase phase, base::Text title, base::Text why)
{
    Step step;
    step.id = std::move(id);
    step.phase = phase;
    step.system = base::System::Okta;
    step.title = std::move(title);
    step.why = std::move(why);
    step.plan = [](const Facts &) { return Plan(); };
    return step;
}

Evidence seen(const Facts &facts, const QByteArray &key, base::Text text)
{
    return {std::move(text), key, facts.at(key)};
}

Verdict met(std::vector<Evidence> evidence) { return verdict(State::Met, std::move(evidence)); }

Verdict unmet(std::vector<Evidence> evidence, base::Text advice)
{
    return verdict(State::Unmet, std::move(evidence), std::move(advice));
}

Verdict unknown(std::vector<Evidence> evidence, base::Text advice)
{
    return verdict(State::Unknown, std::move(evidence), std::move(advice));
}

Verdict waiting(std::vector<Evidence> evidence, base::Text advice)
{
    return verdict(State::Waiting, std::move(evidence), std::move(advice));
}

Verdict problemOf(const Facts &facts, const QByteArray &key)
{
    const base::Error *error = facts.problem(key);
    return error ? verdictOf(*error, key, facts.at(key)) : notConnected(facts);
}

Verdict partOf(const Facts &facts, const QByteArray &key, std::vector<Evidence> found,
               const base::Text &advice)
{
    Verdict verdict = problemOf(facts, key);
    const tenant::Part *part = facts.part(key);
    if (!part || part->done <= 0)
        return verdict;
    const QString done = QString::number(part->done);
    const base::Text far =
        part->total > 0
            ? text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Only a part is known: %1 of %2 rows were read. "
                                               "What follows is said of these alone."),
                   {done, QString::number(part->total)})
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Only a part is known: %1 rows were read, then no "
                                               "more came. What follows is said of these alone."),
                   {done});
    verdict.evidence.push_back(seen(facts, key, far));
    verdict.evidence.insert(verdict.evidence.end(), found.begin(), found.end());
    if (!advice.isEmpty()) {
        verdict.state = State::Unmet;
        verdict.advice = advice;
    }
    return verdict;
}

bool isConnected(const Facts &facts)
{
    const base::Error *error = facts.problem("okta.org");
    return facts.isGood("okta.org") || (error && error->fault == Fault::Forbidden);
}

Verdict notConnected(const Facts &)
{
    return unknown({},
                   text("recipe", QT_TRANSLATE_NOOP("recipe", "Not looked at, since the "
                                                              "connection to Okta does not work. "
                                                              "Put okta.connection right first.")));
}

std::vector<tenant::Reading> appNeeds(const Facts &facts)
{
    if (!facts.has("okta.apps"))
        return {okta::apps()};
    return {};
}

QJsonArray ssoAppCandidates(const Facts &facts)
{
    QStringList names;
    for (const QJsonValue name : facts.recipe.value(u"okta.app-names"_s).toArray())
        names += name.toString();
    std::vector<std::pair<int, QJsonValue>> ranked;
    for (const QJsonValue app : facts.array("okta.apps")) {
        const int rank = rankOf(app, names);
        if (rank >= 0 && isFromCatalog(app))
            ranked.emplace_back(rank, app);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QJsonArray candidates;
    for (const auto &[rank, app] : ranked)
        candidates += app;
    return candidates;
}

QString chosenAppId(const Facts &facts)
{
    const QString answered = facts.answer("okta.sso-app")[u"app-id"_s].toString().trimmed();
    return answered.isEmpty() ? facts.decisions.value(u"okta.app-id"_s).trimmed() : answered;
}

QJsonObject catalogApp(const Facts &facts, const QString &id)
{
    for (const QJsonValue app : facts.array("okta.apps")) {
        if (app[u"id"_s].toString() == id && isFromCatalog(app))
            return app.toObject();
    }
    return {};
}

QJsonArray jitFeatures(const Facts &facts)
{
    QString name = facts.recipe.string(u"okta.jit-feature-name"_s);
    if (name.endsWith(u" for macOS"_s))
        name.chop(10);
    return okta::featuresNamed(facts.array("okta.features"), name);
}

QString adminPage(const Facts &facts, const QString &path)
{
    const QString host = adminHost(facts);
    return host.isEmpty() ? QString() : u"https://"_s + host + path;
}

QString profileEditorPage(const Facts &facts)
{
    // Seen in Salto's Okta adapter, read 2026-11-24; not documented by Okta.
    const auto app = ssoApp(facts);
    return app ? adminPage(facts, u"/admin/universaldirectory#app/"_s +
                                      QString::fromLatin1(okta::encoded(app->id)))
               : QString();
}

std::function<Answered(const base::Reply &)> oktaAnswered(const QByteArray &object)
{
    return [object](const base::Reply &reply) -> Answered {
        const auto good = okta::check(reply);
        if (good)
            return Accepted{object};
        if (okta::isForLater(reply))
            return Later{good.error().what};
        return Refused{good.error()};
    };
}

} // namespace latchkey::recipe
