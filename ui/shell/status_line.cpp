// SPDX-License-Identifier: MIT
#include "shell/status_line.h"

#include "look/buttons.h"
#include "look/icons.h"
#include "look/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_pen(new QLabel)
    , m_truth(new Label({}, Kind::Note, Tone::Quiet))
    , m_signIns(new Label({}, Kind::Note, Tone::Quiet))
    , m_log(look::linkButton(tr("Log"), u"log"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 8, 2);
    row->setSpacing(8);
    m_pen->setPixmap(look::icon(u"pen"_s).pixmap(QSize(14, 14), 2.0));
    m_pen->setFixedSize(14, 14);
    m_pen->setScaledContents(true);
    m_truth->setObjectName(u"truth-line"_s);
    m_signIns->setObjectName(u"sign-ins"_s);
    m_signIns->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_log->setObjectName(u"log-button"_s);
    row->addWidget(m_pen);
    row->addWidget(m_truth, 3);
    row->addWidget(m_signIns, 2);
    row->addWidget(m_log);
    connect(m_log, &QPushButton::clicked, this, &StatusLine::logWanted);
}

void StatusLine::set(const QString &truth, const QString &signIns)
{
    if (m_truth->text() == truth && m_signIns->text() == signIns)
        return;
    m_truth->setText(truth);
    m_signIns->setText(signIns);
    updateGeometry();
}

void StatusLine::setProject(bool open)
{
    m_pen->setVisible(open);
    m_signIns->setVisible(open);
    m_log->setVisible(open);
}

QString StatusLine::truth() const { return m_truth->text(); }

QSize StatusLine::sizeHint() const
{
    const int shown = std::max(width(), 640);
    return {shown, std::max(30, layout()->heightForWidth(shown))};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace latchkey::shell
