// SPDX-License-Identifier: MIT
#pragma once

#include "pages/csv_export.h"
#include "pages/macs_model.h"
#include "pages/page.h"

namespace latchkey::pages {

class InventoryView;

/// All Macs of Jamf Pro's inventory that the newest run read, with what keeps each from taking
/// part.
class MacsPage : public Page
{
    Q_OBJECT
public:
    explicit MacsPage(session::Session &session, QWidget *parent = nullptr);
    void render() override;
    QLineEdit *searchField() const override;
    void check() override { session().check("fleet.macos"); }

    MacsModel &model() { return m_model; }
    /// The rows shown, to this path.
    void exportTo(const QString &path);

private:
    void take(const recipe::Facts &facts);
    void refilter();
    void recount();
    void exportCsv();
    QString sentence() const;
    look::Mark mark() const;

    MacsModel m_model;
    InventoryView *m_view;
    CsvExport m_export;
    std::shared_ptr<const jamf::Macs> m_shown;
    QDateTime m_versionsAt; ///< when the versions of Okta Verify were read
    bool m_isWhole = false;
};

} // namespace latchkey::pages
