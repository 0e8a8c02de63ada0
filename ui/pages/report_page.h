// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"
#include "report/model.h"

class QComboBox;
class QTextBrowser;

namespace latchkey::pages {

/// The report as it will be saved: its HTML twin, with how much it leaves out. Loads nothing from
/// outside.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;
    QWidget *firstFocus() const override;

private:
    base::Result<report::Model> model() const;
    void save();
    void openPdf();
    void saveInto(const QString &folder);

    QComboBox *m_detail;
    QTextBrowser *m_view;
    look::Banner *m_incomplete = nullptr;
    QVBoxLayout *m_top;
    QByteArray m_shown;
};

} // namespace latchkey::pages
