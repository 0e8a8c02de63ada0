// SPDX-License-Identifier: MIT
#include "base/json_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <vector>

namespace latchkey::base {

namespace {

/// One object or array around the place that is read.
struct Level
{
    bool isObject = false;
    bool wantsName = false;
    QSet<QString> names = {};
};

/// The place after the string that begins at `at`.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

/// A string with its quotes as the text it stands for: "a" may be written as an escape.
QString decoded(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().first().toString();
}

} // namespace

std::optional<QString> doubledName(const QByteArray &json)
{
    std::vector<Level> levels;
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (!levels.empty() && levels.back().wantsName) {
                const QString name = decoded(json.mid(at, end - at));
                if (levels.back().names.contains(name))
                    return name;
                levels.back().names.insert(name);
                levels.back().wantsName = false;
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[')
            levels.push_back({c == '{', c == '{'});
        else if ((c == '}' || c == ']') && !levels.empty())
            levels.pop_back();
        else if (c == ',' && !levels.empty())
            levels.back().wantsName = levels.back().isObject;
        ++at;
    }
    return std::nullopt;
}

} // namespace latchkey::base
