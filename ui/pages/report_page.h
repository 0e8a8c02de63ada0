// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

#include "cli/options.h"

class QComboBox;

namespace latchkey::pages {

class ReportView;

/// The report as it will be saved: its HTML twin, with how much it leaves out, its language and the
/// consultant's template. Loads nothing from outside.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;
    QWidget *firstFocus() const override;

private:
    QWidget *makeChoices();
    QWidget *makeTemplate();
    QString language() const;
    cli::Options options() const;
    QByteArray key() const;
    void showAnew();
    void chooseTemplate();
    void takeTemplate(const QString &path);
    void settleTemplate();
    void save();
    void openPdf();
    base::Result<QStringList> written(const cli::Options &wanted);
    void saveInto(const QString &folder);
    void showSaved(const QStringList &paths);

    QComboBox *m_detail;
    QComboBox *m_language;
    look::ShortLabel *m_template;
    QPushButton *m_removeTemplate;
    ReportView *m_view;
    QVBoxLayout *m_top;   ///< whether it is complete
    QVBoxLayout *m_saved; ///< where it was saved
    QString m_templateFile;
    QByteArray m_shown;
};

} // namespace latchkey::pages
