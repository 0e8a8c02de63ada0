// SPDX-License-Identifier: MIT
#include "look/secret_field.h"

#include "look/buttons.h"
#include "look/icons.h"
#include "look/labels.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace latchkey::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDots = 12; ///< for a stored one: tells nothing of its length
constexpr int longestSecret = 32'000;

/// Without the line ends that copying from a page brings; those within a key stay.
qsizetype lengthWithoutLineEnd(const QByteArray &bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return end;
}

} // namespace

base::Secret takeFrom(QLineEdit &edit)
{
    const QString text = edit.text(); // shares its memory with the edit
    QByteArray all = text.toUtf8();
    QByteArray kept(all.constData(), lengthWithoutLineEnd(all));
    base::zero(all);
    const bool isOnHeap = text.data_ptr().isMutable(); // and not in the program's own data
    if (isOnHeap)
        std::fill_n(const_cast<QChar *>(text.constData()), text.size(), QChar(u'*'));
    edit.clear();
    return base::Secret(std::move(kept));
}

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_edit(new QLineEdit(this))
    , m_eye(new QToolButton(this))
    , m_place(new Label({}, Kind::Note, Tone::Quiet, this))
    , m_replace(plainButton(tr("Replace")))
{
    build(name);
    display(false);
}

SecretField::~SecretField() { takeFrom(*m_edit); }

void SecretField::build(const QString &name)
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestSecret);
    m_edit->setDragEnabled(false);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setMinimumHeight(30);
    m_edit->installEventFilter(this);
    m_eye->setIcon(icon(u"eye"_s));
    m_eye->setMinimumSize(30, 30);
    m_eye->setFocusPolicy(Qt::StrongFocus);
    m_eye->setToolTip(tr("Hold to show"));
    m_eye->setAccessibleName(tr("Show %1 while held down").arg(name));
    m_eye->installEventFilter(this);
    m_replace->setAccessibleName(tr("Replace %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    row->addWidget(m_place);
    row->addWidget(m_replace);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::handOver);
    connect(m_eye, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_eye, &QToolButton::released, this, [this] { reveal(false); });
    connect(m_replace, &QPushButton::clicked, this, &SecretField::replace);
}

void SecretField::setStored(bool stored, const QString &where)
{
    m_isStored = stored;
    m_place->setText(where.isEmpty() ? tr("In the keychain") : where);
    display(stored);
}

void SecretField::display(bool stored)
{
    reveal(false);
    takeFrom(*m_edit);
    m_edit->setReadOnly(stored);
    m_edit->setPlaceholderText(stored ? QString(shownDots, u'\u25cf') : QString());
    m_edit->setAccessibleName(stored ? tr("%1, %2").arg(m_name, m_place->text()) : m_name);
    m_eye->setVisible(!stored);
    m_place->setVisible(stored);
    m_replace->setVisible(stored);
}

bool SecretField::hasText() const { return !m_edit->text().isEmpty(); }

void SecretField::handOver()
{
    reveal(false);
    const base::Secret secret = takeFrom(*m_edit);
    if (!secret.isEmpty())
        emit taken(secret);
}

void SecretField::replace()
{
    m_isStored = false;
    display(false);
    m_edit->setFocus(Qt::OtherFocusReason);
    emit replacing();
}

/// Shown plainly, the text could be selected and copied: so only while nobody can do so.
void SecretField::reveal(bool on)
{
    m_edit->deselect();
    m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
}

/// Another window is no leaving: a person goes back to the console for the rest of it.
void SecretField::leaveField(Qt::FocusReason reason)
{
    reveal(false);
    const bool isLeft = reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason &&
                        reason != Qt::MenuBarFocusReason;
    const QWidget *next = QApplication::focusWidget();
    if (isLeft && !(next && isAncestorOf(next)))
        handOver();
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_edit || watched == m_eye))
        leaveField(static_cast<QFocusEvent *>(event)->reason());
    return QWidget::eventFilter(watched, event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    reveal(false);
    QWidget::hideEvent(event);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ActivationChange)
        reveal(false);
    QWidget::changeEvent(event);
}

} // namespace latchkey::look
