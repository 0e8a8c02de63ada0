// SPDX-License-Identifier: MIT
#include "tenant/jamf/groups.h"

#include "base/json.h"
#include "tenant/jamf/rsql.h"

#include <algorithm>

namespace latchkey::jamf {

using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int mostPages = 50;

base::Error tooMany()
{
    base::Error error;
    error.what =
        base::text("tenant", QT_TRANSLATE_NOOP("tenant", "There are more computer groups "
                                                         "of these names than can be true."));
    error.means = base::text("tenant", QT_TRANSLATE_NOOP("tenant", "The list does not end, so "
                                                                   "nothing is known from it."));
    error.advice = base::text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant",
                          "Check again. If it stays, look for a proxy between here and Jamf Pro."));
    return error;
}

/// A list that is not found is no empty list: nothing is known of the groups.
base::Error noList(base::Error error)
{
    if (error.fault == base::Fault::NotFound)
        error.fault = base::Fault::Unexpected;
    return error;
}

/// Reads smart groups in v3, in v2 where v3 is not there, then static groups if a name is open.
class GroupPages : public tenant::PageReader
{
public:
    explicit GroupPages(QStringList names)
        : m_names(std::move(names))
    {
    }

    Request page() const
    {
        const QByteArray list = "/api/" + m_version.toUtf8() + "/computer-groups/" +
                                (m_smart ? "smart-groups" : "static-groups");
        return get(list + "?page=" + QByteArray::number(m_page) +
                       "&page-size=" + QByteArray::number(pageSize) +
                       "&sort=id%3Aasc&filter=" + oneOf(u"name"_s, m_names),
                   list);
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        if (reply.status == 404 && m_version == u"v3" && m_groups.isEmpty() && m_smart) {
            m_version = u"v2"_s;
            return std::optional(page());
        }
        const auto object = readObject(reply);
        if (!object)
            return base::fail(noList(object.error()));
        const auto rows = readRows(reply, *object);
        if (!rows)
            return base::fail(rows.error());
        add(*rows);
        m_seen += static_cast<int>(rows->size());
        if (rows->isEmpty() || m_seen >= (*object)[u"totalCount"_s].toInt())
            return nextKind();
        if (++m_page >= mostPages)
            return base::fail(tooMany());
        return std::optional(page());
    }

    tenant::Value finish() override
    {
        return QJsonValue(QJsonObject{{u"version"_s, m_version}, {u"groups"_s, m_groups}});
    }

private:
    Result<std::optional<Request>> nextKind()
    {
        if (!m_smart || m_found.size() >= m_names.size())
            return std::optional<Request>();
        m_smart = false;
        m_page = 0;
        m_seen = 0;
        return std::optional(page());
    }

    /// Keeps the groups of the very names: `*` in a name is a wildcard to the server.
    void add(const QJsonArray &rows)
    {
        for (const QJsonValue row : rows) {
            const QString name = row[u"name"_s].toString();
            const QString id = row[u"id"_s].isDouble() ? QString::number(row[u"id"_s].toInteger())
                                                       : row[u"id"_s].toString();
            if (!m_names.contains(name, Qt::CaseInsensitive) || !isId(id.toUtf8()))
                continue;
            m_found.insert(name.toCaseFolded());
            m_groups += QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"smart"_s, m_smart}};
        }
    }

    QStringList m_names;
    QString m_version = u"v3"_s;
    QJsonArray m_groups;
    QSet<QString> m_found;
    bool m_smart = true;
    int m_page = 0;
    int m_seen = 0;
};

} // namespace

tenant::Reading groupList(const QStringList &names)
{
    return {"jamf.groups", GroupPages(names).page(),
            [names] { return std::make_unique<GroupPages>(names); }};
}

} // namespace latchkey::jamf
