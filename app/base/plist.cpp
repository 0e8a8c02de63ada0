// SPDX-License-Identifier: MIT
#include "base/plist.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace latchkey::base {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_deepest = 64;

constexpr auto s_head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                        "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                        "<plist version=\"1.0\">\n";

/// Whether XML 1.0 has the text: no control characters but tab, LF and CR; no half surrogates.
bool isWritable(const QString &text)
{
    if (!text.isValidUtf16())
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        const bool control = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
        return control || code == 0xfffe || code == 0xffff;
    });
}

QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#13;");
    return bytes;
}

/// Writes one property list; the first problem stays and ends in the result.
class PlistWriter
{
public:
    explicit PlistWriter(bool oneLine)
        : m_oneLine(oneLine)
    {
    }

    Result<QByteArray> write(const Plist &plist)
    {
        m_bytes = s_head;
        if (m_oneLine)
            m_bytes.replace('\n', QByteArray());
        value(plist, 0);
        m_bytes += m_oneLine ? "</plist>" : "</plist>\n";
        if (m_problem)
            return fail(*m_problem);
        return m_bytes;
    }

private:
    void line(int depth, const QByteArray &content)
    {
        if (m_oneLine) {
            m_bytes += content;
        } else {
            m_bytes += QByteArray(depth, '\t');
            m_bytes += content;
            m_bytes += '\n';
        }
    }

    void fault(Text what)
    {
        if (!m_problem)
            m_problem = invalid(std::move(what));
    }

    void element(int depth, const char *name, const QString &content)
    {
        if (!isWritable(content)) {
            fault(
                text("base", QT_TRANSLATE_NOOP("base", "A text holds a control character, which a "
                                                       "property list cannot hold.")));
        }
        const QByteArray tag(name);
        line(depth, '<' + tag + '>' + escaped(content) + "</" + tag + '>');
    }

    void dict(const Plist::Dict &entries, int depth)
    {
        if (entries.empty())
            return line(depth, "<dict/>");
        QSet<QString> seen;
        line(depth, "<dict>");
        for (const auto &[key, entry] : entries) {
            if (seen.contains(key)) {
                fault(text("base",
                           QT_TRANSLATE_NOOP("base", "The key %1 stands twice in a dictionary."),
                           {key}));
            }
            seen.insert(key);
            element(depth + 1, "key", key);
            value(entry, depth + 1);
        }
        line(depth, "</dict>");
    }

    void array(const Plist::Array &entries, int depth)
    {
        if (entries.empty())
            return line(depth, "<array/>");
        line(depth, "<array>");
        for (const Plist &entry : entries)
            value(entry, depth + 1);
        line(depth, "</array>");
    }

    void real(double number, int depth)
    {
        if (!std::isfinite(number))
            fault(text("base", QT_TRANSLATE_NOOP("base", "A number is not finite.")));
        element(depth, "real", QString::number(number, 'g', 17));
    }

    void value(const Plist &plist, int depth)
    {
        if (depth > s_deepest)
            return fault(
                text("base", QT_TRANSLATE_NOOP("base", "The property list is nested too deeply.")));
        std::visit(
            [&](const auto &held) {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, bool>)
                    line(depth, held ? "<true/>" : "<false/>");
                else if constexpr (std::is_same_v<Held, qint64>)
                    element(depth, "integer", QString::number(held));
                else if constexpr (std::is_same_v<Held, double>)
                    real(held, depth);
                else if constexpr (std::is_same_v<Held, QString>)
                    element(depth, "string", held);
                else if constexpr (std::is_same_v<Held, QByteArray>)
                    element(depth, "data", QString::fromLatin1(held.toBase64()));
                else if constexpr (std::is_same_v<Held, QDateTime>)
                    element(depth, "date", held.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
                else if constexpr (std::is_same_v<Held, Plist::Array>)
                    array(held, depth);
                else
                    dict(held, depth);
            },
            plist.value);
    }

    bool m_oneLine;
    QByteArray m_bytes;
    std::optional<Error> m_problem;
};

} // namespace

const Plist *Plist::find(const QString &key) const
{
    const Dict &entries = dict();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &entry) { return entry.first == key; });
    return found == entries.end() ? nullptr : &found->second;
}

void Plist::set(const QString &key, Plist entry)
{
    Dict *entries = std::get_if<Dict>(&value);
    if (!entries)
        return;
    const auto found = std::find_if(entries->begin(), entries->end(),
                                    [&](const auto &present) { return present.first == key; });
    if (found == entries->end())
        entries->emplace_back(key, std::move(entry));
    else
        found->second = std::move(entry);
}

QString Plist::string() const
{
    const QString *held = std::get_if<QString>(&value);
    return held ? *held : QString();
}

const Plist::Dict &Plist::dict() const
{
    static const Dict none;
    const Dict *held = std::get_if<Dict>(&value);
    return held ? *held : none;
}

const Plist::Array &Plist::array() const
{
    static const Array none;
    const Array *held = std::get_if<Array>(&value);
    return held ? *held : none;
}

std::optional<bool> Plist::flag() const
{
    const bool *held = std::get_if<bool>(&value);
    return held ? std::optional(*held) : std::nullopt;
}

std::optional<qint64> Plist::integer() const
{
    const qint64 *held = std::get_if<qint64>(&value);
    return held ? std::optional(*held) : std::nullopt;
}

Result<QByteArray> writePlist(const Plist &plist, bool oneLine)
{
    return PlistWriter(oneLine).write(plist);
}

} // namespace latchkey::base
