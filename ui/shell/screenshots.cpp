// SPDX-License-Identifier: MIT
#include "shell/screenshots.h"

#include "report/language.h"
#include "session/opening.h"
#include "session/quick_clock.h"
#include "shell/log_dock.h"
#include "shell/main_window.h"
#include "shell/palettes.h"
#include "shell/project_view.h"
#include "shell/start_page.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTranslator>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using pages::Place;
using recipe::Phase;
using session::Activity;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(1024, 700);

/// One window on practice tenants, and a folder for its pictures.
class Photographer
{
public:
    explicit Photographer(const QString &folder)
        : m_folder(folder)
    {
        m_window.resize(usualSize);
        m_window.show();
    }

    int count() const { return m_count; }
    MainWindow &window() { return m_window; }
    session::Session &session() { return m_window.project()->session(); }

    void open(const QString &scenario)
    {
        m_window.closeProject();
        auto opened = session::practise(rehearsal::Practice(scenario), m_files.filePath(scenario),
                                        std::make_unique<session::QuickClock>());
        if (opened)
            m_window.showProject(std::move(*opened));
    }
    void go(const Place &place) { m_window.project()->goTo(place); }
    void take(const QString &name)
    {
        settle();
        QPixmap picture(m_window.size() * m_ratio);
        picture.setDevicePixelRatio(m_ratio);
        m_window.render(&picture);
        if (picture.save(QDir(m_folder).filePath(m_prefix + name + u".png"_s)))
            ++m_count;
    }
    /// Points of the picture for one of the window: 2 is how a 200 % screen shows it.
    void setRatio(int ratio) { m_ratio = ratio; }
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    /// Runs until the session has nothing to do, or wants something confirmed.
    void runOn(bool confirms = false)
    {
        QEventLoop loop;
        const auto look = [&] {
            const Activity now = session().activity();
            if (now == Activity::Confirming && confirms)
                session().confirm(true);
            else if (now == Activity::Idle || now == Activity::Confirming)
                loop.quit();
        };
        QObject::connect(&session(), &session::Session::changed, &loop, look);
        QObject::connect(&session(), &session::Session::finished, &loop, look);
        if (session().isBusy())
            loop.exec();
    }
    /// Runs until that many changes are read back.
    void runUntil(int proved)
    {
        QEventLoop loop;
        QObject::connect(&session(), &session::Session::logged, &loop, [&](const QString &line) {
            if (line.startsWith(u"proved"_s) && --proved <= 0)
                loop.quit();
        });
        QObject::connect(&session(), &session::Session::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QTemporaryDir m_files;
    QString m_folder;
    QString m_prefix;
    MainWindow m_window;
    int m_ratio = 1;
    int m_count = 0;
};

void pagesOf(Photographer &camera)
{
    const std::pair<QString, Place> all[] = {
        {u"overview"_s, Place::overview()},
        {u"connect"_s, Place::of(Phase::Connect)},
        {u"prerequisites"_s, Place::of(Phase::Prerequisites)},
        {u"accounts"_s, Place::names()},
        {u"macs"_s, Place::macs()},
        {u"okta-attributes"_s, Place::of("okta.attributes")},
        {u"scep-by-hand"_s, Place::of("scep.configuration")},
        {u"jamf-profile"_s, Place::of("jamf.sso-profile")},
        {u"plan"_s, Place::plan()},
        {u"pilot-mac"_s, Place::of(Phase::PilotMac)},
        {u"hand-over"_s, Place::of(Phase::HandOver)},
        {u"changes"_s, Place::changes()},
        {u"report"_s, Place::report()},
    };
    for (const auto &[name, place] : all) {
        camera.go(place);
        camera.take(name);
    }
}

/// The whole setup, with a picture of its moments.
void wholeSetup(Photographer &camera)
{
    camera.open(u"nothing-set-up"_s);
    camera.take(u"overview-fresh"_s);
    camera.session().check();
    camera.runOn();
    pagesOf(camera);
    camera.go(Place::plan("okta.attributes"));
    camera.take(u"plan-narrowed"_s);
    camera.go(Place::plan());
    camera.session().write();
    camera.runUntil(3);
    camera.take(u"run"_s);
    camera.runOn(true);
    camera.take(u"plan-written"_s);
    for (const char *step : {"scep.configuration", "okta.apply-updates", "jamf.scep-profile"}) {
        if (camera.session().practiseByHand(step))
            camera.runOn();
        camera.session().check();
        camera.runOn();
        camera.session().write();
        camera.runOn(true);
    }
    camera.go(Place::changes());
    camera.take(u"changes-written"_s);
    camera.go(Place::of(Phase::PilotMac));
    camera.take(u"pilot-mac-scoped"_s);
    camera.go(Place::of(Phase::HandOver));
    camera.take(u"hand-over-open"_s);
    camera.go(Place::report());
    camera.take(u"report-written"_s);
    camera.window().log()->find({});
    camera.go(Place::overview());
    camera.take(u"overview-log"_s);
    camera.window().log()->hide();
    camera.session().planUndo();
    camera.go(Place::plan());
    camera.runOn();
    camera.take(u"undo"_s);
    camera.session().confirm(false);
    camera.runOn();
}

void brownfield(Photographer &camera)
{
    camera.open(u"made-by-hand"_s);
    camera.session().check();
    camera.runOn();
    camera.go(Place::of("jamf.sso-profile"));
    camera.take(u"existing-profile"_s);
    camera.open(u"no-licence"_s);
    camera.session().check();
    camera.runOn();
    camera.go(Place::overview());
    camera.take(u"overview-problems"_s);
    camera.go(Place::of(Phase::Prerequisites));
    camera.take(u"prerequisites-problems"_s);
}

/// Every page once, in the colours, size and direction that the program has now.
int oneLook(const QString &folder, const QString &prefix, QSize size = usualSize, int ratio = 1)
{
    Photographer camera(folder);
    camera.window().resize(size);
    camera.setPrefix(prefix);
    camera.setRatio(ratio);
    camera.take(u"start"_s);
    camera.open(u"nothing-set-up"_s);
    camera.session().check();
    camera.runOn();
    pagesOf(camera);
    return camera.count();
}

int inGerman(const QString &folder)
{
    const auto german = report::catalogueOf(u"de"_s);
    if (!german)
        return 0;
    QCoreApplication::installTranslator(german.get());
    const int count = oneLook(folder, u"de-"_s);
    QCoreApplication::removeTranslator(german.get());
    return count;
}

int inLargeText(const QString &folder)
{
    Settings large = Settings::load();
    large.textPercent = 140;
    applySettings(large);
    const int count = oneLook(folder, u"large-"_s, smallestSize);
    applySettings(Settings::load());
    return count;
}

} // namespace

int takeScreenshots(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return 0;
    int count = 0;
    QApplication::setPalette(lightPalette());
    {
        Photographer camera(folder);
        camera.setPrefix(u"light-"_s);
        camera.take(u"start"_s);
        wholeSetup(camera);
        brownfield(camera);
        count += camera.count();
    }
    QApplication::setPalette(darkPalette());
    count += oneLook(folder, u"dark-"_s);
    QApplication::setPalette(lightPalette());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    count += oneLook(folder, u"rtl-"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    count += inGerman(folder);
    count += inLargeText(folder);
    count += oneLook(folder, u"200-"_s, smallestSize, 2);
    return count;
}

} // namespace latchkey::shell
