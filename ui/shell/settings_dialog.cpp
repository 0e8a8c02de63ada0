// SPDX-License-Identifier: MIT
#include "shell/settings_dialog.h"

#include "look/buttons.h"
#include "look/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>

namespace latchkey::shell {

using namespace Qt::StringLiterals;

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

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *language = new QComboBox;
    language->addItem(tr("As the system"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->setCurrentIndex(std::max(0, language->findData(settings.language)));
    language->setAccessibleName(tr("Language"));
    language->setFocusPolicy(Qt::StrongFocus);
    auto *text = number(tr("Text size"), smallestText, largestText, settings.textPercent, u"%"_s);
    text->setSingleStep(10);
    auto *motion = new QCheckBox(tr("Turn the ring while something is under way"));
    motion->setChecked(settings.motion);
    motion->setAccessibleName(motion->text());
    motion->setFocusPolicy(Qt::StrongFocus);
    auto *clipboard = number(tr("Secrets leave the clipboard after"), 10, 90,
                             int(settings.clipboard.count()), tr("s"));
    auto *lock = number(tr("Lock after"), 1, 60, int(settings.lockAfter.count()), tr("minutes"));
    auto *proxy = new QCheckBox(tr("Use the system's proxy"));
    proxy->setChecked(settings.useProxy);
    proxy->setAccessibleName(proxy->text());
    proxy->setFocusPolicy(Qt::StrongFocus);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Text size"), text);
    form->addRow({}, motion);
    form->addRow(tr("&Secrets leave the clipboard after"), clipboard);
    form->addRow(tr("Loc&k after"), lock);
    form->addRow({}, proxy);
    column->addLayout(form);
    column->addWidget(new look::Label(tr("The language of a window that is open changes when "
                                         "Latchkey starts again."),
                                      look::Kind::Note, look::Tone::Quiet));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = look::primaryButton(tr("&Close"));
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
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
    connect(clipboard, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.clipboard = std::chrono::seconds(value);
        tell();
    });
    connect(lock, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.lockAfter = std::chrono::minutes(value);
        tell();
    });
    connect(proxy, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.useProxy = on;
        tell();
    });
}

void SettingsDialog::tell() { emit changed(m_settings); }

} // namespace latchkey::shell
