// SPDX-License-Identifier: MIT
#include "tenant/okta/schema.h"

#include "tenant/okta/errors.h"
#include "tenant/okta/okta.h"

namespace latchkey::okta {

using base::Reply;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(const QString &appId)
{
    return "/api/v1/meta/schemas/apps/" + encoded(appId) + "/default";
}

Result<QJsonValue> readSchema(const Reply &reply)
{
    const auto body = object(reply);
    if (!body)
        return base::fail(body.error());
    const QJsonValue definitions = body->value(u"definitions"_s);
    // What is taken for a schema without attributes gets them a second time.
    if (!definitions[u"base"_s].isObject() && !definitions[u"custom"_s].isObject())
        return base::fail(unreadable(reply, notAsked()));
    const QJsonObject custom = definitions[u"custom"_s][u"properties"_s].toObject();
    const QJsonArray required = definitions[u"custom"_s][u"required"_s].toArray();
    QJsonObject kept;
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        const QJsonObject property = it->toObject();
        kept[it.key()] = QJsonObject{
            {u"type"_s, property[u"type"_s].toString()},
            {u"required"_s, property[u"required"_s].toBool() || required.contains(it.key())},
            {u"minLength"_s, property[u"minLength"_s].toInt(0)},
            {u"maxLength"_s, property[u"maxLength"_s].toInt(-1)},
            {u"pattern"_s, property[u"pattern"_s].toString()},
            {u"enumerated"_s, property[u"enum"_s].isArray() || property[u"oneOf"_s].isArray()}};
    }
    const QStringList base = definitions[u"base"_s][u"properties"_s].toObject().keys();
    return QJsonValue(
        QJsonObject{{u"custom"_s, kept}, {u"base"_s, QJsonArray::fromStringList(base)}});
}

base::Request schemaPost(const QString &appId, const QJsonObject &properties)
{
    const QJsonObject custom{{u"id"_s, u"#custom"_s},
                             {u"type"_s, u"object"_s},
                             {u"properties"_s, properties},
                             {u"required"_s, QJsonArray()}};
    return post(pathOf(appId), "/api/v1/meta/schemas/apps/{id}/default",
                {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}});
}

} // namespace

tenant::Reading appSchema(const QString &appId)
{
    return tenant::single("okta.schema/" + appId.toUtf8(),
                          get(pathOf(appId), "/api/v1/meta/schemas/apps/{id}/default"), readSchema);
}

base::Request addAttributes(const QString &appId, const std::vector<NewAttribute> &attributes)
{
    QJsonObject properties;
    for (const NewAttribute &attribute : attributes) {
        properties[attribute.name] = QJsonObject{{u"title"_s, attribute.name},
                                                 {u"description"_s, attribute.description},
                                                 {u"type"_s, u"string"_s},
                                                 {u"required"_s, attribute.required},
                                                 {u"scope"_s, u"NONE"_s}};
    }
    return schemaPost(appId, properties);
}

base::Request removeAttributes(const QString &appId, const QStringList &names)
{
    QJsonObject properties;
    for (const QString &name : names)
        properties[name] = QJsonValue::Null;
    return schemaPost(appId, properties);
}

} // namespace latchkey::okta
