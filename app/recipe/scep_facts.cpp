// SPDX-License-Identifier: MIT
#include "recipe/scep_facts.h"

#include "base/json.h"
#include "recipe/jamf_facts.h"

#include <QRegularExpression>

namespace latchkey::recipe {

using base::text;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAddress = 2000;

/// The org's own host and its custom domain, as the org or the decisions tell them.
bool isOfThisOrg(const Facts &facts, const QString &host)
{
    const QJsonObject org = facts.object("okta.well-known");
    const QStringList hosts{canonicalOrgHost(facts), facts.decisions.orgHost,
                            org[u"customHost"_s].toString(),
                            facts.decisions.value(u"okta.custom-domain"_s)};
    return !host.isEmpty() && hosts.contains(host, Qt::CaseInsensitive);
}

bool isScepPath(const QString &path)
{
    static const QRegularExpression form(u"^/pki/[A-Za-z0-9._~/-]+/scep/[A-Za-z0-9._~-]+$"_s);
    return form.match(path).hasMatch() && !path.contains(u".."_s);
}

bool isChallengePath(const QString &path)
{
    static const QRegularExpression form(u"^/api/v1/[A-Za-z0-9._~/-]+/challenge$"_s);
    return form.match(path).hasMatch() && !path.contains(u".."_s);
}

AddressFault fault(const Facts &facts, const QString &typed, bool isChallenge)
{
    if (typed.isEmpty())
        return AddressFault::Empty;
    const QUrl url(typed, QUrl::StrictMode);
    const bool whole = typed.size() <= kLongestAddress && url.isValid() && !url.host().isEmpty() &&
                       url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!whole)
        return AddressFault::NoAddress;
    if (url.scheme() != u"https"_s)
        return AddressFault::NotHttps;
    if (!isOfThisOrg(facts, url.host()) || url.port(443) != 443)
        return AddressFault::OtherHost;
    const QString path = url.path(QUrl::FullyEncoded);
    if (isChallenge ? isChallengePath(path) : isScepPath(path))
        return AddressFault::None;
    const bool swapped = isChallenge ? isScepPath(path) : isChallengePath(path);
    return swapped ? AddressFault::LooksSwapped : AddressFault::OtherPath;
}

} // namespace

AddressFault scepUrlFault(const Facts &facts, const QString &typed)
{
    return fault(facts, typed, false);
}

AddressFault challengeUrlFault(const Facts &facts, const QString &typed)
{
    return fault(facts, typed, true);
}

base::Text adviceOn(AddressFault fault, const QString &which, const Facts &facts)
{
    const QString host = base::shown(canonicalOrgHost(facts), 100);
    switch (fault) {
    case AddressFault::None:
        return {};
    case AddressFault::Empty:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP("recipe", "“%1” is missing. Copy it from Okta's Device Access tab."),
            {which});
    case AddressFault::NoAddress:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe",
                                      "“%1” is not a whole address. Copy it from Okta with its "
                                      "copy button, from https:// to the end."),
                    {which});
    case AddressFault::NotHttps:
        return text(
            "recipe",
            QT_TRANSLATE_NOOP("recipe", "“%1” must begin with https://. Copy it from Okta again."),
            {which});
    case AddressFault::OtherHost:
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe",
                                      "“%1” is of another host than this org's (%2). Copy it from "
                                      "the Admin Console of this org."),
                    {which, host});
    case AddressFault::OtherPath:
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe", "“%1” does not have the form that Okta uses. Perhaps it comes "
                                  "from the Endpoint management tab; take it from Device Access."),
                    {which});
    case AddressFault::LooksSwapped:
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe", "“%1” looks like the other of the two addresses. Exchange the "
                                  "SCEP URL and the challenge URL."),
                    {which});
    }
    return {};
}

QString answeredScepUrl(const Facts &facts)
{
    return facts.answer("scep.configuration")[u"scep-url"_s].toString().trimmed();
}

QString answeredChallengeUrl(const Facts &facts)
{
    return facts.answer("scep.configuration")[u"challenge-url"_s].toString().trimmed();
}

QString scepUrl(const Facts &facts)
{
    if (!facts.known.isEmpty())
        return facts.known[u"scep.url"_s];
    const QString answered = answeredScepUrl(facts);
    const QString url = answered.isEmpty() ? scepUrlInJamf(facts) : answered;
    return scepUrlFault(facts, url) == AddressFault::None ? url : QString();
}

QString challengeUrl(const Facts &facts)
{
    if (!facts.known.isEmpty())
        return facts.known[u"challenge.url"_s];
    const QString answered = answeredChallengeUrl(facts);
    return challengeUrlFault(facts, answered) == AddressFault::None ? answered : QString();
}

} // namespace latchkey::recipe
