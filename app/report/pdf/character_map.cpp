// SPDX-License-Identifier: MIT
#include "report/pdf/character_map.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

QString compatible(QChar character)
{
    return QString(character).normalized(QString::NormalizationForm_KC);
}

/// A character as it is typed: what a glyph of it is called only by fonts goes.
QString typed(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        const ushort code = character.unicode();
        if (code == 0x09 || code == 0xa0 || code == 0x200b || code == 0x00)
            result += u' ';
        else if (code == 0xad || code == 0x2010 || code == 0x2011)
            result += u'-';
        else if (code == 0x37e) // the Greek question mark has the glyph of the semicolon
            result += u';';
        else if (code >= 0xfb50 && compatible(character).size() > 1)
            result += character; // two Arabic letters in one: as two, a reader turns them round
        else if ((code >= 0x2e80 && code <= 0x2fdf) || code >= 0xf900)
            result += compatible(character);
        else
            result += character;
    }
    return result;
}

QByteArray hex(const QString &text)
{
    QByteArray result = "<";
    for (const QChar character : text)
        result += QByteArray::number(uint(character.unicode()), 16).rightJustified(4, '0');
    return result + '>';
}

QString fromHex(const QByteArray &digits)
{
    QString result;
    for (qsizetype at = 0; at + 4 <= digits.size(); at += 4)
        result += QChar(ushort(digits.mid(at, 4).toUInt(nullptr, 16)));
    return result;
}

/// Glyph number -> what it says, of the ranges that Qt writes.
std::map<uint, QString> readMap(const QByteArray &map)
{
    static const QRegularExpression range(
        u"<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*(?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression one(u"<([0-9a-fA-F]+)>"_s);
    std::map<uint, QString> result;
    const qsizetype begin = map.indexOf("endcodespacerange");
    const QString text = QString::fromLatin1(map.mid(std::max<qsizetype>(begin, 0)));
    for (auto it = range.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const uint from = match.captured(1).toUInt(nullptr, 16);
        const uint to = match.captured(2).toUInt(nullptr, 16);
        if (!match.captured(3).isEmpty()) {
            const QString first = fromHex(match.captured(3).toLatin1());
            for (uint glyph = from; glyph <= to && !first.isEmpty(); ++glyph) {
                QString said = first;
                said.back() = QChar(ushort(said.back().unicode() + (glyph - from)));
                result[glyph] = said;
            }
            continue;
        }
        uint glyph = from;
        for (auto entry = one.globalMatch(match.captured(4)); entry.hasNext(); ++glyph)
            result[glyph] = fromHex(entry.next().captured(1).toLatin1());
    }
    return result;
}

} // namespace

QByteArray mendedMap(const QByteArray &map, bool *complete)
{
    const std::map<uint, QString> known = readMap(map);
    QByteArray lines;
    for (const auto &[glyph, text] : known) {
        const QString said = typed(text);
        // Glyph 0 is what stands for a missing character: it is never painted.
        if (glyph != 0 && (said.isEmpty() || text == QString(QChar(0))))
            *complete = false;
        lines +=
            '<' + QByteArray::number(glyph, 16).rightJustified(4, '0') + "> " + hex(said) + '\n';
    }
    QByteArray result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const QList<QByteArray> all = lines.split('\n');
    for (qsizetype at = 0; at + 1 < all.size(); at += 100) { // at most 100 in a block
        const qsizetype count = std::min<qsizetype>(100, all.size() - 1 - at);
        result += QByteArray::number(count) + " beginbfchar\n" + all.mid(at, count).join('\n') +
                  "\nendbfchar\n";
    }
    return result + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace latchkey::report
