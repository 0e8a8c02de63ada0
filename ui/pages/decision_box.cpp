// SPDX-License-Identifier: MIT
#include "pages/decision_box.h"

#include "look/labels.h"
#include "look/panel.h"
#include "pages/step_facts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

constexpr qsizetype mostRadios = 2;
constexpr int indent = 24;

/// What a choice is called; with the key where that gives a better word.
QString choiceOf(const QString &key, const QString &choice)
{
    const QString both = key + u'=' + choice;
    if (both == u"okta.attribute-required=no"_s)
        return DecisionBox::tr("Optional");
    if (both == u"okta.attribute-required=yes"_s)
        return DecisionBox::tr("Required for the user name");
    return choiceName(choice);
}

} // namespace

DecisionBox::DecisionBox(session::Session &session, const QStringList &keys, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    for (const recipe::DecisionKind &kind : recipe::decisionKinds()) {
        if (!keys.contains(kind.key))
            continue;
        if (kind.check != recipe::DecisionKind::Check::Choice)
            addField(kind);
        else if (keys.size() <= mostRadios)
            addRadios(kind);
        else
            addCombo(kind);
        m_column->addSpacing(8);
    }
    setEnabled(!session.isReadOnly() && !session.isBusy());
}

void DecisionBox::addReason(const recipe::DecisionKind &kind)
{
    auto *reason = new Label(kind.reason.translated(), Kind::Note, Tone::Quiet);
    reason->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(reason);
}

void DecisionBox::addRadios(const recipe::DecisionKind &kind)
{
    m_column->addWidget(new Label(kind.what.translated()));
    auto *group = new QButtonGroup(this);
    for (const QString &choice : kind.choices) {
        auto *radio = new QRadioButton(choiceOf(kind.key, choice));
        radio->setObjectName(kind.key + u'=' + choice);
        radio->setFocusPolicy(Qt::StrongFocus);
        radio->setAccessibleName(
            u"%1 %2"_s.arg(kind.what.translated(), choiceOf(kind.key, choice)));
        radio->setChecked(m_session.decisions().value(kind.key) == choice);
        group->addButton(radio);
        m_column->addWidget(radio);
        if (choice == kind.standard) {
            auto *reason =
                new Label(tr("Default. %1").arg(kind.reason.translated()), Kind::Note, Tone::Quiet);
            reason->setIndent(indent);
            reason->setMargin(0);
            m_column->addWidget(reason);
        }
        connect(radio, &QRadioButton::clicked, this,
                [this, key = kind.key, choice] { decide(key, choice); });
    }
}

void DecisionBox::addCombo(const recipe::DecisionKind &kind)
{
    auto *label = new Label(kind.what.translated());
    auto *combo = new QComboBox;
    combo->setObjectName(kind.key);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setAccessibleName(kind.what.translated());
    combo->setMaximumWidth(320);
    for (const QString &choice : kind.choices)
        combo->addItem(choiceOf(kind.key, choice), choice);
    combo->setCurrentIndex(int(kind.choices.indexOf(m_session.decisions().value(kind.key))));
    m_column->addWidget(label);
    m_column->addWidget(combo);
    addReason(kind);
    connect(combo, &QComboBox::activated, this,
            [this, key = kind.key, combo] { decide(key, combo->currentData().toString()); });
}

void DecisionBox::addField(const recipe::DecisionKind &kind)
{
    auto *label = new Label(kind.what.translated());
    auto *field = new QLineEdit(m_session.decisions().value(kind.key));
    field->setObjectName(kind.key);
    field->setAccessibleName(kind.what.translated());
    field->setMaximumWidth(420);
    m_column->addWidget(label);
    m_column->addWidget(field);
    addReason(kind);
    connect(field, &QLineEdit::editingFinished, this, [this, key = kind.key, field] {
        if (field->text() != m_session.decisions().value(key))
            decide(key, field->text().trimmed());
    });
}

void DecisionBox::decide(const QString &key, const QString &value)
{
    if (m_problem)
        m_problem->deleteLater();
    m_problem = nullptr;
    const auto done = m_session.decide(key, value);
    if (!done) {
        m_problem = new look::Banner(look::Mark::NotMet, done.error().what.translated(),
                                     done.error().advice.translated());
        m_column->addWidget(m_problem);
        return;
    }
    QTimer::singleShot(0, this, [this] { emit decided(); });
}

} // namespace latchkey::pages
