// SPDX-License-Identifier: MIT
#include "pages/secret_copy.h"

#include "look/buttons.h"
#include "look/labels.h"
#include "pages/step_facts.h"

#include <QHBoxLayout>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::SecretClipboard;
using look::Tone;

SecretCopy::SecretCopy(session::Session &session, const QByteArray &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(name)
    , m_left(new Label({}, Kind::Note, Tone::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *copy = look::plainButton(
        SecretClipboard::canConceal() ? tr("Copy") : tr("Copy, clipboard managers can see it"),
        u"copy"_s);
    copy->setAccessibleName(tr("Copy %1").arg(fieldName(name)));
    copy->setObjectName(u"copy-"_s + QString::fromLatin1(name));
    row->addWidget(m_left, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] { m_session.lendSecret(m_name); });
    connect(&session.clipboard(), &SecretClipboard::ticked, this, &SecretCopy::showLeft);
    showLeft(session.clipboard().secondsLeft());
}

void SecretCopy::showLeft(int seconds)
{
    const bool isOurs = seconds > 0 && m_session.lentSecret() == m_name;
    m_left->setText(isOurs                   ? tr("Clears in %1 s").arg(seconds)
                    : m_session.isPractice() ? tr("In memory")
                                             : tr("In the keychain"));
    m_left->setAccessibleName(u"%1, %2"_s.arg(fieldName(m_name), m_left->text()));
}

} // namespace latchkey::pages
