// SPDX-License-Identifier: MIT
#include "shell/settings_dialog.h"

#include "look/buttons.h"
#include "look/labels.h"
#include "session/network.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

QSpinBox *number(const QString &name, int least, int most, int value, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(u' ' + unit);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

QCheckBox *choice(const QString &text, bool on)
{
    auto *box = new QCheckBox(text);
    box->setChecked(on);
    box->setAccessibleName(text);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, bool canLock, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_authorities(new Label({}, Kind::Note))
    , m_remove(look::plainButton(tr("&Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLook(form);
    addSecrets(form, canLock);
    addNetwork(form);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = look::primaryButton(tr("&Close"));
    row->addWidget(close);
    column->addLayout(row);
    setMinimumWidth(520);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::addLook(QFormLayout *form)
{
    auto *language = new QComboBox;
    language->addItem(tr("As the system"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language)));
    language->setAccessibleName(tr("Language"));
    language->setFocusPolicy(Qt::StrongFocus);
    auto *text = number(tr("Text size"), smallestText, largestText, m_settings.textPercent, u"%"_s);
    text->setSingleStep(10);
    auto *motion = choice(tr("Turn the ring while something is under way"), m_settings.motion);
    form->addRow(look::fieldLabel(tr("&Language"), language), language);
    form->addRow(look::fieldLabel(tr("&Text size"), text), text);
    form->addRow({}, motion);
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.language = language->currentData().toString();
        tell();
    });
    connect(text, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.textPercent = value;
        tell();
    });
    connect(motion, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.motion = on;
        tell();
    });
}

void SettingsDialog::addSecrets(QFormLayout *form, bool canLock)
{
    auto *clipboard = number(tr("Secrets leave the clipboard after"), 10, 90,
                             int(m_settings.clipboard.count()), tr("s"));
    auto *lock = number(tr("Lock after"), 1, 60, int(m_settings.lockAfter.count()), tr("minutes"));
    clipboard->setObjectName(u"clipboard-seconds"_s);
    lock->setObjectName(u"lock-after"_s);
    form->addRow(look::fieldLabel(tr("&Secrets leave the clipboard after"), clipboard), clipboard);
    form->addRow(look::fieldLabel(tr("Loc&k after"), lock), lock);
    auto *note = new Label(canLock ? tr("After that time without a key or a click, Latchkey "
                                        "forgets the secrets and ends its sign-ins. The next run "
                                        "reads the keychain again.")
                                   : tr("No keychain here: nothing can be locked. Secrets live "
                                        "until you close Latchkey."),
                           Kind::Note, canLock ? Tone::Quiet : Tone::Warn);
    note->setObjectName(u"lock-note"_s);
    form->addRow({}, note);
    connect(clipboard, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.clipboard = std::chrono::seconds(value);
        tell();
    });
    connect(lock, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.lockAfter = std::chrono::minutes(value);
        tell();
    });
}

void SettingsDialog::addNetwork(QFormLayout *form)
{
    auto *proxy = choice(tr("Use the system's proxy"), m_settings.useProxy);
    proxy->setObjectName(u"system-proxy"_s);
    form->addRow({}, proxy);
    connect(proxy, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.useProxy = on;
        tell();
    });
    auto *choose = look::plainButton(tr("C&hoose…"));
    choose->setAccessibleName(tr("Choose a file of certificates that are trusted besides"));
    m_remove->setAccessibleName(tr("Remove the certificates that are trusted besides"));
    choose->setObjectName(u"choose-authorities"_s);
    m_remove->setObjectName(u"remove-authorities"_s);
    m_authorities->setObjectName(u"authorities"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    form->addRow(look::fieldLabel(tr("Certificates trusted besides"), choose), buttons);
    form->addRow({}, m_authorities);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseAuthorities);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_settings.authorities.clear();
        showAuthorities();
        tell();
    });
    showAuthorities();
}

void SettingsDialog::chooseAuthorities()
{
    auto *dialog = new QFileDialog(this, tr("Choose a PEM file"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"authorities-dialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::takeAuthorities);
    dialog->open();
}

/// Judged before anything trusts it: what is not taken leaves all as it was.
void SettingsDialog::takeAuthorities(const QString &path)
{
    if (const auto read = session::authoritiesOf(path); !read) {
        m_authorities->setTone(Tone::Bad);
        m_authorities->setText(
            tr("Not taken. %1 %2")
                .arg(read.error().what.translated(), read.error().advice.translated()));
        return;
    }
    m_settings.authorities = path;
    showAuthorities();
    tell();
}

void SettingsDialog::showAuthorities()
{
    m_remove->setEnabled(!m_settings.authorities.isEmpty());
    m_authorities->setTone(Tone::Quiet);
    if (m_settings.authorities.isEmpty()) {
        m_authorities->setText(tr("None: those of the system alone."));
        return;
    }
    const auto read = session::authoritiesOf(m_settings.authorities);
    if (!read) {
        m_authorities->setTone(Tone::Bad);
        m_authorities->setText(
            tr("%1 is not used. %2")
                .arg(QFileInfo(m_settings.authorities).fileName(), read.error().what.translated()));
        return;
    }
    m_authorities->setText(tr("%1. The first ends on %2.")
                               .arg(read->names.join(u", "_s),
                                    QLocale().toString(read->until.date(), QLocale::ShortFormat)));
}

void SettingsDialog::tell() { emit changed(m_settings); }

} // namespace latchkey::shell
