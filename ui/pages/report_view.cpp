// SPDX-License-Identifier: MIT
#include "pages/report_view.h"

#include "cli/report_files.h"
#include "look/tones.h"
#include "report/language.h"

#include <QEvent>
#include <QImage>

namespace latchkey::pages {

using namespace Qt::StringLiterals;

ReportView::ReportView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(20);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // All of it wraps; what is left over of a table is one point.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(240);
}

void ReportView::show(const QByteArray &html)
{
    m_html = html;
    // Links as readable as other words; the numbers are in the titles of the contents already.
    const QColor link = look::Tones(palette()).color(look::Tone::You);
    document()->setDefaultStyleSheet(
        u"a { color: %1; } pre { white-space: pre-wrap; } "
        ".toc, .verdict { list-style-type: none; }"_s.arg(link.name()));
    setHtml(QString::fromUtf8(html));
}

QVariant ReportView::loadResource(int type, const QUrl &name)
{
    const QString text = name.toString();
    const QString head = u"data:image/png;base64,"_s;
    if (type != QTextDocument::ImageResource || !text.startsWith(head))
        return {};
    return QImage::fromData(QByteArray::fromBase64(text.mid(head.size()).toLatin1()), "png");
}

void ReportView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        show(m_html);
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
