// SPDX-License-Identifier: MIT
#include "tenant/okta/features.h"

#include "tenant/okta/okta.h"

namespace latchkey::okta {

using base::Reply;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonArray> featureRows(const Reply &reply)
{
    const auto all = rows(reply);
    if (!all)
        return base::fail(all.error());
    QJsonArray kept;
    for (const QJsonValue row : *all) {
        const QJsonValue stage = row[u"stage"_s];
        kept += QJsonObject{{u"id"_s, row[u"id"_s].toString()},
                            {u"name"_s, row[u"name"_s].toString()},
                            {u"status"_s, row[u"status"_s].toString()},
                            {u"stage"_s, stage[u"value"_s].toString()},
                            {u"state"_s, stage[u"state"_s].toString()}};
    }
    return kept;
}

tenant::Reading listed(const QByteArray &key, const QByteArray &target, const QByteArray &label)
{
    return tenant::gathered(key, get(target, label), featureRows, nextPage, 50);
}

QByteArray pathOf(const QString &featureId) { return "/api/v1/features/" + encoded(featureId); }

} // namespace

tenant::Reading features()
{
    return listed("okta.features", "/api/v1/features", "/api/v1/features");
}

tenant::Reading featureDependencies(const QString &featureId)
{
    return listed("okta.feature-dependencies/" + featureId.toUtf8(),
                  pathOf(featureId) + "/dependencies", "/api/v1/features/{id}/dependencies");
}

tenant::Reading featureDependents(const QString &featureId)
{
    return listed("okta.feature-dependents/" + featureId.toUtf8(),
                  pathOf(featureId) + "/dependents", "/api/v1/features/{id}/dependents");
}

base::Request setFeature(const QString &featureId, bool on)
{
    const QByteArray verb = on ? "/ENABLE" : "/DISABLE";
    return post(pathOf(featureId) + verb, "/api/v1/features/{id}" + verb);
}

QJsonArray featuresNamed(const QJsonArray &features, const QString &name)
{
    const QString wanted = name.simplified().toCaseFolded();
    QJsonArray found;
    for (const QJsonValue feature : features) {
        const QString its = feature[u"name"_s].toString().simplified().toCaseFolded();
        if (!wanted.isEmpty() && its.contains(wanted))
            found += feature;
    }
    return found;
}

} // namespace latchkey::okta
