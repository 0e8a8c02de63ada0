// SPDX-License-Identifier: MIT
// What is typed at a step done by hand: judged, and given.
#include "pages/hand_box.h"

#include "look/panel.h"
#include "look/secret_field.h"
#include "pages/step_facts.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using recipe::AnswerKind;

namespace {

/// Not an answer of the step: the file that the Mac's script made.
constexpr const char *evidenceKey = "path";

QJsonValue valueOf(const recipe::AnswerKey *key, const QString &text)
{
    if (!key || key->kind != AnswerKind::Strings)
        return text;
    QJsonArray all;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        all += part.trimmed();
    return all;
}

base::Error missingField(const QString &name)
{
    return base::invalid(
        base::text("pages", QT_TRANSLATE_NOOP("pages", "%1 is missing."), {name}),
        base::text("pages", QT_TRANSLATE_NOOP("pages", "Copy it from the vendor's page.")));
}

} // namespace

const recipe::AnswerKey *HandBox::keyOf(const QByteArray &name) const
{
    const auto found = std::find_if(m_step->answers.begin(), m_step->answers.end(),
                                    [&](const recipe::AnswerKey &key) { return key.name == name; });
    return found == m_step->answers.end() ? nullptr : &*found;
}

/// Secrets to carry to the vendor's page, or to bring from there: where only "done" is wanted, what
/// is held already is to be carried.
QList<QByteArray> HandBox::secretsTo(const recipe::Ask &ask, bool carry) const
{
    const bool takes = ask.wants.size() != 1 || ask.wants.front() != "done";
    QList<QByteArray> names;
    for (const QByteArray &name : ask.secrets) {
        if ((!takes && m_session.holdsSecret(name)) == carry)
            names += name;
    }
    return names;
}

QString HandBox::judgement(const Field &field, bool *good) const
{
    const QString text = field.edit->text().trimmed();
    *good = !text.isEmpty();
    if (text.isEmpty())
        return tr("Paste it here");
    const recipe::AnswerKey *key = keyOf(field.key);
    if (!key || key->kind != AnswerKind::Url)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    *good = url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty();
    if (!*good)
        return tr("Not an https address");
    const QString org = m_session.decisions().orgHost;
    *good = url.host().compare(org, Qt::CaseInsensitive) == 0;
    return *good ? tr("Same org, https") : tr("Not an address of %1").arg(org);
}

void HandBox::judge(Field &field)
{
    bool good = false;
    field.verdict->setText(judgement(field, &good));
    const bool empty = field.edit->text().isEmpty();
    field.mark->setMark(good ? look::Mark::Met : empty ? look::Mark::YourTurn : look::Mark::Advice);
    field.edit->setAccessibleName(u"%1, %2"_s.arg(fieldName(field.key), field.verdict->text()));
}

bool HandBox::isMissing(const Field &field) const
{
    if (field.secret)
        return !m_session.holdsSecret(field.key) && !field.secret->hasText();
    // A Mac's evidence file is one way; where "done" is another, it may be left out.
    const bool mayLack = field.key == evidenceKey && m_wantsDone;
    return !mayLack && field.edit->text().trimmed().isEmpty();
}

QString HandBox::missing() const
{
    QStringList names;
    for (const Field &field : m_fields) {
        if (isMissing(field))
            names += fieldName(field.key);
    }
    if (!m_choiceKey.isEmpty() && m_choice.isEmpty())
        names += fieldName(m_choiceKey);
    return names.isEmpty() ? QString() : tr("Still missing: %1.").arg(names.join(u", "_s));
}

QJsonObject HandBox::typed() const
{
    QJsonObject result;
    for (const Field &field : m_fields) {
        if (field.edit)
            result[QString::fromUtf8(field.key)] = field.edit->text();
    }
    return result;
}

void HandBox::restore(const QJsonObject &typed)
{
    for (const Field &field : m_fields) {
        if (field.edit)
            field.edit->setText(typed[QString::fromUtf8(field.key)].toString());
    }
}

base::Result<void> HandBox::give()
{
    QJsonObject answer;
    for (const Field &field : m_fields) {
        if (isMissing(field))
            return base::fail(missingField(fieldName(field.key)));
        const QString text = field.edit ? field.edit->text().trimmed() : QString();
        if (field.secret)
            field.secret->handOver();
        else if (field.key == evidenceKey && !text.isEmpty())
            return m_session.takeEvidence(text);
        else if (field.key != evidenceKey)
            answer[QString::fromUtf8(field.key)] = valueOf(keyOf(field.key), text);
    }
    if (!m_choiceKey.isEmpty()) {
        if (m_choice.isEmpty())
            return base::fail(missingField(fieldName(m_choiceKey)));
        answer[QString::fromUtf8(m_choiceKey)] = m_choice;
    }
    if (m_probe)
        answer[m_probe->objectName()] = m_probe->isChecked();
    if (m_wantsDone && answer.isEmpty() && m_session.canBeStated(m_step->id)) {
        m_session.claim(m_step->id);
        return {};
    }
    if (m_wantsDone)
        answer[u"done"_s] = true;
    return m_session.answer(m_step->id, answer);
}

} // namespace latchkey::pages
