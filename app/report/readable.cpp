// SPDX-License-Identifier: MIT
#include "report/document.h"

#include "base/json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QJsonValue &value) { return !value.isObject() && !value.isArray(); }

/// What stands for a value that is not shown or was not known yet: told in the reader's language.
QString standIn(const QString &text)
{
    static constexpr std::array standIns{
        QT_TRANSLATE_NOOP("report", "(redacted)"),
        QT_TRANSLATE_NOOP("report", "(client id of the Platform SSO app)"),
        QT_TRANSLATE_NOOP("report", "(SCEP URL that Okta gives)")};
    for (const char *one : standIns) {
        if (text == QLatin1String(one))
            return base::text("report", one).translated();
    }
    return text;
}

QString plain(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    return value.isString() ? standIn(value.toString()) : QString::fromUtf8(base::jsonBytes(value));
}

void addLines(QStringList &lines, const QString &path, const QJsonValue &value)
{
    const QString label = path.isEmpty() ? QString() : path + u": "_s;
    if (isPlain(value)) {
        lines += label + plain(value);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addLines(lines, path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value());
        if (object.isEmpty())
            lines += label + u"–"_s;
        return;
    }
    QStringList entries;
    for (const QJsonValue one : value.toArray())
        entries += isPlain(one) ? plain(one) : QString::fromUtf8(base::jsonBytes(one));
    lines += label + (entries.isEmpty() ? u"–"_s : entries.join(u", "_s));
}

} // namespace

QString readable(const QJsonValue &value, int most)
{
    QStringList lines;
    addLines(lines, {}, value);
    for (QString &line : lines)
        line = base::shown(line, 4000);
    if (lines.size() > most) {
        const qsizetype more = lines.size() - most;
        lines = lines.mid(0, most);
        lines +=
            base::text("report",
                       QT_TRANSLATE_NOOP("report", "and %1 more lines, all in the JSON report"),
                       {QString::number(more)})
                .translated();
    }
    return lines.join(u'\n');
}

std::vector<std::pair<QString, bool>> commandsIn(const QString &text)
{
    static const QRegularExpression command(u"`((?:latchkeyctl|sudo|app-sso) [^`]{1,200})`"_s);
    std::vector<std::pair<QString, bool>> parts;
    qsizetype at = 0;
    for (auto it = command.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() > at)
            parts.emplace_back(text.mid(at, match.capturedStart() - at), false);
        parts.emplace_back(match.captured(1), true);
        at = match.capturedEnd();
    }
    if (at < text.size() || parts.empty())
        parts.emplace_back(text.mid(at), false);
    return parts;
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : QString();
}

QString dayText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().date().toString(Qt::ISODate) : QString();
}

} // namespace latchkey::report
