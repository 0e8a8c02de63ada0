// SPDX-License-Identifier: MIT
#include "pages/hand_box.h"

#include "base/json.h"
#include "look/buttons.h"
#include "look/copy_field.h"
#include "look/panel.h"
#include "look/secret_field.h"
#include "pages/page.h"
#include "pages/plain.h"
#include "pages/secret_copy.h"
#include "pages/step_facts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

constexpr int numberSide = 28;

/// A number in a ring: the part of a step.
class PartNumber : public QWidget
{
public:
    explicit PartNumber(int number)
        : m_number(number)
    {
        setFixedSize(numberSide, numberSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const look::Tones tones(palette());
        painter.setPen(tones.hairline());
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(look::fontOf(Kind::Strong));
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
    }

private:
    int m_number;
};

} // namespace

HandBox::HandBox(session::Session &session, const session::StepView &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(view.step)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    const recipe::Ask &ask = *view.plan.ask;
    if (session.isPractice())
        addPractice();
    addWhere(ask);
    addValues(ask);
    addFields(ask);
    addCheck(ask);
    setEnabled(!session.isReadOnly());
}

QVBoxLayout *HandBox::addPart(const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new PartNumber(++m_part), 0, Qt::AlignTop);
    auto *part = new QVBoxLayout;
    part->setSpacing(8);
    auto *heading = new Label(title, Kind::Strong);
    heading->setMinimumHeight(numberSide);
    part->addWidget(heading);
    row->addLayout(part, 1);
    m_column->addLayout(row);
    return part;
}

void HandBox::addPractice()
{
    auto *banner = new look::Banner(
        look::Mark::YourTurn, tr("Practice: these consoles are played by Latchkey"),
        tr("No page of a vendor belongs to this project. Let the practice console do the clicks, "
           "and the fields are filled as you would."));
    QPushButton *act = banner->addButton(tr("&Do it in the practice console"));
    act->setObjectName(u"practise"_s);
    const auto settle = [this, act] { act->setEnabled(!m_session.isBusy()); };
    settle();
    connect(&m_session, &session::Session::activityChanged, act, settle);
    connect(act, &QPushButton::clicked, this, [this] {
        if (const auto done = m_session.practiseByHand(m_step->id); !done)
            emit typedChanged();
    });
    m_column->addWidget(banner);
}

