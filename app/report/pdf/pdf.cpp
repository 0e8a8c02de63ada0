// SPDX-License-Identifier: MIT
#include "report/model.h"
#include "report/pdf/compose.h"
#include "report/pdf/finish.h"
#include "report/sections.h"

#include <QGuiApplication>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Characters that no font here has are told where the reader looks first.
void addUndrawn(Document &document, const QStringList &undrawn)
{
    QStringList some = undrawn.mid(0, 30);
    if (some.size() < undrawn.size())
        some += u"…"_s;
    Section &control = document.sections.front();
    control.blocks.push_back(
        Cell{say(QT_TRANSLATE_NOOP("report", "No font on this machine has these characters; they "
                                             "are shown by their numbers: %1. The attached data "
                                             "has them."),
                 {some.join(u' ')}),
             {},
             Cell::Kind::Note,
             {}});
}

} // namespace

base::Result<QByteArray> toPdf(const Model &model)
{
    if (!qGuiApp) {
        return base::fail(base::invalid(
            text("report", QT_TRANSLATE_NOOP("report", "The PDF could not be drawn.")),
            text("report", QT_TRANSLATE_NOOP("report", "Use the HTML report and print it."))));
    }
    Document document = documentOf(model);
    Composition composition = compose(document);
    if (!composition.undrawn.isEmpty()) {
        addUndrawn(document, composition.undrawn);
        composition = compose(document);
    }
    const About about{document.title +
                          (model.client.isEmpty() ? QString() : u" - "_s + model.client),
                      model.brand.consultant,
                      document.cover.subtitle,
                      u"Latchkey "_s + model.version,
                      document.language,
                      model.writtenAt,
                      toJson(model),
                      u"report.json"_s,
                      say(QT_TRANSLATE_NOOP("report", "The data of this report"))};
    return paint(composition, about.title).and_then([&](const Painted &painted) {
        return finish(painted, composition, about);
    });
}

} // namespace latchkey::report
