// SPDX-License-Identifier: MIT
// What the card of a step done by hand says after "I have done it".
#include "desk.h"
#include "held_clock.h"

#include "pages/page.h"
#include "rehearsal/server.h"
#include "report/model.h"
#include "shell/project_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

constexpr auto doneName = "I have done it: check now";

QString sentence(const Desk &here)
{
    return here.window.project()->page()->stateLine()->sentence();
}

/// Everything is written that can be, so that Apply updates now is wanted.
void writeAll(Desk &here)
{
    here.session().check();
    QVERIFY(here.runOn());
    for (int turn = 0; turn < 10 && !here.session().changes().empty(); ++turn) {
        here.session().write();
        QVERIFY(here.runOn());
        for (const char *step : {"okta.sso-app", "okta.jit-feature"}) {
            if (here.session().step(step).plan.ask)
                QVERIFY(here.session().practiseByHand(step));
            QVERIFY(here.runOn());
        }
        if (here.session().step("okta.apply-updates").plan.ask)
            return;
        here.session().check();
        QVERIFY(here.runOn());
    }
}

/// The SCEP configuration as Okta gives it, typed in; the challenge is not tried.
void typeScep(Desk &here)
{
    rehearsal::Practice &practice = here.session().practice()->practice();
    QVERIFY(practice.byHand("scep.configuration"));
    for (const QByteArray name : {"scep.user", "scep.password"})
        here.session().takeSecret(name, base::Secret(QByteArray(practice.secrets().value(name))));
    QJsonObject answer = practice.answers().value(u"scep.configuration"_s).toObject();
    answer[u"probe-challenge"_s] = false;
    QVERIFY(here.session().answer("scep.configuration", answer));
    QVERIFY(here.runOn());
}

int challenges(const session::Session &session)
{
    return int(
        std::count_if(session.calls().begin(), session.calls().end(),
                      [](const session::Call &call) { return call.label.contains("challenge"); }));
}

bool showsInEvidence(const session::StepView &view, const QString &text)
{
    return std::any_of(view.verdict.evidence.begin(), view.verdict.evidence.end(),
                       [&](const auto &one) { return one.text.english().contains(text); });
}

} // namespace

class TestByHand : public QObject
{
    Q_OBJECT
public slots:
    void linkWasOpened(const QUrl &url) { m_opened += url.toString(); }

private slots:
    void init() { m_opened.clear(); }

