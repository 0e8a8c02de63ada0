// SPDX-License-Identifier: MIT
#include "recipe/jamf_criteria.h"

#include "base/json.h"
#include "tenant/jamf/groups.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

const QString serialNumber = u"Serial Number"_s;
const QString computerGroup = u"Computer Group"_s;
const QString systemVersion = u"Operating System Version"_s;

QString placeholder(const Facts &facts)
{
    return facts.recipe.string(u"jamf.placeholder-serial"_s);
}

bool isText(const QJsonValue &value, const QString &text)
{
    return value.toString().compare(text, Qt::CaseInsensitive) == 0;
}

std::vector<QJsonObject> ordered(const QJsonArray &criteria)
{
    std::vector<QJsonObject> result;
    for (const QJsonValue one : criteria)
        result.push_back(one.toObject());
    std::stable_sort(result.begin(), result.end(), [](const auto &one, const auto &other) {
        return one[u"priority"_s].toInt() < other[u"priority"_s].toInt();
    });
    return result;
}

bool hasBrackets(const QJsonObject &criterion)
{
    return criterion[u"openingParen"_s].toBool() || criterion[u"closingParen"_s].toBool();
}

bool isSame(const QJsonObject &one, const QJsonObject &other, bool isFirst)
{
    return isText(one[u"name"_s], other[u"name"_s].toString()) &&
           isText(one[u"searchType"_s], other[u"searchType"_s].toString()) &&
           one[u"value"_s].toString() == other[u"value"_s].toString() &&
           (isFirst || isText(one[u"andOr"_s], other[u"andOr"_s].toString())) &&
           one[u"openingParen"_s].toBool() == other[u"openingParen"_s].toBool() &&
           one[u"closingParen"_s].toBool() == other[u"closingParen"_s].toBool();
}

} // namespace

QJsonArray emptyCriteria(const Facts &facts) { return serialCriteria({placeholder(facts)}); }

QJsonArray serialCriteria(const QStringList &serials)
{
    QJsonArray result;
    for (const QString &serial : serials) {
        const int priority = static_cast<int>(result.size());
        result += jamf::criterion(serialNumber, u"is"_s, serial, priority, priority > 0);
    }
    return result;
}

QJsonArray fleetCriteria(const Facts &facts, const QString &sourceGroup)
{
    return {jamf::criterion(computerGroup, u"member of"_s, sourceGroup, 0),
            jamf::criterion(systemVersion, u"greater than or equal"_s,
                            facts.recipe.string(u"macos.minimum"_s), 1)};
}

std::optional<QStringList> serialsOf(const Facts &facts, const QJsonArray &criteria)
{
    QStringList serials;
    bool isFirst = true;
    for (const QJsonObject &one : ordered(criteria)) {
        if (!isText(one[u"name"_s], serialNumber) || !isText(one[u"searchType"_s], u"is"_s) ||
            hasBrackets(one) || (!isFirst && !isText(one[u"andOr"_s], u"or"_s)))
            return std::nullopt;
        isFirst = false;
        const QString serial = one[u"value"_s].toString().toUpper();
        if (serial != placeholder(facts).toUpper())
            serials += serial;
    }
    // Without any criterion a smart group holds every Mac.
    if (criteria.isEmpty())
        return std::nullopt;
    serials.removeDuplicates();
    serials.sort();
    return serials;
}

QString sourceGroupOf(const QJsonArray &criteria)
{
    const auto all = ordered(criteria);
    const bool fits = all.size() == 2 && isText(all[0][u"name"_s], computerGroup) &&
                      isText(all[0][u"searchType"_s], u"member of"_s) &&
                      isText(all[1][u"name"_s], systemVersion) &&
                      isText(all[1][u"andOr"_s], u"and"_s) && !hasBrackets(all[0]) &&
                      !hasBrackets(all[1]);
    return fits ? all[0][u"value"_s].toString() : QString();
}

bool catches(const QJsonArray &criteria, const QString &name, const QString &searchType,
             const QString &value)
{
    const auto all = ordered(criteria);
    const bool joinedByOr = std::all_of(all.begin(), all.end(), [&](const QJsonObject &one) {
        return !hasBrackets(one) && (&one == &all.front() || isText(one[u"andOr"_s], u"or"_s));
    });
    return joinedByOr && std::any_of(all.begin(), all.end(), [&](const QJsonObject &one) {
               return isText(one[u"name"_s], name) && isText(one[u"searchType"_s], searchType) &&
                      isText(one[u"value"_s], value);
           });
}

bool sameCriteria(const QJsonArray &one, const QJsonArray &other)
{
    const auto left = ordered(one);
    const auto right = ordered(other);
    if (left.size() != right.size())
        return false;
    for (size_t i = 0; i < left.size(); ++i) {
        if (!isSame(left[i], right[i], i == 0))
            return false;
    }
    return true;
}

QJsonArray criteriaLines(const Facts &facts, const QJsonArray &criteria)
{
    if (const auto serials = serialsOf(facts, criteria))
        return QJsonArray::fromStringList(*serials);
    QJsonArray lines;
    for (const QJsonObject &one : ordered(criteria)) {
        const QString line = one[u"name"_s].toString() + u' ' + one[u"searchType"_s].toString() +
                             u' ' + one[u"value"_s].toString();
        lines += base::shown(lines.isEmpty() ? line : one[u"andOr"_s].toString() + u' ' + line);
    }
    if (lines.isEmpty())
        lines += u"every Mac"_s;
    return lines;
}

} // namespace latchkey::recipe
