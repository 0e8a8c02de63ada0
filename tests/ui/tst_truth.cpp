// SPDX-License-Identifier: MIT
// What the window says of the state must be so: of what is written, of the sign-ins, of undo.
#include "desk.h"

#include "pages/page.h"
#include "pages/step_facts.h"
#include "recipe/recipe.h"
#include "shell/project_view.h"
#include "shell/status_line.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

QString statusOf(const Desk &here)
{
    QStringList words;
    for (const auto *label : here.window.findChild<shell::StatusLine *>()->findChildren<QLabel *>())
        words += label->text();
    return words.join(u' ');
}

bool shows(const Desk &here, const QString &text)
{
    const auto labels = here.window.project()->page()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class TestTruth : public QObject
{
    Q_OBJECT
private slots:
    void undoIsPromisedOnlyWhereThereIsOne();
    void theJournalsWordIsNoSignIn();
    void theTruthLineCountsWhatWasWritten();
    void nothingIsPromisedWhileItIsRead();
};

void TestTruth::undoIsPromisedOnlyWhereThereIsOne()
{
    const auto said = [](const char *id) {
        return pages::undoSentence(*recipe::findStep(recipe::graph(), id));
    };
    for (const char *id : {"okta.attributes", "okta.mappings", "okta.jit-feature", "jamf.groups",
                           "jamf.sso-profile", "jamf.scep-profile", "jamf.scope-fleet"})
        QVERIFY2(said(id).contains(u"takes back"_s), id);
    for (const char *id : {"okta.connection", "accounts.names", "account.created",
                           "okta.apply-updates", "scep.configuration", "mac.registration"})
        QVERIFY2(!said(id).contains(u"takes back"_s), id);
}

void TestTruth::theJournalsWordIsNoSignIn()
{
    Desk here;
    here.open(rehearsal::Practice(u"all-set-up"_s));
    QVERIFY(statusOf(here).contains(u"Okta: not signed in yet"_s));
    here.session().check();
    QVERIFY(here.runOn());
    QVERIFY(statusOf(here).contains(u"Okta: signed in"_s)); // an API token has no end of its own
    QVERIFY(!here.session().minutesLeft(base::System::Okta));
    QVERIFY2(statusOf(here).contains(u"Jamf Pro: signed in, 9 min left"_s),
             qPrintable(statusOf(here)));
    here.open(rehearsal::Practice(u"all-set-up"_s), false);
    QVERIFY(here.session().step("okta.connection").isGood()); // as the journal has it
    QVERIFY(statusOf(here).contains(u"Okta: not signed in yet"_s));
    QVERIFY(!here.session().isSignedIn(base::System::Okta));
}

void TestTruth::theTruthLineCountsWhatWasWritten()
{
    Desk here;
    here.open();
    QVERIFY(!here.session().truthLine().contains(u"in scope"_s)); // one is decided, none written
    QVERIFY(!here.session().decisions().pilotSerials().isEmpty());
    here.session().check();
    QVERIFY(here.runOn());
    here.session().write();
    QVERIFY(here.runOn());
    QVERIFY(here.session().truthLine().contains(u"all read back and right."_s));
    QVERIFY(!here.session().truthLine().contains(u"in scope"_s));
}

void TestTruth::nothingIsPromisedWhileItIsRead()
{
    Desk here;
    here.open();
    here.session().check();
    QCoreApplication::processEvents();
    QVERIFY(here.session().isBusy());
    QVERIFY(!shows(here, u"Nothing, right now."_s));
    QVERIFY(!desk::find(&here.window, u"Go to the report"_s));
    QVERIFY(here.runOn());
}

QTEST_MAIN(TestTruth)
#include "tst_truth.moc"
