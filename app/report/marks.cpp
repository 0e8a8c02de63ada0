// SPDX-License-Identifier: MIT
#include "report/marks.h"

#include <QMap>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using Ink = MarkPart::Ink;

namespace {

constexpr char disc[] =
    "M8 1.2C11.76 1.2 14.8 4.24 14.8 8C14.8 11.76 11.76 14.8 8 14.8C4.24 14.8 1.2 11.76 "
    "1.2 8C1.2 4.24 4.24 1.2 8 1.2Z";
constexpr char ring[] =
    "M8 2C11.31 2 14 4.69 14 8C14 11.31 11.31 14 8 14C4.69 14 2 11.31 2 8C2 4.69 4.69 2 8 2Z";
constexpr char octagon[] =
    "M5.2 1.2L10.8 1.2L14.8 5.2L14.8 10.8L10.8 14.8L5.2 14.8L1.2 10.8L1.2 5.2Z";
constexpr char diamond[] = "M8 1L15 8L8 15L1 8Z";
constexpr char square[] = "M2.2 2.2L13.8 2.2L13.8 13.8L2.2 13.8Z";
constexpr char check[] = "M4.7 8.3L7 10.6L11.4 5.8";
constexpr char cross[] = "M5.4 5.4L10.6 10.6M10.6 5.4L5.4 10.6";
constexpr char question[] =
    "M6.3 6.7C6.3 5.6 7 5 8 5C9 5 9.7 5.6 9.7 6.5C9.7 7.6 8 7.7 8 9M8 10.5L8 11.2";
constexpr char exclamation[] = "M8 5.8L8 9.6M8 11.4L8 12.2";
constexpr char notEqual[] = "M5.4 6.7L10.6 6.7M5.4 9.3L10.6 9.3M9.3 5L6.7 11";
constexpr char triangle[] = "M8 1.6L15.2 14.4L0.8 14.4Z";
constexpr char person[] = "M8 4C9.1 4 10 4.9 10 6C10 7.1 9.1 8 8 8C6.9 8 6 7.1 6 6C6 4.9 6.9 4 8 4Z"
                          "M4.2 12.4C4.2 10.3 5.7 9 8 9C10.3 9 11.8 10.3 11.8 12.4Z";
constexpr char bubble[] = "M2 2.6L14 2.6L14 11L8.4 11L5.4 14L5.4 11L2 11Z";
constexpr char dots[] = "M4.8 6.8L5.6 6.8M7.6 6.8L8.4 6.8M10.4 6.8L11.2 6.8";
constexpr char slash[] = "M11 5L5 11";
constexpr char bar[] = "M5 8L11 8";
constexpr char arrow[] = "M5 8L10.6 8M8.4 5.6L10.8 8L8.4 10.4";

QPointF pointAt(const QList<double> &numbers, qsizetype at)
{
    return {numbers[at], numbers[at + 1]};
}

void addCommand(QPainterPath &path, char command, const QList<double> &numbers)
{
    if (command == 'M')
        path.moveTo(pointAt(numbers, 0));
    else if (command == 'L')
        path.lineTo(pointAt(numbers, 0));
    else if (command == 'C')
        path.cubicTo(pointAt(numbers, 0), pointAt(numbers, 2), pointAt(numbers, 4));
    else if (command == 'Z')
        path.closeSubpath();
}

QString element(const MarkPart &part)
{
    const QString path = QLatin1String(part.path);
    switch (part.ink) {
    case Ink::Fill:
        return u"<path d=\"%1\"/>"_s.arg(path);
    case Ink::Stroke:
        return u"<path class=\"s\" d=\"%1\"/>"_s.arg(path);
    case Ink::Paper:
        return u"<path class=\"p\" d=\"%1\"/>"_s.arg(path);
    case Ink::PaperStroke:
        return u"<path class=\"ps\" d=\"%1\"/>"_s.arg(path);
    }
    return {};
}

} // namespace

const std::vector<MarkPart> &markOf(const QByteArray &standing)
{
    static const QMap<QByteArray, std::vector<MarkPart>> marks{
        {"met", {{Ink::Fill, disc}, {Ink::PaperStroke, check}}},
        {"unmet", {{Ink::Fill, octagon}, {Ink::PaperStroke, cross}}},
        {"failed", {{Ink::Fill, octagon}, {Ink::PaperStroke, cross}}},
        {"advice", {{Ink::Fill, triangle}, {Ink::PaperStroke, exclamation}}},
        {"unknown", {{Ink::Stroke, diamond}, {Ink::Stroke, question}}},
        {"changed", {{Ink::Fill, diamond}, {Ink::PaperStroke, notEqual}}},
        {"waiting", {{Ink::Fill, square}, {Ink::Paper, person}}},
        {"planned", {{Ink::Stroke, ring}, {Ink::Stroke, arrow}}},
        {"waived", {{Ink::Stroke, square}, {Ink::Stroke, slash}}},
        {"stated", {{Ink::Stroke, bubble}, {Ink::Stroke, dots}}},
        {"not-applicable", {{Ink::Stroke, ring}, {Ink::Stroke, bar}}},
        {"not-checked", {{Ink::Stroke, ring}}}};
    static const std::vector<MarkPart> none;
    const auto found = marks.constFind(standing);
    return found == marks.constEnd() ? none : *found;
}

QPainterPath pathOf(const MarkPart &part)
{
    QPainterPath path;
    QList<double> numbers;
    char command = 0;
    QByteArray word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            numbers += word.toDouble();
        word.clear();
    };
    for (const char *at = part.path;; ++at) {
        const bool isCommand = *at == 0 || (*at >= 'A' && *at <= 'Z');
        if (isCommand || *at == ' ')
            endWord();
        else
            word += *at;
        if (isCommand) {
            addCommand(path, command, numbers);
            numbers.clear();
            command = *at;
        }
        if (*at == 0)
            return path;
    }
}

QString markHtml(const QByteArray &standing)
{
    QString html;
    for (const MarkPart &part : markOf(standing))
        html += element(part);
    return html.isEmpty() ? html
                          : u"<svg class=\"mark\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"_s +
                                html + u"</svg>"_s;
}

} // namespace latchkey::report
