// SPDX-License-Identifier: MIT
#include "recipe/jamf_steps.h"

#include <algorithm>

namespace latchkey::recipe {

using base::Fault;
using base::Reply;
using base::text;
using namespace Qt::StringLiterals;

namespace {

const QString madeBy = u"Made by Latchkey"_s;

bool isDuplicate(const base::Error &error)
{
    return error.fault == Fault::Conflict &&
           (error.code.contains("DUPLICATE") ||
            error.what.english().contains(u"duplicate name"_s, Qt::CaseInsensitive));
}

} // namespace

Step jamfStep(StepId id, Phase phase, base::Text title, base::Text why)
{
    Step step = oktaStep(std::move(id), phase, std::move(title), std::move(why));
    step.system = base::System::Jamf;
    return step;
}

QString jamfMarker(const Facts &facts) { return madeBy + u" for "_s + facts.decisions.orgHost; }

bool isMarked(const Facts &facts, const QString &description)
{
    const QString marker = jamfMarker(facts);
    const QString given = description.trimmed();
    return given == marker || given.startsWith(marker + u' ') || given.startsWith(marker + u'\n');
}

bool isMadeByLatchkey(const QString &description)
{
    return description.trimmed().startsWith(madeBy);
}

std::function<Answered(const Reply &)> jamfAnswered(jamf::Api api)
{
    return [api](const Reply &reply) -> Answered {
        auto created = jamf::created(reply, api);
        if (created)
            return Accepted{*created};
        base::Error error = created.error();
        if (error.fault == Fault::Throttled || error.code == "OPTIMISTIC_LOCK_FAILED")
            return Later{error.what};
        error.mayHaveBeenDone = error.mayHaveBeenDone || isDuplicate(error);
        return Refused{error};
    };
}

bool isHidden(const Facts &facts, const QByteArray &key, const QByteArray &id)
{
    const bool isGone =
        std::any_of(facts.written.begin(), facts.written.end(), [&](const auto &one) {
            return one.object == id && one.outcome == Outcome::Undone;
        });
    return facts.isGood(key) && facts.json(key).isNull() && !isGone;
}

Verdict unreadVerdict(const Facts &facts, const QByteArray &key)
{
    if (facts.problem(key))
        return problemOf(facts, key);
    Verdict verdict = unknown(
        {seen(
            facts, key,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Jamf Pro lists an object that it does not "
                                                       "show by itself: one of its nodes has old "
                                                       "news.")))},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Check again in a minute. Nothing is written "
                                                   "until then.")));
    verdict.recheck = Recheck{{key}, std::chrono::seconds(15), 5}; // nodes agree within a minute
    return verdict;
}

QString jamfPage(const Facts &facts, const QString &page)
{
    return facts.decisions.jamfBase + u'/' + page;
}

QString jamfProfilePage(const Facts &facts, const QString &id)
{
    return jamfPage(facts, u"OSXConfigurationProfiles.html?id="_s + id + u"&o=r"_s);
}

} // namespace latchkey::recipe
