// SPDX-License-Identifier: MIT
#pragma once

#include "cli/desk.h"
#include "engine/driver.h"
#include "look/secret_clipboard.h"
#include "session/browser_entry.h"
#include "session/call.h"
#include "session/sign_in.h"
#include "session/step_view.h"
#include "session/watched_wire.h"
#include "session/window_asker.h"
#include "wire/http_wire.h"

#include <QTimer>

#include <deque>

namespace latchkey::rehearsal {
class Server;
}

namespace latchkey::session {

/// What the engine is doing for this project.
enum class Activity { Idle, Checking, Confirming, Writing, TakingBack };

/// A change of the plan and how far it is.
struct ChangeRow
{
    enum class State { Planned, Writing, ReadingBack, Proved, Undone, Failed };
    recipe::StepId step;
    recipe::Change change;
    State state = State::Planned;
    QDateTime at; ///< of that state
};

/// What a session is made of; all is owned by it.
struct Parts
{
    cli::Desk desk;
    std::unique_ptr<engine::Journal> ownJournal; ///< read-only projects: kept in memory alone
    std::unique_ptr<engine::Clock> clock;
    std::unique_ptr<engine::Vault> vault;
    std::unique_ptr<rehearsal::Server> practice; ///< practice tenants, or none
    wire::WireSettings settings;
    wire::Secrets secrets; ///< known already; the vault is read besides
    QString readOnlyBecause;
};

/// One open project: what is true of it, and what a person may do. Holds no state of its own
/// besides the engine's; tells changes at most ten times a second.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Parts parts, QObject *parent = nullptr);
    ~Session() override;

    // What is true
    QString path() const { return m_parts.desk.path; }
    const recipe::Decisions &decisions() const { return m_parts.desk.project.decisions; }
    const recipe::RecipeData &recipe() const { return m_parts.desk.recipe; }
    const engine::History &history() const { return m_parts.desk.history; }
    QString client() const { return decisions().client; }
    bool isPractice() const { return m_parts.practice != nullptr; }
    bool isReadOnly() const { return !m_parts.readOnlyBecause.isEmpty(); }
    QString readOnlyBecause() const { return m_parts.readOnlyBecause; }
    const std::vector<StepView> &steps() const { return m_views; }
    const StepView &step(const recipe::StepId &id) const;
    std::vector<const StepView *> stepsOf(recipe::Phase phase) const;
    look::Mark markOf(recipe::Phase phase) const;
    int metCount() const;
    /// The first step that needs the person, in graph order; nothing where none does.
    const StepView *nextForPerson() const;
    /// The next one after that step, from the first again after the last; nullptr where no other
    /// is.
    const StepView *nextForPersonAfter(const recipe::StepId &id) const;
    /// The first step that waits for a Mac or for other steps; nullptr where none does.
    const StepView *nextWaiting() const;
    const std::vector<recipe::Written> &written() const;
    QString truthLine() const;
    QDateTime readAt() const { return m_readAt; } ///< of the newest look at all steps
    /// What the newest run read; nothing before the first one.
    const recipe::Facts *facts() const { return m_driver ? &m_driver->run().facts() : nullptr; }
    /// The same, with what earlier runs of this window read and the newest one did not ask for: to
    /// show, and to foresee. Nothing is written by it alone.
    std::optional<recipe::Facts> allFacts() const;
    bool holdsSecret(const QByteArray &name) const
    {
        return m_parts.secrets.contains(name) || m_locked.contains(name);
    }
    /// How a system is signed in to; None where something is missing for it.
    Way wayOf(base::System system) const;
    bool hasSignIn(base::System system) const { return wayOf(system) != Way::None; }
    /// Whether a request of this window showed that the sign-in works; the journal's word does not.
    bool isSignedIn(base::System system) const;
    /// Whole minutes until that sign-in ends by itself and the next request signs in anew; nothing
    /// where it has ended, or has no end of its own.
    std::optional<int> minutesLeft(base::System system) const;
    const BrowserEntry &browser() const { return *m_entry; }
    /// Whether the system's address may still be another one: nobody signed in there yet.
    bool mayChangeAddress(base::System system) const;
    QString vaultProblem() const { return m_vaultProblem; } ///< empty: the keychain works
    const cli::Desk &desk() const { return m_parts.desk; }
    engine::Clock &clock() const { return *m_parts.clock; }
    /// Whether "done" would be a person's word alone: nothing that was read can show it.
    bool canBeStated(const recipe::StepId &step) const;
    /// Whether somebody said here that it was done, and it does not show yet.
    bool wasClaimed(const recipe::StepId &step) const { return m_claimed.contains(step); }
    /// Whether the challenge of SCEP could be tried and was not, in the newest run.
    bool mayTryChallenge() const;

