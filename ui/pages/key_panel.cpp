// SPDX-License-Identifier: MIT
#include "pages/key_panel.h"

#include "look/buttons.h"
#include "look/copy_field.h"
#include "pages/page.h"
#include "pages/plain.h"
#include "pages/source_link.h"
#include "pages/step_facts.h"
#include "report/words.h"

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;

namespace {

const recipe::DecisionKind *kindOf(const QString &key)
{
    const auto &all = recipe::decisionKinds();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &kind) { return kind.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString shortSource(const session::Session &session, const ProfileKey &key)
{
    if (!key.origin.words.isEmpty())
        return key.origin.words;
    if (report::isDecided(key.origin, session.decisions(), session.recipe()))
        return KeyPanel::tr("Decision");
    const recipe::RecipeValue value = session.recipe().values.value(key.origin.value);
    if (value.key.isEmpty())
        return KeyPanel::tr("Always so in this setup");
    return u"%1, %2"_s.arg(value.source.section(u',', 0, 0), value.date);
}

KeyPanel::KeyPanel(session::Session &session, QWidget *parent)
    : Panel(Ground::Detail, parent)
    , m_session(session)
{
    setObjectName(u"key-panel"_s);
}

void KeyPanel::addText(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    body()->addWidget(new Label(title, Kind::Strong));
    body()->addWidget(new Label(plain(text, 1500)));
}

void KeyPanel::showKey(const ProfileKey &key)
{
    clearLayout(body());
    const QString name = key.key.section(u'/', -1);
    setAccessibleName(key.key);
    body()->addWidget(new Label(plain(key.key, 200), Kind::Strong));
    body()->addWidget(new look::CopyField(name, key.value));
    const recipe::RecipeValue value = m_session.recipe().values.value(key.origin.value);
    const recipe::DecisionKind *kind = kindOf(key.origin.decision);
    addText(tr("Why"), value.key.isEmpty() && kind ? kind->reason.translated() : value.why);
    addSource(key);
    addText(tr("Valid for"), report::osRangeWord(value.osRange).translated());
    addDecision(key.origin.decision);
    body()->addStretch(1);
}

void KeyPanel::addSource(const ProfileKey &key)
{
    const recipe::RecipeValue value = m_session.recipe().values.value(key.origin.value);
    if (value.key.isEmpty()) {
        addText(tr("Source"), shortSource(m_session, key));
        return;
    }
    addText(tr("Source"), tr("%1. Read %2.").arg(value.source, value.date));
    const QString link = sourceLink(value.source);
    if (link.isEmpty())
        return;
    auto *open = look::linkButton(tr("Open the so&urce"), u"open"_s);
    open->setObjectName(u"open-source"_s);
    open->setToolTip(link);
    connect(open, &QPushButton::clicked, this, [link] { openLink(link); });
    body()->addWidget(open, 0, Qt::AlignLeading);
}

void KeyPanel::addDecision(const QString &key)
{
    const recipe::DecisionKind *kind = kindOf(key);
    if (!kind)
        return;
    const QString decided = m_session.decisions().value(key);
    const QString shown = kind->choices.isEmpty() ? decided : choiceName(decided);
    addText(tr("Decision"), u"%1 %2"_s.arg(kind->what.translated(), shown));
    auto *change = look::linkButton(tr("Change the dec&ision"));
    change->setObjectName(u"change-decision"_s);
    connect(change, &QPushButton::clicked, this, [this, key] { emit decisionWanted(key); });
    body()->addWidget(change, 0, Qt::AlignLeading);
}

} // namespace latchkey::pages
