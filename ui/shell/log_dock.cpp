// SPDX-License-Identifier: MIT
#include "shell/log_dock.h"

#include "base/json.h"
#include "look/buttons.h"
#include "look/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 20'000;

QString lineOf(const session::Call &call)
{
    QString line = u"%1  %2  %3 %4  %5  %6 s"_s.arg(
        call.endedAt().toLocalTime().toString(u"HH:mm:ss"_s),
        QString::fromLatin1(base::systemName(call.system)).leftJustified(5),
        QString::fromLatin1(base::methodName(call.method)).leftJustified(6),
        base::shown(QString::fromUtf8(call.label), 200).leftJustified(60),
        call.status > 0 ? QString::number(call.status) : u"---"_s,
        QString::number(double(call.milliseconds) / 1000, 'f', 1));
    if (!call.trouble.isEmpty())
        line += u"  "_s + base::shown(call.trouble, 300);
    if (!call.requestId.isEmpty())
        line += u"  id "_s + base::shown(QString::fromUtf8(call.requestId), 80);
    return line;
}

} // namespace

LogDock::LogDock(QWidget *parent)
    : QDockWidget(tr("Log"), parent)
    , m_filter(new QLineEdit)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setObjectName(u"log"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(DockWidgetClosable);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setObjectName(u"log-filter"_s);
    m_filter->setMaximumWidth(240);
    m_filter->setClearButtonEnabled(true);
    m_kind->addItems({tr("All events"), tr("Trouble only")});
    m_kind->setAccessibleName(tr("Which events"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    auto *copyButton = look::plainButton(tr("Copy"), u"copy"_s);
    copyButton->setAccessibleName(tr("Copy the log"));
    auto *saveButton = look::plainButton(tr("Export…"), u"save"_s);
    saveButton->setAccessibleName(tr("Export the log"));
    row->addWidget(m_filter);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    column->addLayout(row);
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(mostLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(look::fontOf(look::Kind::Code));
    m_text->setAccessibleName(tr("Log"));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    setWidget(content);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &LogDock::leave);
    connect(m_filter, &QLineEdit::textChanged, this, &LogDock::showLines);
    connect(m_kind, &QComboBox::activated, this, &LogDock::showLines);
    connect(copyButton, &QPushButton::clicked, this, &LogDock::copy);
    connect(saveButton, &QPushButton::clicked, this, &LogDock::save);
}

void LogDock::follow(session::Session &session)
{
    connect(&session, &session::Session::called, this, [this](const session::Call &call) {
        add(lineOf(call), call.status == 0 || call.status >= 400);
    });
    connect(&session, &session::Session::logged, this,
            [this, &session](const QString &line, bool trouble) {
                add(session.clock().now().toLocalTime().toString(u"HH:mm:ss"_s) + u"  "_s +
                        base::shown(line, 500),
                    trouble);
            });
}

void LogDock::setLines(const Lines &lines)
{
    m_lines = lines;
    showLines();
}

void LogDock::clear()
{
    m_lines.clear();
    m_text->clear();
}

bool LogDock::fits(const Line &line) const
{
    return (m_kind->currentIndex() == 0 || line.isTrouble) &&
           line.text.contains(m_filter->text(), Qt::CaseInsensitive);
}

void LogDock::add(const QString &text, bool isTrouble)
{
    m_lines.push_back({text, isTrouble});
    if (m_lines.size() > mostLines)
        m_lines.pop_front();
    if (fits(m_lines.back()))
        m_text->appendPlainText(text);
}

void LogDock::showLines()
{
    QStringList shown;
    for (const Line &line : m_lines) {
        if (fits(line))
            shown += line.text;
    }
    m_text->setPlainText(shown.join(u'\n'));
    m_text->moveCursor(QTextCursor::End);
}

void LogDock::find(const QString &text)
{
    m_kind->setCurrentIndex(0);
    m_filter->setText(text);
    showLines();
    QDockWidget::show();
}

void LogDock::focusFilter() { m_filter->setFocus(Qt::ShortcutFocusReason); }

void LogDock::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        emit left();
}

void LogDock::copy() { QGuiApplication::clipboard()->setText(m_text->toPlainText()); }

void LogDock::save()
{
    auto *dialog = new QFileDialog(this, tr("Export the log"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = m_text->toPlainText().toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            add(tr("error: the log was not saved: %1").arg(file.errorString()), true);
    });
    dialog->open();
}

} // namespace latchkey::shell
