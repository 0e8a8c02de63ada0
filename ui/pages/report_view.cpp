// SPDX-License-Identifier: MIT
#include "pages/report_view.h"

#include "cli/report_files.h"
#include "report/language.h"

#include <QImage>
#include <QTextBrowser>
#include <QUrl>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

namespace {

class Browser : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QString text = name.toString();
        const QString head = u"data:image/png;base64,"_s;
        if (type != QTextDocument::ImageResource || !text.startsWith(head))
            return {};
        return QImage::fromData(QByteArray::fromBase64(text.mid(head.size()).toLatin1()), "png");
    }
};

} // namespace

QTextBrowser *makeReportView()
{
    auto *view = new Browser;
    view->setOpenLinks(false);
    view->document()->setDocumentMargin(20);
    view->setMinimumHeight(240);
    return view;
}

base::Result<ReportShown> makeReport(const cli::Options &options, const cli::Desk &desk,
                                     const QString &language)
{
    const report::Spoken spoken(language);
    return cli::reportModel(options, desk).transform([](const report::Model &model) {
        using report::Standing;
        return ReportShown{report::toHtml(model), model.isComplete(),
                           model.counts.count(Standing::Unmet) +
                               model.counts.count(Standing::Waiting)};
    });
}

} // namespace latchkey::pages
