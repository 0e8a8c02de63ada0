// SPDX-License-Identifier: MIT
// What the menus do.
#include "look/buttons.h"
#include "look/copy_field.h"
#include "look/labels.h"
#include "look/panel.h"
#include "look/table.h"
#include "pages/change_table.h"
#include "pages/page.h"
#include "pages/step_facts.h"
#include "report/words.h"
#include "session/opening.h"
#include "session/recent.h"
#include "shell/export_dialog.h"
#include "shell/log_dock.h"
#include "shell/main_window.h"
#include "shell/menus.h"
#include "shell/new_project_dialog.h"
#include "shell/project_view.h"
#include "shell/settings_dialog.h"
#include "shell/sidebar.h"
#include "shell/start_page.h"
#include "shell/window_language.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSslSocket>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using pages::Place;

namespace {

/// What gets the focus in an area: the one that is wanted, else the first by Tab; none in
/// `without`.
QWidget *focusIn(const QWidget &area, QWidget *wanted, const QWidget *without)
{
    const auto fits = [&](QWidget *widget) {
        return area.isAncestorOf(widget) && !(without && without->isAncestorOf(widget)) &&
               widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
    };
    if (wanted && fits(wanted))
        return wanted;
    QWidget *widget = area.nextInFocusChain();
    while (widget != &area && !fits(widget))
        widget = widget->nextInFocusChain();
    return widget == &area ? nullptr : widget;
}

} // namespace

void MainWindow::act(const QString &name)
{
    if (name == u"new"_s)
        newProject();
    else if (name == u"open"_s)
        chooseProject();
    else if (name == u"rehearse"_s)
        rehearse();
    else if (name == u"rights"_s || name == u"profiles"_s)
        exportFiles(name);
    else if (name == u"settings"_s)
        showSettings();
    else if (name == u"about"_s)
        showAbout();
    else if (name == u"marks"_s)
        showMarks();
    else if (name == u"quit"_s)
        close();
    else if (name == u"next-area"_s)
        nextArea();
    else if (m_project)
        actOnProject(name);
}

void MainWindow::actOnProject(const QString &name)
{
    session::Session &session = m_project->session();
    if (name == u"close"_s)
        closeProject();
    else if (name == u"check"_s)
        m_project->page()->check();
    else if (name == u"check-all"_s)
        session.check();
    else if (name == u"primary"_s)
        goOn();
    else if (name == u"pause"_s)
        session.pause();
    else if (name == u"stop"_s)
        m_project->askToStop();
    else if (name == u"undo-everything"_s) {
        session.planUndo();
        m_project->goTo(Place::plan());
    } else if (name == u"waive"_s) {
        if (auto *button = m_project->page()->findChild<QPushButton *>(u"waive"_s))
            button->click();
    } else if (name == u"copy-value"_s)
        copyValue();
    else
        actOnView(name);
}

void MainWindow::actOnView(const QString &name)
{
    if (name == u"overview"_s)
        m_project->goTo(Place::overview());
    else if (name == u"connect"_s)
        m_project->goTo(Place::of(recipe::Phase::Connect));
    else if (name == u"plan"_s)
        m_project->goTo(Place::plan());
    else if (name == u"changes"_s)
        m_project->goTo(Place::changes());
    else if (name == u"report"_s)
        m_project->goTo(Place::report());
    else if (name == u"back"_s)
        m_project->goBack();
    else if (name == u"log"_s)
        log()->setVisible(!log()->isVisible());
    else if (name == u"find"_s)
        find();
    else if (name == u"source"_s)
        showSources();
}

/// To the page's search field; where it has none, to the one of the log.
void MainWindow::find()
{
    if (QLineEdit *field = m_project->page()->searchField()) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    } else {
        log()->show();
        log()->focusFilter();
    }
}

/// The primary button of the page; one that writes only gets the focus.
void MainWindow::goOn()
{
    QPushButton *primary = m_project->page()->primary();
    if (!primary || !primary->isEnabled())
        return;
    if (look::writes(primary))
        primary->setFocus(Qt::ShortcutFocusReason);
    else
        primary->click();
}

void MainWindow::copyValue()
{
    const auto fields = m_project->page()->findChildren<look::CopyField *>();
    const QWidget *focus = QApplication::focusWidget();
    for (look::CopyField *field : fields) {
        if (field->isAncestorOf(focus)) {
            field->copy();
            return;
        }
    }
    if (!fields.isEmpty())
        fields.front()->copy();
}

