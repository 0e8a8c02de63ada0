// SPDX-License-Identifier: MIT
#include "pages/hand_standing.h"

#include "look/buttons.h"
#include "look/panel.h"
#include "pages/plain.h"
#include "pages/waive_dialog.h"

#include <QPushButton>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Banner;
using look::Mark;
using session::Session;
using session::StepView;

namespace {

QString timeOf(const QDateTime &at) { return at.toLocalTime().toString(u"HH:mm:ss"_s); }

/// The acts of a banner: what they work on, and what is told afterwards.
class Acts
{
public:
    Acts(Session &session, recipe::StepId step, QWidget *page, std::function<void()> acted)
        : m_session(session)
        , m_step(std::move(step))
        , m_page(page)
        , m_acted(std::move(acted))
    {
    }

    void addLook(Banner *banner) const
    {
        add(banner, u"look-now"_s, told(QT_TRANSLATE_NOOP("pages", "&Look now")),
            [&session = m_session] {
                session.lookNow();
                return true;
            });
    }
    void addCheck(Banner *banner) const
    {
        add(banner, u"check-again"_s, told(QT_TRANSLATE_NOOP("pages", "Check a&gain")),
            [&session = m_session, step = m_step] {
                session.check(step);
                return true;
            });
    }
    void addTry(Banner *banner) const
    {
        add(banner, u"try-challenge"_s,
            told(QT_TRANSLATE_NOOP("pages", "&Try it, spends one challenge")),
            [&session = m_session, step = m_step] {
                return session.answer(step, {{u"probe-challenge"_s, true}}).has_value();
            });
    }
    void addTakeBack(Banner *banner) const
    {
        add(banner, u"take-back"_s, told(QT_TRANSLATE_NOOP("pages", "Ta&ke it back")),
            [&session = m_session, step = m_step] {
                return session.answer(step, {{u"done"_s, false}}).has_value();
            });
    }
    void addRecord(Banner *banner) const
    {
        add(banner, u"record"_s, told(QT_TRANSLATE_NOOP("pages", "R&ecord as not checked…")),
            [acts = *this] {
                acts.askForWords();
                return false;
            });
    }

private:
    template<class Act>
    void add(Banner *banner, const QString &name, const QString &text, Act act) const
    {
        QPushButton *button = banner->addButton(text);
        button->setObjectName(name);
        QObject::connect(button, &QPushButton::clicked, m_page,
                         [act = std::move(act), acted = m_acted] {
                             if (act())
                                 acted();
                         });
    }
    void askForWords() const
    {
        auto *dialog = new RecordDialog(session::stepName(m_step), m_page);
        QObject::connect(
            dialog, &RecordDialog::given, m_page,
            [session = &m_session, step = m_step, acted = m_acted](const QString &words) {
                if (session->state(step, words))
                    acted();
            });
        dialog->open();
    }

    Session &m_session;
    recipe::StepId m_step;
    QWidget *m_page;
    std::function<void()> m_acted;
};

} // namespace

HandStanding handStanding(const Session &session, const StepView &view)
{
    const recipe::StepId id = view.id();
    if (session.isReadOnly() || !view.at.isValid())
        return HandStanding::Usual;
    if (id == "scep.configuration" && session.mayTryChallenge() &&
        (view.isGood() || view.verdict.state == recipe::State::Unknown))
        return HandStanding::Untried;
    if (view.mark == Mark::Stated && session.history().answers.value(id)[u"done"_s].toBool())
        return HandStanding::Stated;
    if (view.isGood())
        return HandStanding::Usual;
    if (session.isWatched(id) && session.lookAgainAt().isValid())
        return HandStanding::NotYet;
    const bool wanted = session.wasClaimed(id) || !view.plan.ask;
    return wanted && session.canBeStated(id) ? HandStanding::CannotTell : HandStanding::Usual;
}

QString standingSentence(const Session &session, const StepView &view, HandStanding standing)
{
    switch (standing) {
    case HandStanding::Usual:
    case HandStanding::Untried:
    case HandStanding::Stated:
        break;
    case HandStanding::NotYet:
        return told(QT_TRANSLATE_NOOP("pages",
                                      "%1 does not show it yet. Looking again at %2, until %3."))
            .arg(session::systemName(view.step->system), timeOf(session.lookAgainAt()),
                 timeOf(session.lookUntil()));
    case HandStanding::CannotTell:
        return view.verdict.evidence.empty() ? view.sentence()
                                             : plain(view.verdict.evidence.front().text, 600);
    }
    return view.sentence();
}

Banner *standingBanner(Session &session, const StepView &view, HandStanding standing, QWidget *page,
                       const std::function<void()> &acted)
{
    const Acts acts(session, view.id(), page, acted);
    Banner *banner = nullptr;
    switch (standing) {
    case HandStanding::Usual:
        break;
    case HandStanding::NotYet:
        banner = new Banner(Mark::YourTurn, standingSentence(session, view, standing),
                            told(QT_TRANSLATE_NOOP("pages", "What was done may take a while to "
                                                            "arrive. The rest goes on.")));
        acts.addLook(banner);
        break;
    case HandStanding::CannotTell:
        banner = new Banner(
            Mark::Unknown, told(QT_TRANSLATE_NOOP("pages", "Latchkey cannot tell")),
            told(QT_TRANSLATE_NOOP("pages", "Nothing that can be read shows it. Check again later, "
                                            "or record what a person saw: the report then says "
                                            "“stated, not checked”.")));
        acts.addCheck(banner);
        acts.addRecord(banner);
        break;
    case HandStanding::Untried:
        banner = new Banner(
            Mark::Unknown, told(QT_TRANSLATE_NOOP("pages", "The challenge was not tried")),
            told(QT_TRANSLATE_NOOP("pages", "The SCEP server answers. Whether it takes these "
                                            "values was not tried.")));
        acts.addTry(banner);
        if (!view.isGood())
            acts.addCheck(banner);
        break;
    case HandStanding::Stated:
        banner = new Banner(
            Mark::Stated, told(QT_TRANSLATE_NOOP("pages", "Stated, not checked")),
            told(QT_TRANSLATE_NOOP("pages", "This rests on a person's word alone. Once something "
                                            "shows it, the check counts and the word does not.")));
        acts.addTakeBack(banner);
        break;
    }
    return banner;
}

} // namespace latchkey::pages
