// SPDX-License-Identifier: MIT
#include "practice_game.h"

#include "base/json.h"
#include "base/secret.h"
#include "mac/evidence.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace game {

using namespace Qt::StringLiterals;
using base::Request;

namespace {

bool isInventory(const QByteArray &key)
{
    return key == "jamf.macs" || key == "jamf.verify-versions" || key.startsWith("okta.app-users/");
}

} // namespace

Game::Game(const QString &scenario, const QString &recipeId)
    : practice(scenario)
    , recipe(recipeId)
{
    decisions.orgHost = QString::fromUtf8(practice.oktaHost());
    decisions.jamfBase = u"https://"_s + QString::fromUtf8(practice.jamfHost());
    decisions.client = u"Practice"_s;
    const auto decided = practice.decisions();
    for (auto it = decided.begin(); it != decided.end(); ++it) {
        if (!decisions.set(it.key(), it.value()))
            qFatal("the scenario decides what cannot be decided");
    }
    if (!decisions.set(u"recipe"_s, recipe))
        qFatal("no such recipe");
}

engine::History Game::history() const
{
    engine::History result;
    for (const QByteArray &line : journal) {
        if (!engine::replay(result, QJsonDocument::fromJson(line).object()))
            qFatal("a journal line that cannot be replayed: %s", line.constData());
    }
    return result;
}

void Game::play(engine::Mode mode, Cut cut, int cutAt)
{
    m_cut = cut;
    m_cutAt = cutAt;
    begin(mode);
    goOn();
}

void Game::begin(engine::Mode mode)
{
    wire.forget();
    m_sentInRun = 0;
    exitCode = -1;
    errors.clear();
    faults.clear();
    verdicts.clear();
    confirmations.clear();
    engine::Start start;
    start.mode = mode;
    start.history = history();
    start.facts.decisions = decisions;
    start.facts.recipe = *recipe::RecipeData::load(recipe);
    start.facts.digestSalt = "salt";
    const auto secrets = practice.secrets();
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        start.facts.secrets.insert(it.key());
        start.facts.secretDigests[it.key()] = base::Secret(QByteArray(it.value())).digest("salt");
    }
    practice.advanceTo(now);
    run.emplace(recipe::graph(), start, now);
}

void Game::goOn()
{
    for (int turns = 0; turns < 20000; ++turns) {
        if (!step())
            return;
    }
    errors += u"the run does not end"_s;
}

void Game::dieAtNextWrite(Cut cut)
{
    m_cut = cut;
    m_cutAt = m_sentInRun;
    goOn();
}

const engine::Apply *Game::nextWrite() const
{
    return std::get_if<engine::Apply>(&run->next().front());
}

bool Game::step()
{
    handle();
    const engine::Wish wish = run->next().front();
    return perform(wish);
}

void Game::handle()
{
    for (const engine::Event &event : run->drain()) {
        if (const auto *line = std::get_if<engine::Line>(&event)) {
            journal += base::jsonBytes(line->json);
        } else if (const auto *judged = std::get_if<engine::StepJudged>(&event)) {
            verdicts[judged->step] = judged->verdict;
        } else if (const auto *change = std::get_if<engine::ChangeNoted>(&event)) {
            log += QString::fromUtf8(change->change.id) + u' ' +
                   QString::fromUtf8(engine::changeEventName(change->event));
        } else if (const auto *failed = std::get_if<engine::ErrorNoted>(&event)) {
            faults += failed->error.fault;
            errors += QString::fromUtf8(failed->step) + u": "_s + failed->error.what.english() +
                      u' ' + failed->error.means.english();
        } else if (const auto *drift = std::get_if<engine::DriftNoted>(&event)) {
            log += QString::fromUtf8(drift->drift.written.change) + u" drift"_s;
        }
    }
}

namespace {

QByteArray described(const base::Error &error)
{
    return "error " + base::faultName(error.fault) + (error.mayHaveBeenDone ? " perhaps done" : "");
}

} // namespace

/// Notes in `told` what was read: the pages where it went well, else the kind of error.
base::Result<tenant::Value> Game::read(const tenant::Reading &reading)
{
    QCryptographicHash pages(QCryptographicHash::Sha1);
    const auto reader = reading.open();
    std::optional<Request> request = reading.first;
    while (request) {
        ++reads;
        inventoryReads += isInventory(reading.key);
        const auto reply = wire.send(practice, *request);
        auto next = reply.and_then([&](const base::Reply &page) { return reader->take(page); });
        if (!next) {
            told = described(next.error());
            return base::fail(next.error());
        }
        pages.addData(QByteArray::number(reply->status) + reply->body);
        request = *next;
    }
    told = pages.result().toHex();
    return reader->finish();
}

