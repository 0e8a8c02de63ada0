// SPDX-License-Identifier: MIT
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/profile_changes.h"
#include "recipe/profile_scope.h"
#include "recipe/undo.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// An update knows its profile; a create does where its answer came through.
QByteArray writtenId(const Written &written)
{
    const QByteArray known = written.undo[u"id"_s].toString().toUtf8();
    return known.isEmpty() ? written.object : known;
}

/// The profile of that write as the fresh readings show it; empty where it is gone.
QJsonObject writtenProfile(const Facts &facts, const Written &written)
{
    if (const QByteArray id = writtenId(written); !id.isEmpty())
        return facts.object(jamf::profileKey(id));
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        if (row[u"name"_s].toString() != written.undo[u"name"_s].toString())
            continue;
        QJsonObject fact = facts.object(jamf::profileKey(row[u"id"_s].toString().toUtf8()));
        if (fact[u"description"_s].toString().startsWith(jamfMarker(facts)))
            return fact;
    }
    return {};
}

Change undoOf(const Written &written, const QByteArray &id)
{
    Change change;
    change.id = written.change;
    change.system = base::System::Jamf;
    change.before = written.after;
    change.after = written.before;
    change.answer = jamfAnswered(jamf::Api::Classic);
    change.renews = {"jamf.profiles", jamf::profileKey(id)};
    change.patience = std::chrono::seconds(90);
    return change;
}

std::optional<Change> undoUpdate(const Facts &facts, const Written &written,
                                 const QJsonObject &fact)
{
    const QJsonObject saved = written.undo[u"saved"_s].toObject();
    const auto before = base::readPlist(saved[u"payload"_s].toString().toUtf8());
    const auto after = base::readPlist(written.undo[u"written"_s].toString().toUtf8());
    const auto now = base::readPlist(fact[u"payload"_s].toString().toUtf8());
    if (!before || !after || !now)
        return notTakenBack(
            written,
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe", "Its payload, or what the journal keeps of it, cannot be read.")));
    const bool asBefore = mac::compare(*before, *now).empty();
    if (asBefore && fact[u"distribution"_s] == saved[u"distribution"_s])
        return std::nullopt;
    if (!asBefore && !mac::compare(*after, *now).empty())
        return notTakenBack(written, changedSince());
    const auto bytes = base::writePlist(withToken(facts, *before), true);
    if (!bytes || bytes->contains(jamf::redactedText().toUtf8()) ||
        bytes->contains(base::secretPlace("scep.").left(8)))
        return notTakenBack(
            written, text("recipe", QT_TRANSLATE_NOOP(
                                        "recipe", "A secret that was in it cannot be put back.")));
    const QByteArray id = fact[u"id"_s].toString().toUtf8();
    Change change = undoOf(written, id);
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Put the profile %1 back as it was"),
                       {base::shown(saved[u"name"_s].toString(), 80)});
    change.apply = jamf::updateProfileGeneral(id, storedGeneral(saved, *bytes));
    return change;
}

QList<QByteArray> idsIn(const QJsonValue &list)
{
    QList<QByteArray> ids;
    for (const QJsonValue one : list.toArray())
        ids += (one.isObject() ? one[u"id"_s] : one).toString().toUtf8();
    return ids;
}

/// Why the scope cannot be put back: somebody changed it since, or saving it would do damage.
std::optional<base::Text> scopeRefusal(const Written &written, const QJsonObject &fact)
{
    const QJsonObject scope = fact[u"scope"_s].toObject();
    const auto isOther = [&](const QString &wrote, const QString &now) {
        auto ours = idsIn(written.undo[wrote]);
        auto found = idsIn(scope[now]);
        std::sort(ours.begin(), ours.end());
        std::sort(found.begin(), found.end());
        return written.undo.contains(wrote) && ours != found;
    };
    if (scope[u"more"_s].toBool() || scope[u"allComputers"_s].toBool() ||
        !scope[u"computers"_s].toArray().isEmpty() || isOther(u"wrote"_s, u"groups"_s) ||
        isOther(u"wroteExclusions"_s, u"exclusions"_s))
        return changedSince();
    if (fact[u"entities"_s].toBool()) {
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "A text in it holds & or <, which Jamf Pro damages "
                                                "when it is saved again."));
    }
    return std::nullopt;
}

