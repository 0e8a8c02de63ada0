// SPDX-License-Identifier: MIT
#include "pages/error_panel.h"

#include "base/json.h"
#include "look/buttons.h"
#include "pages/plain.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

/// The vendor's words with status and code.
QString happened(const base::Error &error)
{
    QStringList marks;
    if (error.status > 0)
        marks += QString::number(error.status);
    if (!error.code.isEmpty())
        marks += base::shown(QString::fromUtf8(error.code), 40);
    const QString words = plain(error.what, 1000);
    return marks.isEmpty() ? words : u"%1 (%2)"_s.arg(words, marks.join(u", "_s));
}

} // namespace

ErrorPanel::ErrorPanel(const QString &title, const engine::ErrorRecord &record, bool wrote,
                       QWidget *parent)
    : Banner(look::Mark::Failed, title, {}, parent)
    , m_acts(new QHBoxLayout)
{
    setObjectName(u"error-panel"_s);
    const base::Error &error = record.error;
    auto *form = new QFormLayout;
    form->setContentsMargins(30, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    const auto row = [form](const QString &name, const QString &text) {
        auto *label = new Label(name, Kind::Strong);
        label->setWordWrap(false);
        form->addRow(label, new Label(text));
    };
    row(tr("What happened"), happened(error));
    const QString means =
        error.means.isEmpty()
            ? (error.mayHaveBeenDone ? tr("Whether it was done is not known. It is looked up "
                                          "before anything is sent again.")
                                     : QString())
            : plain(error.means, 1000);
    const QString nothing = wrote ? QString() : tr("Nothing was written by this step.");
    row(tr("What it means"), QStringList({means, nothing}).join(u' ').trimmed());
    if (!error.advice.isEmpty())
        row(tr("What to do"), plain(error.advice, 1000));
    body()->addLayout(form);

    m_acts->setContentsMargins(30, 4, 0, 0);
    m_acts->addStretch(1);
    if (!error.requestId.isEmpty()) {
        const QString id = base::shown(QString::fromUtf8(error.requestId), 80);
        auto *label = new Label(tr("Request ID %1").arg(id), Kind::Note, Tone::Quiet);
        label->setWordWrap(false);
        auto *copy = look::plainButton(tr("Copy ID"), u"copy"_s);
        copy->setAccessibleName(tr("Copy the request ID"));
        connect(copy, &QPushButton::clicked, this,
                [id] { QGuiApplication::clipboard()->setText(id); });
        m_acts->addWidget(label);
        m_acts->addWidget(copy);
    }
    auto *log = look::linkButton(tr("Show in the log"), u"log"_s);
    connect(log, &QPushButton::clicked, this,
            [this, error] { emit logWanted(QString::fromUtf8(error.requestId)); });
    m_acts->addWidget(log);
    body()->addLayout(m_acts);
}

QPushButton *ErrorPanel::addAct(const QString &text)
{
    const bool first = m_acts->itemAt(0)->widget() == nullptr;
    QPushButton *button = first ? look::primaryButton(text, false) : look::plainButton(text);
    int place = 0;
    while (m_acts->itemAt(place)->widget())
        ++place;
    m_acts->insertWidget(place, button);
    return button;
}

} // namespace latchkey::pages
