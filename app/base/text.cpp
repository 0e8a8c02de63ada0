// SPDX-License-Identifier: MIT
#include "base/text.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace latchkey::base {

using namespace Qt::StringLiterals;

namespace {

/// An argument is data: whatever a step did with it, it gives no orders to a terminal and turns no
/// line round. Its lines stay, since a sentence of ours may be an argument too.
QString harmless(const QString &argument)
{
    QStringList lines = argument.split(u'\n');
    for (QString &line : lines)
        line = shown(line, line.size());
    return lines.join(u'\n');
}

/// Fills the places one by one from a copy, so that an argument that holds "%1" stays as it is.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString result;
    result.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place =
            sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        const int number = place ? sentence[i + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            result += sentence[i];
            continue;
        }
        result += harmless(arguments[number - 1]);
        ++i;
    }
    return result;
}

} // namespace

QString Text::translated() const
{
    if (context.isEmpty())
        return QString::fromUtf8(source);
    return filled(
        QCoreApplication::translate(context.constData(), source.constData(), nullptr, count),
        arguments);
}

QString Text::english() const
{
    QString sentence = QString::fromUtf8(source);
    if (context.isEmpty())
        return sentence;
    if (count >= 0)
        sentence.replace(u"%n"_s, QString::number(count));
    return filled(sentence, arguments);
}

QJsonObject Text::toJson() const
{
    QJsonObject object{{u"source"_s, QString::fromUtf8(source)}};
    if (!context.isEmpty())
        object[u"context"_s] = QString::fromUtf8(context);
    if (!arguments.isEmpty())
        object[u"arguments"_s] = QJsonArray::fromStringList(arguments);
    if (count >= 0)
        object[u"count"_s] = count;
    return object;
}

Text Text::fromJson(const QJsonObject &object)
{
    Text result;
    result.context = object[u"context"_s].toString().toUtf8();
    result.source = object[u"source"_s].toString().toUtf8();
    for (const QJsonValue value : object[u"arguments"_s].toArray())
        result.arguments += value.toString();
    result.count = object[u"count"_s].toInt(-1);
    return result;
}

Text text(const char *context, const char *source, QStringList arguments, int count)
{
    return Text{context, source, std::move(arguments), count};
}

Text verbatim(const QString &sentence) { return Text{{}, sentence.toUtf8(), {}, -1}; }

} // namespace latchkey::base