engine::WasAsked Game::asked(const engine::AskHuman &ask)
{
    engine::WasAsked result{ask.step, {}, {}};
    if (!answers)
        return result;
    const QString name = QString::fromUtf8(ask.step);
    const bool acted = practice.byHand(ask.step);
    if (!inTurn.value(name).isEmpty())
        result.answer = inTurn[name].takeFirst();
    else if (moreAnswers.contains(name))
        result.answer = moreAnswers[name].toObject();
    else if (practice.answers().contains(name))
        result.answer = practice.answers()[name].toObject();
    else if (acted)
        result.answer = QJsonObject{{u"done"_s, true}};
    if (ask.step.startsWith("mac.")) {
        if (const auto evidence =
                mac::readEvidenceFile(practice.evidence()).transform(mac::deviceFacts))
            result.evidence = *evidence;
    }
    return result;
}

/// A write that leaves again must rest on a fresh reading of its object.
void Game::noteSent(const engine::Apply &apply, bool acted)
{
    const auto before = m_readSince.find(apply.change.id);
    const auto &renews = apply.change.renews;
    const bool looked = before == m_readSince.end() ||
                        std::any_of(renews.begin(), renews.end(), [&](const QByteArray &key) {
                            return before->second.contains(key);
                        });
    if (!looked)
        blind += QString::fromUtf8(apply.change.id);
    m_readSince[apply.change.id].clear();
    sent.push_back({apply.number, apply.change.id, *apply.change.apply, acted});
}

bool Game::perform(const engine::Apply &apply)
{
    if (m_cut == Cut::BeforeWrite && m_sentInRun == m_cutAt)
        return false;
    const auto done = practice.writeLog().size();
    const auto reply = wire.send(practice, *apply.change.apply);
    noteSent(apply, practice.writeLog().size() > done);
    ++writes;
    if (m_cut == Cut::AfterWrite && m_sentInRun == m_cutAt)
        return false;
    ++m_sentInRun;
    const auto answered = reply && apply.change.answer ? apply.change.answer(*reply)
                          : reply                      ? recipe::Answered(recipe::Accepted())
                                  : recipe::Answered(recipe::Refused{reply.error()});
    if (const auto *accepted = std::get_if<recipe::Accepted>(&answered))
        told = "accepted " + accepted->object;
    else if (const auto *refused = std::get_if<recipe::Refused>(&answered))
        told = described(refused->error);
    else
        told = "later";
    run->take(engine::WasSent{apply.number, reply}, now);
    return true;
}

bool Game::perform(const engine::Wish &wish)
{
    now = now.addMSecs(50);
    practice.advanceTo(now);
    told.clear();
    if (const auto *finished = std::get_if<engine::Finished>(&wish)) {
        exitCode = finished->exitCode;
        return false;
    }
    if (const auto *one = std::get_if<engine::Read>(&wish)) {
        const auto value = read(one->reading);
        for (auto &[change, keys] : m_readSince) {
            if (value || value.error().fault == base::Fault::NotFound)
                keys.insert(one->reading.key);
        }
        run->take(engine::WasRead{one->reading.key, value}, now);
    } else if (const auto *apply = std::get_if<engine::Apply>(&wish)) {
        return perform(*apply);
    } else if (const auto *wait = std::get_if<engine::Wait>(&wish)) {
        now = now.addMSecs(wait->time.count());
        practice.advanceTo(now);
        run->take(engine::Waited{}, now);
    } else if (const auto *ask = std::get_if<engine::AskHuman>(&wish)) {
        run->take(asked(*ask), now);
    } else {
        const auto &confirm = std::get<engine::Confirm>(wish);
        confirmations += confirm;
        run->take(engine::WasConfirmed{confirmsAgain || !confirm.changedSince}, now);
    }
    return true;
}

bool Game::isAllGood() const
{
    return std::all_of(verdicts.begin(), verdicts.end(),
                       [](const auto &one) { return one.second.isGood(); });
}

QString Game::verdictOf(const QByteArray &step) const
{
    const auto found = verdicts.find(step);
    return found == verdicts.end() ? u"none"_s
                                   : QString::fromUtf8(recipe::stateName(found->second.state));
}

QByteArray Game::open() const
{
    QStringList lines = errors;
    for (const auto &[step, verdict] : verdicts) {
        if (verdict.isGood())
            continue;
        QString line =
            QString::fromUtf8(step) + u": "_s + QString::fromUtf8(recipe::stateName(verdict.state));
        for (const recipe::Evidence &one : verdict.evidence)
            line += u" - "_s + one.text.english();
        lines += line + u" > "_s + verdict.advice.english();
    }
    return lines.join(u'\n').toUtf8();
}

Game afterSetup()
{
    static const Game game = [] {
        Game played(u"nothing-set-up"_s);
        played.play(engine::Mode::Apply);
        played.log.clear();
        return played;
    }();
    return game;
}

} // namespace game
