// SPDX-License-Identifier: MIT
#include "report/pdf/compose.h"
#include "report/sections.h"

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF logoRoom(150 * point, 44 * point);

/// The consultant's logo, or their name.
void addSender(Slab &slab, Builder &builder, const Document &document, int section, double width)
{
    const Brand &brand = document.brand;
    if (brand.logo.isNull()) {
        builder.put(slab,
                    builder.bounded(brand.consultant,
                                    {Face::SemiBold, 11 * point, 14 * point, builder.accent()},
                                    width, 2),
                    {leftMargin, 70 * point}, builder.element("P", section));
        return;
    }
    const QSizeF size = QSizeF(brand.logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
    const int figure = builder.element("Figure", section);
    const QRectF area(QPointF(leftMargin, 58 * point), size);
    builder.describe(figure,
                     brand.consultant.isEmpty() ? say(QT_TRANSLATE_NOOP("report", "Logo"))
                                                : brand.consultant,
                     area);
    slab.operations.push_back({figure, Picture{area, brand.logo}});
}

double addVerdict(Slab &slab, Builder &builder, const Document &document, int section, double width)
{
    double top = 344 * point;
    for (const Cell &line : document.cover.verdict) {
        builder.putMark(slab, line.standing, {leftMargin, top + 2 * point}, 11 * point);
        top += builder.put(slab,
                           builder.bounded(line.text,
                                           {Face::Medium, 11 * point, 15 * point, inkColour},
                                           width - 20 * point, 2),
                           {leftMargin + 20 * point, top}, builder.element("P", section)) +
               6 * point;
    }
    return top;
}

void addFacts(Slab &slab, Builder &builder, const Document &document, int section, double width,
              double top)
{
    const int table = builder.element("Table", section);
    builder.box(slab, {leftMargin, top, width, 0.6 * point}, ruleColour);
    for (const auto &[label, value] : document.cover.facts) {
        const int row = builder.element("TR", table);
        const int head = builder.element("TH", row);
        builder.scope(head, "Row");
        const double first =
            builder.putText(slab, label, {Face::Regular, 8 * point, 13 * point, mutedColour},
                            {leftMargin, top + 4 * point, 104 * point, 0}, head);
        const double second =
            builder.put(slab,
                        builder.bounded(value, {Face::Regular, 9 * point, 13 * point, inkColour},
                                        width - 110 * point, 2),
                        {leftMargin + 110 * point, top + 4 * point}, builder.element("TD", row));
        top += std::max(first, second) + 8 * point;
        builder.box(slab, {leftMargin, top, width, 0.5 * point}, hairlineColour);
    }
}

} // namespace

void addCover(Composition &composition, Builder &builder, const Document &document)
{
    const double width = composition.paper.width() * point - leftMargin - rightMargin;
    const double height = composition.paper.height() * point;
    Slab slab;
    const int section = builder.element("Sect", -1);
    builder.box(slab, {0, 0, 16 * point, height}, builder.accent());
    addSender(slab, builder, document, section, width);
    builder.putText(slab, document.cover.title, {Face::SemiBold, 36 * point, 44 * point, inkColour},
                    {leftMargin, 228 * point, width, 0}, builder.element("P", section));
    builder.putText(slab, document.cover.subtitle,
                    {Face::Regular, 15 * point, 20 * point, mutedColour},
                    {leftMargin, 282 * point, width, 0}, builder.element("P", section));
    builder.box(slab, {leftMargin, 324 * point, 28 * point, 3 * point}, builder.accent());
    const double verdictEnd = addVerdict(slab, builder, document, section, width);
    const double facts =
        std::max(verdictEnd + 30 * point,
                 height - 130 * point - 21 * point * double(document.cover.facts.size()));
    addFacts(slab, builder, document, section, width, facts);
    builder.put(slab, builder.bounded(document.cover.note, smallStyle(), width, 4),
                {leftMargin, height - 84 * point}, builder.element("P", section));
    Page page;
    page.isCover = true;
    page.operations = std::move(slab.operations);
    composition.pages.push_back(std::move(page));
}

void addFurniture(Composition &composition, Builder &builder, const Document &document)
{
    const double right = composition.paper.width() * point - rightMargin;
    const double width = right - leftMargin;
    const double height = composition.paper.height() * point;
    const Style style{Face::Regular, 8 * point, 11 * point, mutedColour};
    for (size_t i = 0; i < composition.pages.size(); ++i) {
        Page &page = composition.pages[i];
        if (page.isCover)
            continue;
        Slab slab;
        const auto atRight = [&](const QString &text, double top) {
            const auto lines = builder.bounded(text, style, 180 * point, 1);
            builder.put(slab, lines, {right - lines[0].width, top}, -1);
        };
        builder.put(slab, builder.bounded(document.header, style, width - 190 * point, 1),
                    {leftMargin, 39 * point}, -1);
        atRight(page.chapter, 39 * point);
        builder.box(slab, {leftMargin, 55 * point, width, 0.6 * point}, hairlineColour);
        builder.box(slab, {leftMargin, height - 48 * point, width, 0.6 * point}, hairlineColour);
        builder.put(slab, builder.bounded(document.footer, style, width - 190 * point, 1),
                    {leftMargin, height - 43 * point}, -1);
        atRight(say(QT_TRANSLATE_NOOP("report", "Page %1 of %2"),
                    {QString::number(i + 1), QString::number(composition.pages.size())}),
                height - 43 * point);
        page.operations.insert(page.operations.end(),
                               std::make_move_iterator(slab.operations.begin()),
                               std::make_move_iterator(slab.operations.end()));
    }
}

} // namespace latchkey::report
