// SPDX-License-Identifier: MIT
#include "recipe/okta_facts.h"

#include "recipe/okta_steps.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

std::optional<SsoApp> knownApp(const Facts &facts)
{
    SsoApp app;
    app.id = facts.known[u"okta.app-id"_s];
    app.clientId = facts.known[u"okta.client-id"_s];
    return app.id.isEmpty() ? std::nullopt : std::optional(app);
}

} // namespace

std::optional<SsoApp> ssoApp(const Facts &facts)
{
    if (!facts.known.isEmpty())
        return knownApp(facts);
    const QString chosen = chosenAppId(facts);
    const QJsonArray candidates = ssoAppCandidates(facts);
    if (chosen.isEmpty() && candidates.size() != 1)
        return std::nullopt;
    QJsonObject found = candidates.size() == 1 ? candidates.first().toObject() : QJsonObject();
    if (!chosen.isEmpty())
        found = catalogApp(facts, chosen);
    if (found.isEmpty())
        return std::nullopt;
    SsoApp app;
    app.id = found[u"id"_s].toString();
    app.name = found[u"name"_s].toString();
    app.label = found[u"label"_s].toString();
    app.status = found[u"status"_s].toString();
    app.clientId = found[u"clientId"_s].toString();
    if (app.clientId.isEmpty())
        app.clientId = facts.answer("okta.sso-app")[u"client-id"_s].toString().trimmed();
    return app;
}

QString canonicalOrgHost(const Facts &facts)
{
    const QString own = facts.known.isEmpty()
                            ? facts.object("okta.well-known")[u"host"_s].toString()
                            : facts.known[u"okta.host"_s];
    return own.isEmpty() ? facts.decisions.orgHost : own;
}

QString adminHost(const Facts &facts)
{
    const QString host = canonicalOrgHost(facts);
    const qsizetype dot = host.indexOf(u'.');
    return dot <= 0 ? QString() : host.left(dot) + u"-admin"_s + host.mid(dot);
}

} // namespace latchkey::recipe
