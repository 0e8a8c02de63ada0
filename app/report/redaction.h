// SPDX-License-Identifier: MIT
#pragma once

#include "engine/history.h"

#include <QRegularExpression>

namespace latchkey::report {

/// How much a report leaves out.
enum class Redaction {
    Full,   ///< nothing
    Client, ///< people keep two letters, serial numbers four characters
    Public, ///< also no hosts, ids, names of groups or of the client
};
QString redactionName(Redaction redaction); ///< for programs: "client"
base::Text redactionWord(Redaction redaction);
base::Result<Redaction> redactionFrom(const QString &name);

/// Makes strings fit for a report: bounded, without control characters, and redacted. Fields whose
/// type is known have a function of their own; sentences are redacted by their arguments, with all
/// that the project itself knows to be a serial number, host, group or id.
class Redactor
{
public:
    Redactor(Redaction level, const recipe::Decisions &decisions, const engine::History &history,
             const recipe::RecipeData &recipe);

    Redaction level() const { return m_level; }
    QString person(const QString &names) const;  ///< names of people or accounts, any separators
    QString serials(const QString &list) const;  ///< serial numbers, separated by commas
    QString id(const QString &id) const;         ///< a vendor's id of an object or a request
    QString group(const QString &name) const;    ///< the client, a group or a category
    QString freeText(const QString &text) const; ///< what a person typed: anything may be in it
    QString plain(const QString &text) const;    ///< anything else
    /// A sentence in the language of the installed translators, of that step.
    QString sentence(const base::Text &text, const recipe::StepId &step) const;
    /// A sentence whose last argument a person typed.
    QString quoting(const base::Text &text, const recipe::StepId &step) const;
    QJsonValue json(const QJsonValue &value, const QString &key = {}) const;

private:
    void learn(const recipe::Decisions &decisions, const engine::History &history);
    void learnWord(const QString &word, const QString &instead);
    void learnHost(const QString &host, const QString &word);
    QString argument(const base::Text &text, qsizetype index, const recipe::StepId &step) const;
    QString maskedWords(const QString &text) const;
    QString replaced(QString text) const;

    Redaction m_level;
    QStringList m_serials;
    QSet<QString> m_known; ///< words of the recipe, which name nobody
    std::vector<std::pair<QRegularExpression, QString>> m_words; ///< what is replaced by what
};

} // namespace latchkey::report