    void whatDoesNotShowYetIsLookedAtAgainAndAtOnceOnDemand()
    {
        Desk here;
        auto held = std::make_unique<HeldClock>();
        HeldClock *clock = held.get();
        here.open(rehearsal::Practice(u"nothing-set-up"_s), true, std::move(held));
        writeAll(here);
        here.window.project()->goTo(pages::Place::of("okta.apply-updates"));
        clock->holds = true;
        QVERIFY(desk::press(&here.window, QString::fromLatin1(doneName)));
        QVERIFY(here.runOn());
        QVERIFY2(sentence(here).startsWith(u"Okta does not show it yet. Looking again at "_s),
                 qPrintable(sentence(here)));
        const QString until = here.session().lookUntil().toLocalTime().toString(u"HH:mm:ss"_s);
        QVERIFY(sentence(here).endsWith(u"until %1."_s.arg(until)));
        QVERIFY(here.session().lookUntil() > here.session().lookAgainAt());

        QVERIFY(here.session().practice()->practice().byHand("okta.apply-updates"));
        QVERIFY(desk::press(&here.window, u"Look now"_s));
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("okta.apply-updates").isGood());
        QVERIFY(!desk::find(&here.window, u"Look now"_s));
        // The look that was planned before is void.
        const size_t runs = here.session().history().runs.size();
        clock->goOn();
        QVERIFY(here.runOn());
        QCOMPARE(here.session().history().runs.size(), runs);
    }

    void itIsLookedAtAgainByItself()
    {
        Desk here;
        auto held = std::make_unique<HeldClock>();
        HeldClock *clock = held.get();
        here.open(rehearsal::Practice(u"nothing-set-up"_s), true, std::move(held));
        writeAll(here);
        here.window.project()->goTo(pages::Place::of("okta.apply-updates"));
        clock->holds = true;
        QVERIFY(desk::press(&here.window, QString::fromLatin1(doneName)));
        QVERIFY(here.runOn());
        QCOMPARE(clock->held(), 1U);
        QVERIFY(here.session().practice()->practice().byHand("okta.apply-updates"));
        clock->goOn();
        QTRY_VERIFY_WITH_TIMEOUT(here.session().step("okta.apply-updates").isGood(), 120'000);
    }

    void whatNothingShowsIsOnlyStatedWithASentenceAndAName()
    {
        Desk here;
        here.open(u"no-licence"_s);
        here.session().check();
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::of("okta.desktop-access"));
        QVERIFY(!desk::find(&here.window, u"Record as not checked…"_s));
        QVERIFY(desk::press(&here.window, QString::fromLatin1(doneName)));
        QVERIFY(here.runOn());
        // The word alone did not count.
        QVERIFY(!here.session().step("okta.desktop-access").isGood());
        QCOMPARE(here.window.project()->page()->stateLine()->mark(), look::Mark::Unknown);
        QVERIFY(desk::find(&here.window, u"Check again"_s));
        QVERIFY(desk::press(&here.window, u"Record as not checked…"_s));

        auto *dialog = here.window.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *give = dialog->findChild<QPushButton *>(u"record-now"_s);
        QVERIFY(give);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"Okta's mail of Monday"_s);
        QVERIFY(!give->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"who"_s), u"Ann"_s);
        QVERIFY(give->isEnabled());
        QTest::keyClick(give, Qt::Key_Space);
        QVERIFY(here.runOn());

        const session::StepView &view = here.session().step("okta.desktop-access");
        QCOMPARE(view.mark, look::Mark::Stated);
        QVERIFY(showsInEvidence(view, u"In a person's words: Okta's mail of Monday (Ann)"_s));
        QVERIFY(!desk::find(&here.window, u"Record as not checked…"_s));
        const auto model = report::makeModel(
            {here.session().decisions(), here.session().recipe(), here.session().history(),
             recipe::graph(), QDateTime::currentDateTimeUtc(), u"test"_s, report::Redaction::Full});
        QVERIFY(model);
        const auto row = std::find_if(
            model->handSteps.begin(), model->handSteps.end(),
            [](const report::HandRow &one) { return one.step == u"okta.desktop-access"_s; });
        QVERIFY(row != model->handSteps.end());
        QCOMPARE(row->outcome, report::HandOutcome::Stated);
        QCOMPARE(row->answer[u"said"_s].toString(), u"Okta's mail of Monday (Ann)"_s);
    }

    void aStatementCanBeTakenBack()
    {
        Desk here;
        here.open(u"no-licence"_s);
        QVERIFY(here.session().state("okta.desktop-access", u"Seen in a mail (Ann)"_s));
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::of("okta.desktop-access"));
        QCOMPARE(here.window.project()->page()->stateLine()->mark(), look::Mark::Stated);
        QVERIFY(desk::press(&here.window, u"Take it back"_s));
        QVERIFY(here.runOn());
        QVERIFY(!here.session().step("okta.desktop-access").isGood());
        QVERIFY(!here.session().step("okta.desktop-access").verdict.stated);
        QVERIFY(!desk::find(&here.window, u"Take it back"_s));
    }

    void theChallengeIsTriedOnceAndOnlyWhenAskedFor()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        typeScep(here);
        QCOMPARE(here.session().step("scep.configuration").mark, look::Mark::Met);
        QCOMPARE(challenges(here.session()), 0);
        here.window.project()->goTo(pages::Place::of("scep.configuration"));
        QVERIFY(desk::press(&here.window, u"Try it, spends one challenge"_s));
        QVERIFY(here.runOn());
        QCOMPARE(challenges(here.session()), 1);
        QVERIFY(showsInEvidence(here.session().step("scep.configuration"),
                                u"one challenge was spent"_s));
        QVERIFY(!desk::find(&here.window, u"Try it, spends one challenge"_s));
        here.session().check();
        QVERIFY(here.runOn());
        QCOMPARE(challenges(here.session()), 1);
    }

    void aSecretIsCarriedByTheClipboardAndTakenBack()
    {
        Desk here;
        auto held = std::make_unique<HeldClock>();
        HeldClock *clock = held.get();
        here.open(rehearsal::Practice(u"nothing-set-up"_s), true, std::move(held));
        writeAll(here);
        QVERIFY(here.session().practiseByHand("okta.apply-updates"));
        QVERIFY(here.runOn());
        QVERIFY(here.session().practiseByHand("scep.configuration"));
        QVERIFY(here.runOn());
        here.session().check();
        QVERIFY(here.runOn());
        here.session().write();
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("jamf.scep-profile").plan.ask);
        here.window.project()->goTo(pages::Place::of("jamf.scep-profile"));
        clock->holds = true;
        QVERIFY(desk::press(&here.window, u"Copy Password"_s));
        const QString password = QString::fromUtf8(
            here.session().practice()->practice().secrets().value("scep.password"));
        QVERIFY(!password.isEmpty());
        QCOMPARE(QApplication::clipboard()->text(), password);
        QVERIFY(desk::find(&here.window, u"Password, Clears in 30 s"_s));
        QVERIFY(desk::find(&here.window, u"User name, In memory"_s));
        clock->holds = false;
        clock->goOn();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().isEmpty(), 120'000);
        QVERIFY(desk::find(&here.window, u"Password, In memory"_s));
    }

    void whatIsLockedIsReadAgainToBeCarried()
    {
        Desk here;
        auto held = std::make_unique<HeldClock>();
        HeldClock *clock = held.get();
        here.open(rehearsal::Practice(u"nothing-set-up"_s), true, std::move(held));
        here.session().takeSecret("scep.password", base::Secret(QByteArray("canary")));
        clock->holds = true;
        here.session().lendSecret("scep.password");
        QCOMPARE(QApplication::clipboard()->text(), u"canary"_s);
        QVERIFY(here.session().lock());
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        here.session().lendSecret("scep.password");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text(), u"canary"_s, 120'000);
        QVERIFY(!here.session().isBusy());
        here.session().clipboard().clear();
    }

    void comingBackFromAVendorsPageLooksAtThatStepAtOnce()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "linkWasOpened");
        Desk here;
        here.open(u"no-licence"_s);
        here.session().check();
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::of("okta.desktop-access"));
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(!here.session().isBusy()); // nobody was away by a link of ours

        // Practice has no pages of a vendor: the button is let go for this test alone.
        auto *open = here.window.findChild<QPushButton *>(u"open-console"_s);
        QVERIFY(open);
        open->setEnabled(true);
        open->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened.size(), 1);
        emit qApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(!here.session().isBusy());
        here.window.project()->goTo(pages::Place::overview());
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(here.session().isBusy());
        QVERIFY(here.runOn());
        QVERIFY(!here.session().step("okta.desktop-access").isGood()); // no word was taken
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(!here.session().isBusy()); // once
    }

private:
    QStringList m_opened;
};

QTEST_MAIN(TestByHand)
#include "tst_by_hand.moc"
