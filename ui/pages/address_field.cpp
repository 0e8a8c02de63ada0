// SPDX-License-Identifier: MIT
#include "pages/address_field.h"

#include "base/json.h"
#include "pages/plain.h"
#include "pages/sign_in_words.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;

AddressField::AddressField(session::Session &session, base::System system, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_system(system)
    , m_edit(new QLineEdit)
    , m_mark(new look::MarkView(Mark::NotChecked, 16))
    , m_word(new Label({}, Kind::Note, Tone::Quiet))
{
    m_edit->setObjectName(system == base::System::Jamf ? u"jamf-address"_s : u"okta-address"_s);
    m_edit->setMaxLength(400);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setMinimumHeight(30);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *judged = new QHBoxLayout;
    judged->setSpacing(6);
    judged->addWidget(m_mark, 0, Qt::AlignTop);
    judged->addWidget(m_word, 1);
    column->addWidget(m_edit);
    column->addLayout(judged);
    connect(m_edit, &QLineEdit::textChanged, this, &AddressField::judge);
    connect(m_edit, &QLineEdit::editingFinished, this, &AddressField::give);
}

QString AddressField::kept() const
{
    return m_system == base::System::Jamf ? m_session.decisions().jamfBase
                                          : m_session.decisions().orgHost;
}

/// What is typed, before anything is read there.
QString AddressField::typedSentence(bool *good) const
{
    const QString typed = m_edit->text();
    const auto address =
        m_system == base::System::Jamf ? recipe::jamfBaseFrom(typed) : recipe::orgHostFrom(typed);
    *good = address.has_value();
    if (!address)
        return address.error().what.translated() + u' ' + address.error().advice.translated();
    return tr("%1: nothing was read there yet.").arg(*address);
}

/// What was read there; empty where nothing was.
QString AddressField::readSentence(Mark *mark) const
{
    if (m_system != base::System::Jamf)
        return orgSentence(mark);
    const session::StepView &connection = m_session.step(recipe::connectionStep(m_system));
    const recipe::Facts *facts = m_session.facts();
    const QString version =
        facts ? facts->object("jamf.version")[u"version"_s].toString() : QString();
    *mark = connection.mark;
    return !connection.isGood() ? QString()
           : version.isEmpty()  ? connection.sentence()
                                : tr("Jamf Pro %1").arg(base::shown(version, 60));
}

QString AddressField::orgSentence(Mark *mark) const
{
    const session::StepView &connection = m_session.step(recipe::connectionStep(m_system));
    const session::StepView &engine = m_session.step("okta.engine");
    const recipe::Facts *facts = m_session.facts();
    const QString pipeline =
        facts ? facts->object("okta.well-known")[u"pipeline"_s].toString() : QString();
    const bool isRead = connection.isGood() && engine.at.isValid() && pipeline.isEmpty();
    const QString company =
        facts ? facts->object("okta.org")[u"companyName"_s].toString() : QString();
    const QString name = company.isEmpty() ? kept() : base::shown(company, 100);
    if (pipeline == u"idx"_s || (isRead && engine.verdict.state == recipe::State::Met)) {
        *mark = Mark::Met;
        return tr("Identity Engine org of %1").arg(name);
    }
    if (pipeline == u"v1"_s || (isRead && engine.verdict.state == recipe::State::Unmet)) {
        *mark = Mark::NotMet;
        return tr("This is a Classic org. Okta has to upgrade it first.");
    }
    return {};
}

void AddressField::judge()
{
    bool good = false;
    QString sentence = typedSentence(&good);
    Mark mark = good ? Mark::NotChecked : Mark::NotMet;
    Mark readMark = Mark::NotChecked;
    const QString read = readSentence(&readMark);
    if (good && m_edit->text() == kept() && !read.isEmpty()) {
        sentence = read;
        mark = readMark;
    }
    m_mark->setMark(mark);
    m_word->setText(plain(sentence, 400));
    m_edit->setAccessibleName(tr("Address of %1, %2").arg(session::systemName(m_system), sentence));
}

bool AddressField::give()
{
    if (m_edit->isReadOnly())
        return true;
    const auto set = m_session.setAddress(m_system, m_edit->text());
    if (!set) {
        m_mark->setMark(Mark::NotMet);
        m_word->setText(
            plain(set.error().what.translated() + u' ' + set.error().advice.translated(), 600));
        return false;
    }
    m_edit->setText(kept());
    return true;
}

void AddressField::render()
{
    m_edit->setReadOnly(!m_session.mayChangeAddress(m_system));
    if (m_edit->isReadOnly() || !m_edit->hasFocus())
        m_edit->setText(kept());
    judge();
}

} // namespace latchkey::pages
