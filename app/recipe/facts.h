// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"
#include "base/result.h"
#include "recipe/decisions.h"
#include "recipe/recipe_data.h"
#include "tenant/reading.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <map>

namespace latchkey::recipe {

using StepId = QByteArray; ///< "okta.jit-feature", as in design.md 4

/// One thing that was read: the value or why there is none, and when.
struct Fact
{
    base::Result<tenant::Value> value;
    QDateTime at;
    std::optional<tenant::Part> part = std::nullopt; ///< of an inventory that failed on its way
};

enum class Outcome {
    Open,    ///< the intent is noted; whether it was done is not known yet
    Proved,  ///< read back and as planned
    Differs, ///< done, but what is read back is not as planned: stays until undone
    Failed,  ///< refused
    Absent,  ///< not done
    Undone,
};
/// Whether there is something to take back, or may be.
bool stands(Outcome outcome);

/// A write of this project, as the journal knows it.
struct Written
{
    int number = 0; ///< of the intent, counts up in a journal
    QByteArray change;
    StepId step;
    base::System system = base::System::Okta;
    base::Text what;
    QJsonValue before;
    QJsonValue after;
    QJsonObject undo;  ///< what Step::undo needs
    QByteArray object; ///< the vendor's id of the object, where one is known
    QDateTime at;      ///< of the intent
    QDateTime provedAt;
    Outcome outcome = Outcome::Open;
};

/// Everything a step may look at: pure data, gathered by the Run.
class Facts
{
public:
    Decisions decisions;
    RecipeData recipe;
    QMap<StepId, QJsonObject> answers;          ///< what a human said, by step
    QSet<QByteArray> secrets;                   ///< names of the secrets that the vault holds
    QMap<QByteArray, QByteArray> secretDigests; ///< name -> Secret::digest(digestSalt)
    QByteArray digestSalt;
    QJsonObject evidence; ///< what one Mac showed (contract.md 6); empty = none given
    QDateTime evidenceAt;
    QDateTime now; ///< when the newest answer came
    std::vector<Written> written;
    std::map<QByteArray, Fact> readings;
    /// What earlier runs read (knownValues()), for exports without a network; empty in a run.
    QMap<QString, QString> known;

    const Fact *find(const QByteArray &key) const;
    bool has(const QByteArray &key) const { return find(key) != nullptr; } ///< read, good or not
    bool isGood(const QByteArray &key) const;
    /// The error of a reading that failed; nothing where it is good or not yet read.
    const base::Error *problem(const QByteArray &key) const;
    QJsonValue json(const QByteArray &key) const; ///< undefined where it is not good
    QJsonObject object(const QByteArray &key) const { return json(key).toObject(); }
    QJsonArray array(const QByteArray &key) const { return json(key).toArray(); }
    std::shared_ptr<const okta::Accounts> accounts(const QByteArray &key) const;
    std::shared_ptr<const jamf::Macs> macs(const QByteArray &key) const;
    /// What a reading that failed had read before; nothing for any other.
    const tenant::Part *part(const QByteArray &key) const;
    /// The rows of a reading, or those that came before it failed: enough for a finding, never to
    /// say that all is well.
    std::shared_ptr<const okta::Accounts> knownAccounts(const QByteArray &key) const;
    std::shared_ptr<const jamf::Macs> knownMacs(const QByteArray &key) const;
    QDateTime at(const QByteArray &key) const;
    /// The property list in "payload" of a profile that was read; null where it cannot be read.
    /// Every step on profiles asks for it: each text is parsed once.
    std::shared_ptr<const base::Plist> payload(const QByteArray &key) const;

    QJsonObject answer(const StepId &step) const { return answers.value(step); }
    bool saidDone(const StepId &step) const;
    /// The newest write that fits; nothing where none does.
    template<class Fits>
    const Written *newest(const Fits &fits) const
    {
        const Written *found = nullptr;
        for (const Written &one : written) {
            if (fits(one) && (!found || one.number > found->number))
                found = &one;
        }
        return found;
    }
    /// The newest write of that change which stands; nothing otherwise.
    const Written *standing(const QByteArray &change) const;
    /// The object id of that change's standing write; empty where there is none.
    QByteArray made(const QByteArray &change) const;

private:
    struct Parsed
    {
        QString text;
        std::shared_ptr<const base::Plist> plist;
    };
    mutable std::map<QByteArray, Parsed> m_payloads; ///< by the reading's key
};

/// What exports need of a run: okta.host, okta.app-id, okta.client-id, scep.url, challenge.url.
QMap<QString, QString> knownValues(const Facts &facts);

} // namespace latchkey::recipe
