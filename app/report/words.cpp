// SPDX-License-Identifier: MIT
#include "report/words.h"

#include <QRegularExpression>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::Text;
using base::text;

namespace {

struct StandingWords
{
    Standing standing;
    const char *name;
    const char *word;
    const char *meaning;
    const char16_t *mark;
};

constexpr StandingWords standings[] = {
    {Standing::Met, "met", QT_TRANSLATE_NOOP("report", "Met"),
     QT_TRANSLATE_NOOP("report", "Read from the system itself and found right."), u"✓"},
    {Standing::Stated, "stated", QT_TRANSLATE_NOOP("report", "Stated, not checked"),
     QT_TRANSLATE_NOOP("report", "A person said so; Latchkey could not check it."), u"✎"},
    {Standing::Unmet, "unmet", QT_TRANSLATE_NOOP("report", "Not met"),
     QT_TRANSLATE_NOOP("report", "Read and found not right; the advice says what to do."), u"✗"},
    {Standing::Unknown, "unknown", QT_TRANSLATE_NOOP("report", "Unknown"),
     QT_TRANSLATE_NOOP("report", "Could not be read or told; it may be right or wrong."), u"?"},
    {Standing::Waiting, "waiting", QT_TRANSLATE_NOOP("report", "Waits for a person"),
     QT_TRANSLATE_NOOP("report", "A step done by hand or an answer is missing."), u"…"},
    {Standing::Waived, "waived", QT_TRANSLATE_NOOP("report", "Waived"),
     QT_TRANSLATE_NOOP("report", "A person decided to go on without it and gave a reason."), u"~"},
    {Standing::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("report", "Not needed"),
     QT_TRANSLATE_NOOP("report", "Does not concern this setup."), u"–"},
    {Standing::NotChecked, "not-checked", QT_TRANSLATE_NOOP("report", "Not checked"),
     QT_TRANSLATE_NOOP("report", "No run has looked at it yet."), u"○"},
};

const StandingWords &wordsOf(Standing standing)
{
    for (const StandingWords &one : standings) {
        if (one.standing == standing)
            return one;
    }
    return standings[3];
}

} // namespace

Standing standingOf(const engine::StepRecord *record)
{
    if (!record)
        return Standing::NotChecked;
    switch (record->state) {
    case recipe::State::Met:
        return record->stated ? Standing::Stated : Standing::Met;
    case recipe::State::Unmet:
        return Standing::Unmet;
    case recipe::State::Unknown:
        return Standing::Unknown;
    case recipe::State::Waived:
        return Standing::Waived;
    case recipe::State::NotApplicable:
        return Standing::NotApplicable;
    case recipe::State::Waiting:
        return Standing::Waiting;
    }
    return Standing::Unknown;
}

QByteArray standingName(Standing standing) { return wordsOf(standing).name; }

Text standingWord(Standing standing) { return text("report", wordsOf(standing).word); }

Text standingMeaning(Standing standing) { return text("report", wordsOf(standing).meaning); }

QString standingMark(Standing standing) { return QString::fromUtf16(wordsOf(standing).mark); }

const std::vector<Standing> &allStandings()
{
    static const std::vector<Standing> all{
        Standing::Met,     Standing::Stated, Standing::Unmet,         Standing::Unknown,
        Standing::Waiting, Standing::Waived, Standing::NotApplicable, Standing::NotChecked};
    return all;
}

QByteArray handName(HandOutcome outcome)
{
    switch (outcome) {
    case HandOutcome::Checked:
        return "checked";
    case HandOutcome::Stated:
        return "stated";
    case HandOutcome::NotFound:
        return "not-found";
    case HandOutcome::CannotTell:
        return "cannot-tell";
    case HandOutcome::NotDone:
        return "not-done";
    case HandOutcome::Waived:
        return "waived";
    case HandOutcome::Kept:
        return "kept";
    }
    return "cannot-tell";
}