/// Sidebar, page, action bar, log, and round again, from wherever the focus is.
void MainWindow::nextArea()
{
    if (!m_project)
        return;
    pages::Page *page = m_project->page();
    const QList<QWidget *> areas{m_project->sidebar(), page, page->bar(), log()};
    const QList<QWidget *> wanted{m_project->sidebar()->tree(), page->firstFocus(),
                                  page->bar()->primary(), log()->findChild<QLineEdit *>()};
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = -1;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (focus && (areas[i] == focus || areas[i]->isAncestorOf(focus)))
            here = i; // the bar is within the page, and comes after it
    }
    for (qsizetype i = 1; i <= areas.size(); ++i) {
        const qsizetype next = (here + i) % areas.size();
        const QWidget *without = areas[next] == page ? page->bar() : nullptr;
        if (QWidget *target = focusIn(*areas[next], wanted[next], without)) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::newProject()
{
    auto *dialog = new NewProjectDialog(this);
    connect(dialog, &NewProjectDialog::made, this, [this](const QString &path) {
        openPath(path);
        if (m_project)
            m_project->goTo(Place::of(recipe::Phase::Connect));
    });
    dialog->open();
}

void MainWindow::chooseProject()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a project"), {}, tr("Latchkey projects (*.latchkey)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openPath(path); });
    dialog->open();
}

void MainWindow::duplicate(const QString &path)
{
    auto *dialog = new QFileDialog(this, tr("Duplicate as template"), QFileInfo(path).path(),
                                   tr("Latchkey projects (*.latchkey)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"latchkey"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &to) {
        const auto made = session::duplicateProject(path, to, QFileInfo(to).completeBaseName());
        if (made)
            openPath(*made);
        else
            m_start->showProblem(made.error().what.translated(), made.error().advice.translated());
    });
    dialog->open();
}

void MainWindow::exportFiles(const QString &what)
{
    auto *dialog = new ExportDialog(what, m_project ? &m_project->session() : nullptr, this);
    dialog->open();
}

void MainWindow::showRecent()
{
    m_menus->recent()->clear();
    for (const QString &path : session::recentPaths()) {
        auto *action =
            m_menus->recent()->addAction(look::asName(QFileInfo(path).completeBaseName()));
        action->setMenuRole(QAction::NoRole);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    m_menus->recent()->setEnabled(!m_menus->recent()->isEmpty());
}

void MainWindow::showSettings()
{
    const bool canLock = !m_project || m_project->session().vaultProblem().isEmpty();
    auto *dialog = new SettingsDialog(Settings::load(), canLock, this);
    connect(dialog, &SettingsDialog::changed, this, [this, dialog](const Settings &settings) {
        const bool another = Settings::load().language != settings.language;
        settings.save();
        applySettings(settings);
        applyToProject(settings);
        if (!another)
            return;
        dialog->close();
        speak(settings.language);
        // Not while the dialog still tells of it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                rebuild();
                showSettings();
            },
            Qt::QueuedConnection);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Latchkey"));
    box->setText(tr("Latchkey %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("Local Mac accounts, made at the first Okta sign-in. MIT licence.\nQt %1, TLS: %2.")
            .arg(QString::fromLatin1(qVersion()), QSslSocket::activeBackend()));
    box->open();
}

void MainWindow::showMarks()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What the marks mean"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    auto *table = new look::Table(tr("Marks"), {tr("Mark"), tr("Meaning")});
    table->setWidths({20, 0});
    for (const look::Mark mark : look::allMarks()) {
        auto *row = table->addRow({look::markWord(mark), look::markMeaning(mark)});
        look::setMark(row, mark);
        look::setCellTone(row, 0, look::markTone(mark));
    }
    table->fitRows();
    column->addWidget(table);
    auto *closeButton = look::primaryButton(tr("&Close"));
    connect(closeButton, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addWidget(closeButton, 0, Qt::AlignTrailing);
    dialog->setMinimumWidth(560);
    dialog->open();
}

/// The recipe's values behind the step that is shown, or all of them.
void MainWindow::showSources()
{
    const recipe::RecipeData &recipe = m_project->session().recipe();
    const Place place = m_project->place();
    QStringList keys =
        place.kind == Place::Kind::Step ? pages::valuesOf(place.step, recipe) : QStringList();
    if (keys.isEmpty())
        keys = recipe.values.keys();
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Where the values come from"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    auto *table =
        new look::Table(tr("Values"), {tr("Value"), tr("Source"), tr("Date"), tr("Valid for")});
    table->setWidths({40, 0, 12, 22});
    for (const QString &key : keys) {
        const recipe::RecipeValue value = recipe.values.value(key);
        auto *row = table->addRow({pages::valueText(value.value), value.source, value.date,
                                   report::osRangeWord(value.osRange).translated()});
        look::setNote(row, 0, value.why);
        row->setToolTip(0, key);
    }
    column->addWidget(table);
    auto *closeButton = look::primaryButton(tr("&Close"));
    connect(closeButton, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addWidget(closeButton, 0, Qt::AlignTrailing);
    dialog->resize(860, 520);
    dialog->open();
}

} // namespace latchkey::shell
