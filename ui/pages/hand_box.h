// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace latchkey::look {
class Label;
class MarkView;
class SecretField;
} // namespace latchkey::look

namespace latchkey::pages {

/// A step done by hand, in numbered parts: where, what to carry, what to bring back, how it is
/// checked. Secrets go straight to the vault; nothing typed is kept here once it is given.
class HandBox : public QWidget
{
    Q_OBJECT
public:
    HandBox(session::Session &session, const session::StepView &view, QWidget *parent = nullptr);

    /// What was typed, by answer key: given again when the box is built anew.
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    /// "I have done it": gives the answer; an Error where a field is missing or wrong.
    base::Result<void> give();
    /// What is still missing, in a sentence; empty where all is there.
    QString missing() const;

signals:
    void typedChanged();
    /// A page of the vendor was opened from here.
    void linkOpened();
    /// Return in the last field.
    void done();

private:
    /// A field for an answer, with what is said of it, or one for a secret.
    struct Field
    {
        QByteArray key;
        QLineEdit *edit = nullptr;
        look::SecretField *secret = nullptr;
        look::MarkView *mark = nullptr;
        look::Label *verdict = nullptr;
    };

    QVBoxLayout *addPart(const QString &title);
    void addWhere(const recipe::Ask &ask);
    void addValues(const recipe::Ask &ask);
    void addFields(const recipe::Ask &ask);
    void addField(QGridLayout *grid, const QByteArray &key);
    void addSecret(QGridLayout *grid, const QByteArray &name);
    look::Label *addName(QGridLayout *grid, const QByteArray &key);
    bool isMissing(const Field &field) const;
    QList<QByteArray> secretsTo(const recipe::Ask &ask, bool carry) const;
    void addChoices(QVBoxLayout *column, const recipe::AnswerKey &key);
    void addCheck(const recipe::Ask &ask);
    void addPractice();
    void judge(Field &field);
    QString judgement(const Field &field, bool *good) const;
    const recipe::AnswerKey *keyOf(const QByteArray &name) const;

    session::Session &m_session;
    const recipe::Step *m_step;
    QVBoxLayout *m_column;
    std::vector<Field> m_fields;
    QByteArray m_choiceKey;
    QString m_choice;
    QCheckBox *m_probe = nullptr;
    bool m_wantsDone = false;
    int m_part = 0;
};

} // namespace latchkey::pages