Text handWord(HandOutcome outcome)
{
    switch (outcome) {
    case HandOutcome::Checked:
        return text("report", QT_TRANSLATE_NOOP("report", "Done and checked"));
    case HandOutcome::Stated:
        return text("report", QT_TRANSLATE_NOOP("report", "Stated, not checked"));
    case HandOutcome::NotFound:
        return text("report", QT_TRANSLATE_NOOP("report", "Stated, but the check did not find it"));
    case HandOutcome::CannotTell:
        return text("report", QT_TRANSLATE_NOOP("report", "Could not be checked"));
    case HandOutcome::NotDone:
        return text("report", QT_TRANSLATE_NOOP("report", "Not done"));
    case HandOutcome::Waived:
        return text("report", QT_TRANSLATE_NOOP("report", "Waived"));
    case HandOutcome::Kept:
        return text("report", QT_TRANSLATE_NOOP("report", "Kept as somebody changed it"));
    }
    return {};
}

QByteArray outcomeName(recipe::Outcome outcome)
{
    switch (outcome) {
    case recipe::Outcome::Open:
        return "open";
    case recipe::Outcome::Proved:
        return "proved";
    case recipe::Outcome::Differs:
        return "differs";
    case recipe::Outcome::Failed:
        return "failed";
    case recipe::Outcome::Absent:
        return "absent";
    case recipe::Outcome::Undone:
        return "undone";
    }
    return "open";
}

Text outcomeWord(recipe::Outcome outcome)
{
    switch (outcome) {
    case recipe::Outcome::Open:
        return text("report", QT_TRANSLATE_NOOP("report", "Sent, outcome not known"));
    case recipe::Outcome::Proved:
        return text("report", QT_TRANSLATE_NOOP("report", "Proved"));
    case recipe::Outcome::Differs:
        return text("report", QT_TRANSLATE_NOOP("report", "Done, but differs from the plan"));
    case recipe::Outcome::Failed:
        return text("report", QT_TRANSLATE_NOOP("report", "Refused"));
    case recipe::Outcome::Absent:
        return text("report", QT_TRANSLATE_NOOP("report", "Not done"));
    case recipe::Outcome::Undone:
        return text("report", QT_TRANSLATE_NOOP("report", "Taken back"));
    }
    return {};
}

/// Data in resources/recipes: a title that is not known here stays as it is.
Text recipeTitle(const QString &title)
{
    for (const char *known :
         {QT_TRANSLATE_NOOP("report", "Today's guides: Okta, Apple and Jamf, macOS 26"),
          QT_TRANSLATE_NOOP("report", "The walkthrough of April 2025, to the letter")}) {
        if (title == QLatin1String(known))
            return text("report", known);
    }
    return base::verbatim(title);
}

Text osRangeWord(const QString &osRange)
{
    static const QRegularExpression since(QStringLiteral("^macOS ([0-9.]+) and later$"));
    const auto match = since.match(osRange);
    if (match.hasMatch())
        return text("report", QT_TRANSLATE_NOOP("report", "macOS %1 and later"),
                    {match.captured(1)});
    if (osRange == QLatin1String("any"))
        return text("report", QT_TRANSLATE_NOOP("report", "any macOS"));
    return base::verbatim(osRange);
}

Text modeWord(engine::Mode mode)
{
    switch (mode) {
    case engine::Mode::Check:
        return text("report", QT_TRANSLATE_NOOP("report", "check"));
    case engine::Mode::Plan:
        return text("report", QT_TRANSLATE_NOOP("report", "plan"));
    case engine::Mode::Apply:
        return text("report", QT_TRANSLATE_NOOP("report", "apply"));
    case engine::Mode::Verify:
        return text("report", QT_TRANSLATE_NOOP("report", "verify"));
    case engine::Mode::Undo:
        return text("report", QT_TRANSLATE_NOOP("report", "undo"));
    }
    return {};
}

} // namespace latchkey::report
