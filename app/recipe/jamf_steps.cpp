// SPDX-License-Identifier: MIT
#include "recipe/jamf_steps.h"

namespace latchkey::recipe {

using base::Fault;
using base::Reply;
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

QString jamfPage(const Facts &facts, const QString &page)
{
    return facts.decisions.jamfBase + u'/' + page;
}

} // namespace latchkey::recipe
