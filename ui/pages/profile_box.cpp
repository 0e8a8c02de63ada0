// SPDX-License-Identifier: MIT
#include "pages/profile_box.h"

#include "base/json.h"
#include "cli/export_files.h"
#include "look/buttons.h"
#include "look/columns.h"
#include "look/flow_row.h"
#include "look/table.h"
#include "pages/key_panel.h"
#include "pages/plain.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

constexpr int panelWidth = 256;
constexpr int mostHeight = 380;

} // namespace

ProfileBox::ProfileBox(session::Session &session, const recipe::StepId &step, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
    , m_table(new look::Table(tr("Keys of the profile"), {tr("Key"), tr("Value"), tr("Source")}))
    , m_panel(new KeyPanel(session))
    , m_told(new Label({}, Kind::Note))
{
    const mac::Profile profile = profileFor(step, cli::knownFacts(session.desk()));
    m_keys = keysOf(profile);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(8);
    column->addWidget(new Label(base::shown(profile.name, 100), Kind::Heading));
    column->addWidget(new Label(scopeSentence(), Kind::Note, Tone::Quiet));
    auto *columns = new look::Columns(panelWidth);
    columns->main()->addWidget(makeTable());
    columns->side()->addWidget(m_panel);
    column->addWidget(columns);
    addExport(column);
    connect(m_panel, &KeyPanel::decisionWanted, this, &ProfileBox::decisionWanted);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
    showCurrent();
}

QString ProfileBox::scopeSentence() const
{
    const QString groups = tr("For %1 and %2")
                               .arg(base::shown(m_session.decisions().pilotGroup(), 60),
                                    base::shown(m_session.decisions().fleetGroup(), 60));
    const session::StepView &pilot = m_session.step("jamf.scope-pilot");
    if (!pilot.at.isValid())
        return tr("%1. Which Macs these hold was not read yet.").arg(groups);
    return pilot.isGood() ? tr("%1, the pilot Macs have it in scope").arg(groups)
                          : tr("%1, no Mac yet").arg(groups);
}

QWidget *ProfileBox::makeTable()
{
    m_table->setObjectName(u"profile-keys"_s);
    m_table->setWidths({28, 0, 22});
    QTreeWidgetItem *group = nullptr;
    QString open;
    int place = 0;
    for (const ProfileKey &key : m_keys) {
        if (key.payload != open || !group) {
            open = key.payload;
            const QString name = payloadName(open);
            group = m_table->addGroup(name.isEmpty() ? open : name);
            if (!name.isEmpty())
                look::setNote(group, 0, open);
        }
        const QString source = shortSource(m_session, key);
        auto *row = m_table->addRow(
            {key.key, base::shown(key.value, 400), source.section(u'\n', 0, 0)}, group);
        row->setToolTip(0, key.key);
        row->setToolTip(1, base::shown(key.value, 400));
        row->setData(0, look::KeyRole, place++);
        row->setData(0, Qt::AccessibleTextRole, u"%1: %2. %3"_s.arg(key.key, key.value, source));
        look::setCode(row, 0);
        look::setCode(row, 1);
        look::setCellTone(row, 2, Tone::Quiet);
    }
    m_table->fitRows(mostHeight);
    if (QTreeWidgetItem *first = m_table->topLevelItem(0); first && first->childCount() > 0)
        m_table->setCurrentItem(first->child(0));
    return m_table;
}

void ProfileBox::choose(const QString &key)
{
    for (QTreeWidgetItemIterator it(m_table); *it; ++it) {
        if ((*it)->text(0) == key && (*it)->data(0, look::KeyRole).isValid()) {
            m_table->setCurrentItem(*it);
            return;
        }
    }
}

void ProfileBox::showCurrent()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const QVariant place = item ? item->data(0, look::KeyRole) : QVariant();
    if (!place.isValid() || place.toUInt() >= m_keys.size())
        return;
    m_panel->showKey(m_keys[place.toUInt()]);
    emit chosen(m_keys[place.toUInt()].key);
}

void ProfileBox::addExport(QVBoxLayout *column)
{
    const auto made = cli::exportProfile(cli::knownFacts(m_session.desk()), profilePartOf(m_step));
    auto *button = look::plainButton(tr("E&xport .mobileconfig…"));
    button->setObjectName(u"export-profile"_s);
    button->setEnabled(made.has_value());
    auto *sentence = new Label(
        !made ? tr("%1 The check of everything reads it.").arg(made.error().what.translated())
        : m_step == "jamf.sso-profile"
            ? tr("Upload it to Jamf Pro. macOS refuses this payload when a person installs it.")
            : tr("Upload it to Jamf Pro."),
        Kind::Note, Tone::Quiet);
    sentence->setMinimumWidth(240);
    auto *row = new look::FlowRow(12);
    row->add(button);
    row->add(sentence, 1);
    column->addWidget(row);
    column->addWidget(m_told);
    m_told->setObjectName(u"exported"_s);
    m_told->hide();
    connect(button, &QPushButton::clicked, this, &ProfileBox::askWhere);
}

void ProfileBox::askWhere()
{
    const auto made = cli::exportProfile(cli::knownFacts(m_session.desk()), profilePartOf(m_step));
    if (!made)
        return;
    const QDir folder = QFileInfo(m_session.path()).dir();
    auto *dialog =
        new QFileDialog(this, tr("Export the profile"), folder.filePath(made->files.front().name),
                        tr("Configuration profiles (*.mobileconfig)"));
    dialog->setObjectName(u"export-profile-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"mobileconfig"_s);
    dialog->selectFile(made->files.front().name);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileBox::save);
    dialog->open();
}

/// The same bytes as `latchkeyctl export profiles` writes.
void ProfileBox::save(const QString &path)
{
    const QFileInfo file(path);
    const auto made = cli::exportProfile(cli::knownFacts(m_session.desk()), profilePartOf(m_step));
    const auto saved = made.and_then([&](const cli::Export &all) {
        return cli::writeOutput(file.path(), file.fileName(), all.files.front().bytes);
    });
    QStringList sentences;
    if (!saved) {
        sentences = {saved.error().what.translated(), saved.error().advice.translated()};
    } else {
        sentences += tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
        for (const base::Text &note : made->notes)
            sentences += note.translated();
    }
    m_told->setTone(saved ? Tone::Plain : Tone::Bad);
    m_told->setText(plain(sentences.join(u' '), 1000));
    m_told->show();
}

} // namespace latchkey::pages