std::optional<Change> undoScope(const Written &written, const QJsonObject &fact)
{
    const jamf::ProfileScope scope{idsIn(written.undo[u"groups"_s]),
                                   idsIn(written.undo[u"exclusions"_s])};
    if (idsIn(fact[u"scope"_s][u"groups"_s]) == scope.groups &&
        idsIn(fact[u"scope"_s][u"exclusions"_s]) == scope.exclusions)
        return std::nullopt;
    if (auto refusal = scopeRefusal(written, fact))
        return notTakenBack(written, std::move(*refusal));
    const QByteArray id = fact[u"id"_s].toString().toUtf8();
    Change change = undoOf(written, id);
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Put the scope of %1 back as it was"),
                       {base::shown(fact[u"name"_s].toString(), 80)});
    change.apply = jamf::updateProfileScope(id, scope);
    return change;
}

/// To whom the profile goes whom this project did not write into its scope: they would lose it.
QStringList othersWithIt(const Facts &facts, const Written &written, const QJsonObject &fact)
{
    QList<QByteArray> ids{facts.made("jamf.groups/pilot"), facts.made("jamf.groups/fleet"),
                          pilotGroupId(facts), fleetGroupId(facts)};
    QStringList names;
    for (const Written &one : facts.written) {
        if (one.step != written.step || one.object != written.object)
            continue;
        ids += idsIn(one.undo[u"wrote"_s]);
        for (const QJsonValue name : one.after[u"scope"_s][u"groups"_s].toArray())
            names += name.toString();
    }
    return reachedBesides(fact[u"scope"_s].toObject(), [&](const QJsonValue &group) {
        return ids.contains(group[u"id"_s].toString().toUtf8()) ||
               names.contains(group[u"name"_s].toString());
    });
}

/// Whether somebody put something of their own into a profile that Latchkey made. What they took
/// out is not lost with it. The SCEP payload is completed by hand, as the steps ask for.
bool isChanged(const Written &written, const QJsonObject &fact)
{
    const auto after = base::readPlist(written.undo[u"written"_s].toString().toUtf8());
    const auto now = base::readPlist(fact[u"payload"_s].toString().toUtf8());
    if (!after || !now)
        return after.has_value(); // of a journal that does not keep it, nothing can be told
    const auto differences = mac::compare(*after, *now);
    return std::any_of(differences.begin(), differences.end(),
                       [&](const mac::Difference &difference) {
                           const bool isByHand = written.step == "jamf.scep-profile" &&
                                                 difference.payload == u"com.apple.security.scep"_s;
                           return difference.kind != mac::Difference::Kind::Missing && !isByHand;
                       });
}

base::Text takenOver()
{
    return text(
        "recipe",
        QT_TRANSLATE_NOOP(
            "recipe",
            "Its description does not say any more that Latchkey made it: somebody took it over."));
}

} // namespace

std::vector<tenant::Reading> profileUndoNeeds(const Facts &facts, const Written &written)
{
    std::vector<tenant::Reading> needs;
    if (!facts.has("jamf.profiles"))
        return {jamf::profileList()};
    const QByteArray known = writtenId(written);
    QList<QByteArray> ids;
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        if (known.isEmpty() && row[u"name"_s] == written.undo[u"name"_s])
            ids += row[u"id"_s].toString().toUtf8();
    }
    if (!known.isEmpty())
        ids += known;
    for (const QByteArray &id : ids) {
        if (!facts.has(jamf::profileKey(id)))
            needs.push_back(jamf::profile(id, facts.digestSalt));
    }
    return needs;
}

std::optional<Change> profileUndo(const Facts &facts, const Written &written)
{
    const QJsonObject fact = writtenProfile(facts, written);
    if (fact.isEmpty())
        return std::nullopt;
    if (written.undo[u"scope"_s].toBool())
        return undoScope(written, fact);
    if (written.undo.contains(u"saved"_s))
        return undoUpdate(facts, written, fact);
    if (!fact[u"description"_s].toString().startsWith(jamfMarker(facts)))
        return notTakenBack(written, takenOver());
    if (const QStringList others = othersWithIt(facts, written, fact); !others.isEmpty()) {
        return notTakenBack(
            written, text("recipe",
                          QT_TRANSLATE_NOOP("recipe", "Somebody gave it to more Macs than Latchkey "
                                                      "did, and they would lose it: %1."),
                          {others.join(u", "_s)}));
    }
    if (isChanged(written, fact))
        return notTakenBack(written, changedSince());
    const QByteArray id = fact[u"id"_s].toString().toUtf8();
    Change change = undoOf(written, id);
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Delete the profile %1"),
                       {base::shown(fact[u"name"_s].toString(), 80)});
    // Not in `before`: an undo of the scope changes it, and would have this confirmed once more.
    change.risk = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "Jamf Pro takes it off every Mac in its scope: %1."),
        {groupNames(fact[u"scope"_s][u"groups"_s])});
    change.apply = jamf::deleteProfile(id);
    return change;
}

} // namespace latchkey::recipe