    // What is going on
    Activity activity() const { return m_activity; }
    bool isBusy() const { return m_activity != Activity::Idle; }
    /// A plan is shown and waits for a person's word: nothing else begins before.
    bool isConfirming() const { return m_activity == Activity::Confirming; }
    bool isUndoing() const { return isBusy() && m_mode == engine::Mode::Undo; }
    std::vector<ChangeRow> changes() const; ///< of the plan, or of the run that writes it
    std::vector<const StepView *> asks() const;
    bool isRunShown() const { return !m_rows.empty(); } ///< changes() are those of a run
    QString sentence() const { return m_sentence; }     ///< present tense; empty when idle
    const std::deque<Call> &calls() const { return m_calls; }
    const std::vector<recipe::Change> &confirming() const { return m_asker.shown(); }
    std::vector<engine::ErrorRecord> errors() const;
    int lastExit() const { return m_lastExit; }
    QDateTime lookAgainAt() const { return m_lookAgainAt; } ///< invalid: not looking by itself
    QDateTime lookUntil() const { return m_lookUntil; }     ///< the last look by itself
    bool isWatched(const recipe::StepId &step) const { return m_watchedStep == step; }
    /// The newest run was a look by itself, not an act of the person.
    bool isByItself() const { return m_byItself; }
    /// Secrets are in the keychain alone, and are read again by the next run.
    bool isLocked() const { return !m_locked.isEmpty(); }
    /// Why the keychain did not give them when they were wanted; empty otherwise.
    QString lockProblem() const { return m_lockProblem; }

    // What a person may do
    void check();
    void check(const recipe::StepId &step);
    void check(recipe::Phase phase);
    /// Writes what the plan shows; a step narrows it to what that step needs.
    void write(const recipe::StepId &step = {});
    void carryOn(); ///< after a cut: looks up what is open, then shows the plan
    void planUndo();
    void confirm(bool yes);
    void pause();
    void stop();
    base::Result<void> answer(const recipe::StepId &step, const QJsonObject &answer);
    /// What the answer would change, by what was read last; empty where that is not enough.
    std::vector<recipe::Change> changesWith(const recipe::StepId &step,
                                            const QJsonObject &answer) const;
    /// Answers and writes just that. Where something is another by then, the plan is shown first.
    base::Result<void> answerAndWrite(const recipe::StepId &step, const QJsonObject &answer);
    /// "I have done it" where the word alone would count: looks first, takes no word.
    void claim(const recipe::StepId &step);
    /// A person's word in place of a check: "stated, not checked" in the report.
    base::Result<void> state(const recipe::StepId &step, const QString &words);
    void lookNow(); ///< at what is watched, without waiting
    base::Result<void> waive(const recipe::StepId &step, const QString &reason);
    base::Result<void> keep(const QByteArray &change, const QString &reason);
    base::Result<void> decide(const QString &key, const QString &value);
    /// Puts a secret into the vault; `then` gets its Error, or nothing.
    void takeSecret(const QByteArray &name, const base::Secret &value,
                    const engine::Then<base::Result<void>> &then = {});
    /// Lends a secret to the clipboard for a while; reads the keychain first where it is locked.
    void lendSecret(const QByteArray &name);
    QByteArray lentSecret() const { return m_lent; } ///< the name of the newest
    look::SecretClipboard &clipboard() const { return *m_clipboard; }
    base::Result<void> takeEvidence(const QString &path);
    /// Lets the practice consoles do a step by hand, and says what a person would.
    base::Result<void> practiseByHand(const recipe::StepId &step);
    rehearsal::Server *practice() const { return m_parts.practice.get(); }
    void signOut(const std::function<void()> &then);
    /// Ends the session of one system; stored secrets stay, and the next run signs in with them.
    void signOut(base::System system, const engine::Then<SignedOut> &then);
    /// Takes all secrets of the project out of the keychain and out of this window.
    void forgetSecrets(const engine::Then<base::Result<void>> &then);
    /// Signs in with secrets that are held, from the next request on.
    void useWay(Way way);
    void signInByBrowser();
    void cancelBrowser() { m_entry->cancel(); }
    base::Result<void> setAddress(base::System system, const QString &typed);
    void setNetwork(const wire::Network &network);
    const wire::Network &network() const { return m_parts.settings.network; }
    /// Forgets the secrets that the keychain keeps and ends the sign-ins; false where there is no
    /// keychain, or a run needs them.
    bool lock();

signals:
    void changed();
    void activityChanged();
    void called(const latchkey::session::Call &call);
    void finished(int exitCode);
    void logged(const QString &line, bool isTrouble = false);

private:
    void start(engine::Mode mode, const recipe::Graph &graph,
               const QMap<recipe::StepId, QJsonObject> &answers);
    void startUnlocked(engine::Mode mode, const recipe::Graph &graph,
                       const QMap<recipe::StepId, QJsonObject> &answers);
    void unlock(const std::function<void()> &then);
    void stopUnlocking();
    void takeFromVault(const wire::Secrets &secrets);
    void takeBrowserCode(const wire::BrowserCode &code);
    bool holdsAll(Way way) const;
    void applyWay(base::System system);
    void useSecret(const QByteArray &name);
    wire::Secrets secretsInUse() const;
    void forgetSignIn(base::System system);
    void begin(engine::Mode mode);
    void ended(int exitCode);
    void reload();
    void forgetClaims();
    QString scopeSentence() const;
    void happened(const engine::Event &event);
    void noteProgress(const recipe::StepId &step, const QByteArray &reading, qint64 done,
                      qint64 total);
    void tellReading();
    void note(const engine::ChangeNoted &noted);
    void noteCall(const Call &call);
    void refresh();
    void showRun();
    void freeWhatWaited();
    void refreshSoon();
    void showJournal();
    void setActivity(Activity activity);
    void lookAgain();
    void readVault();
    bool mayRun() const { return !isBusy(); }

