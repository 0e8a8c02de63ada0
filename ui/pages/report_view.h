// SPDX-License-Identifier: MIT
#pragma once

#include "cli/desk.h"

#include <QTextBrowser>

namespace latchkey::pages {

/// Shows the HTML of a report, pictures within it too, in the colours of the palette; loads nothing
/// from elsewhere.
class ReportView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    void show(const QByteArray &html);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QByteArray m_html;
};

/// The report of a desk as a page, whether all in it is certain, and how many steps are open.
struct ReportShown
{
    QByteArray html;
    bool isComplete = false;
    int open = 0; ///< not met, or waiting for a person
};
/// `language` is that of the report; empty: the window's.
base::Result<ReportShown> makeReport(const cli::Options &options, const cli::Desk &desk,
                                     const QString &language);

} // namespace latchkey::pages
