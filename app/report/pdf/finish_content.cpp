// SPDX-License-Identifier: MIT
#include "report/pdf/finish_parts.h"

namespace latchkey::report {

namespace {

/// The number of a marker line, "-90001 -5 1 1 re"; -1 where it is none.
int markerOf(QByteArrayView line)
{
    static const QByteArray head = QByteArray::number(markerPlace) + ' ';
    if (!line.startsWith(head) || !line.endsWith(" 1 1 re"))
        return -1;
    line = line.sliced(head.size());
    line.chop(7);
    bool good = false;
    const int number = line.toByteArray().toInt(&good);
    return good && number <= 0 ? -number : -1;
}

QByteArrayView lineAt(const QByteArray &content, qsizetype at)
{
    const qsizetype end = content.indexOf('\n', at);
    return QByteArrayView(content).sliced(at, (end < 0 ? content.size() : end) - at);
}

QByteArrayView trimmed(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\r'))
        line.chop(1);
    return line;
}

} // namespace

int markContent(QByteArray &content, int first, const std::vector<Mark> &marks,
                const Composition &composition)
{
    QByteArray result = "/Artifact BMC\n";
    result.reserve(content.size() + 4096);
    int found = 0;
    bool inside = false;
    for (qsizetype at = 0; at < content.size();) {
        const QByteArrayView line = lineAt(content, at);
        at += line.size() + 1;
        const int number = markerOf(trimmed(line));
        if (number < 0) {
            result.append(line).append('\n');
            continue;
        }
        const QByteArrayView paint = lineAt(content, at); // the marker's own "f"
        if (!trimmed(paint).startsWith('f'))
            return -1;
        at += paint.size() + 1;
        if (number == 0) {
            if (!inside)
                return -1;
            result += "EMC\n/Artifact BMC\n";
            inside = false;
            continue;
        }
        if (inside || number != first + found + 1 || number > int(marks.size()))
            return -1;
        const Element &element = composition.elements[size_t(marks[size_t(number - 1)].element)];
        result += "EMC\n/" + element.role + " <</MCID " + QByteArray::number(found) + ">> BDC\n";
        inside = true;
        ++found;
    }
    if (inside)
        return -1;
    content = result + "EMC\n";
    return found;
}

} // namespace latchkey::report