    Parts m_parts;
    std::unique_ptr<wire::HttpWire> m_wire;
    std::unique_ptr<wire::HttpWire> m_leaving; ///< signs out what was locked
    std::unique_ptr<WatchedWire> m_watched;
    std::unique_ptr<BrowserEntry> m_entry;
    std::map<base::System, Way> m_ways; ///< that a person chose in this window
    WindowAsker m_asker;
    std::unique_ptr<recipe::Graph> m_graph; ///< of the newest run; outlives the driver
    std::unique_ptr<engine::Driver> m_driver;
    std::vector<StepView> m_views;
    std::vector<ChangeRow> m_rows; ///< of a run that writes
    std::deque<Call> m_calls;
    QMap<recipe::StepId, QJsonObject> m_once; ///< answers that hold for one run each
    QJsonObject m_evidence;
    QDateTime m_evidenceAt;
    QDateTime m_readAt;
    QDateTime m_lookAgainAt;
    QDateTime m_lookUntil;
    bool m_byItself = false;
    bool m_lookIsDue = false; ///< the run that begins now is such a look
    int m_lookRound = 0;      ///< counts the plans to look again: only the newest holds
    QSet<recipe::StepId> m_claimed;
    mutable QMap<recipe::StepId, bool> m_statable; ///< since the newest run that judged the step
    QSet<QByteArray> m_locked;                     ///< names of secrets
    QString m_lockProblem;
    std::unique_ptr<look::SecretClipboard> m_clipboard;
    QByteArray m_lent;
    int m_unlocks = 0;            ///< counts the readings of the keychain: only the newest goes on
    recipe::StepId m_watchedStep; ///< done by hand, looked at until it shows
    int m_looks = 0;
    Activity m_activity = Activity::Idle;
    engine::Mode m_mode = engine::Mode::Check;
    QDateTime m_openedAt;
    std::map<QByteArray, recipe::Fact> m_readBefore; ///< by runs before the newest one
    QString m_sentence;
    QMap<recipe::StepId, QString> m_readings; ///< how far each long reading is, in words
    QString m_vaultProblem;
    int m_lastExit = -1;
    QTimer m_soon;
};

} // namespace latchkey::session