void HandBox::addWhere(const recipe::Ask &ask)
{
    const QString system = session::systemName(m_step->system);
    auto *part = addPart(ask.deepLink.isEmpty() ? tr("Go to the place")
                                                : tr("Open the page in %1").arg(system));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (!ask.deepLink.isEmpty()) {
        auto *open = look::plainButton(tr("&Open %1").arg(system), u"open"_s);
        open->setObjectName(u"open-console"_s);
        open->setToolTip(ask.deepLink);
        open->setEnabled(!m_session.isPractice());
        connect(open, &QPushButton::clicked, this, [this, link = ask.deepLink] {
            openLink(link);
            emit linkOpened();
        });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    QString path = ask.menuPath.translated();
    path.replace(u" > "_s, u"  ›  "_s);
    auto *menus = new Label(path);
    menus->setMinimumHeight(ask.deepLink.isEmpty() ? 0 : 30);
    menus->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(menus, 1);
    part->addLayout(row);
    part->addWidget(new Label(ask.why.translated(), Kind::Note, Tone::Quiet));
}

void HandBox::addValues(const recipe::Ask &ask)
{
    const QList<QByteArray> secrets = secretsTo(ask, true);
    if (ask.values.empty() && secrets.isEmpty())
        return;
    auto *part = addPart(tr("Carry these values there"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto add = [grid](const QString &name, QWidget *value) {
        auto *label = new Label(name);
        label->setMinimumWidth(120);
        label->setMaximumWidth(180);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
    };
    for (const auto &[name, value] : ask.values)
        add(plain(name, 200), new look::CopyField(base::shown(name, 200), value));
    for (const QByteArray &name : secrets)
        add(fieldName(name), new SecretCopy(m_session, name));
    grid->setColumnStretch(1, 1);
    part->addLayout(grid);
}

void HandBox::addFields(const recipe::Ask &ask)
{
    QList<QByteArray> keys;
    for (const QByteArray &key : ask.wants) {
        m_wantsDone = m_wantsDone || key == "done";
        if (key != "done")
            keys += key;
    }
    const QList<QByteArray> secrets = secretsTo(ask, false);
    if (keys.isEmpty() && secrets.isEmpty())
        return;
    auto *part = addPart(tr("Bring these back"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const QByteArray &key : keys) {
        const recipe::AnswerKey *known = keyOf(key);
        if (known && known->kind == recipe::AnswerKind::Choice)
            addChoices(part, *known);
        else
            addField(grid, key);
    }
    for (const QByteArray &name : secrets)
        addSecret(grid, name);
    part->addLayout(grid);
    if (!secrets.isEmpty())
        part->addWidget(new Label(tr("Secrets go straight to the keychain of this computer. They "
                                     "are in no file, log or report."),
                                  Kind::Note, Tone::Quiet));
}

look::Label *HandBox::addName(QGridLayout *grid, const QByteArray &key)
{
    auto *label = new Label(fieldName(key));
    label->setMinimumWidth(110);
    label->setMaximumWidth(170);
    grid->addWidget(label, grid->rowCount(), 0);
    return label;
}

void HandBox::addField(QGridLayout *grid, const QByteArray &key)
{
    addName(grid, key);
    Field field;
    field.key = key;
    field.edit = new QLineEdit;
    field.edit->setObjectName(QString::fromUtf8(key));
    field.edit->setMaxLength(8192);
    field.mark = new look::MarkView(look::Mark::YourTurn, 16);
    field.verdict = new Label({}, Kind::Note, Tone::Quiet);
    field.verdict->setMinimumWidth(130);
    field.verdict->setMaximumWidth(170);
    const int row = grid->rowCount() - 1;
    grid->addWidget(field.edit, row, 1);
    grid->addWidget(field.mark, row, 2);
    grid->addWidget(field.verdict, row, 3);
    m_fields.push_back(field);
    const size_t place = m_fields.size() - 1;
    judge(m_fields[place]);
    connect(field.edit, &QLineEdit::textChanged, this, [this, place] {
        judge(m_fields[place]);
        emit typedChanged();
    });
    connect(field.edit, &QLineEdit::returnPressed, this, [this, place] {
        if (place + 1 == m_fields.size())
            emit done();
        else
            focusNextPrevChild(true);
    });
}

void HandBox::addSecret(QGridLayout *grid, const QByteArray &name)
{
    addName(grid, name);
    Field field;
    field.key = name;
    field.secret = new look::SecretField(fieldName(name));
    field.secret->setObjectName(QString::fromUtf8(name));
    const QString where = m_session.isPractice() ? tr("In memory") : QString();
    field.secret->setStored(m_session.holdsSecret(name), where);
    connect(field.secret, &look::SecretField::taken, this,
            [this, name, where, shown = field.secret](const base::Secret &secret) {
                m_session.takeSecret(name, secret);
                shown->setStored(true, where);
                emit typedChanged();
            });
    grid->addWidget(field.secret, grid->rowCount() - 1, 1, 1, 3);
    m_fields.push_back(field);
}

void HandBox::addChoices(QVBoxLayout *column, const recipe::AnswerKey &key)
{
    m_choiceKey = key.name;
    auto *group = new QButtonGroup(this);
    for (const QString &choice : key.choices) {
        const QString name = choiceName(choice);
        auto *radio = new QRadioButton(name);
        radio->setObjectName(QString::fromUtf8(key.name) + u'=' + choice);
        radio->setFocusPolicy(Qt::StrongFocus);
        radio->setAccessibleName(
            u"%1: %2. %3"_s.arg(fieldName(key.name), name, choiceMeaning(choice)));
        group->addButton(radio);
        column->addWidget(radio);
        auto *meaning = new Label(choiceMeaning(choice), Kind::Note, Tone::Quiet);
        meaning->setIndent(24);
        column->addWidget(meaning);
        connect(radio, &QRadioButton::clicked, this, [this, choice] {
            m_choice = choice;
            emit typedChanged();
        });
    }
}

void HandBox::addCheck(const recipe::Ask &ask)
{
    auto *part =
        addPart(m_fields.empty() && m_choiceKey.isEmpty() ? tr("Do it there, then tell Latchkey")
                                                          : tr("Then tell Latchkey"));
    part->addWidget(new Label(ask.check.translated()));
    for (const recipe::AnswerKey &key : m_step->answers) {
        if (key.kind != recipe::AnswerKind::Flag || m_fields.empty())
            continue;
        m_probe = new QCheckBox(fieldName(key.name));
        m_probe->setObjectName(QString::fromUtf8(key.name));
        m_probe->setFocusPolicy(Qt::StrongFocus);
        m_probe->setAccessibleName(fieldName(key.name));
        part->addWidget(m_probe);
    }
}

} // namespace latchkey::pages
