// SPDX-License-Identifier: MIT
#include "report/pdf/character_map.h"
#include "report/pdf/finish_parts.h"

#include <qpdf/Buffer.hh>

namespace latchkey::report {

namespace {

QByteArray streamOf(PdfObject stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      qsizetype(data->getSize()));
}

/// "AAAAAB+": every subset has a tag of its own.
std::string tag(int number)
{
    std::string letters = "AAAAAA+";
    for (int at = 5; at >= 0 && number > 0; --at, number /= 26)
        letters[size_t(at)] = char('A' + number % 26);
    return letters;
}

/// Qt gives some of the names a tag by its own numbering, which differs from run to run.
void rename(PdfObject object, const char *key, const std::string &tag)
{
    std::string name = object.getKey(key).getName().substr(1);
    if (name.size() > 7 && name[6] == '+')
        name = name.substr(7);
    object.replaceKey(key, PdfObject::newName("/" + tag + name));
}

} // namespace

bool mendFonts(QPDF &pdf, const PdfPages &pages)
{
    bool complete = true;
    std::set<QPDFObjGen> done;
    int number = 0;
    for (PdfObject page : pages) {
        PdfObject fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &key :
             fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            PdfObject font = fonts.getKey(key);
            if (!done.insert(font.getObjGen()).second || !font.hasKey("/DescendantFonts"))
                continue;
            const std::string subset = tag(number++);
            PdfObject descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            rename(font, "/BaseFont", subset);
            rename(descendant, "/BaseFont", subset);
            rename(descendant.getKey("/FontDescriptor"), "/FontName", subset);
            const QByteArray map = mendedMap(streamOf(font.getKey("/ToUnicode")), &complete);
            font.replaceKey("/ToUnicode", PdfObject::newStream(&pdf, map.toStdString()));
        }
    }
    return complete;
}

} // namespace latchkey::report
