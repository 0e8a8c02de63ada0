// SPDX-License-Identifier: MIT
#include "tenant/jamf/one_mac.h"

#include "base/json.h"
#include "base/plain_xml.h"
#include "tenant/jamf/jamf.h"
#include "tenant/jamf/xml.h"

#include <QJsonArray>
#include <QVarLengthArray>

#include <algorithm>
#include <string_view>

namespace latchkey::jamf {

using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// 100,000 Macs in XML are some 40 MB.
constexpr qint64 largestList = 192 * 1024 * 1024;
constexpr qsizetype mostVersions = 2000;
constexpr qsizetype deepest = 12;

/// Walks <computer_applications><versions><version><number/><computers><computer><id/> and keeps
/// the ids only. `unique_computers` names the same Macs again and lies outside of <versions>. Bytes
/// as they came, since a reader of text takes seconds for that many; plain XML alone (isPlainXml).
class VersionsReader
{
public:
    explicit VersionsReader(QByteArrayView body)
        : m_left(body)
    {
    }

    bool read()
    {
        for (qsizetype at = m_left.indexOf('<'); at >= 0; at = m_left.indexOf('<')) {
            m_text = m_left.first(at);
            m_left = m_left.sliced(at);
            if (!(isMarkup() ? skip() : readTag()))
                return false;
        }
        return m_sawRoot && m_path.isEmpty();
    }

    QJsonArray versions() const { return m_versions; }

private:
    using Name = std::string_view; ///< compared in place: there are millions

    bool isMarkup() const { return m_left.size() > 1 && (m_left[1] == '!' || m_left[1] == '?'); }

    /// A declaration or a comment; sections of raw text and document types are refused.
    bool skip()
    {
        const QByteArrayView ending = m_left.startsWith("<!--") ? "-->" : "?>";
        const qsizetype end = m_left.indexOf(ending);
        if (end < 0 || (m_left[1] == '!' && ending != "-->"))
            return false;
        m_left = m_left.sliced(end + ending.size());
        return true;
    }

    bool readTag()
    {
        const qsizetype end = m_left.indexOf('>');
        if (end < 0)
            return false;
        QByteArrayView tag = m_left.first(end).sliced(1);
        m_left = m_left.sliced(end + 1);
        if (tag.startsWith('/'))
            return endOf(named(tag.sliced(1).trimmed()));
        const bool isEmpty = tag.endsWith('/');
        if (isEmpty)
            tag.chop(1);
        const auto blank = std::find_if(tag.begin(), tag.end(), [](char c) { return c <= ' '; });
        const Name name = named(tag.first(blank - tag.begin()));
        return begin(name) && (!isEmpty || endOf(name));
    }

    static Name named(QByteArrayView bytes) { return {bytes.data(), size_t(bytes.size())}; }

    bool begin(Name name)
    {
        if (m_path.isEmpty() && (m_sawRoot || name != "computer_applications"))
            return false;
        m_sawRoot = true;
        m_path.push_back(name);
        m_text = {};
        if (isInVersions() && name == "version") {
            m_number.clear();
            m_ids = {};
        }
        return m_path.size() <= deepest && m_versions.size() <= mostVersions;
    }

    bool endOf(Name name)
    {
        if (m_path.isEmpty() || m_path.back() != name)
            return false;
        m_path.pop_back();
        const Name parent = m_path.isEmpty() ? Name() : m_path.back();
        if (name == "number" && parent == "version")
            m_number = base::shown(QString::fromUtf8(m_text.trimmed()), 40);
        else if (name == "id" && parent == "computer" && isInVersions())
            m_ids += m_text.trimmed().toLongLong();
        else if (name == "version" && isInVersions())
            m_versions += QJsonObject{{u"version"_s, m_number}, {u"ids"_s, m_ids}};
        return true;
    }

    bool isInVersions() const { return m_path.size() > 1 && m_path[1] == "versions"; }

    QByteArrayView m_left;
    QByteArrayView m_text; ///< before the tag
    QVarLengthArray<Name, deepest + 1> m_path;
    QString m_number;
    QJsonArray m_ids;
    QJsonArray m_versions;
    bool m_sawRoot = false;
};

Result<QJsonValue> readVersions(const Reply &reply)
{
    if (reply.status == 404)
        return QJsonValue(QJsonArray());
    if (const auto checked = check(reply, Api::Classic); !checked)
        return base::fail(checked.error());
    VersionsReader reader(reply.body);
    if (!base::isPlainXml(reply.body) || !reader.read())
        return base::fail(notTheObject(reply));
    return QJsonValue(reader.versions());
}

} // namespace

tenant::Reading verifyVersions()
{
    Request request = classicGet("/JSSResource/computerapplications/application/Okta%20Verify.app",
                                 "/JSSResource/computerapplications/application/{name}");
    request.largestBody = largestList;
    return tenant::single("jamf.verify-versions", request, readVersions);
}

} // namespace latchkey::jamf
