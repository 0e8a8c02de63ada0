// SPDX-License-Identifier: MIT
#include "pages/plain.h"

#include "base/json.h"
#include "session/step_view.h"

#include <QCoreApplication>

namespace latchkey::pages {

namespace {

constexpr qsizetype longestWord = 20;

/// Long ids and names get places where a line may break.
QString withBreaks(const QString &line)
{
    QStringList words = line.split(u' ');
    for (QString &word : words) {
        if (word.size() <= longestWord)
            continue;
        QString broken;
        for (const QChar character : std::as_const(word)) {
            broken += character;
            if (QStringView(u".-/_:,").contains(character))
                broken += QChar(0x200b);
        }
        word = broken;
    }
    return words.join(u' ');
}

} // namespace

QString plain(const QString &text, qsizetype most)
{
    const QString whole = text.size() > most ? text.left(most) + u'…' : text;
    QStringList lines = whole.split(u'\n');
    for (QString &line : lines)
        line = withBreaks(base::shown(line, whole.size()));
    return lines.join(u'\n');
}

QString plain(const base::Text &text, qsizetype most)
{
    return plain(session::withStepNames(text.translated()), most);
}

QString told(const char *source) { return QCoreApplication::translate("pages", source); }

} // namespace latchkey::pages
